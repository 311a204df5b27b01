/** Problems as people put them, beside what solves them, in every trade: what is late, lost, long, wrong, dear or unknown. */
export const NEEDS = `
client dormant, compte dormant, client inactif, réveiller un client, réveiller les comptes, clients viennent plus, viennent plus, reviennent plus, achètent plus, commandent plus, récupérer des clients, faire revenir les clients, get customers back, win customers back, bring customers back, wake up old customers ~ fidélisation, relance, dormant
abonné perdu, désabonnement, se désabonner, unsubscribe, cancelled subscriptions, abonnés qui partent, résilient leur abonnement, subscribers leaving, churn ~ fidélisation, client inactif
adhérent qui part, adhérents renouvellent pas, members not renewing, lapsed members, renouvellement des adhésions, relancer les adhérents ~ fidélisation, relance
donateur inactif, donateurs qui donnent plus, lapsed donors, relancer les donateurs, donor retention ~ fidélisation, relance, association
patients perdus de vue, lost to follow-up, patient revient pas, rappeler les patients, recall patients ~ rappel, suivi
élèves décrocheurs, décrochage scolaire, dropout, drop out, absents en cours, students at risk ~ suivi, relance
solvable, solvency, solvabilité, insolvent, insolvency, insolvabilité, créditworthy, creditworthiness, fiabilité financière, santé financière, peut payer, good payer, able to pay, credit check, redressement judiciaire, liquidation judiciaire ~ risque client, encours, enquête
avant de livrer, avant de s'engager, avant de signer avec un client, nouveau client fiable, vet a client, due diligence, background check, se renseigner sur un client, se renseigner sur un fournisseur, know who I deal with ~ solvabilité, fiche entreprise, recherche
encours client, plafond de crédit, credit limit, limite de crédit, encours autorisé, dépassement d'encours ~ impayé, créance
make sure, s'assurer, vérifier, double check, check, se rassurer ~ contrôle
caractéristique produit, caractéristique technique, fiche technique, datasheet, data sheet, technical data, product spec, donnée technique, notice technique, avis technique ~ documentation technique, base documentaire
devant le client, face au client, client en face, client au comptoir, with the customer in front, while the customer waits, au comptoir, sans faire attendre le client, answer on the spot, répondre tout de suite ~ fiche technique, base documentaire, recherche
retrouver une info, retrouver une information, trouver l'info, savoir où chercher, où se trouve l'info, where is the information, find information, chercher partout, fouiller partout, fouiller dans les dossiers, search everywhere, look everywhere, perdre du temps à chercher ~ base documentaire, recherche, interroger
retrouver un article de loi, quel article s'applique, which rule applies, which standard, que dit la norme, que dit le code ~ réglementation, recherche juridique
retrouver un dossier patient, retrouver un vieux contrat, find an old contract, find an old file, archives, archive, documents d'archives, fonds d'archives ~ base documentaire, recherche
cahier des charges énorme, dossier énorme, document énorme, énorme document, huge document, gros document, document de 200 pages, centaines de pages, hundreds of pages, rapport interminable, épais, volumineux ~ résumer, lire, extraire, synthèse
lire un cahier des charges, éplucher un cahier des charges, éplucher un dossier, décortiquer un dossier, lire un CCTP, CCTP, go through a tender file, read the specifications, sortir les exigences, extraire les exigences, extract requirements ~ appel d'offres, exigence, résumer
lire une convention collective, éplucher une convention, éplucher un rapport, lire un arrêté, read a policy document, read the small print ~ résumer, extraire
gros dossier, long dossier, lourd dossier, dossier de séance, dossier du conseil, board pack, board papers, 60 pages, 100 pages, notes ramenées à une page ~ résumer, condenser, synthèse
préparer le codir, préparer un codir, avant le codir, préparer le comité de direction, note pour la direction, prepare the board, prepare the management meeting, préparer le conseil municipal, préparer un conseil d'administration, CODIR ~ comité de direction, synthèse, décision
marchandise, merchandise, marchandises, articles livrés, produits livrés ~ livraison, produit
marchandise revient, revient au dépôt, revient de chez le client, marchandise refusée, livraison refusée, refused delivery, delivery refused, goods come back, pourquoi ça revient, retour de livraison, retours de livraison, retour marchandise, motif de retour, motifs de retour, raison du retour, return reason ~ livraison, casse, erreur de préparation
livraison échouée, failed delivery, client absent à la livraison, tentative de livraison, livraison ratée, second passage ~ motif de retour, livraison
plats qui reviennent, assiettes qui reviennent, retours en cuisine, plates sent back ~ gaspillage alimentaire, réclamation
dossiers qui reviennent, dossier incomplet, incomplete file, pièce manquante, pièces manquantes, missing document, missing documents, dossier rejeté, rejected file ~ contrôle, checklist, relance
stock dormant, stock mort, tourne plus, tournent plus, articles qui tournent plus, produit qui se vend pas, produits invendus, se vend plus, se vendent plus, vend pas, doesn't sell, not selling, slow-moving stock, slow moving, dead stock, rotation des stocks, stock rotation, stock turnover, immobilise de l'argent ~ invendu, stock, écouler
pièces jamais utilisées, matériel jamais utilisé, unused equipment, unused items, médicaments périmés, expired stock, produits bientôt périmés, date courte, short dated, dort dans un placard ~ stock, gaspillage
bon moment pour commander, commander au bon moment, quand commander, when to order, order at the right time, anticiper les ventes, anticiper la demande, prévoir la demande, prévoir les ventes, anticipate sales, anticipate demand, demand planning, prévision de la demande, demand forecast, prévision des ventes, sales forecast ~ prévision, réapprovisionnement, stock, saisonnalité
combien de repas, combien de couverts prévoir, nombre de repas prévus, how many meals, prévoir les effectifs, forecast staffing, prévoir l'affluence, predict attendance, combien de monde ~ prévision, planning
prévoir les admissions, prévoir les entrées, forecast admissions, bed demand, pic d'activité, peak activity, afflux ~ prévision
ordi, ordinateur, computer, laptop, PC portable, système informatique, ce que dit l'ordi, ce que dit le système, what the system says ~ informatique, logiciel
écart entre le compté et l'informatique, écart de comptage, comptage, on compte et le système, comptage et stock, stock réel, real stock, écart de stock, écart d'inventaire, écarts d'inventaire, inventory variance, stock count difference, différence d'inventaire ~ inventaire, stock théorique
tombe pas juste, ça tombe pas juste, totaux qui collent pas, collent pas, doesn't add up, don't add up, do not tally, not tally, pas le même chiffre, deux chiffres différents, numbers differ, figures don't match ~ écart, rapprochement, contrôle
caisse juste, écart de caisse, till difference, caisse qui tombe pas juste, fond de caisse faux ~ écart, rapprochement
heures qui collent pas, écart d'heures, heures pointées, hours mismatch ~ écart, paie, temps de travail
photo propre, photos propres, belles photos, clean photos, nice photos, nice pictures, photos nettes, photos présentables, détourer, fond blanc, white background, nettoyer une photo, clean up a photo, photos de produits, photos pour le site, photos pour la boutique ~ détourage, retouche, photo produit
photos d'un logement, photos d'annonce, real estate photos, photos de biens, photos d'appartement, home staging, vider une pièce sur photo ~ retouche, photo
photo d'équipe, portrait professionnel, headshot, photo de profil, trombinoscope, staff photos ~ retouche, photo
photo de plat, photos de plats, food photos, photo de menu ~ retouche, photo
textes de la boutique, textes des articles, texte de fiche, textes de fiches, fiches du site, fiche produit, fiches produits, product sheet, product descriptions, write product copy, texte de vente, boutique en ligne, online shop, site marchand, description d'article, décrire un article, décrire les articles ~ description, site
texte d'annonce immobilière, annonce immobilière, property listing, décrire un bien, décrire un logement, describe a property, annonce de location ~ description, annonce
texte de menu, décrire un plat, carte du restaurant, describe a dish, menu descriptions ~ description
notice de musée, texte d'exposition, exhibition text, museum label ~ description, vulgariser
texte de catalogue, texte de brochure, brochure, plaquette, dépliant, leaflet, plaquette commerciale ~ description, communication
montrer au client, montrer le résultat, montrer ce que ça donnera, ce que ça donnera, ce que ça va donner, ce que ça donne chez lui, chez le client, chez lui, projeter le client, aider à se projeter, visualise the result, see it at home, how it will look, what it would look like, avant après, before and after, simulation d'intérieur, rendu 3D, rendu d'ambiance, mise en situation du produit ~ photo, image, maquette
montrer une coupe de cheveux, essayer virtuellement, virtual try-on, essayage virtuel, try before you buy ~ simulation, image
montrer un futur jardin, plan de jardin, visualiser un aménagement, visualise a layout, futur bureau, future office ~ rendu, image, plan
avis google, avis sur internet, avis sur nos magasins, said about us, say about us, people say about us, gens disent, clients disent, habitants disent, people say, qu'en-dira-t-on, e-réputation, online reputation, veille de réputation, brand monitoring, social listening, mentions of us ~ avis client, réseaux sociaux, veille, forum
internet, web, online, sur le net, site internet ~ site
disent les patients, avis des patients, patient feedback, avis des familles, avis des habitants, ce que disent les habitants, resident feedback, avis des usagers, avis des élèves, student feedback, avis des voyageurs, guest reviews ~ avis, enquête, verbatim
magasin, succursale, point de vente, enseigne, retail outlet ~ boutique, agence, branch
questions à un candidat, demander à un candidat, demander au candidat, quoi demander, questions to ask, je reçois un candidat, recevoir un candidat, préparer un entretien d'embauche, grille d'entretien, questions comportementales, behavioural questions, interview grid, interview questions, interview guide ~ recrutement, candidat, entretien
quoi demander à un fournisseur, questions à un fournisseur, questions to ask a supplier, quoi demander à un client, questions au client, quoi demander au médecin, questions à poser ~ questionnaire, préparer un rendez-vous
quoi demander à un témoin, préparer une interview, prepare an interview, questions d'interview, questions de journaliste ~ questionnaire
rank applicants, rank candidates, classer les candidats, classer des candidats, applicants, applicant, score applicants, noter les candidats, candidate ranking, tri de CV, trier les candidats, choisir un candidat, choose between candidates ~ CV, recrutement, biais
classer des offres, classer les réponses, rank the bids, score the offers, noter les offres, classer les dossiers, rank the files, classer les projets, rank projects, scoring de projets, classement par note ~ comparer, grille de notation
vérifier les salaires, contrôler les salaires, contrôle de la paie, contrôler la paie, vérifier la paie, vérifier les fiches de paie, check salaries, check payroll, payroll check, avant de virer les salaires, virement des salaires, pay run, anomalies de paie, paie fausse, prime oubliée, primes oubliées ~ paie, écart, salarié
vérifier les virements, vérifier avant de payer, contrôler avant paiement, check before paying, contrôle des paiements, payment check, vérifier un RIB ~ fraude, contrôle, virement
vérifier les factures, contrôler une facture, contrôle des factures, invoice check, facture trop élevée, wrong invoice, facturé à tort, surfacturation, overcharged, overbilling ~ écart, contrôle, facture
vérifier les heures, contrôler les heures, contrôle des plannings, check timesheets ~ contrôle, temps de travail
en conduisant, pendant le trajet, while driving, en faisant autre chose, écouter au lieu de lire, listen instead of reading ~ podcast, audio, écouter, vocal
en conduisant, écouter en voiture, écouter dans le camion, écouter dans les transports, se former à l'oreille, se former en écoutant, learn by listening, apprendre en écoutant, podcast de formation, audio course, formation audio, formation en audio ~ podcast, formation, écouter
réviser dans les transports, réviser en marchant, revise on the go, écouter ses cours ~ audio, podcast
pièce jointe, pièces jointes, attachment, attachments, attached file, fichier joint, fichiers joints, PJ, documents reçus par mail, reçu par mail, reçus par mail, reçues par mail, arrivent par mail, received by email, arrive by email ~ mail, fichier, automatiser
traiter sans ouvrir, sans les ouvrir, sans ouvrir, without opening, sans y toucher, without touching, sans intervention, hands off, tout seul, toutes seules, automatically processed, ranger automatiquement, classer automatiquement, renommer les fichiers, rename files, renommer et ranger ~ automatiser, flux, automatique
ranger les documents reçus, classer les documents reçus, trier les documents reçus, incoming documents, courrier entrant, incoming mail, numérisation du courrier, mailroom ~ automatiser, flux, classer
factures qui arrivent, factures reçues, incoming invoices, dématérialisation, dématérialiser, e-invoicing, facture électronique, electronic invoice, go paperless, zéro papier, sans papier ~ facture, automatiser
ordonnances reçues, résultats reçus, incoming results, devis reçus, candidatures reçues, demandes reçues, incoming requests ~ trier, automatiser
croule sous, croule sous les mails, trop de mails, mails à traiter, boîte pleine, boîte mail pleine, full inbox, inbox full, inbox zero, trier sa boîte, trie ma boîte, trier ma boîte, tri de boîte, trier ses mails, trier mes mails, sort my inbox, sort my mail, gérer sa boîte, manage my inbox, réponses proposées, propose des réponses ~ tri, mail, réponse
croule sous les dossiers, pile de dossiers, pile of files, trop de dossiers, too many files, retard dans les dossiers, backlog of files, dossiers en attente, pending files ~ trier, prioriser, automatiser
croule sous les demandes, trop de demandes, too many requests, demandes en attente, pending requests, croule sous les tickets, too many tickets ~ trier, réponse type, chatbot
croule sous les copies, paquet de copies, croule sous les rapports, too many reports, trop de rapports ~ résumer, trier
croule sous les appels, trop d'appels, too many calls, téléphone qui arrête pas, phone never stops, saturé d'appels ~ répondeur, chatbot, appel
piéger les collègues, piéger les salariés, piéger les employés, faux mails, faux courriels, fausse attaque, fake attack, phishing test, phishing campaign, campagne d'hameçonnage, simulated phishing, test d'hameçonnage, se méfier, se méfient, se méfier des mails, méfiance, wary of emails, beware, tomber dans le panneau, mordre à l'hameçon, hameçon, hameçonnage ~ sensibilisation, faux, cybersécurité
reconnaître une arnaque, repérer une arnaque, spot a scam, éviter les arnaques, avoid scams, faux conseiller, faux SMS, fake text message, smishing, arnaque au téléphone, faux support ~ hameçonnage, sensibilisation
consomme trop, consomment trop, consomme beaucoup, trop de courant, trop d'électricité, consommation de courant, facture d'électricité, factures d'électricité, electricity bill, energy bill, facture d'énergie, power bill, uses too much power, too much electricity, gaspiller l'énergie, wasting energy, dérape, dérapent, surconsommation, kilowattheure, kWh ~ électricité, énergie, anomalie
trop de chauffage, facture de gaz, gas bill, chauffage qui coûte cher, heating costs, trop d'eau, facture d'eau, water bill, trop de papier, trop d'impressions, too much printing ~ énergie, coût, anomalie
trop de carburant, consommation de carburant, fuel consumption, camions qui consomment, fuel costs ~ carburant, coût, anomalie
panneaux sur le toit, photovoltaïque, solar panels, autoconsommation ~ énergie, solaire
draw a process, draw a diagram, dessiner un processus, dessiner un circuit, dessiner une procédure, dessiner un schéma, schéma, flowchart, flow chart, logigramme, process map, process diagram, cartographie de processus, schéma de processus, circuit de validation dessiné, text to diagram, texte en schéma, schéma à partir d'un texte, diagram from text, à partir d'un paragraphe, from a few sentences ~ diagramme, visuel, procédure
dessiner un organigramme, dessiner un plan de réseau, network diagram, schéma de réseau, schéma électrique, wiring diagram, schéma de principe ~ schéma
dessiner un parcours, parcours patient, patient pathway, care pathway, parcours de soins, parcours usager, map the journey ~ schéma, processus
leave our servers, leaving our servers, quitter nos serveurs, sortir de chez nous, rien ne sort, sort de chez nous, sorte de chez nous, envoyé dehors, sent outside, nothing sent outside, stays inside, stays here, stay in house, kept in-house, stay on our servers, on our own servers, modèle local, local model, LLM local, run locally, running locally, en local ~ confidentiel, hors ligne
sans envoyer de données, without sending data, sans donner nos données, sans rien transmettre, données restent ici, data stays, secret médical, medical confidentiality, secret industriel ~ modèle local, en local, confidentiel, anonymiser
trop d'accès, trop de droits, too many rights, too much access, droits d'accès, access rights, who has access, revue des accès, access review, droits excessifs, excessive rights, séparation des tâches, segregation of duties, cumul de fonctions, toxic combination, peut frauder, pourrait frauder, could commit fraud ~ fraude, contrôle interne, droits
comptes des partis, comptes de gens partis, compte inactif, comptes inactifs, inactive account, gens partis, partis depuis longtemps, people who left, ancien salarié, anciens salariés, former employees, compte fantôme, ghost account, licence inutilisée, licences inutilisées, unused licences, licences payées pour rien, paid for nothing ~ droits d'accès, licence
badges pas rendus, clés pas rendues, matériel pas rendu, unreturned equipment, prêt de matériel ~ départ d'un salarié, inventaire
favoritisme, conflit d'intérêts, conflict of interest, cadeaux fournisseurs, supplier gifts, corruption, bribe, pot-de-vin, anti-bribery ~ conformité, éthique, fraude
fausse note de frais, fausses notes de frais, fake expense claims, tricher sur les frais, expense fraud ~ fraude, contrôle

attendent leur colis, attend son colis, attendent leur commande, waiting for their parcel, waiting for their order, toujours pas livré, not delivered yet, livraison en retard ~ suivi, réponse type, client
répondre en chaîne, répondre à la chaîne, répondre en série, réponses en série, réponse en masse, mass reply, bulk reply, reply to many people, mêmes réponses ~ réponse type, automatiser, macro
attendent une réponse, attendent depuis longtemps, waiting for an answer, waiting for weeks, délai de réponse trop long, slow to answer, on met trop de temps à répondre ~ réponse type, chatbot, prioriser
attendent aux urgences, attente aux urgences, temps d'attente, waiting times, salle d'attente pleine, waiting list, liste d'attente ~ planning, prioriser
patients qui posent les mêmes questions, questions des patients, questions des parents, questions des locataires, questions des habitants, tenants' questions, parents' questions ~ FAQ, chatbot, réponse type
on a pas le temps, pas le temps, pas le temps de lire, no time to write, j'ai pas le temps, n'a pas le temps, lack the time ~ résumer, automatiser, gagner du temps
ça prend des heures, prend la journée, prend des jours, takes days, takes all day, y passer la nuit, y passer la journée, y passer le week-end, chronophage, time-consuming, time consuming, fastidieux, tedious ~ automatiser, gagner du temps
à recommencer, tout refaire, tout recommencer, do it all again, redo everything, refaire chaque mois, refaire chaque année, every year again, chaque année pareil, même travail chaque mois ~ automatiser, modèle
personne ne lit, lit pas, lisent pas, nobody reads it, don't read, people don't read, ne lisent jamais, jamais lu ~ raccourcir, accroche, langage clair
personne ne comprend, comprend rien, comprennent rien, comprennent pas, comprend pas, don't understand, nobody understands, trop technique, too technical, trop de jargon, too much jargon, jargonneux, charabia, gibberish, incompréhensible, unintelligible ~ langage clair, vulgariser, reformuler, simplifier
expliquer à un client, expliquer à un patient, explain to a patient, expliquer à un enfant, explain to a child, expliquer aux élus, expliquer à un non-spécialiste, explain to a layperson, for non-experts, for laypeople, pour des non-initiés, pour les nuls ~ vulgariser, langage clair
lisible sur le terrain, lisible pour les équipes, lisible au dépôt, readable on the floor, on the shop floor, people on the floor, gens du terrain, équipes de terrain, field staff, front-line staff, frontline, warehouse workers, head office memo, note du siège, notes du siège, corporate note ~ langage clair, reformuler, simplifier
courrier administratif illisible, lettre incompréhensible, official letter, courrier de l'administration, lettre de la mairie, simplifier un courrier ~ langage clair, FALC
consentement éclairé, notice d'information patient, patient information leaflet, patient leaflet ~ langage clair
écrit sous le coup de la colère, sous le coup de la colère, coup de colère, written in anger, mail trop vif, calmer un mail, calmer ma réponse, calm down an email, réponse énervée, réponse trop sèche, adoucir un message, adoucir un mail, soften a message, polie et ferme, polite but firm, ferme mais courtois, firm but polite ~ ton, poli, reformuler
client qui râle, râle pour, particulier qui râle, usager qui râle, parent mécontent, angry parent, parents mécontents, locataire mécontent, unhappy tenant, patient mécontent, unhappy patient, famille mécontente, habitant mécontent, voisin mécontent, client pas content, pas contents ~ réclamation, réponse, excuses
produit fissuré, fissure, cracked, fissuré, cassé à l'arrivée, ébréché, scratched, taché, stained, déchiré, torn, mauvaise couleur, wrong colour, pas la bonne couleur, nuance de couleur, shade difference ~ réclamation, défaut
travail mal fait, mal posé, malfaçon, malfaçons, poor workmanship, chantier bâclé, défaut de pose ~ réclamation, litige
s'exercer face à un client, gérer quelqu'un de furieux, quelqu'un de furieux, deal with an angry person, face à quelqu'un d'agressif, affronter un client, client furieux, angry client, patient agressif, aggressive patient, usager agressif ~ jeu de rôle, formation, s'entraîner
annoncer une mauvaise nouvelle, annoncer un diagnostic, deliver bad news, annonce d'un refus, annoncer un refus, announce a refusal, annoncer une hausse, announce a price rise, annoncer un retard, announce a delay ~ mail, ton, jeu de rôle
tester les connaissances, tester les débutants, tester les nouveaux, test new staff, check what they know, vérifier ce qu'ils savent, vérifier qu'ils ont compris, interroger les élèves, quiz produit, quiz produits, quiz, quizz ~ débutant, formation
faire parler le patron, faire parler le président, faire parler le directeur, make the boss speak, dans une langue qu'il connaît pas, langue qu'il parle pas, in a language he doesn't speak, en cinq langues, in five languages, vœux en plusieurs langues, doubler une vidéo ~ avatar, doublage, vidéo, voix
sans studio, sans louer de studio, without a studio, without hiring a studio, no studio, sans comédien, without an actor, sans tournage, without filming, no filming, sans caméra, without a camera, sans matériel vidéo ~ voix off, avatar, narration
commentaire de film, commentaire d'une vidéo, narration for a film, lire un texte pour une vidéo, texte lu à voix haute ~ voix off, voix

ce qui coince, coince dans un contrat, coince dans le contrat, clause qui gêne, clauses qui gênent, clauses qui nous gênent, clause gênante, clauses that bother us, problematic clause, ce qui cloche dans un contrat, what is wrong with the contract, relire des CGV, review terms ~ contrat, relecture, clause
dates de fin de bail, fins de bail, fin de location, fins de contrats, échéances des contrats, échéances des baux, contract expiry dates, lease end dates, suivre les échéances, track deadlines, track expiry dates, oublier une échéance, missed deadline, reconduction, tacite reconduction, auto-renewal, renewed by mistake ~ échéance, bail, suivi, préavis
dates de validité, certificats périmés, expired certificates, habilitations périmées, permis périmé, assurance périmée, attestation périmée, expired insurance ~ échéance, suivi, rappel
masquer ce qui est confidentiel, masquer les noms, cacher les montants, hide the amounts, hide what is confidential, avant de coller, avant de le coller, before pasting, before I paste, enlever les noms avant ~ anonymiser, confidentiel
se fier à, peut-on se fier, can I rely on, fiable ou pas, can we trust it, décisions inventées, arrêts inventés, fausse jurisprudence, fake case law, made-up rulings, invented rulings, invente des décisions ~ hallucination, jurisprudence, vérifier
owe us money, owes us, nous doit de l'argent, doivent de l'argent depuis longtemps, factures anciennes, old invoices, clients qui tardent, tarde à payer, tardent à payer, slow to pay, paie en retard, paient en retard, balance âgée, aged receivables, age receivables, receivables, créances âgées, ageing report ~ impayé, relance, créance
loyer impayé, loyers impayés, unpaid rent, locataire qui paie pas, tenant behind on rent, cantine impayée, unpaid fees, cotisation impayée, unpaid membership ~ impayé, relance
tickets de restaurant photographiés, photographier un ticket, photograph receipts, snap a receipt, frais de resto, tickets en photo, reçus en photo ~ note de frais, photo, saisie
pointer la banque, pointer le relevé, pointer les comptes, pointer les factures, tick off the bank, bank matching, relevés à pointer ~ rapprochement bancaire, relevé
différences par rapport au plan, differences against plan, écart avec le prévu, explain variances, expliquer les écarts, commenter les écarts, comment on variances, budget réalisé, budget vs actual, on a dépassé, over plan, under plan ~ écart, budget, commentaire
et si les prix montent, if prices rise, suppliers raise prices, raise prices, si le fournisseur augmente, hausse des matières, raw material prices, what happens to our margin, what happens to our profit, impact sur la marge, impact on margin, simuler une hausse, simulate a rise, simulation de marge ~ marge, scénario, hausse de prix
si les taux montent, if rates rise, si les ventes baissent, if sales fall, si on perd un client, lose a major client, pire scénario, worst case, best case, hypothèse haute, hypothèse basse ~ scénario, simulation
chiffres bruts, raw figures, raw sales figures, chiffres en graphique, chiffres en courbe, turn figures into a chart, turn numbers into a graph, figures into a graph, sans connaître excel, without knowing excel, sans savoir excel, nul en excel, bad at excel, no excel skills, faire un graphique, visualisation, graphique, graph, chart ~ analyse de données
concurrence qui s'installe, ouvre à côté, new competitor, competitor opening, concurrent qui ouvre, rachats dans le secteur, qui rachète qui, acquisitions, who is buying whom, takeover, entreprises à vendre, companies for sale ~ concurrence, veille
poke holes in my plan, poke holes, critiquer mon plan, critiquer mon projet, attaquer mon projet, chercher les failles, find the flaws, find weaknesses, points faibles de mon plan, tester mon idée, défendre mon budget, poser les questions qui fâchent, objection, critique, avocat du diable, devil's advocate ~ argument
tutos, tuto, tutoriel, pas à pas, pas à pas pour, step by step guide, procédure pas à pas, fiche dépannage, guide de dépannage, troubleshooting guide, pannes courantes, pannes fréquentes, common faults, common problems, imprimante en panne, dépannage simple ~ procédure, panne, mode d'emploi
moderniser une appli, vieille appli, vieux site, vieux logiciel, old app, old website, old software, application vieillissante, moderniser un logiciel, réécrire une application, rewrite an app, changer de version, upgrade a version ~ migration, refactoriser, legacy
idée d'appli, app idea, show an app idea, montrer une idée d'appli, avant de coder, before coding, before any coding, before real coding, sans développeur, without a developer, maquette cliquable, clickable mockup, faire une appli vite, build an app fast ~ prototype, maquette
doublons dans la base, produits en double, articles en double, clients en double, fiches en double, duplicate products, duplicate records, duplicate customers, deux fois le même, same thing twice, base sale, base pas propre, référentiel sale, nettoyer la base, nettoyer le référentiel ~ doublon, nettoyage
affiche une erreur, affiche un code, shows an error, shows a code, displays an error, message à l'écran, voyant allumé, bip, beeping, code à l'écran, c'est quoi ce code, what does this code mean ~ code défaut, panne
moins de chutes, perdre moins de bois, perdre moins de matière, less waste material, chutes de coupe, offcuts, plan de coupe, cutting plan, optimiser la coupe, optimiser les coupes, optimise cutting, cut list, perte matière, material loss, moins de rebut, less scrap ~ optimiser, matière, découpe
perdre moins de tissu, perdre moins de nourriture, perdre moins de papier, moins de pertes, less waste, réduire les pertes, reduce losses ~ gaspillage, optimiser
sustainability questions, questions on sustainability, asking about our sustainability, questionnaire RSE, questionnaire ESG, ESG questionnaire, CSR questionnaire, questionnaire client, questionnaires clients, customer questionnaire, supplier questionnaire, EcoVadis ~ RSE, questionnaire, réponse
outside office hours, out of office hours, en dehors des heures, répondre la nuit, réponses la nuit, answer at night, answers at night, open at night, quand on est fermé, when we are closed, après la fermeture, after closing ~ chatbot, réponse automatique
même question tous les jours, posent toujours les mêmes, toujours les mêmes questions, ask the same thing, same question every day, questions sur les congés, questions sur la mutuelle, questions about leave, répondre aux salariés, salariés qui demandent ~ chatbot, FAQ
accueillir un collègue, accueil d'un nouveau, accueil d'un nouvel arrivant, arrivée d'un nouveau, welcome a newcomer, first week, première semaine, checklist d'arrivée, arrival checklist, création des comptes, account creation ~ onboarding, nouvel arrivant, intégration
annonce qui sort du lot, offre qui change des autres, offre de poste, poste qui change des autres, stand out job ad, original job ad, annonce sans clichés, annonces d'emploi, annonce d'emploi ~ offre d'emploi, accroche
sans embêter personne, sans demander à personne, sans déranger, without asking anyone, without bothering anyone, trouver tout seul, find it myself ~ chatbot, base documentaire, libre-service
prendre la température, sentir le moral, how people feel, comment vont les équipes, ce qu'ils pensent, ce que les gens pensent ~ enquête, baromètre, verbatim
après un rendez-vous, après une visite, après un appel, after a meeting, after a visit, after a call, dicter son compte rendu, dicter une fiche, dictate a report, dictate notes, compte rendu à la voix, fiche à jour, mettre à jour la fiche ~ dicter, compte rendu, CRM
sans rien noter, without taking notes, sans prendre de notes, écouter au lieu d'écrire, quelqu'un qui note, noter à ma place, notes à ma place, secrétaire de séance ~ compte rendu, transcription, prise de notes
liste dictée, dicter une liste, liste de matos, liste de matériel, liste manuscrite, handwritten list, shopping list, liste de courses, saisir une liste, type a list, bon manuscrit ~ saisie, tableau, commande
devis sans réponse, envoyé mon devis, chiffrage envoyé, sent my quote, quote not answered, m'a pas répondu, pas répondu, a pas répondu, did not reply, didn't reply, hasn't replied, pas de réponse, no reply, relance de devis, relancer les devis, devis restés ~ relance, mail
candidat qui répond pas, fournisseur qui répond pas, supplier not answering, administration qui répond pas, mairie qui répond pas, locataire qui répond pas ~ relance, mail
réunion sans fin, réunions interminables, endless meetings, réunion pour rien, useless meetings, trop de réunions, too many meetings, raté la réunion, missed the meeting ~ compte rendu, ordre du jour, résumer
oubli de rendez-vous, double réservation, double booking, deux rendez-vous en même temps, conflit d'agenda, calendar clash, trouver un créneau, find a slot, caler une réunion, book a meeting ~ planning, agenda
planning qui change tout le temps, refaire le planning, remplacement au pied levé, last minute replacement, absence imprévue, trouver un remplaçant, find a replacement ~ planning, absence
trajets inutiles, trop de kilomètres, too many miles, kilomètres à vide, empty miles, dans quel ordre livrer, ordre des visites, order of visits, ordre de passage, best route ~ tournée, itinéraire, optimiser
camion mal chargé, place perdue dans le camion, remplir le camion, fill the truck, load plan ~ chargement, optimiser
facture perdue, document perdu, justificatif perdu, lost receipt, lost invoice, bon perdu, papier perdu ~ numériser, base documentaire
écriture illisible, mal écrit à la main, bad handwriting, écriture de médecin, doctor's handwriting, gribouillis, scribble ~ manuscrit, reconnaissance de caractères
ancienne écriture, vieux registre, old register, registre paroissial, archives manuscrites, paléographie ~ manuscrit, transcription
tableau en image, tableau dans un pdf, pdf en excel, pdf to excel, pdf vers excel, copier un tableau d'un pdf, extract a table, tables from a pdf, ressaisir un pdf ~ extraction, tableur
compter sur une photo, compter des objets, count objects, count from a photo, compter les palettes, compter les voitures, comptage par photo ~ image, reconnaissance, comptage
mesurer sur plan, surfaces sur plan, measure from a plan, areas from a plan, takeoff, quantity takeoff ~ métré, plan
vocabulaire maison, sigles maison, in-house jargon, nos abréviations, our acronyms, c'est quoi ce sigle, what does this acronym mean ~ glossaire, acronyme
mal traduit par la machine, terme mal traduit, wrong term, mots du métier, trade terms, terminologie du métier ~ glossaire, traduction
fournisseur étranger, client étranger, foreign supplier, foreign customer, chauffeur étranger, foreign drivers, patient étranger, foreign patient, élève allophone, famille étrangère ~ traduire, traduction
passer un marché, répondre à un marché, marché public, répondre à un appel d'offres, win a tender, mémoire technique ~ appel d'offres
subvention à demander, dossier de financement, funding application, dossier européen, grant application, appel à projets, call for projects ~ subvention, rédiger, dossier
rapport d'accident, déclaration d'accident, accident du travail, sans chercher un coupable, comprendre un accident, understand an accident, blame-free, arbre des causes, cause tree, analyse d'accident ~ accident, cause, sécurité
événement indésirable, adverse event, erreur de médicament, medication error, retour d'expérience patient ~ analyse des causes, qualité
panne qui revient, toujours la même panne, same fault again, keeps breaking, keeps failing, panne récurrente, recurring fault, faults that keep coming back ~ analyse des causes, maintenance, ticket
défaut qui revient, même défaut, same defect, erreurs récurrentes, recurring mistakes ~ analyse des causes, qualité
savoir qui fait quoi, qui s'occupe de quoi, who does what, who is in charge, who to contact, who to ask ~ annuaire, organigramme, base de connaissances
trouver un remplaçant au fournisseur, autre fournisseur, alternative supplier, alternative suppliers, fournisseur de secours, backup supplier, équivalent produit, produit équivalent, equivalent product, produit de remplacement, substitute product ~ fournisseur, sourcing
comparer des mutuelles, comparer des assurances, compare insurers, comparer des banques, comparer des logiciels, compare software, comparer des formations, comparer des prestataires ~ comparer, tableau comparatif
trop cher pour nous, coûte trop cher, costs too much, réduire la facture, cut the bill, payer moins, pay less, négocier à la baisse ~ réduire les coûts, négociation
augmentation du fournisseur, supplier price rise, refuser une hausse, refuse a price increase, push back on a price rise, contester une hausse ~ hausse de prix, négociation, courrier
dépenses cachées, hidden costs, frais cachés, abonnements oubliés, forgotten subscriptions, doublon d'abonnement, on paie deux fois, paying twice ~ réduire les coûts, anomalie
trouver un cadeau client, cadeau d'entreprise, corporate gift, idée de cadeau, idée d'animation, idées d'animation, event ideas, team building, sortie d'équipe, séminaire d'équipe ~ événement, idée
organiser un séminaire, organiser un salon, organise a seminar, plan an event, organiser une journée, journée portes ouvertes, open day, organiser un déménagement, office move ~ planning, checklist, événement
faire connaître un produit, lancer un produit, launch a product, nouveau produit à présenter, présenter une nouveauté ~ communication, lancement, réseaux sociaux
trouver quoi poster, quoi publier, sans idée de post, idées de posts, post ideas, calendrier éditorial, editorial calendar, publier plus souvent ~ réseaux sociaux, calendrier
vidéo trop longue, couper une vidéo, shorten a video, extraits d'une vidéo, video clips, vidéo courte, short video, résumé vidéo ~ montage vidéo
faire un powerpoint, faire des slides, make slides, slides from a document, transformer un document en présentation, turn a document into slides, présentation à partir d'un texte ~ présentation
mes slides sont moches, slides moches, ugly slides, présentation moche, rendre plus joli, make it prettier, embellir ~ design, mise en page, présentation
comprendre un tableau, comprendre un graphique, understand a chart, lire un bilan, read a balance sheet, comprendre un bilan, comprendre un budget ~ expliquer, analyse de données
formule qui marche pas, formule fausse, broken formula, formula not working, erreur dans un tableau, tableau qui plante, fichier qui plante, fichier trop lourd ~ formule, excel
trop d'onglets, tableaux à fusionner, plusieurs tableaux, several spreadsheets, un seul tableau, one single table, regrouper des fichiers, fusionner des listes, merge lists ~ consolider, tableur
suivre un budget, suivi de budget, budget tracking, track spending, suivre les dépenses, où passe l'argent, where the money goes ~ suivi budgétaire, tableau de bord
décider sans chiffres, chiffres pour décider, figures to decide, prouver que ça marche, prove it works, mesurer l'effet, measure impact ~ indicateur, analyse de données
IA qui se trompe, IA qui invente, AI makes mistakes, AI invents, répond faux, wrong answers, chiffres inventés, invented figures, calcul faux, wrong calculation ~ hallucination, échec, vérifier
pas fait pour ça, wrong tool for the job, mauvais outil, not designed for that ~ limite, échec
données publiques par erreur, exposé par erreur, exposed by mistake, partagé à tout le monde, shared with everyone, envoyé à tout le monde, sent to everyone ~ fuite de données, confidentiel, échec
robot dans la réunion, bot in the meeting, bot joined the meeting, sans robot dans l'appel, without a bot, enregistré sans accord, recorded without consent ~ compte rendu, confidentiel, enregistrement
qui a le droit de voir, who is allowed to see, visible par tous, visible to everyone, partage trop large, overshared ~ droits d'accès, confidentiel

ordonnance, prescription médicale, lire les ordonnances, lire une ordonnance, prescription slips, écriture du docteur, écriture du médecin, doctor's note ~ manuscrit, médicament, lecture automatique
courrier au médecin traitant, lettre au médecin, letter to the GP, GP letter, referral letter, courrier d'adressage, lettre d'adressage, lettre de liaison, courrier médical, compte rendu médical ~ rédiger, dictée
relève du soir, relève du matin, relève infirmière, shift handover, nursing handover, équipe de nuit, transmettre à l'équipe suivante, transmissions ciblées ~ relève, compte rendu, résumer
erreur de dosage, dosage, posologie, dosing error, wrong dose, mauvaise dose, calcul de dose, dose calculation ~ médicament, vérifier, sécurité
rater son rendez-vous, ratent leur rendez-vous, miss their appointment, miss an appointment, missed appointments, no-show, no-shows, viennent pas au rendez-vous, rendez-vous manqué, rendez-vous non honoré, poser un lapin ~ rappel, patient, SMS
coder les diagnostics, code the diagnoses, clinical coding, medical coding, codage médical, coder les séjours, codage des séjours, PMSI, T2A, GHM, CIM-10, ICD-10 ~ facturation, codage
coter les actes, cotation des actes, CCAM, NGAP, facturer les actes, bill procedures, medical billing, feuille de soins, tiers payant ~ facturation, codage
dernières études, latest studies, latest research, études cliniques, clinical trials, littérature scientifique, littérature médicale, scientific literature, medical literature, revue de littérature, publications récentes, recent papers, pubmed, preuve scientifique, evidence-based ~ recherche, article scientifique, source
protocole de soins, care protocol, protocole, fiche technique de soins, conduite à tenir, care plan, plan de soins, chemin clinique ~ procédure, mode opératoire
effet indésirable, side effect, side effects, adverse reaction, pharmacovigilance, déclaration d'effet indésirable, matériovigilance, vigilance sanitaire ~ déclaration, formulaire, sécurité
deux médicaments, médicaments ensemble, interaction médicamenteuse, drug interaction, drug interactions, contre-indication, contraindication, conciliation médicamenteuse ~ médicament, vérifier
être à court, être à court de, run short, running short, running low, plus en stock, plus de stock, il en reste plus, tombe en rupture, avant la rupture, rupture de stock, out of stock ~ commande, stock, prévision
désencombrer, désengorger, désengorgement, unclog, reduce the queue, raccourcir la file, réduire l'attente, cut waiting times, orienter les patients, orienter les gens, triage, tri des urgences ~ prioriser, file d'attente
familles qui appellent, appellent sans arrêt, appellent tout le temps, keep calling, call all the time, appels répétés, appels pour rien, qui téléphonent, parents qui appellent, FAQ, page d'aide ~ standard, réponse type, chatbot
aide-soignant, healthcare assistant, nursing assistant, cadre de santé, ward manager, brancardier, brancardage, porter service, kinésithérapeute, physiotherapist, pharmacien, pharmacist, ergothérapeute, psychologue, psychologist ~ soignant
dossier médical, dossier patient, medical record, patient record, medical records, patient file, historique du patient, antécédents, medical history ~ résumer, confidentiel
consultation médicale, pendant la consultation, during the consultation, au lit du patient, at the bedside, visite du médecin, ward round, staff médical, RCP, réunion de concertation ~ dictée, transcription, compte rendu
éducation thérapeutique, patient education, conseils de sortie, discharge instructions, préparer son opération, before surgery, consignes avant opération, expliquer un traitement, explain a treatment ~ langage clair, patient
infection, hygiène des mains, hand hygiene, infections nosocomiales, hospital infections, hygiène hospitalière, désinfection, disinfection, stérilisation, sterilisation ~ hygiène, procédure, audit
certification des établissements, visite de certification, accreditation, accréditation, hospital accreditation, patient traceur, indicateurs qualité ~ audit, qualité, preuve
matériel médical, medical device, dispositif médical, biomédical, medical equipment, maintenance biomédicale, parc biomédical, pousse-seringue, infusion pump, respirateur ~ maintenance, équipement
imagerie, radiologie, radiology, scanner médical, x-ray, x-rays, IRM, MRI, compte rendu d'imagerie, imaging report, échographie, ultrasound ~ compte rendu, image
régime, diet, menus adaptés, repas des patients, patient meals, texture modifiée, diététique, plateau-repas ~ menu, allergène
recrutement de soignants, pénurie de soignants, nurse shortage, intérim médical, agency nurses, vacataires, lits fermés ~ recrutement, planning
maltraitance, bientraitance, abuse prevention, restraint, événement grave, serious incident ~ éthique, retour d'expérience
essai clinique, clinical trial, promoteur d'essai, inclusion des patients, patient recruitment, cahier d'observation, consentement du patient ~ recherche, protocole, formulaire
deuil des familles, famille endeuillée, grieving family, annoncer un décès, announce a death ~ mauvaise nouvelle, ton, jeu de rôle

cours plus vivant, rendre vivant, bring to life, liven up, dynamiser, dynamiser un cours, rendre un cours intéressant, make lessons interesting, motiver les élèves, motivate pupils, capter les élèves, ludique ~ jeu, quiz, captiver
corriger les copies, corriger les devoirs, corriger plus vite, mark faster, grade faster, noter plus vite, grading, corriger des copies ~ évaluation, grille de notation
fin de trimestre, remarques de bulletin, remarques de fin de trimestre, appréciations, end of term, end of term comments, term report, bulletin scolaire ~ élève, rédiger
préparer ses cours, préparer mes cours, prepare my lessons, préparer la rentrée, progression annuelle, year plan, programmation annuelle, séquence de cours ~ préparer un cours, plan
élève à besoins particuliers, special needs, PAP, PPRE, AESH, élèves à profil particulier, adapter un énoncé, simplifier un énoncé, adapt a worksheet ~ différenciation pédagogique, FALC
sortie scolaire, school trip, voyage scolaire, autorisation de sortie, permission slip, classe verte ~ parents, organiser
sujets d'exposé, sujet de dissertation, essay topics, idées d'exercices, exercise ideas, générer des exercices, generate exercises, questions de cours ~ exercice, quiz
harcèlement scolaire, school bullying, cyberharcèlement, cyberbullying ~ sensibilisation, harcèlement
inscriptions scolaires, school enrolment, inscriptions des étudiants, student enrolment, admissions étudiantes, parcoursup, dossiers d'admission ~ tri, candidature
mémoire d'étudiant, encadrer un mémoire, supervise a thesis, relire un mémoire, bibliographie d'un mémoire ~ relecture, recherche

procès-verbal du conseil, conseil municipal, city council meeting, council meeting, séance du conseil, compte rendu de conseil, PV de conseil ~ compte rendu, délibération
administrés, citizens' requests, courriers des habitants, courrier d'un habitant, demandes des habitants, residents' letters, écrire aux habitants, habitant, citoyen, resident ~ réponse type, langage clair
nid de poule, pothole, potholes, trottoir cassé, lampadaire en panne, dépôt sauvage, fly-tipping, signalement des habitants, report a problem in the street, voirie ~ signalement, tri
urbanisme, town planning, plan local d'urbanisme, PLU, cadastre, land registry, permis de construire, planning permission, building permit, déclaration préalable, instruction des permis ~ réglementation, dossier
délibération, arrêté municipal, acte administratif, contrôle de légalité ~ rédiger, juridique
concertation, réunion publique, public meeting, consultation des habitants, public consultation, budget participatif, participatory budget, enquête publique, contributions citoyennes ~ synthèse, avis, verbatim
cantine scolaire, school canteen, périscolaire, after-school care, crèche, nursery, centre de loisirs, inscriptions périscolaires ~ famille, planning
état civil, civil registry, acte de naissance, birth certificate, carte d'identité, prise de rendez-vous en mairie, accueil de la mairie ~ accueil, formulaire
aide sociale, social benefits, CCAS, travailleur social, social worker, ouverture de droits, eligibility, non-recours, demande d'aide, apply for benefits ~ formulaire, langage clair, confidentiel
marchés de la collectivité, acheteur public, public buyer, analyse des offres publiques, rapport d'analyse des offres, RAO ~ appel d'offres, comparer
police municipale, main courante, rapport d'intervention, incident report, procès-verbal d'infraction ~ rédiger, dictée
déchets, tri des déchets, waste collection, collecte des ordures, bin collection, encombrants, bulky waste, déchetterie, recycling centre ~ habitant, tournée
élections, élection, liste électorale, electoral roll, bureau de vote, polling station ~ organiser
tourisme local, office de tourisme, tourist office, idées de sorties, things to do nearby, agenda culturel, programme culturel, what's on ~ contenu, communication

menu en anglais, carte en anglais, menu in english, traduire la carte, traduire un menu, translate a menu, translate the menu, touristes étrangers, foreign tourists, clientèle étrangère ~ traduction, menu
prix des chambres, room rates, tarif des nuitées, yield management, revenue management, remplir l'hôtel, fill the hotel, taux d'occupation, occupancy rate, basse saison ~ tarif, prévision
gaspillage à la cantine, gaspillage en cuisine, kitchen waste, food waste, jeter moins, throw less away, leftovers, gaspillage alimentaire ~ prévision, commande, menu
coût d'un plat, coût matière, food cost, dish cost, prix de revient d'une recette, recipe cost, fiche recette, standard recipe ~ marge, calcul
idées de menus, menu ideas, plat du jour, dish of the day, carte de saison, seasonal menu, marier un vin, wine pairing ~ idée, menu
plan HACCP, HACCP, plan de maîtrise sanitaire, température des frigos, fridge temperatures, contrôle sanitaire, food safety ~ procédure, contrôle, hygiène
table bookings, réserver une table, surréservation, overbooking, annulations de dernière minute ~ rappel, planning
trouver des extras, serveurs pour samedi, staff for the weekend, plonge, commis de cuisine ~ planning, recrutement
voyageur, traveller, carnet de voyage, itinerary for guests, conciergerie, concierge, guide d'accueil du logement, house guide, welcome book ~ hôtel, traduction

savoir quand on arrive, quand vous passez, heure de passage, when will you come, arrival time, prévenir de l'arrivée, notify before arrival, créneau de passage ~ rendez-vous, SMS, tournée
prévoir les pannes, anticiper les pannes, prévoir une panne, avant que ça casse, before it breaks down, avoid breakdowns, éviter les pannes, éviter l'arrêt, maintenance prédictive, predictive maintenance ~ capteur, préventif
compter les fenêtres, compter les portes, compter les prises, count the windows, count the doors, count from drawings, quantités sur plans, prendre les quantités, métré ~ plan, devis
suivi de chantier, site diary, journal de chantier, rapport de chantier, site report, compte rendu de chantier, avancement de chantier ~ photo, compte rendu
coordination des corps d'état, planning de chantier, site schedule, retard de chantier, construction delay, intempéries, bad weather days ~ planning, retard
carnet d'entretien, maintenance log, dossier des ouvrages exécutés, DOE de chantier, plans de récolement, as-built drawings ~ documentation technique
sécurité du chantier, site safety, PPSPS, plan particulier de sécurité, coordinateur SPS, travail en hauteur, working at height ~ prévention, document unique
sous-traitants de chantier, attestation de vigilance, documents des sous-traitants, subcontractor documents ~ échéance, contrôle
devis travaux, quote for works, chiffrer des travaux, price a job, estimer un chantier, cost estimate ~ devis, métré
SAV chantier, reprise après chantier, garantie décennale, ten-year guarantee, désordre, désordres, defects liability ~ réclamation, litige

find precedents, previous rulings, décisions similaires, similar cases, affaires similaires, cas similaires, jurisprudence ~ recherche juridique
plaider, plaidoirie, closing argument, conclusions d'avocat, écrire des conclusions, legal brief, argumentation juridique, summons ~ rédiger, juridique
acte de vente, deed of sale, compromis de vente, succession, inheritance, héritiers, heirs, donation entre époux ~ notaire, rédiger
statuts de société, articles of association, assemblée générale, annual general meeting, AGM, PV d'assemblée, registre des bénéficiaires ~ juridique, compte rendu
contrat étranger, foreign contract, clause en anglais, clause in english, traduction juridique, legal translation ~ traduction, contrat
sinistre, insurance claim, déclaration de sinistre, claims handling, gestion des sinistres, expert d'assurance, loss adjuster, indemniser un assuré, policyholder ~ dossier, réclamation, photo
comparer des garanties, compare policies, conditions de la police, police d'assurance, insurance policy, exclusion de garantie ~ comparer, contrat

clients à appeler, quel client appeler, which clients to call, which customers to call, who to call first, appeler en premier, call first, qui relancer en premier, where to begin ~ prioriser, relance, prospect
risque de partir, sur le point de partir, about to leave, at risk of leaving, likely to leave, likely to churn, vont nous quitter, nous quittent, prédire les départs, predict churn ~ fidélisation, prévision, analyse de données
assez en caisse, assez d'argent, enough cash, enough money, fin de mois difficile, tenir jusqu'à la fin du mois, make it to payday, manque de liquidités, overdrawn, overdraft, trésorerie, cash flow ~ prévision
baisse des ventes, chute des ventes, drop in sales, sales drop, pourquoi ça baisse, why sales fell, expliquer une baisse, expliquer une hausse, explain the drop, comprendre les chiffres, understand the numbers ~ analyse, commentaire, reporting
crédit immobilier, home loan, dossier de prêt, loan application, loan file, emprunteur, borrower, demande de crédit, credit application ~ dossier, analyse, risque
connaissance client, KYC, lutte contre le blanchiment, anti-money laundering, AML, blanchiment, money laundering, origine des fonds ~ conformité, contrôle, dossier
patrimoine, investments advice, épargne, conseiller en patrimoine, wealth management, portefeuille de placements ~ client, synthèse
boucler le budget, préparer le budget, build the budget, construire un budget, budget prévisionnel, lettre de cadrage ~ budget, prévision
bilan comptable, annual accounts, comptes annuels, liasse fiscale, tax return, déclaration fiscale, plaquette des comptes ~ comptabilité, clôture

enlever quelqu'un, enlever une personne, enlever un objet, effacer quelqu'un, remove someone, remove a person, remove something, gommer, retirer un élément, retoucher une photo, photo ratée, bad photo, rattraper une photo, fix a photo, retouche ~ photo
ouvrent nos mails, ouvrent la newsletter, les gens ouvrent, que les gens ouvrent, get opened, people open, open rate, taux d'ouverture, newsletter lue, objet accrocheur ~ emailing, accroche
faire parler de nous, get talked about, get press coverage, passer dans le journal, paraître dans la presse, retombées presse ~ relations presse, communiqué de presse
remplir une salle, fill the room, attirer du monde, attract people, attirer des visiteurs, faire venir du monde, vendre des billets, sell tickets ~ communication, événement
dossier de presse, press kit, biographie, biographie d'artiste, artist bio, note d'intention, pitch d'un projet ~ rédiger, communication
lettre aux donateurs, appel aux dons, fundraising letter, fundraising appeal, collecte de dons, mécène ~ rédiger, association
rapport moral, rapport annuel, annual report, rapport d'activité de l'association ~ rédiger, synthèse

remplir un tableur, remplir un tableau, fill a spreadsheet, fill in a spreadsheet, à partir de pdf, depuis des pdf, sortir les données d'un pdf, get data out of pdfs, extraire d'un pdf, extraction de données, extraction ~ saisie, pdf, tableur
copier coller, copier-coller, copy paste, copy and paste, copier coller toute la journée, arrêter de recopier, stop copying, plus recopier ~ automatiser, saisie
brancher deux logiciels, relier deux logiciels, connecter deux logiciels, connect two systems, link two tools, faire communiquer, faire parler deux logiciels, passerelle entre deux logiciels, synchroniser, sync, API, connecteur ~ automatiser
peut voir mes données, voir mes données, lit mes conversations, who can see my data, who reads my chats, mes données sont-elles, is my data safe, données en sécurité, confidentiel ~ RGPD, confidentialité
permis de coller, permis de mettre, is it allowed, are we allowed, allowed to paste, allowed to use, a-t-on le droit, ai-je le droit, puis-je mettre, autorisé de mettre ~ charte, confidentiel, règles
bien lui parler, lui parler, lui demander, mieux lui demander, bien formuler sa demande, bonnes consignes, good instructions, prompt, prompter ~ formation, astuce
candidats rares, profil rare, profils rares, rare skills, hard to find profiles, mouton à cinq pattes, trouver des profils, find profiles, trouver des candidats, find candidates, sourcing ~ recrutement, recherche
trop lent, mettre trop longtemps, page qui rame, site lent, slow site, slow page, ça rame, ramer, application lente, slow app ~ requête lente, performance
ça plante, plante tout le temps, keeps crashing, crashes, app crash, message rouge, écran bleu, blue screen ~ bug, panne, erreur
imprimante qui bloque, wifi qui coupe, pas de réseau, no wifi, écran noir, black screen, PC lent, slow computer ~ panne, support informatique
sauvegarde perdue, fichiers perdus, lost files, récupérer un fichier, recover a file, effacé par erreur, deleted by mistake ~ support informatique
installer un logiciel, install software, demander un accès, request access, nouveau poste informatique, new laptop, préparer un poste ~ ticket, support informatique
accessibilité du site, site accessible, accessible website, contraste, contrast ratio, audit d'accessibilité ~ accessibilité
tester un site, test a website, recette fonctionnelle, user acceptance testing, cahier de recette, test plan, scénarios de test, test scenarios ~ test, qualité
écrire une spec, rédiger une spécification, write a spec, besoin mal écrit, vague requirements, recueillir le besoin, gather requirements ~ user story, cahier des charges
données qui se contredisent, données fausses, wrong data, bad data, données en vrac, données brutes à nettoyer ~ nettoyage de données, qualité

manque un document, il manque des pièces, missing paperwork, relancer pour un document, réclamer une pièce, chase a document ~ relance, checklist
doublon de travail, faire deux fois la même chose, do the same thing twice, refaire ce qui existe déjà, réinventer la roue, reinvent the wheel ~ base de connaissances, automatiser
oublié d'appeler, oublié de relancer, forgot to call, forgot to follow up, oublier de facturer, forgot to invoice, oublis, oubli ~ rappel, checklist
mal rangé, tout est en vrac, fouillis, bazar, messy folder, serveur en bazar, dossiers mal rangés, retrouver rien ~ classer, nettoyage, base documentaire
version périmée, vieux modèle, old template, document plus à jour, pas à jour, jamais à jour, never up to date, mettre à jour les documents, update the documents ~ mise à jour
trop de validations, circuit trop long, ça traîne, dragging on, bloqué chez le chef, waiting for sign-off ~ validation, processus
réponse trop longue, trop bavard, too chatty, trop verbeux, too wordy, aller droit au but, get to the point ~ raccourcir, prompt
peur de se tromper, peur de faire une erreur, afraid of mistakes, être sûr de rien oublier, ne rien laisser passer ~ vérifier, checklist
personne ne sait faire, nobody knows how, un seul sait faire, only one person can, le seul qui sait ~ transmission, procédure, formation
changer les habitudes, change habits, faire adopter un outil, adoption, get people to use it, personne ne l'utilise, nobody uses it ~ formation, accompagnement du changement
trop de réclamations, hausse des réclamations, more complaints, pourquoi les clients se plaignent, why customers complain, ce qui mécontente ~ réclamation, analyse, avis

en une seule page, on one page, une page maximum, version courte, shorter version, short version, make a shorter version, en trois lignes, in three lines, version abrégée, résumer, summarise ~ synthèse, raccourcir
combien il faudra, combien en faudra, combien prévoir, how many we will need, how much we will need, how many do we need, de combien on aura besoin, next year, pour la saison prochaine, prévision, forecast ~ anticiper
noter les constantes, relever les mesures, relevés sur papier, paper forms, fiches papier, cahier papier, encore du papier, still on paper, passer du papier au numérique, sans papier, saisie ~ numériser, formulaire
comptent à la main, compter à la main, count by hand, counting by hand, compter les boîtes, count boxes, refaire les comptes, recount ~ inventaire, comptage, stock
perdre du temps en trajet, perdre du temps en déplacement, allers-retours, back and forth, pas inutiles, walking back and forth, trajets dans l'hôpital, moving patients ~ tournée, optimiser, planning
langue des signes, sign language, lecture labiale, lip reading, sourds, deaf people, malentendants, hard of hearing, aveugles, blind people, daltonien, colour blind, fauteuil roulant, wheelchair ~ accessibilité, sous-titre
en pleine nuit, in the middle of the night, quand il y a personne, when nobody is there, quand le bureau est fermé, sans attendre le lendemain, without waiting for tomorrow ~ chatbot, base documentaire
échelle d'évaluation, rating scale, score clinique, clinical score, évaluer un patient, évaluer un risque, grille de cotation, questionnaire d'évaluation ~ questionnaire, évaluation
notes into a letter, turn notes into, turn my notes, mettre mes notes en forme, transformer mes notes, à partir de mes notes, notes en vrac, rough notes, messy notes, bullet points into text, de puces en texte, rédiger ~ mettre au propre, premier jet, compte rendu
spot mistakes, spot errors, find mistakes, find errors, catch mistakes, trouver les erreurs, repérer les erreurs, repérer les fautes, chasser les erreurs, chasser les fautes, relire pour moi, vérifier, check ~ relecture, corriger
prepare a talk, give a talk, préparer une intervention, préparer une conférence, préparer un exposé, préparer un cours magistral, parler à des étudiants, present at a conference, passer à l'oral, prise de parole ~ discours, présentation, plan
nobody uses, personne n'utilise, utilise plus, n'utilise plus, things we don't use, pay for nothing, payer pour rien, payés pour rien, on paie pour rien, wasted money, abonnement inutile, useless subscription, licences inutiles ~ licence, réduire les coûts
cheapest, le moins cher, la moins chère, lowest price, meilleur prix, best price, best value, meilleur rapport qualité-prix, qui est le moins cher, quel fournisseur choisir, which supplier, which is better, lequel est le mieux ~ comparer, prix, offres fournisseurs
sans salle, without a room, former à distance, train people remotely, former sans réunir, mettre en ligne un cours, cours en ligne, courses online, put a course online, put our courses online, formation à distance, apprendre en ligne, learn online, e-learning ~ module, formation
ce que font les autres, what others do, what other companies do, comment font les autres, how others do it, ce qui se fait ailleurs, bonnes pratiques, best practices, étalonnage, benchmark, benchmarking, concurrence ~ veille, comparer
expire, expire bientôt, about to expire, expiring soon, bientôt fini, arrive à terme, arrivent à terme, ends soon, se termine bientôt, à renouveler, to be renewed, up for renewal, échéance ~ rappel, suivi
vocabulaire du métier, mots techniques, technical words, vocabulaire technique, technical vocabulary, mots de l'usine, langage de métier, glossaire, lexique ~ terminologie, formation
se ressemblent, demandes qui se ressemblent, similar requests, group similar, regrouper par thème, group by topic, regrouper les commentaires, regrouper les réponses, faire des paquets, mettre ensemble, cluster ~ classer, trier, thèmes récurrents
faux jeu de données, fausses données, fake data, données inventées exprès, sample data, jeu de test, données de test ~ données synthétiques
répondre en espagnol, répondre en allemand, écrire en italien, reply in spanish, write in german, dans une autre langue, in another language, dans sa langue, in their language, traduire ~ traduction, multilingue
se répète, ça se répète, toujours pareil, encore et encore, over and over, again and again, répétitif, repetitive, machinal, mindless, tâche machinale, travail de robot, même manip, mêmes clics, same clicks ~ automatiser, tâche répétitive
robot pour le site, robot sur le site, bot for the website, assistant pour le site, site assistant, répondre à ma place, answer for me, répondeur intelligent, chatbot ~ réponse automatique, service client
convaincre ma direction, convince management, défendre un investissement, justifier un achat, justify a purchase, justifier une dépense, business case, dossier d'investissement, retour sur investissement, payback, rentable ou pas, vaut le coup ~ business plan, argumentaire, investissement
ça sert à quelque chose, a servi à quelque chose, did it work, mesurer l'effet d'une formation, effet de la formation, training impact ~ évaluation, indicateur

faire simple, keep it simple, en langage normal, in normal words, en français normal, in plain french, mots de tous les jours, everyday words, traduire le jargon, sans mots compliqués ~ langage clair, reformuler
comme je parle, the way I talk ~ style, ton
plus court, plus courte, shorter, trop long, too long, couper dans le texte, tailler dans le texte, réduire un texte, cut a text, word limit, nombre de signes, character limit ~ raccourcir, résumer
plus poli, more polite, plus ferme, plus doux, softer, moins agressif, less aggressive, plus humain, plus chaleureux, warmer, plus pro ~ ton, reformuler
retrouver le fil, reprendre le fil, où on en est, where does it stand, état d'avancement, project update ~ avancement, résumer, compte rendu
qui doit faire quoi, qui fait quoi, tâches après la réunion, actions après la réunion, action items, next steps, prochaines étapes, suites à donner, follow-ups ~ compte rendu, tâche, décision
mettre en page, mise en page, belle mise en page, make it presentable, logo et couleurs, gabarit maison ~ mise en page, modèle
faire une liste, dresser une liste, make a list, lister ce qu'il faut, liste des choses à faire, qu'est-ce qu'il faut prévoir, what do I need, rien oublier ~ checklist
organiser mes idées, mettre de l'ordre dans mes idées, idées en désordre, ranger mes idées, construire un plan, faire un plan, plan de rapport, report outline ~ plan, structurer
trouver un nom, trouver un titre, nom pour un projet, name for a project, nom de produit, product name, baptiser, nom de service ~ idée, slogan
trouver des idées, manque d'idées, no ideas, panne d'inspiration, à court d'idées, out of ideas, idées neuves, fresh ideas, creative ideas, thinking of ideas ~ brainstorming, inspiration
poser mes questions à un texte, questions sur un document, ask questions about a document, ask a pdf, interroger un pdf, interroger un règlement, chercher dans un pdf, search a pdf, chercher dans nos documents, search our documents ~ base documentaire, interroger
where is it stored, where is that form, which form, trouver le bon formulaire, bon modèle, right template ~ base documentaire, formulaire
appeler en plusieurs langues, standard multilingue, parler à quelqu'un d'étranger, traduire à l'oral, traduire une conversation, translate a conversation ~ traduction, vocal
faire patienter, mise en attente, keep waiting, musique d'attente, hold music, message d'accueil, greeting message, annonce téléphonique ~ répondeur, voix off
deviner les absences, prévoir les absences, predict absences, absences de dernière minute, sick calls, remplacer les absents ~ planning, prévision
partent au bout de, partent vite, leave after six months, leave quickly, gardent pas leurs salariés, n'arrivent pas à garder, can't keep staff, hard to keep staff ~ turnover du personnel, fidéliser les salariés
a menti, mentir sur son CV, lied on their CV, faux diplôme, fake diploma, diplôme vérifié, vérifier un diplôme, check a degree ~ fraude, candidat, vérifier
signatures qui manquent, chase signatures, faire signer, get it signed, signature électronique, e-signature, parapher ~ signer, relance
compter sur une vidéo, compter les gens, count people, compter les véhicules, count cars, caméra de comptage ~ vidéo, comptage, image
photos en vrac, trop de photos, too many photos, ranger les photos, trier les photos, photos de terrain, site photos, retrouver une photo ~ classer, photo
écouter les réunions, réécouter une réunion, listen again, enregistrement à retranscrire, retranscrire, transformer un audio en texte, audio to text, enregistrement en texte, recording into text, turn a recording into text ~ transcription
lire un graphique à ma place, décrire une image, lire une image, lire un plan, read a drawing, lire un schéma, comprendre un plan, understand a drawing ~ image, extraction
suivre les prix, prices over time, cours des matières, cours du pétrole, commodity prices, prix qui bougent, évolution des prix, price trends, mercuriale ~ veille, prix
alerte quand, alert me when, prévenir quand, tell me when, être prévenu, être alerté, notify me, warn me, alarme automatique ~ alerte, surveillance, automatiser
avant que ce soit trop tard, before it's too late, voir le problème avant, signes avant-coureurs, early signs, early warning, signaux faibles, weak signals ~ anticiper, alerte, prévision
faire le tri, garder l'important, keep what matters, what matters most, ce qui compte vraiment, séparer l'urgent, urgent d'abord, urgent first, most urgent first, par ordre d'urgence ~ trier, prioriser
gérer plusieurs projets, plusieurs choses à la fois, juggle, juggling, multitasking, ne plus savoir où donner de la tête, get organised, organise my work ~ prioriser, planning
travailler à plusieurs, work together, écrire à plusieurs, write together, document partagé, shared document, commentaires de tout le monde, everyone's comments, consolider les remarques ~ synthèse, atelier
répartir les tâches, share the work, qui prend quoi, répartir les dossiers, distribute cases, affecter les dossiers, assign cases, équilibrer la charge ~ planning, trier
mieux vendre, vendre plus, sell better, argument de vente, selling points, pourquoi nous choisir, why choose us, se démarquer, stand out from competitors ~ argumentaire, accroche
répondre aux objections, client qui hésite, hesitant customer, c'est trop cher, it's too expensive, moins cher ailleurs, cheaper elsewhere ~ argumentaire, objection
expliquer un prix, justifier un prix, justify a price, pourquoi si cher, why so expensive, détailler un devis ~ argumentaire, langage clair
premier contact, first contact, aborder un client, approach a customer, mail de présentation, introduction email, introduce ourselves ~ prospection, mail
facturer plus vite, bill faster, oublier de facturer, facturation en retard, late billing, fin de chantier pas facturée, unbilled ~ facture, automatiser
rapport d'intervention, field report, rapport de visite, compte rendu d'intervention, technicien qui rédige, rédiger sur le terrain, write on site ~ dictée, compte rendu
contrôle à l'arrivée, incoming inspection, vérifier une livraison, check a delivery, bon de livraison signé, signed delivery notes, réserves à la livraison ~ contrôle, livraison
voir les défauts, repérer les défauts, detect defects, contrôle visuel, visual inspection, défauts sur photo, defects on a photo, contrôle par caméra ~ qualité, image
trouver la bonne pièce, right part, identifier une pièce, identify a part, référence de la pièce, part number, pièce sans référence ~ pièce de rechange, photo
former au poste, former sur machine, train on the machine, fiche de poste de travail, apprendre le geste, bons gestes, right gestures ~ formation, instruction de travail
`;
