/** Customers, sales, marketing, communication, images and sound. */
export const SELLING = `
client, customer, clients, customers, acheteur, consumer, consommateur, usager, shopper, clientèle
prospect, lead, prospection, prospecting, cold email, cold outreach, outreach, mail à froid, démarchage, démarcher, prospecter, cold mail ~ commercial
appel téléphonique, phone call, cold call, coup de fil, téléphone, phone, appeler, standard téléphonique, appels, trame d'appel, phoning, call script
rendez-vous, RDV, appointment, customer meeting, client meeting, rendez-vous client, visite client
commercial, vendeur, salesperson, sales, sales rep, force de vente, vente, vendre, sell, selling, équipe de vente, ventes
offre commerciale, commercial proposal, sales proposal, proposition commerciale, propale, business proposal
objection, objections client, trop cher, too expensive ~ argument
argumentaire, pitch, argument, sales pitch, arguments
coaching, coach, coacher
pipeline, affaire, deal, opportunité, opportunity, opportunities
CRM, salesforce, hubspot, fiche client, customer record
démonstration, démo, demo
service client, SAV, customer service, customer support, après-vente, relation client, service consommateurs, support client, helpdesk client
réclamation, complaint, plainte, complaints, réclamer, litige client
avis client, review, reviews, customer review, avis google, google reviews, avis en ligne, trustpilot, commentaire client, étoiles, notation
satisfaction, enquête de satisfaction, satisfaction survey, NPS, CSAT, customer feedback, ce qui énerve, ce qui plaît, voix du client, voice of customer
chatbot, callbot, agent conversationnel, bot, robot conversationnel, serveur vocal, virtual agent, AI agent
réponse type, canned response, réponse suggérée, suggested reply, macro de réponse, standard reply, répondre, reply, answer, réponse
remboursement, refund, rembourser, avoir
colis, parcel, package, livraison, delivery, expédition, shipping, shipment, suivi de colis
retour produit, return, returns
marketing, mercatique, campagne, campaign
publicité, ads, ad, google ads, pub, annonce publicitaire, advertising, adwords, SEA, slogan
slogan, tagline, accroche, baseline, punchline, hook
SEO, référencement, référencement naturel, search engine optimization, mots-clés, keywords, google ranking, rank on google, moteur de recherche
blog, article, billet, blog post, article de blog, contenu, content
réseaux sociaux, social media, social networks, linkedin, post, posts, publication, publications, RS, instagram, community manager, réseau social
emailing, e-mailing, newsletter, mailing, objet de mail, subject line, subject lines, infolettre, lettre d'information, campagne mail
landing page, page d'atterrissage, page web, web page, site vitrine, maquette de page, website, site web, site
persona, personas, client type, cible, target customer, audience
concurrence, concurrent, competitor, competition, competitive, concurrentiel, veille concurrentielle, competitive intelligence, rival, market watch, surveiller ~ veille
veille, monitoring, monitor, surveiller, surveillance, watch, suivre l'actualité, actualité, news, keep up, se tenir au courant, revue de presse, press review
étude de marché, market research, marché, market, market study, nouveau marché, new market
communication, com, comms, communicant, communication interne, internal communication
communiqué de presse, CP, press release, journaliste, journalist, presse, press, media, médias, relations presse
crise, crisis, communication de crise, crisis communication, bad buzz, rappel de produit, product recall
discours, speech, allocution, prise de parole, talking points, voeux, town hall, éléments de langage, parler en public
charte éditoriale, ton de la marque, tone of voice, brand voice, editorial guidelines, voix de marque, style guide
charte graphique, brand guidelines, identité visuelle, branding, logo
image, images, visuel, picture, illustration, générateur d'images, image generator, image generation, générer des images, créer des images, pictures
bannière, banner, affiche, poster, flyer, visuel publicitaire
moodboard, planche d'ambiance, planche de tendance, mood board, ambiance
retouche, détourer, détourage, background removal, remove background, remplacer le fond, photo editing, cutout, fond, retoucher, photo produit, product photo
vidéo, video, film, clip, montage, video editing, tournage, filmer, monter une vidéo, court métrage, movie, vidéos
avatar, présentateur virtuel, faux présentateur, virtual presenter, presenter, présentateur, talking head
doublage, doubler, dubbing, dub, synchronisation labiale, lip sync, post-synchronisation
sous-titre, sous-titrer, subtitle, subtitles, captions, sous-titrage, SRT
podcast, émission, audio, monter un podcast, radio
musique, music, jingle, générique, chanson, song, son, sound, mélodie, bande-son
bruit, noise, bruit de fond, background noise, brouhaha, réduction de bruit, noise cancelling, vacarme
icône, icon, icons, pictogramme, pictogrammes
couleur, color, colour
décliner, variantes, variants, formats, déclinaison, resize
jeu de mots, pun, référence culturelle, transcréation, transcreation, localisation, localization
franglais, mauvais anglais, anglais approximatif
événement, event, séminaire, salon, conférence
lancement, launch
`;
