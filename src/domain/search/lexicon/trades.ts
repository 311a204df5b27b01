/** Trades that meet customers, goods, patients, pupils or the public, and the problems as they put them. */
export const TRADES = `
fiche produit, fiche article, descriptif produit, descriptif article, description produit, product description, product sheet, product page, product copy, product listing, texte produit ~ e-commerce, catalogue
e-commerce, ecommerce, boutique en ligne, site marchand, vente en ligne, online store, online shop, webshop, vendre en ligne, sell online, marketplace, place de marché ~ fiche produit, panier abandonné
mettre en ligne, upload products, créer les articles, référencer les produits, mise en ligne de produits, add products ~ fiche produit, catalogue
catalogue, catalog, catalogue produit, gamme de produits, product range, assortiment, product catalogue ~ fiche produit
photo produit, product photo, packshot, product shot, photo d'article, photo du catalogue, visuel produit, product picture, photo de vente ~ détourage, retouche
détourer, détourage, enlever le fond, virer le fond, changer le fond, supprimer le fond, fond blanc, white background, remove background, background removal, cut out the background, sur fond blanc ~ photo produit, retouche
titre produit, product title, méta description, meta description, balise title, title tag, mots-clés produit, fiche SEO ~ référencement
attribut produit, product attribute, caractéristique produit, product feature, donnée produit, product data, enrichir les fiches, fiche incomplète, product enrichment, référentiel produit ~ fiche produit
catégorie produit, product category, taxonomie produit, product taxonomy, arborescence, ranger les produits, product classification, famille d'articles ~ catalogue
fichier fournisseur, supplier file, catalogue fournisseur, supplier catalogue, tarif fournisseur, supplier price list, grille fournisseur ~ fiche produit, fournisseur
panier abandonné, abandon de panier, abandoned cart, cart abandonment, panier laissé, commande pas finie, unfinished order, checkout abandonment ~ relance
taux de conversion, conversion rate, transformer les visiteurs, visiteurs en acheteurs, visitors into buyers, parcours d'achat, tunnel d'achat, checkout flow ~ e-commerce
guide des tailles, size guide, size chart, mauvaise taille, wrong size, taille grand, taille petit ~ retour produit
retour produit, product return, retour marchandise, retour client, customer return, renvoyer un article, renvoyer un produit, commande retournée, returned order, article rendu, taux de retour, return rate, motif de retour, return reason, colis retour, RMA ~ remboursement
renvoyer, renvoie, renvoient, renvoi, send back ~ retour produit
renvoyer la commande, commander et renvoyer, commandent et renvoient, commandent renvoient, commande renvoyée, send items back, send it back ~ retour produit
rembourser, remboursement, refund, money back, geste commercial, goodwill gesture, dédommager, dédommagement, indemniser, indemnisation, bon d'achat, voucher, compensation client
garantie, warranty, sous garantie, under warranty, hors garantie, out of warranty, extension de garantie, guarantee ~ service après-vente
fidéliser, fidélisation, fidélité des clients, loyalty, customer loyalty, customer retention, garder ses clients, keep customers, carte de fidélité, loyalty program, programme de fidélité, client fidèle, habitués, regular customer ~ client inactif
client inactif, inactive customer, client perdu, lost customer, client parti, clients qui partent, clients reviennent, client revenir, perdre des clients, losing customers, lapsed customer, customer churn, churn, attrition, reconquête, win back, reconquérir ~ fidélisation, fidéliser, relance
vente additionnelle, upsell, upselling, cross-sell, cross-selling, vente croisée, sell more, panier moyen, average basket, basket size, vente complémentaire, montée en gamme ~ argumentaire
promotion commerciale, promo, code promo, rabais, ristourne, discount, remise commerciale, special offer, black friday, déstockage, opération commerciale, baisse de prix ~ campagne
étiquette de prix, price tag, étiquette rayon, shelf label, étiquetage, affichette, affichage des prix, PLV, point of sale display, shelf talker, balisage magasin
magasin, shop, store, boutique, point de vente, retail, commerce de détail, grande surface, supermarché, supermarket, brick and mortar ~ rayon, vendeur
rayon, linéaire, shelf, shelves, aisle, merchandising, tête de gondole, planogramme, planogram, implantation magasin, store layout, mise en rayon, shelf stocking ~ magasin
vitrine de magasin, shop window, window display, étalage, devanture, storefront, déco de vitrine ~ merchandising
caissier, caissière, cashier, hôtesse de caisse, cash register, encaissement magasin, erreur de caisse, till error, fond de caisse, passage en caisse, checkout counter ~ magasin
vol à l'étalage, vol en magasin, shoplifting, démarque inconnue, retail theft, shrinkage ~ inventaire, écart de stock
conseiller de vente, vendeur, vendeuse, sales assistant, shop assistant, sales advisor, store staff, équipe magasin ~ magasin, commercial
affluence, fréquentation du magasin, footfall, foot traffic, store traffic, visiteurs du magasin, heure de pointe, peak hours, heures creuses, quiet hours ~ planning d'équipe, prévision
visite client, customer visit, client visit, rapport de visite, compte rendu de visite, visit report, préparer une visite, tournée commerciale, sales visit, passage chez le client ~ commercial, fiche client
trouver des clients, find customers, nouveaux clients, new customers, décrocher des clients, win new business, get clients, conquête de clients, acquisition client, customer acquisition, fichier de prospects, prospect list, lead generation ~ prospection, prospect
carnet de commandes vide, empty order book, manque de clients, not enough customers, pas assez de clients, ventes en baisse, sales are down, baisse des ventes ~ prospection, trouver des clients
relance commerciale, relancer un prospect, relancer un devis, devis sans réponse, devis en attente, quote follow up, pending quote, client silencieux, silence radio, no reply from prospects, prospect qui répond, ghosting, relancer sans harceler ~ relance, prospection
qualifier un prospect, qualification de prospects, lead scoring, prospect chaud, hot lead, warm lead, client potentiel, potential customer, prioriser les prospects ~ prospect
avant un rendez-vous, préparer un rendez-vous, préparer un rendez-vous client, before a meeting with customer, fiche entreprise, company profile, se renseigner sur une entreprise, company research, account research ~ rendez-vous client
découverte client, discovery call, besoin client, customer need, cerner le besoin, questions de découverte, understand the customer, comprendre le client
conclure une vente, close a deal, signer un client, win the deal, remporter l'affaire, emporter l'affaire, décrocher le contrat, dernier argument ~ négociation, argumentaire
grand compte, key account, compte clé, plan de compte, account plan, account manager, portefeuille clients, customer portfolio, client stratégique ~ commercial
grille tarifaire, liste de prix, price list, barème de prix, pricing grid, catalogue tarif, tarif public, mise à jour des tarifs
relevé de prix, prix des concurrents, competitor prices, price comparison, price check, suivi des prix, price tracking, veille tarifaire, prix du marché, market price ~ concurrence
revendeur, reseller, retailer, concessionnaire, distributeur, réseau de distribution, distribution network
wholesaler, wholesale, négoce, trade counter, vente en gros
franchise, franchisé, franchisee, succursale, réseau de magasins, store network, animateur de réseau
segmentation client, customer segmentation, segmenter, segment client, customer segment, typologie de clients, groupes de clients, customer groups, RFM ~ persona
prévision des ventes, sales forecast, objectif de vente, sales target, tendance des ventes, sales trend, estimer les ventes, combien on va vendre ~ prévision
saisonnalité, seasonality, pic de demande, peak season, haute saison, high season, basse saison, low season, période creuse, off season ~ prévision
meilleures ventes, best seller, bestseller, top ventes, produit phare, flagship product, produit star ~ analyse des ventes
invendu, unsold, stock dormant, dead stock, dormant stock, surstock, overstock, article qui dort, écouler le stock, stock mort, slow mover, rossignol ~ déstockage, promotion commerciale
prime commerciale, commission de vente, sales commission, sales bonus, challenge commercial, sales contest, motiver les vendeurs

avis client, customer review, mauvais avis, avis négatif, avis négatifs, bad review, negative review, mauvaise note, mauvaises notes, one star, commentaires négatifs, critique en ligne, e-réputation, online reputation, réputation en ligne, avis des internautes ~ réclamation
synthèse des avis, summary of reviews, analyse des avis, review analysis, commentaires clients, customer comments, retours clients, customer feedback, verbatims clients, customer verbatims, ce que disent les clients, what customers say, dépouiller les avis ~ satisfaction
faux avis, fake review, avis bidon, avis frauduleux
analyse de sentiment, sentiment analysis, tonalité des commentaires, humeur des clients, customer mood, positif ou négatif ~ commentaire libre, avis client
réponses ouvertes, open-ended answers, open answers, champ libre, commentaires libres, free text answers, questions ouvertes, open questions ~ commentaire libre, enquête
irritant, pain point, point de friction, motif d'insatisfaction, insatisfaction, dissatisfaction, ce qui agace, what annoys, clients déçus, disappointed customers ~ satisfaction
parcours client, customer journey, expérience client, customer experience, point de contact, touchpoint ~ satisfaction
questions répétitives, repetitive questions, mêmes questions, same questions, même question, toujours la même question, questions récurrentes, recurring questions, demandes récurrentes, tout le temps la même chose, toujours la même chose ~ FAQ, réponse type
réponse toute faite, canned reply, réponse prête, ready-made answer, bibliothèque de réponses, reply library, réponse standard, macro de réponse ~ réponse type
page d'aide, help page, libre-service client, customer self-service, selfcare, se débrouiller seul, clients autonomes ~ FAQ, centre d'aide
centre d'appels, call center, call centre, contact center, contact centre, téléconseiller, téléopérateur, hotline, plateau téléphonique, conseiller téléphonique, call agent ~ service client
switchboard, appel manqué, missed call, répondeur, voicemail, messagerie vocale, answering machine, téléphone qui sonne, phone keeps ringing ~ appel téléphonique
temps d'attente, waiting time, file d'attente, queue time, attente au téléphone, délai de réponse, response time, temps de réponse, clients qui attendent, customers waiting, répondre plus vite, answer faster ~ service client
désamorcer, defuse, désescalade, calmer, apaiser, calm down, client agressif, aggressive customer, client difficile, difficult customer, client énervé, angry customer, client mécontent, unhappy customer, hors de lui, fou de rage, incivilité, irate ~ réclamation, empathie
se faire engueuler, se faire insulter, client qui insulte, verbal abuse, client qui menace, threatening customer, propos injurieux ~ désamorcer
empathie, empathy, empathique, bienveillance, bienveillant, ton apaisant, kind tone, répondre avec tact, tact, délicatesse
excuses au client, présenter des excuses, apology, apologize, apologise, lettre d'excuses, apology letter, sorry letter, s'excuser
se plaindre, plaindre, plaignent, plainte, complain, complaint ~ réclamation, mécontent
revenir, revient, reviennent, come back
litige client, doléance, grief, grievance, client se plaint, customer complains, qui se plaignent, people complaining, mécontentement, lettre de réclamation, complaint letter ~ réclamation
escalade au niveau 2, escalation, escalate, second niveau, second level support, level 2 support, niveau supérieur
historique client, customer history, résumé de ticket, ticket summary, résumer un ticket, résumer un échange, résumé d'appel, call summary, après l'appel, after-call work, compte rendu d'appel, call notes ~ ticket, service client
motif d'appel, reason for calling, motif de contact, contact reason, pourquoi les clients appellent, typologie des demandes, catégoriser les demandes, ticket tagging, étiqueter les tickets ~ ticket
aiguiller, aiguillage, orienter les demandes, dispatcher, répartir les demandes, route tickets, ticket routing, bon interlocuteur, right department, envoyer au bon service ~ tri
écoute d'appels, call monitoring, qualité des appels, call quality, évaluer les appels, call scoring, réécouter les appels, grille d'écoute, speech analytics ~ coaching, service client
hors horaires, after hours, la nuit et le week-end, round the clock, en dehors des heures d'ouverture, out of hours ~ chatbot
accueil du public, front desk, réceptionniste, receptionist, agent d'accueil, hôtesse d'accueil, reception desk, guichet, guichetier, service counter, accueil physique ~ accueil
annulation, annuler, cancel, cancellation, annuler une commande, cancel an order, désister, désistement ~ remboursement
where is my order, where is my parcel, suivi de colis, parcel tracking, order tracking, état de ma commande, commande pas arrivée, suivi de commande, colis perdu, lost parcel, colis égaré, missing parcel, commande non reçue, order not received, colis en retard, late parcel, livraison en retard, late delivery ~ livraison, service client
arrivé cassé, damaged on arrival, casse transport, transport damage, colis abîmé, damaged parcel, avarie, produit défectueux, faulty product, article endommagé, damaged goods, réserve au transporteur ~ remboursement
notice de montage, assembly instructions, assembly manual, notice d'installation, installation guide, instructions de montage, guide de prise en main, quick start guide, prise en main ~ notice
step by step, étape par étape, walkthrough, tutoriel, tuto, tutorial, marche à suivre ~ procédure, notice

inventaire, stocktake, stocktaking, stock take, stock count, inventory count, comptage de stock, comptage annuel, compter le stock, inventaire tournant, cycle count, inventorier ~ stock, écart de stock
écart de stock, écart d'inventaire, stock discrepancy, inventory discrepancy, inventory gap, inventory mismatch, stock faux, wrong stock, stock fantôme, phantom stock, stock théorique, différence de stock, stock informatique, article introuvable, introuvable en rayon, missing stock ~ inventaire, démarque inconnue
rupture de stock, stockout, out of stock, rayon vide, empty shelf, empty shelves, pénurie, shortage, article épuisé, produit en rupture, article en rupture, sold out, manque de stock, tomber en rupture, running out of stock, backorder ~ réapprovisionnement
réapprovisionner, réapprovisionnement, réappro, replenishment, restock, reorder, quantité à commander, order quantity, combien commander, how much to order, seuil de commande, reorder point, point de commande, approvisionneur ~ stock, rupture de stock
préparation de commandes, order picking, préparateur de commandes, order picker, préparer les commandes, order preparation, erreur de préparation, picking error ~ entrepôt
emballage, emballer, packing station, packaging, colisage, suremballage, conditionnement des produits, packing materials
palettisation, pallet, palettiser, plan de palettisation, plan de chargement, loading plan, charger le camion, load the truck, truck loading, remplissage des camions ~ transport
réception de marchandises, goods receipt, incoming goods, contrôle à réception, incoming inspection, déchargement, unloading, arrivage, delivery check ~ entrepôt
emplacement de stockage, storage location, rangement de l'entrepôt, warehouse layout, rayonnage, racking, zone de stockage, adresse de stockage ~ entrepôt
code-barres, barcode, bar code, QR code, douchette, EAN, scanner les articles, étiquette colis, parcel label
expédier, expédition, ship, shipping, shipment, affrètement, affréter, freight, fret, freight forwarder, transitaire, affréteur, chargeur, envoi de marchandises ~ transporteur
lettre de voiture, waybill, consignment note, document de transport, transport document, connaissement, bill of lading, liste de colisage, packing list, bordereau d'expédition, bordereau de livraison ~ bon de livraison
chauffeur, truck driver, van driver, lorry driver, chauffeur routier, conducteur routier, livreur, delivery driver, coursier, conducteur livreur, routier ~ transport
temps de conduite, driving time, driving hours, temps de repos, rest time, chronotachygraphe, tachograph, amplitude horaire ~ chauffeur
behind the wheel, while driving, conduire et écouter, mains sur le volant, temps de trajet, en conduisant, pendant le trajet, during the commute ~ dicter, mains libres
sécurité routière, road safety, éco-conduite, eco-driving, conduite économique, risque routier, road risk, prévention routière ~ chauffeur
parc automobile, car fleet, vehicle fleet, fleet management, flotte de véhicules, gestion de flotte, véhicule de service, company car, kilométrage, mileage, entretien des véhicules
carburant, fuel, gazole, diesel, consommation de carburant, fuel consumption, coût du carburant, prix du gazole, fuel cost
constat amiable, déclaration de sinistre, sinistre, insurance claim, accident report form, accident de voiture, car accident, accrochage, assurance auto, car insurance ~ assurance
livraison à domicile, home delivery, dernier kilomètre, last mile, point relais, pickup point, click and collect, retrait en magasin, créneau de livraison, delivery slot ~ livraison
ordre de passage, plan de tournée, circuit de livraison, delivery round, moins de kilomètres, fewer miles, optimiser les trajets, meilleur trajet, best route, journey planning, trajet ~ tournée
retard de livraison, delivery delay, retard transporteur, carrier delay, litige transport, carrier claim, livraison non conforme, transport dispute ~ transporteur
retard fournisseur, late supplier, supplier delay, pièce pas arrivée, missing parts, pièces manquantes, taux de service, service rate, OTIF, relancer les fournisseurs, chase suppliers ~ approvisionnement, rupture de stock
chaîne du froid, cold chain, relevé de température, temperature log, produits frais, fresh products, surgelé, frozen food, température de stockage ~ traçabilité
péremption, date de péremption, DLC, DDM, expiry date, best before, use-by date, périmé, date courte, short dated, FIFO ~ gaspillage alimentaire
traçabilité, traceability, numéro de lot, batch number, lot number, rappel de lot, batch recall, numéro de série, serial number, retrouver un lot
cariste, forklift, forklift driver, chariot élévateur, transpalette, manutention, manutentionnaire, goods handling, material handling, gerbeur ~ entrepôt
port de charges, heavy lifting, porter lourd, lourdes charges, manual handling, mal de dos, back pain, gestes et postures, lumbago ~ TMS, ergonomie du poste
dédouanement, customs clearance, déclaration en douane, customs declaration, incoterm, incoterms, droits de douane, customs duty, formalités douanières ~ douane
plan de charge, workload planning, effectif du jour, besoin en personnel, combien de monde, how many people, dimensionner les équipes, renfort ~ planning d'équipe
planning d'équipe, planning des équipes, roster, rota, shift planning, staff schedule, tableau de service, horaires d'équipe, roulement d'équipe, qui travaille quand, who works when, poste de nuit, night shift, travail posté, shift work
trouver un remplaçant, remplacer un absent, absence imprévue, unplanned absence, sick cover, remplacement d'un absent, find cover, remplacer au pied levé, arrêt maladie, sick leave ~ planning d'équipe
sous-effectif, understaffed, short-staffed, manque de personnel, staff shortage, manque de bras, manque de monde, pas assez de monde, équipe réduite ~ planning d'équipe, recrutement
personnel saisonnier, saisonnier, seasonal staff, seasonal worker, embaucher un extra, job d'été, summer job, renfort saisonnier ~ recrutement

arrêt machine, machine arrêtée, machine stop, machine down, downtime, arrêt de ligne, line stop, temps d'arrêt, ligne bloquée, machine bloquée, bourrage, paper jam, machine s'arrête, tombe en panne, machine plantée, micro-arrêt ~ panne, maintenance
recherche de panne, fault finding, trouver la panne, diagnostic de panne, fault diagnosis, diagnostiquer, diagnose, arbre de panne, fault tree, d'où vient la panne, arbre de dépannage, aide au dépannage, troubleshooting guide ~ panne, diagnostic
bruit bizarre, strange noise, bruit anormal, abnormal noise, fait du bruit, grincement, sifflement, claquement, squeak, surchauffe, overheating, chauffe trop, fuite d'huile, oil leak ~ panne, diagnostic
panne récurrente, recurring breakdown, panne à répétition, repeated breakdown, toujours la même panne, same fault again, historique de maintenance, maintenance history, historique des pannes, maintenance log, carnet d'entretien ~ panne
maintenance préventive, preventive maintenance, plan de maintenance, maintenance plan, entretien périodique, gamme de maintenance, graissage, lubrication, vidange, révision de la machine, avant que ça casse ~ maintenance
disponibilité des machines, machine availability, taux de rendement synthétique, TRS, OEE, MTBF, MTTR, rendement de la ligne, line efficiency, cadence, throughput, productivité de l'atelier
goulot d'étranglement, bottleneck, équilibrage de ligne, line balancing, temps de cycle, cycle time, takt
astreinte, call-out, dépannage de nuit, intervention urgente, appelé la nuit, on-call duty, on-call rota
nomenclature de pièces, bill of materials, BOM, vue éclatée, exploded view, liste de pièces, parts list ~ pièce de rechange
identifier une pièce, identify a part, pièce inconnue, unknown part, référence illisible, plaque signalétique, nameplate, rating plate, pièce obsolète, obsolete part, pièce équivalente, equivalent part, retrouver une référence, c'est quoi cette pièce ~ pièce de rechange
schéma électrique, wiring diagram, electrical diagram, circuit diagram, plan électrique, câblage, wiring, schéma de câblage, schéma hydraulique, hydraulic diagram
lockout, lockout tagout, consignation électrique, mise hors tension, habilitation électrique, electrical safety ~ sécurité au travail
solution provisoire, temporary fix, mode dégradé, workaround, contournement, rustine, dépanner provisoirement, quick fix
gamme opératoire, routing sheet, standard de travail, standard work, leçon ponctuelle, one point lesson, procédure d'atelier, fiche opératoire, operating sheet, fiche réflexe, job aid ~ procédure, mode opératoire
procédure illisible, procédure trop longue, procédure claire, clear procedure, simplifier une procédure, personne ne lit, nobody reads, personne ne suit, mal écrit, badly written ~ procédure, langage clair
logigramme, flowchart, flow chart, cartographie des processus, process map, process mapping, diagramme de flux, schéma de processus ~ processus
départ en retraite, retiring employee, retiring expert, part à la retraite, expert qui part, savoir des anciens, knowledge transfer, perte de savoir, knowledge loss, tribal knowledge, tacit knowledge, savoir-faire qui se perd, transmettre le savoir ~ procédure, passation
relève de poste, shift handover, relève d'équipe, changement d'équipe, passage de consignes, cahier de consignes, cahier de relève, handover notes, shift report, prise de poste, passation, handover, passer le relais
réglage, machine settings, réglages machine, paramétrage, paramétrer, machine setup, calage, mise au point, paramètres machine
changement d'outil, SMED, changement de format, quick changeover, temps de réglage, setup time, changement de série ~ ordonnancement
étalonnage, étalonner, calibration, calibrate, calibrer, métrologie, metrology, instrument de mesure, measuring instrument
contrôle visuel, visual inspection, inspection visuelle, détecter les défauts, defect detection, détection de défauts, pièce mauvaise, bad part, rayure, scratch, contrôle qualité, quality control, quality check ~ défaut, qualité
carte de contrôle, control chart, SPC, process capability, dérive de procédé, process drift, hors tolérance, out of tolerance, hors spécification ~ qualité
amélioration continue, continuous improvement, lean, kaizen, 5S, six sigma, gemba, chantier d'amélioration, chasse au gaspi, résolution de problème, problem solving ~ causes profondes
dérogation, deviation request, waiver, demande de dérogation, accepter en l'état ~ non-conformité
rapport d'essai, test report, procès-verbal d'essai, rapport de contrôle, inspection report, certificat matière, material certificate, gamme de contrôle
audit interne, internal audit, audit fournisseur, supplier audit, grille d'audit, audit checklist, audit finding, constat d'audit, préparer un audit, audit preparation ~ audit, non-conformité
vérification périodique, contrôle réglementaire, statutory inspection, VGP, contrôle périodique, periodic inspection, registre de sécurité ~ maintenance
déclaration de conformité, declaration of conformity, dossier technique machine, technical file, directive machines, machinery directive
produit dangereux, dangerous product, matière dangereuse, dangerous goods, hazardous, hazardous substance, hazmat, toxique, toxic, inflammable, flammable, corrosif, corrosive, solvant, solvent, pictogramme de danger, hazard symbol, étiquette de danger ~ fiche de données de sécurité, produit chimique
projection de produit, éclaboussure, produit dans l'oeil, projection dans l'oeil, product in the eye, chemical fumes, splash, brûlure chimique, chemical burn, inhalation, respiré des vapeurs, avalé du produit ~ premiers secours, fiche de données de sécurité
premiers secours, first aid, secourisme, secouriste, first aider, gestes qui sauvent, numéro d'urgence, trousse de secours ~ accident
stockage des produits chimiques, chemical storage, incompatibilité chimique, mélange dangereux, dangerous mix, produits incompatibles, incompatible products, ranger les produits chimiques ~ fiche de données de sécurité
déversement, spill, produit renversé, chemical spill, fuite de produit, product leak, pollution accidentelle ~ fiche de données de sécurité
formulation chimique, dosage, dilution, mixing ratio, diluer
déchet, waste, tri des déchets, waste sorting, recyclage, recycling, recycler, benne, poubelle, garbage, dans quelle poubelle, bordereau de déchets ~ environnement
installation classée, ICPE, arrêté préfectoral, environmental permit, autorisation environnementale, DREAL
sécurité incendie, fire safety, incendie, extincteur, fire extinguisher, plan d'évacuation, evacuation plan, exercice d'évacuation, fire drill, permis de feu, hot work permit, départ de feu ~ sécurité au travail
zone explosive, ATEX, atmosphère explosive, explosive atmosphere
plan de prévention, prevention plan, entreprise extérieure, outside contractor, permis de travail, work permit, coactivité, intervenant extérieur, protocole de sécurité ~ sécurité au travail
visite de sécurité, safety walk, safety tour, inspection de sécurité, safety inspection, situation dangereuse, unsafe condition, comportement dangereux, unsafe act, remontée terrain ~ presqu'accident, sécurité au travail
accident du travail, work accident, s'est blessé, got hurt, se blesser, analyse d'accident, accident analysis, arbre des causes, accidentologie, déclaration d'accident ~ sécurité au travail
consommation d'énergie, energy consumption, facture d'électricité, electricity bill, facture d'énergie, energy bill, facture de gaz, courbe de charge, load curve, relevé de compteur, meter reading, kWh, économies d'énergie, energy savings, efficacité énergétique, energy efficiency, consommer moins, use less energy, gaspillage d'énergie ~ énergie
chauffage, heating, climatisation, clim, air conditioning, CVC, HVAC, chaudière, boiler, pompe à chaleur, heat pump, chauffagiste
groupe froid, chiller, chambre froide, cold room, frigoriste, refrigeration ~ chaîne du froid
audit énergétique, energy audit, performance énergétique, energy performance, rénovation énergétique, isolation thermique, insulation, décret tertiaire, DPE ~ consommation d'énergie
photovoltaïque, solar panel, panneau solaire, énergie renouvelable, renewable energy, éolienne, wind turbine
borne de recharge, charging station, voiture électrique, electric car, electric vehicle, véhicule électrique
air comprimé, compresseur d'air, air compressor, compressed air / pompe, pump / valve, robinetterie / convoyeur, conveyor, tapis roulant, conveyor belt / engrenage, gear, gearbox
soudure, soudage, soudeur, welding, weld, welder / tôlerie, chaudronnerie, sheet metal, boilermaking / traitement de surface, surface treatment, coating, revêtement, peinture industrielle
usinage, CNC machining, pièce usinée, fraisage, CNC, commande numérique, usineur, machinist, tour à commande numérique, centre d'usinage
moulage, moulding, molding, injection plastique, plastic injection, plasturgie, presse à injecter / impression 3D, 3D printing, fabrication additive, additive manufacturing
cobot, robot industriel, industrial robot, bras robotisé, robotic arm, robotisation
supervision industrielle, SCADA, données machine, machine data, objets connectés, IoT, connected objects, historisation ~ capteur
vision par ordinateur, computer vision, reconnaissance d'image, image recognition, caméra de contrôle, machine vision ~ contrôle visuel
jumeau numérique, digital twin, modèle de procédé, process model
point de production, production meeting, réunion de début de poste, daily meeting, brief d'équipe, team briefing, briefing du matin, morning briefing, point cinq minutes, stand-up

chantier, construction site, building site, job site, BTP, gros oeuvre, second oeuvre, construction work, conducteur de travaux, site manager, chef de chantier, site foreman ~ travaux, bâtiment
plan d'architecte, architect's drawing, architectural drawing, blueprint, floor plan, plan d'étage, technical drawing, dessin technique, plan d'exécution, plan de masse, site plan, lire un plan, read a drawing, plan coté, plan papier ~ bureau d'études, métré
métré, avant-métré, quantity takeoff, takeoff, take-off, bill of quantities, quantity surveying, compter les portes, count the doors, compter sur un plan, mesurer sur un plan, relever les surfaces, calculer les surfaces, surface à peindre, quantité de matériaux, material quantities, DPGF, BPU ~ plan d'architecte, devis
chiffrer, chiffrage, estimer un chantier, cost estimate, cost estimation, étude de prix, déboursé, combien ça coûtera, chiffrer un projet, estimation des travaux ~ devis, métré
faire un devis, rédiger un devis, write a quote, préparer un devis, devis plus vite, quote faster, proposition chiffrée ~ devis
travaux supplémentaires, extra work, avenant de travaux, change order, variation order, imprévu de chantier
situation de travaux, progress billing, décompte, décompte général, retenue de garantie, facture de chantier, avancement de chantier, site progress
cahier des clauses techniques, CCTP, pièces écrites, descriptif de travaux, descriptif technique, technical description, CCAP, lot technique ~ cahier des charges, appel d'offres
compte rendu de chantier, site report, réunion de chantier, site meeting, rapport de chantier, visite de chantier, site visit, journal de chantier, site diary, daily site report, carnet de chantier
liste de réserves, snag list, snags to fix, snagging, snag, punch list, levée de réserves, lever les réserves, réserves de chantier, réception de chantier, réception de travaux, malfaçon, building defect, construction defect, poor workmanship ~ chantier, non-conformité
dégât des eaux, water damage, infiltration, humidité, moisissure, mould, fuite de toiture, roof leak, fissure de mur, wall crack ~ sinistre
rendu 3D, 3D rendering, rendering, image de synthèse, rendu réaliste, visuel 3D, photoréaliste, photorealistic, vue en perspective, architectural visualization, visite virtuelle, virtual tour, à quoi ça ressemblera, what it will look like, insertion paysagère, montrer le résultat, show the result, une fois fini ~ croquis, générateur d'images
avant après, before and after, avant travaux, simulation visuelle, visual mock-up, transformer une pièce ~ rendu 3D
maquette numérique, BIM, building information modeling, modèle du bâtiment, building model, IFC
dessin assisté, CAO, DAO, modélisation 3D, 3D modelling, 3D model, modèle 3D, dessinateur industriel, CAD drawing, draughtsman, computer-aided design ~ bureau d'études
bureau d'études, design office, engineering office, bureau d'ingénierie ~ plan d'architecte, note de calcul
note de calcul, structural calculation, calcul de structure, dimensionnement, dimensionner, résistance des matériaux, strength of materials, eurocode, ferraillage, rebar
permis de construire, plan local d'urbanisme, building permit, planning permission, planning application, urbanisme, town planning, urban planning, zonage, déclaration préalable, cadastre, autorisation d'urbanisme
règles de l'art, building code, building regulations, DTU, norme de construction, avis technique, normes du bâtiment, construction standard ~ norme
dossier des ouvrages exécutés, dossier de fin de chantier, DIUO, plan de récolement, as-built drawings ~ chantier
planning de chantier, construction schedule, gantt, chemin critique, critical path, retard de chantier, site delay, intempéries, planning travaux
sécurité de chantier, site safety, PPSPS, coordonnateur SPS, site safety plan ~ sécurité au travail
architecte, architect, maître d'oeuvre, maîtrise d'oeuvre, cabinet d'architecte, architecture firm
artisan, craftsman, tradesman, corps de métier, corps d'état ~ plombier, menuisier, maçon, couvreur
plombier, plomberie, plumber, plumbing / menuisier, menuiserie, carpenter, joinery, woodwork / maçon, maçonnerie, bricklayer, masonry / couvreur, toiture, roofer, roofing / carreleur, carrelage, tiling
topographie, relevé sur site, site survey, prise de cotes, land surveying, taking measurements, prendre les mesures, nuage de points, point cloud, drone, aerial photo, relevé de mesures
aménagement intérieur, interior design, décoration intérieure, décorateur, home staging, space planning, agencement des espaces, architecte d'intérieur, mobilier, furniture
immobilier, real estate, agent immobilier, agence immobilière, estate agent, realtor, annonce immobilière, property listing, property ad, bien à vendre, house for sale
état des lieux, inventory of fixtures, move-out inspection, rapport d'état, property inspection, check-out inspection ~ immobilier, locataire
copropriété, syndic, property management, gestion locative, bailleur, bailleur social, logement social, social housing, charges locatives ~ locataire
earthworks, travaux de terrassement, VRD, réseaux enterrés, underground utilities, travaux publics, public works, civil engineering, génie civil
étude de faisabilité, feasibility study, faisabilité, feasibility, avant-projet, esquisse, preliminary design
photo de chantier, site photo, photos du chantier, légender les photos, reportage photo, photo report, rapport photo, classer les photos, sort photos ~ compte rendu de chantier

calendrier éditorial, content calendar, editorial calendar, planning éditorial, planning de publication, plan de contenu, content plan, quoi publier, quoi poster, idées de posts, post ideas, idées de publication ~ réseaux sociaux
manque d'inspiration, panne d'inspiration, sec d'inspiration, page blanche, blank page, writer's block, à court d'idées, out of ideas, stuck for ideas, manquer d'idées, trouver des idées, lack of ideas, no inspiration ~ premier jet, calendrier éditorial
légende de post, texte de post, post caption, accroche de post, hashtag, mot-dièse ~ réseaux sociaux
vidéo courte, short video, vidéo verticale, vertical video, format vertical, teaser, bande-annonce, format court, snack content ~ réseaux sociaux, montage vidéo
recycler un contenu, repurpose, repurposing, repurpose content, décliner un article, réutiliser un contenu, reuse content, article en posts, turn an article into posts, multiplier les formats ~ réseaux sociaux, décliner
taux d'engagement, gagner des abonnés, gain followers, nombre de likes, nombre d'abonnés, engagement rate, nombre de vues, portée des posts, gagner en visibilité, visibilité, visibility ~ réseaux sociaux
modérer, modération, moderation, moderate comments, commentaires haineux, hateful comments, troll, trolls, répondre aux commentaires, reply to comments, gérer la communauté, community management ~ réseaux sociaux
influenceur, influencer, créateur de contenu, content creator, ambassadeur de marque, brand ambassador, post sponsorisé, sponsored post
texte de vente, sales copy, copywriting, copywriter, concepteur-rédacteur, rédaction publicitaire, texte accrocheur, catchy text, catchy, accrocheur, texte qui vend, persuasive copy ~ accroche, slogan
nom de produit, product name, trouver un nom, find a name, brand naming, product naming, baptiser, name ideas, idées de noms ~ marque
plaquette, brochure, dépliant, leaflet, flyer, prospectus, tract, plaquette commerciale, one-pager, booklet ~ mise en page
dossier de presse, press kit, media kit, kit de communication, communication kit, kit média ~ communiqué de presse
taux d'ouverture, open rate, taux de clic, click rate, personne n'ouvre, nobody opens, désinscription, unsubscribe, délivrabilité, deliverability ~ objet de mail
tester deux versions, split test, AB test, test AB, variantes d'annonce, ad variations ~ campagne publicitaire
budget publicitaire, ad spend, coût par clic, cost per click, CPC, campagne payante, paid campaign, paid ads, ROAS, retargeting, remarketing ~ campagne publicitaire
trafic du site, web traffic, audience du site, web analytics, statistiques du site, site visits, taux de rebond, bounce rate, visiteurs du site
être trouvé sur internet, get found online, visible sur internet, mal référencé, première page, first page of results, remonter dans les résultats, rank higher, référencement local, local SEO, netlinking, backlink, recherche de mots-clés, keyword research ~ référencement
être cité par les IA, generative engine optimization, visibilité dans les IA, AI search visibility ~ référencement
plan marketing, marketing plan, plan de communication, communication plan, plan de com, plan média, media plan, stratégie de communication, communication strategy ~ campagne
brief créatif, creative brief, brief agence, agency brief, briefer une agence, brief an agency, brief graphique, design brief ~ cahier des charges
positionnement de marque, brand positioning, proposition de valeur, value proposition, se démarquer, stand out, avantage concurrentiel, competitive advantage, plateforme de marque, brand platform
test consommateur, consumer test, panel consommateurs, consumer panel, focus group, étude qualitative, qualitative study, pré-test ~ étude de marché
tendance de consommation, consumer trend, trendwatching, tendances du marché, market trends, signal faible, weak signal ~ veille, étude de marché
storytelling, raconter une histoire, tell a story, récit de marque, brand story, mettre en récit, donner envie, make people want ~ discours, accroche
témoignage client, customer testimonial, testimonial, cas client, success story, customer story, étude de cas client, customer case study, référence client ~ argumentaire
livre blanc, white paper, tribune, op-ed, publireportage, advertorial, prise de position, thought leadership, contenu de fond
marque employeur, employer brand, employer branding, donner envie de postuler, attirer des candidats, attract candidates ~ recrutement
portrait professionnel, headshot, photo de profil, profile picture, trombinoscope, photo d'équipe, team photo
affichage publicitaire, billboard, kakemono, roll-up, panneau publicitaire, signalétique, signage ~ affiche
goodies, objet publicitaire, cadeau d'entreprise, corporate gift, promotional item
jeu concours, giveaway, sweepstake, tirage au sort, tombola, raffle, prize draw
retombées presse, press coverage, media coverage, what people say about us, brand mentions, social listening, mentions de la marque ~ veille
polémique, controversy, backlash, shitstorm, tollé, attaqué sur les réseaux ~ communication de crise
mise en page, page layout, PAO, desktop publishing, imprimeur, print shop, fichier pour l'imprimeur, print-ready ~ affiche, plaquette

événementiel, event planning, event management, organiser un événement, organize an event, organisation d'événement, monter un événement ~ gala, inauguration, cérémonie, séminaire
gala, inauguration, portes ouvertes, open day, open house, soirée d'entreprise, organiser une soirée, soirée client, cérémonie, ceremony, fête d'entreprise, office party, cocktail dînatoire ~ événement, invitation
salon professionnel, trade show, trade fair, booth, exhibitor, tenir un stand, stand au salon, exhibition
invitation, carton d'invitation, save the date, invité, guest list, liste d'invités, RSVP, relancer les invités, mail d'invitation, invitation email
faire venir du monde, remplir la salle, fill the room, attirer du public, attract an audience, salle vide, empty room, billetterie, sign-ups, nombre d'inscrits, remplir notre soirée, venir du monde, venir du public, remplir un événement ~ invitation, événement
déroulé, run of show, run sheet, programme de la journée, conducteur d'événement, rétroplanning, backward planning, fil conducteur, déroulé de la journée, running order
table ronde, round table, panel discussion, intervenant, conférencier, animer une table ronde, moderate a panel, maître de cérémonie, guest speaker, master of ceremonies ~ conférence
brise-glace, icebreaker, ice breaker, cohésion d'équipe, team building, teambuilding, activité d'équipe, team activity, jeu d'équipe, briser la glace ~ séminaire, atelier
animer un atelier, facilitate a workshop, facilitateur d'atelier, workshop facilitator, animer une réunion, run a workshop ~ atelier
catering, caterer, buffet, repas d'événement, plateau-repas, cocktail traiteur / plan de table, seating plan, placement des invités / lieu de réception, louer une salle, event venue, find a venue, trouver une salle
bilan d'événement, event report, retour à chaud, post-event survey, cartes de visite, business cards, contacts du salon, after the trade show, suite du salon, event follow up
webinaire, webinar, webinaires, conférence en ligne, online event, événement en ligne, streaming, replay, diffusion en direct, livestream

patient, malade, hospitalisé, personne soignée, personne malade
personnel soignant, caregiver, infirmier, infirmière, nurse, nursing, aide-soignant, care assistant, auxiliaire de vie, home carer, healthcare worker ~ hôpital, EHPAD
médecin, doctor, docteur, physician, praticien, médecin généraliste, general practitioner, clinicien, clinician, cabinet médical, medical practice
hôpital, hospital, clinique, CHU, établissement de santé, healthcare facility, hospitalier, hospital ward, système de santé, healthcare
EHPAD, nursing home, care home, maison de retraite, retirement home, résidence senior, personne âgée, elderly, gériatrie, résidents, old people ~ personnel soignant
familles des résidents, proches des résidents, nouvelles aux proches, aidant familial, nouvelles aux familles, news for families, courrier aux familles, family newsletter, journal des familles, nouvelles des résidents, donner des nouvelles ~ EHPAD, famille
activité des résidents, activities for residents, animation en EHPAD, occuper les résidents, atelier mémoire, memory workshop, reminiscence, animateur en EHPAD ~ EHPAD
projet personnalisé, care plan, plan de soins, projet de vie, projet d'accompagnement, individual care plan, plan d'accompagnement, support plan
transmissions soignantes, nursing notes, care notes, transmission ciblée, relève infirmière, nursing handover, transmissions écrites, taper les transmissions, transmissions orales, notes de soins, dossier de soins, transmissions de nuit, night notes ~ relève
dossier médical, medical record, dossier patient, patient record, health record, observation médicale, medical notes, antécédents, medical history
compte rendu médical, medical report, compte rendu de consultation, consultation notes, lettre de sortie, discharge summary, discharge letter, lettre de liaison, courrier médical, referral letter, dictée médicale, medical dictation, secrétaire médicale, medical secretary ~ transcription
ordonnance, prescription, traitement médical, posologie, médicament, medication, medicine, interaction médicamenteuse, drug interaction
pharmacie, pharmacy, pharmacien, pharmacist, officine, préparateur en pharmacie
consultation médicale, medical appointment, rendez-vous médical, prise de rendez-vous, appointment booking, rendez-vous manqué, missed appointment, rendez-vous non honoré, no-show, poser un lapin, appointment reminder
diagnostic médical, medical diagnosis, symptôme, symptom, pathologie, maladie, disease, illness, signes cliniques
information du patient, patient information, expliquer au patient, explain to patients, livret patient, patient leaflet, éducation thérapeutique, patient education, consentement éclairé, informed consent, préparation à l'opération, expliquer une opération, avant l'opération, rassurer un patient, anesthésie ~ langage clair, patient
rassurer, reassure, inquiet, inquiets, worried, anxieux, anxious, angoissé, faire peur ~ empathie
imagerie médicale, medical imaging, radiologie, radiology, IRM, MRI, échographie, ultrasound, x-ray
codage médical, medical coding, PMSI, CIM-10, ICD-10, CCAM, T2A, cotation des actes
événement indésirable, adverse event, incident de soins, chute de patient, patient fall, erreur médicamenteuse, medication error, pharmacovigilance, patient safety ~ retour d'expérience
qualité des soins, quality of care, haute autorité de santé, bientraitance, maltraitance, évaluation externe, certification hospitalière, hospital accreditation ~ certification
protocole de soins, care protocol, bonnes pratiques médicales, clinical guidelines, recommandations médicales, protocole médical, medical guideline
hygiène, hygiene, lavage des mains, hand washing, désinfection, disinfection, bionettoyage, stérilisation, infection nosocomiale
menus de la semaine, weekly menu, menu planning, diététique, diététicien, dietitian, nutrition, régime alimentaire, dénutrition, texture modifiée, cantine scolaire, school canteen, restauration collective, collective catering ~ menu
handicap, disability, person with disabilities, personne handicapée, situation de handicap ~ médico-social, éducateur spécialisé, autisme, facile à lire, accessibilité
travailleur social, social worker, assistante sociale, action sociale, social care, social services, écrits professionnels, rapport social, social report, note sociale
langue des signes, sign language, LSF, communication alternative, augmentative communication, non verbal, aphasie, picture communication ~ pictogramme
recherche clinique, clinical research, essai clinique, clinical trial, protocole de recherche
données de santé, health data, secret médical, medical confidentiality, données patient, patient data, HDS ~ données personnelles
santé mentale, mental health, psychologue, psychologist, soutien psychologique, mal-être, burn-out, burnout, souffrance au travail
rééducation, rehabilitation, kinésithérapeute, physiotherapist, physiotherapy, ergothérapeute, occupational therapist, orthophoniste, speech therapist
vétérinaire, veterinary / dentiste, dentist, dental / opticien, optician / ambulancier, ambulance, paramedic
remboursement de soins, tiers payant, sécurité sociale, assurance maladie, feuille de soins, health cover

enseignant, teacher, professeur, prof, schoolteacher, professeur des écoles, corps enseignant ~ élève, cours
élève, pupil, étudiant, student, apprenant, lycéen, collégien, écolier, schoolchild
apprenti, apprentice, apprenticeship, contrat d'alternance, internship, work-study, stagiaire, tuteur de stage, maître d'apprentissage, rapport de stage, internship report
école, school, lycée, high school, université, university, campus, salle de classe, classroom, école primaire, éducation nationale
préparer un cours, lesson plan, lesson planning, prepare a lesson, séquence pédagogique, fiche de préparation, plan de cours, course outline, syllabus, déroulé pédagogique, scénario pédagogique, programme de formation, training programme, construire une formation, course design ~ pédagogie
ingénierie pédagogique, instructional design, instructional designer, concepteur pédagogique, conception de formation, training design ~ e-learning, préparer un cours
support de cours, course material, teaching material, support de formation, training material, polycopié, handout, support pédagogique ~ préparer un cours
corriger des copies, correction de copies, grading essays, grade papers, marking papers, noter des copies, paquet de copies, copies à corriger, essays to grade, corriger les devoirs, mark homework, student papers ~ évaluation, grille de notation
grille de notation, rubric, grading rubric, marking scheme, barème, grille critériée, grille d'évaluation, evaluation grid, scoring grid ~ corriger des copies
sujet d'examen, exam question, exam paper, devoir surveillé, devoir maison, homework, written test, past papers ~ évaluation, quiz
fiche d'exercices, worksheet, exercise sheet, answer key, exercices d'entraînement, exercices corrigés, cahier d'exercices, problèmes d'entraînement, practice problems ~ préparer un cours
tricher, triche, cheating, cheat, plagiat, plagiarism, plagier, copié sur internet, détecteur d'IA, écrit par une IA, détecter l'IA, détecter un texte généré, generated essay ~ élève, examen
différenciation pédagogique, differentiated instruction, élèves en difficulté, struggling students, niveaux différents, niveaux très différents, different levels, mixed ability, adapter un cours, adapt a lesson, adapter un exercice, besoins particuliers, special needs, soutien scolaire ~ préparer un cours
dyslexie, dyslexia, dyslexic, dyslexique, trouble dys, troubles de l'apprentissage, learning difficulties, dysorthographie ~ différenciation pédagogique, accessibilité
bulletin scolaire, report card, appréciations des élèves, appréciations de bulletin, school report, report comments, bulletins de notes, conseil de classe, appréciations trimestrielles ~ enseignant
mot aux parents, note to parents, parents d'élèves, message aux parents, letter to parents, réunion parents, parent teacher meeting, pupils parents
orientation scolaire, career guidance, conseiller d'orientation, career counselor, projet professionnel, career project, lettre de motivation, cover letter
tuteur virtuel, virtual tutor, AI tutor, prof particulier, private tutor, aide aux devoirs, homework help, expliquer autrement, explain differently ~ élève
fiche de révision, revision notes, flashcard, flashcards, réviser un examen, revise for an exam, study notes, mémoriser, memorize, apprendre par coeur, learn by heart ~ quiz
apprendre une langue, language learning, pratiquer l'anglais, practise english, practice english, cours d'anglais, english lessons, améliorer son anglais, improve my english, prononciation, pronunciation, language practice, cours de langue, FLE
dissertation, exposé oral, essay writing, thèse, thesis, mémoire de fin d'études, soutenance, PhD student, master's thesis
ludique, playful, gamification, jeu sérieux, serious game, escape game, jeu pédagogique, learning game, apprendre en jouant, jeu de cartes, board game
évaluation à chaud, training feedback, satisfaction des stagiaires, questionnaire de fin de formation, course evaluation, évaluation à froid, trainee satisfaction ~ enquête
organisme de formation, training provider, Qualiopi, OPCO, CPF, RNCP, bloc de compétences, référentiel de compétences, competency framework, certification qualité formation
plan de formation, training plan, besoin de formation, training needs, recueil des besoins, plan de développement des compétences, training catalogue
émargement, attendance sheet, feuille de présence, sign-in sheet, attestation de formation, training certificate, convention de formation, dossier de formation
objectif pédagogique, learning objective, learning outcome, taxonomie de bloom, bloom taxonomy, prérequis, prerequisites ~ préparer un cours
cas pratique, practical case, étude de cas, case study, travaux pratiques, practical exercise, cas d'école, cas fictif, fictional case ~ mise en situation
microlearning, micro-learning, capsule vidéo, capsule de formation, vidéo pédagogique, training video, educational video, vidéo de formation, bite-sized, petit module ~ e-learning
classe virtuelle, virtual classroom, distanciel, distance learning, cours à distance, remote training, présentiel, blended learning, formation hybride
garder l'attention, keep attention, élèves qui décrochent, apprenants qui décrochent, disengaged learners, formation ennuyeuse, boring training, captiver, captivate, cours ennuyeux, boring lesson, fall asleep ~ pédagogie, ludique
décrochage scolaire, school dropout, absentéisme scolaire, truancy, dropout
petite enfance, early childhood, crèche, nursery school, périscolaire, after-school, centre de loisirs, jeunes enfants, toddler, assistante maternelle, maternelle, kindergarten
histoire pour enfants, children's story, livre pour enfants, children's book, bedtime story
bibliothécaire, bibliothèque municipale, librarian, médiathèque, documentaliste, fonds documentaire

mairie, collectivité territoriale, collectivité locale, local authority, local government, municipality, municipal, hôtel de ville, city hall, intercommunalité, communauté de communes ~ élu, administré
citoyen, citizen, habitant, inhabitant, riverain, local resident, usager du service public, habitants de la commune, contribuable, taxpayer ~ mairie
courrier des administrés, citizen letter, citizen request, demande d'administré, répondre aux habitants, répondre aux riverains, répondre aux administrés, resident complaint, signalement d'un habitant, plainte de riverain, doléances, nuisance, noise complaint, tapage, nid-de-poule, pothole, riverains se plaignent ~ administré
conseil municipal, municipal council, town council, city council, délibération, délibérer, council meeting, séance du conseil, conseil communautaire, assemblée délibérante, council minutes ~ mairie
arrêté municipal, municipal order, bylaw, arrêté du maire, acte administratif, arrêté de circulation, décision administrative ~ mairie
élu local, élu, élus, elected official, maire, mayor, adjoint au maire, councillor, conseiller municipal, municipal councillor ~ mairie
mot du maire, discours du maire, mayor's speech, édito, commémoration, cérémonie des voeux ~ discours
bulletin municipal, municipal magazine, journal municipal, magazine de la ville, local newsletter, gazette, lettre aux habitants ~ newsletter
état civil, civil registry, acte de naissance, birth certificate, carte d'identité, identity card, passeport, passport, titre d'identité
démarche administrative, administrative procedure, formalités administratives, paperwork, paperasse, red tape, démarche en ligne, online application, service en ligne
langage administratif, officialese, jargon administratif, bureaucratic language, courrier incompréhensible, incomprehensible letter, lettre incompréhensible, jargonneux, jargon, gobbledygook, charabia ~ langage clair, facile à lire
demande de subvention, subvention, grant application, grant, dossier de subvention, appel à projets, call for projects, funding application, trouver des financements, find funding, fonds européens, EU funding, aide financière, financement public, public funding
public consultation, enquête publique, public inquiry, démocratie participative, participatory democracy, budget participatif, réunion publique, public meeting, concertation publique, concertation citoyenne, contribution citoyenne, avis des habitants, cahier de doléances ~ commentaire libre, enquête
marchés publics, public procurement, commande publique, rapport d'analyse des offres, analyse des offres, bid analysis, accord-cadre, code de la commande publique, MAPA ~ appel d'offres
fonction publique, civil service, fonctionnaire, civil servant, agent territorial, agent public, secteur public, public sector, service public, administration publique
note au maire, note à l'élu, briefing note, note de service, parapheur, note d'aide à la décision, note au cabinet ~ note de synthèse
aide sociale, social benefits, welfare benefits, CCAS, RSA, dossier d'aide, précarité, sans-abri, allocation familiale, homeless ~ travailleur social
police municipale, local police, parking ticket, contravention, sécurité publique
espaces verts, green spaces, jardinier, gardener, gardening, paysagiste, landscaper, landscaping, fleurissement, tonte, plan de plantation
collecte des déchets, waste collection, ordures ménagères, household waste, déchetterie, encombrants, bin collection ~ déchet
tourisme, tourism, office de tourisme, tourist office, touriste, tourist, visite guidée, guided tour, circuit touristique, parcours de visite, sightseeing
musée, museum, exposition, cartel d'exposition, médiation culturelle, cultural mediation, visiteurs du musée, audioguide, audio guide
archives, archiviste, archivist, archivage, archiving, archiver, records management, registres anciens, old registers, généalogie
inondation, flood, canicule, heat wave, plan communal de sauvegarde, alerte à la population, gestion de crise, crisis management
élections, election, bureau de vote, polling station, liste électorale, campagne électorale
main courante, incident log, agent de sécurité, security guard, gardien, gardiennage, ronde de nuit, vigile ~ rapport d'incident

association, asso, non-profit, nonprofit, charity, ONG, NGO, fondation, loi 1901, humanitaire, humanitarian ~ bénévole, adhérent
bénévole, volunteer, bénévolat, volunteering, recruter des bénévoles, find volunteers, équipe bénévole ~ association
collecte de fonds, fundraising, fundraiser, lever des fonds, raise funds, raise money, donateur, donor, donation, appel aux dons, appel à la générosité, campagne de dons, faire un don, crowdfunding, financement participatif, cagnotte, trouver de l'argent, reçu fiscal ~ association, subvention, mécénat
mécénat, mécène, sponsor, sponsoring, sponsorship, corporate giving, parrainage, partenaire financier, dossier de partenariat, trouver un sponsor, find sponsors ~ collecte de fonds
adhérent, cotisation, membership, membership fee, adhésion, relancer les adhérents, bulletin d'adhésion, nouveaux adhérents ~ association
assemblée générale, AG, annual general meeting, AGM, general meeting, rapport moral, procès-verbal d'AG ~ association
rapport d'activité, activity report, annual report, rapport annuel, bilan d'activité, bilan annuel, yearly report
mesure d'impact, impact report, impact social, social impact, rapport d'impact, impact measurement ~ rapport d'activité
plaidoyer, advocacy, lobbying, campagne citoyenne, affaires publiques, public affairs
interprétariat, interprète en langue étrangère, traducteur interprète, professional interpreter, allophone, ne parle pas français, non-French speaker, speaks no French, parle aucune langue commune, traduire de vive voix, oral translation, réfugié, refugee ~ traduction
club sportif, sports club, tournoi, tournament, entraîneur sportif, sports coach, fédération sportive

restaurant, resto, restaurateur, bistrot, brasserie, restauration, food service, café restaurant, métiers de bouche ~ cuisinier, carte du restaurant
carte du restaurant, restaurant menu, menu, carte des plats, intitulé de plat, intitulés de plats, dish names, dish description, description des plats, plat du jour, dish of the day, menu writing ~ restaurant
recette de cuisine, recipe, fiche recette, recipe card, fiche technique de cuisine, cooking instructions, idée de recette, recipe idea, nouveau plat, new dish ~ cuisinier, carte du restaurant
coût matière, food cost, coût d'un plat, cost of a dish, coût portion, portion cost, prix de revient, cost price, unit cost ~ marge
allergène, allergen, allergie, allergy, sans gluten, gluten free, végétarien, vegetarian, vegan, végan, intolérance alimentaire, food intolerance ~ carte du restaurant
cuisinier, cook, chef cuisinier, chef de cuisine, kitchen staff, brigade de cuisine, commis de cuisine, pâtissier, pastry chef ~ restaurant
boulanger, boulangerie, baker, bakery / boucher, boucherie, butcher / fleuriste, florist / coiffeur, salon de coiffure, hairdresser / institut de beauté, beauty salon, esthéticienne
personnel de salle, waitress, serveuse, front of house, chef de rang, service en salle, table service, barman, bartender ~ restaurant
carte des vins, choisir un vin, wine list, accord mets et vins, wine pairing, sommelier, oenologie, vin
réservation, reservation, réserver, book a table, table booking, hotel booking, surbooking, overbooking, taux d'occupation, occupancy rate, annulation tardive, late cancellation ~ hôtel, restaurant
hôtellerie, hospitality, hôtelier, hotelier, réception d'hôtel, hotel reception, hotel front desk, chambre d'hôtel, hotel room, auberge
chambre d'hôtes, gîte rural, bed and breakfast, camping, campsite, location saisonnière, location de vacances, holiday rental, vacation rental, hébergement touristique, accommodation
client de l'hôtel, hotel guest, voyageur, conciergerie, concierge, livret d'accueil du logement, welcome book, house guide, message de bienvenue, welcome message, avant le séjour, before arrival, pre-arrival email, consignes d'arrivée ~ hôtel
prix des chambres, room rates, yield management, revenue management, tarification dynamique, dynamic pricing, RevPAR ~ hôtel
femme de chambre, housekeeping, ménage des chambres, room cleaning, blanchisserie, laundry, linge de maison ~ hôtel
hygiène alimentaire, food safety, HACCP, food hygiene, plan de maîtrise sanitaire, contrôle sanitaire, health inspection, sanitary inspection ~ hygiène
commander les denrées, food order, denrées, foodstuffs, ingrédients, ingredients, mercuriale, commande aux fournisseurs, produits de saison, seasonal produce
gaspillage alimentaire, food waste, anti-gaspi, restes de repas, cuisiner les restes, leftovers, use up leftovers, jeter de la nourriture, jeter la nourriture, throwing food away, pertes alimentaires ~ prévision, carte du restaurant
agence de voyage, travel agency, itinéraire de voyage, travel itinerary, carnet de voyage, programme de séjour, trip planning, organiser un voyage, plan a trip, tour operator ~ tourisme
agriculteur, farmer, exploitation agricole, farm, récolte, harvest, élevage, livestock, agriculture, farming, viticulture, vigneron, winegrower
garagiste, car mechanic, mécanicien auto, réparation automobile, car repair, carrosserie, body shop, contrôle technique
société de nettoyage, cleaning company, agent d'entretien, entreprise de propreté, aide ménagère, home help

montage vidéo, video editing, monter une vidéo, edit a video, monteur, video editor, rushs, rushes, dérushage, dérusher, couper au montage, post-production, postproduction, bout à bout, rough cut, couper les silences, cut silences ~ vidéo
extraits vidéo, video clips, meilleurs moments, best moments, video highlights, chapitrer, chapitrage, video chapters, couper une longue vidéo, cut a long video, courts extraits, short clips, résumer une vidéo, video summary, résumé de vidéo, timestamps ~ montage vidéo
tournage, film shoot, filming, video shoot, plateau de tournage, prise de vue, découpage technique, shot list, cadreur, cameraman, camera operator
scénario vidéo, video script, script vidéo, script de vidéo, scénariste, screenwriter, écrire une vidéo, scénarimage, téléprompteur, teleprompter, défiler le texte ~ tournage
générer une vidéo, video generation, text to video, image to video, vidéo générée, generated video, animer une photo, animate a photo, générateur de vidéos, video generator, image animée
motion design, motion graphics, animation vidéo, dessin animé, cartoon, animated film, film d'animation
sous-titrage, sous-titrer, captions, closed captions, malentendant, deaf, sourd, sourds, hard of hearing, hearing impaired, muted video, vidéo muette, regarder en silence, sous-titres traduits, translated subtitles, lire les paroles à l'écran ~ accessibilité, transcription
traduire une vidéo, translate a video, video translation, vidéo en plusieurs langues, multilingual video, version étrangère, faire parler en, faire parler une vidéo, faire parler, voice translation, vidéo en anglais, vidéo en espagnol ~ doublage, sous-titre
traduction en direct, live translation, traduction simultanée, interprétation simultanée, simultaneous interpretation, real-time translation, sous-titrage en direct, live captions, live captioning, traduire en temps réel, traduire une réunion ~ traduction
audiodescription, audio description, décrire à un aveugle, describe for blind people ~ accessibilité
clonage de voix, voice cloning, voice clone, cloner sa voix, clone my voice, imiter une voix, imitate a voice, voix clonée, ma propre voix, my own voice, voix synthétique, synthetic voice ~ voix off
deepfake, hypertrucage, vidéo truquée, fake video, image truquée, fake image, photo truquée, doctored photo, fausse photo, faux visage, fact-checking, vérifier une image, vraie ou fausse photo, is this photo real
lire à voix haute, read aloud, texte lu, lecture audio, version audio, audio version, écouter un document, écouter un article, listen to a document, livre audio, audiobook, comédien, voice actor, narrateur, narrator ~ voix off, podcast
clean audio, audio cleanup, qualité sonore, piste audio, nettoyer un audio, mauvaise qualité audio, inaudible, enlever le bruit, remove noise, bad audio, bad sound, muffled sound, écho, reverb, souffle, enhance audio, on entend rien ~ bruit de fond
mixage, sound engineer, technicien audio, sound recording, habillage sonore, sound design, bruitage, sound effect
hésitations, filler words, euh, enlever les euh, remove ums, tics de langage, verbal tics, bafouillage, stumbling, blancs et hésitations, silences ~ montage vidéo, montage, audio
transcrire une interview, transcribe an interview, interview transcript, retranscrire un entretien, retranscription d'entretien, entretien filmé, filmed interview, dérusher une interview, mise à l'écrit ~ transcription
épisode, episode, show notes, notes d'épisode, podcaster, émission de radio, radio show, chronique radio ~ podcast
musique libre de droits, royalty-free music, bande originale, soundtrack, background music, musique de fond, générer une musique, music generation, composer une chanson, compose a song, songwriting, paroles de chanson, lyrics ~ musique, jingle
photo floue, blurry photo, image floue, blurry, netteté, sharpen, agrandir une image, upscale, upscaling, haute résolution, high resolution, image pixelisée, pixelated, photo trop petite, améliorer une photo, enhance a photo, photo sombre, dark photo ~ retouche
vieille photo, coloriser une photo, old photo, restaurer une photo, restore photos, noir et blanc, photo abîmée ~ retouche
effacer un objet, remove an object, effacer une personne, erase a person, enlever un passant, object removal, gomme magique, inpainting, étendre une image, outpainting, extend an image, retirer quelqu'un ~ retouche
banque d'images, stock photo, stock image, photothèque, image library, photo library, retrouver une photo, find a photo, indexer les photos, tag photos, image tagging, trier les photos
description d'image, image description, légende de photo, photo caption, décrire une image, describe an image, décrire une photo ~ texte alternatif
même style d'image, consistent style, consistent images, cohérence des visuels, même personnage, consistent character, illustrations cohérentes ~ charte graphique, générateur d'images
dessin vectoriel, vector image, vectoriser, vectorize, SVG
six doigts, extra fingers, mains ratées, weird hands, visage déformé, distorted face, texte illisible dans l'image, garbled text, image ratée, failed image, fautes dans l'image, typos in the image ~ générateur d'images, raté
bande dessinée, comic, comic strip, planche dessinée, planche de BD, roman-photo, vignettes ~ illustration
article de presse, news article, dépêche, news wire, newsroom, salle de rédaction, chapô, titraille, headline, titre d'article, pigiste, freelance journalist ~ journaliste
titre accrocheur, catchy title, catchy headline, trouver un titre, find a title, idées de titres, title ideas ~ accroche
maison d'édition, publishing house, roman, novel, quatrième de couverture, back cover, blurb, auteur, author
droit à l'image, image rights, autorisation de tournage, release form, autorisation parentale, parental consent, autorisation de diffusion ~ droit d'auteur
télévision, TV show, broadcast, antenne radio, régie, émission télé, broadcaster

furieux, furious, exaspéré, excédé, fâché, en pétard, râleur, grincheux, grumpy, malpoli, impoli, rude ~ réclamation, désamorcer, client mécontent
se faire pourrir, faire pourrir, se faire crier dessus, being yelled at, crier, hurler, gueuler, yelling ~ réclamation, désamorcer
désolé, sorry, navré, regretter, excuses ~ excuses au client, réclamation
injoignable, unreachable, impossible à joindre, ne décroche jamais, nobody answers the phone ~ centre d'appels, temps d'attente
égaré, misplaced, introuvable, untraceable, paumé ~ colis perdu, écart de stock
cartons de moins, stock différent, count does not match, compte tombe jamais juste ~ écart de stock, inventaire
magasinier, storekeeper, warehouse worker, warehouseman, agent logistique ~ entrepôt, stock
dépôt logistique, plateforme logistique, distribution center, distribution centre, centre de distribution, hub logistique ~ entrepôt
transport maritime, conteneur maritime, shipping container, sea freight, cargo, navire, porte-conteneurs ~ transporteur, douane
camion, truck, lorry, poids lourd, semi-remorque, remorque ~ remplissage des camions, chargement du camion, chauffeur
à moitié vide, half empty, moitié vides, mal rempli, place perdue ~ remplissage des camions, plan de chargement
heures supplémentaires, heures sup, overtime, driver overtime, dépassement d'horaire ~ planning d'équipe, temps de conduite
horaires, working hours, plage horaire, time slots, horaires de travail ~ planning d'équipe
amende, traffic fine, excès de vitesse, speeding ticket, infraction routière ~ contravention
géolocalisation, geolocation, GPS, localiser un véhicule, vehicle tracking
permis de conduire, driving licence, driver's license, permis poids lourd, carte grise, immatriculation, number plate
station-service, gas station, petrol station, faire le plein ~ carburant
vêtement, fringue, clothes, clothing, garment, prêt-à-porter, fashion, textile, habillement / chaussure, shoes, footwear / bijou, bijouterie, jewellery, jewelry / jouet, toy
cosmétique, cosmetics, maquillage, makeup, parfum, fragrance, soin de beauté / épicerie, grocery, supérette / quincaillerie, hardware store, bricolage, DIY
seconde main, second hand, reconditionné, refurbished, friperie, vintage
client mystère, mystery shopper, mystery shopping, visite mystère
horaires d'ouverture, opening hours, ouvert le dimanche, jours d'ouverture, store hours ~ magasin
boutique éphémère, pop-up store, ouverture de magasin, store opening, animation en magasin, in-store event / carte cadeau, gift card, chèque-cadeau
grippé, jammed, enrayé, seized up, machine coincée, pièce coincée ~ arrêt machine, panne
intermittent, panne aléatoire, intermittent fault, une fois sur deux ~ recherche de panne
usure, worn out, rouille, rust, corrosion, pièce usée ~ maintenance
fuite d'eau, water leak, ça fuit, dripping ~ dégât des eaux
odeur de brûlé, burning smell, fumée, smoke, ça sent le brûlé ~ panne
disjoncteur, circuit breaker, fusible, fuse, court-circuit, short circuit, coupure de courant, power cut, power outage, ça disjoncte ~ panne
vieille machine, old machine, machine ancienne, machine sans notice, machine étrangère ~ notice, pièce obsolète
japonais, japanese, japon / russe, russian / arabe, arabic / turc, turkish / néerlandais, dutch, flamand / portugais, portuguese, brésilien / coréen, korean / ukrainien, ukrainian / roumain, romanian / tchèque, czech / suédois, swedish / grec, greek / hongrois, hungarian
acier, steel, inox, stainless steel / aluminium, aluminum / plastique, plastic, polymère, polymer / caoutchouc, rubber / adhésif, adhesive, colle industrielle, glue / bois, wood, timber, lumber
agroalimentaire, food industry, food processing, industrie alimentaire / aéronautique, aerospace, aviation / ferroviaire, railway, rail transport / nucléaire, nuclear / automobile, automotive
bonnes pratiques de fabrication, GMP, BPF, dossier de lot, batch record, pharmaceutique, pharmaceutical ~ qualité
retraite, ancien qui part, quitte l'entreprise, leaving the company, dernier à savoir, seul à savoir, only one who knows, tout dans la tête, in his head ~ savoir des anciens, passation, savoir-faire, retour d'expérience
ce qui s'est passé la nuit, équipe de nuit, night team, équipe du matin, équipe suivante, next shift ~ relève de poste, passation
ergonomie du poste, workstation ergonomics, aménagement du poste, workstation design ~ TMS
échafaudage, scaffolding / grue, crane, grutier / pelleteuse, excavator, digger, engin de chantier / gravats, rubble, déchets de chantier / placo, plâtre, drywall, cloison / brique, brick, parpaing, breeze block
ravalement, façade, facade, enduit de façade, peintre en bâtiment, house painter / promoteur immobilier, property developer / ascenseur, elevator
sortir les quantités, quantités d'un plan, quantités sur plan, quantities from a drawing, quantities from plans, prendre les cotes, mètres carrés, square metres, square meters ~ métré
rendre les clés, remise des clés, handing over the keys, fin de chantier, end of works, reste à finir ~ levée de réserves, réception de chantier
futur bâtiment, future building, futur magasin, projet d'aménagement, convaincre sur image, vue du projet, visuel du projet, view of the project ~ rendu 3D
salle de bain, bathroom, living room, pièce à vivre, plan de cuisine, kitchen design ~ aménagement intérieur
buzz, go viral, viral, faire le buzz ~ réseaux sociaux
percutant, punchy ~ accrocheur, accroche
sonne faux, sounds like AI, sonne IA, sent l'IA, style robotique, sounds robotic, robotic tone, trop lisse, fade, bland, impersonnel, impersonal, humaniser, humanize, more human ~ reformuler, style
banal, convenu, poncif, lieu commun, formules toutes faites, déjà vu, generic text, passe-partout ~ reformuler
ringard, vieillot, old-fashioned, outdated, démodé ~ dépoussiérer
réutiliser, reuse, réemployer, resservir, réexploiter ~ recycler un contenu
quoi dire cette semaine, sujets de la semaine, weekly posts, post de la semaine, publier régulièrement, post regularly ~ calendrier éditorial, réseaux sociaux
nobody reads, personne ne lit la newsletter, newsletter pas lue, mails pas ouverts, emails not opened, mails pas lus ~ taux d'ouverture, objet de mail
avoir le trac, stage fright, stressé à l'oral, peur de parler, fear of speaking ~ discours, s'entraîner
grève, strike, débrayage, mouvement social, préavis de grève
hospitalisation, hospital stay, séjour à l'hôpital, sortie d'hôpital, sortie du patient, compte rendu d'hospitalisation, patient discharge ~ lettre de sortie, compte rendu médical
chirurgie, surgery, chirurgien, surgeon, bloc opératoire, operating room / médecin urgentiste, emergency room, service des urgences / maternité, maternity, sage-femme, midwife / pédiatrie, paediatrics, pediatrics
analyses médicales, blood test, prise de sang, laboratoire d'analyses, medical lab, bilan sanguin / cancer, oncologie, oncology / fin de vie, soins palliatifs, palliative care
démence, dementia, alzheimer, perte de mémoire, memory loss, désorienté ~ EHPAD, atelier mémoire
gestion des lits, bed management, lits disponibles, available beds, planning du bloc, theatre schedule
médoc, pilule, pill, tablet to take ~ médicament
oublier, oubli, oublient, forget, forgot, forgotten, tête en l'air ~ rappel
patients qui oublient, patient oublie, don't show up, didn't show up, lapins ~ rendez-vous manqué
exos, exo, exercice scolaire, exercices de maths, maths, mathématiques, mathematics, math problems ~ fiche d'exercices
one for each pupil, sur mesure pour chaque élève, personalised exercises, exercices différents ~ différenciation pédagogique
soporifique, barbant, rébarbatif, ennuyeux, assommant, boring, dull, chiant, pénible à suivre ~ captiver, ludique, pédagogie
gamin, gosse, kids, marmot, bambin ~ élève, petite enfance
carte mentale, mind map, mindmap, mind mapping, carte heuristique, schéma heuristique
validation des acquis, VAE, dossier de VAE, prior learning ~ compétence
trottoir, pavement, sidewalk, chaussée, voirie, road maintenance, roadworks, éclairage public, street lighting, lampadaire ~ mairie
quartier, neighbourhood, neighborhood, village, bourg ~ habitant
impôts locaux, council tax, taxe foncière, property tax / cimetière, cemetery, pompes funèbres, funeral, obsèques / préfecture, prefecture, sous-préfecture / pompier, firefighter, fire brigade / gendarme, gendarmerie, police officer
transport en commun, public transport, transports publics, bus, ligne de bus, bus line, passengers, usagers des transports
avoir des sous, avoir une aide, sous de la région, money from the region, financer le projet, fund the project ~ demande de subvention
banque alimentaire, food bank, colis alimentaire, maraude, soup kitchen, secours alimentaire ~ association
kermesse, vide-grenier, brocante, loto, school fair / chorale, choir, théâtre, theatre, spectacle, show on stage, concert
bouffe, nourriture, denrée, foodstuff, victuailles ~ restaurant, gaspillage alimentaire
jeter de la bouffe, on jette trop, trop jeté, throw away too much, poubelles pleines, produits périmés, expired products ~ gaspillage alimentaire
petit déjeuner, breakfast, brunch / coup de feu, lunch rush, rush du midi, service du midi / nombre de couverts, number of covers, overnight stay
guest messages, messages aux voyageurs, répondre aux voyageurs, reply to guests, guests ~ hôtel, client de l'hôtel
couper les blancs, retirer les blancs, remove pauses, trop de blancs, temps morts, dead air ~ montage vidéo
on entend rien, can't hear, entend rien, entend mal, inaudible, hard to hear, grésille, grésillement, crackling ~ bruit de fond, audio cleanup
sans m'enregistrer, without recording myself ~ clonage de voix, voix off
voix de robot, robotic voice, voix métallique, voix monotone, unnatural voice, flat voice ~ voix off
fond vert, green screen, incrustation, chroma key / miniature de vidéo, thumbnail, vignette vidéo / compresser une vidéo, compress a video, vidéo trop lourde, video too large / filigrane, watermark, tatouage numérique
microphone, micro-cravate, mic, prise micro / cadrage, framing, séance photo, photo shoot, photographe professionnel
bégayer, stutter, buter sur les mots, parle trop vite, speaks too fast, articuler ~ hésitations
`;
