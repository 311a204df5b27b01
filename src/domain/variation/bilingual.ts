/**
 * Everyday words that a prompt is translated by and that a search has no use for: one meaning a line, in both languages.
 * Only single words serve; what the search's lexicon knows is not repeated.
 */
export const BILINGUAL = `
accepter, accept, agree
accroche, hook, tagline, opening
accueil, accueillir, welcome
acheter, acheteur, buy, buyer, bought
acompte, deposit
actif, asset
activité, activity
actuel, current, present
adapter, adaptation, adapt, tailor
adulte, adult
affiche, poster
agence, agency
agir, act
aile, wing
aimer, like, love
alerte, alert, warning
allemand, german
allumer, turn
ambigu, ambiguous
améliorer, improve, enhance, better
amende, fine
amortissement, depreciation
amuser, amusant, drôle, fun, funny
ancien, old, former
anglais, english
animal, pet
annexe, appendix
anniversaire, birthday
annonce, advert, ad, ads, announcement
annoncer, announce, tell
annuel, yearly, annual
anonyme, anonymous
ans, année, year
appareil, device
appeler, call
apporter, bring
apprendre, apprenant, learn, learner, taught
appris, learnt, learned
approximatif, vague
appuyer, support
après, after
arbre, tree
argent, money
arrêter, stop
arrière, back, rear
article, clause, item
artisan, artisane, craftsman, craftswoman, craft
assurance, assurer, insurance, insure
assuré, insured
astuce, trick
atelier, workshop
atout, force, strength
atteindre, reach
attendre, wait, expect
attention, careful, beware
augmenter, increase, rise, raise
auteur, author, writer
autorité, authority
autre, other, another, else
avant, before
avantage, advantage, benefit, pro, upside
avertir, avertissement, warn, warning
avis, review, opinion, feedback
avocat, lawyer
avoir, credit
axe, axis
bail, lease
baisser, baisse, drop, decrease, fall, decline, lower, fell, fallen
bannière, banner
banque, bank
bas, low, bottom
bâtiment, building
bénéfice, profit
bénévole, volunteer
besoin, need, needs
bibliographie, references
bien, well
bilan, review, assessment
billet, ticket
bleu, blue
bloquer, lock, block, freeze
boire, boisson, drink, beverage
bois, wood, wooden
boîte, box
bon, bonne, good, right
bord, edge
bouche, mouth
boulangerie, bakery
bouton, button
bruit, bruyant, noise, noisy
bulletin, newsletter
bureau, desk, office
but, objectif, goal, aim, objective, target
cadeau, gift
calendrier, calendar, schedule
calme, calm, quiet
camion, truck, lorry
candidat, candidate, applicant
capteur, sensor
capture, screenshot
carnet, notebook
carré, square
carte, map, card
carton, box
casser, break, broken
cause, origine, root
caution, deposit
cent, hundred
certain, certitude, certainty
ceux, celles, celui, celle, those, one, ones
chaîne, chain
chaîne, string
chaleur, heat
chambre, room, bedroom
champ, field
changer, change
chantier, site
chantier, worksite
chapitre, chapter
charge, cost, load
chaud, warm, hot
chauffeur, driver
chaussure, shoe
chef, head, chief, manager, lead
chemin, path
chercher, search, seek, find
chien, dog
chiffre, revenue
chiffre, figure, number
choisir, choix, choose, choice, pick, select, chose, chosen
chômage, unemployment
chose, thing
ciel, sky
cinq, five
cinquante, fifty
clair, bright, clear
classer, classe, sort, rank, order, classify
classeur, workbook
clé, key
client, account
client, clientèle, customer, guest
cliquer, click
cocher, case, tick, box, checkbox
cœur, heart
coin, corner
colère, anger, angry
colis, parcel
collaborateur, employee, colleague, staff
collège, school
collègue, colleague, coworker
colonne, column
commande, order
commander, order
commentaire, comment, remark
commenter, comment
compagnie, company, airline
comparer, compare, comparison
compétence, skill
comprendre, understand, understood
compte, account
conclure, conclusion, conclude
concours, contest, competition
concret, concrete
conduire, drive, driven
confiance, trust, confidence
congé, congés, leave, vacation, holiday
connaître, know, aware
conseiller, advise, adviser, advisor, recommend
consigne, instruction, guideline
construire, build, built
consultation, tender
contenir, hold, contain
contraindre, contrainte, constraint
contraire, contrary, opposite
convaincre, persuade, convince
convertir, convert, conversion
copropriété, condominium
corriger, correction, correct, fix, mend
côté, side
coucher, sunset
couleur, colour, color
couper, cut
courant, common, current, everyday
courbe, curve
courriel, email
cours, course, lesson
court, bref, short, brief
coût, coûter, cost
couvrir, cover
créer, création, create
critère, criterion, criteria
croire, believe
croissance, growth
cuisine, kitchen, cooking
cuisinier, cook
danger, hazard
débat, debate
debout, standing
début, débuter, start, beginning
débutant, beginner, novice
décaler, reporter, postpone, move, reschedule
décembre, december
déchet, waste
déchiffrer, decipher
déconseiller, discourage
découper, cut, split
décrire, description, describe
défaut, flaw, defect, fault
défendre, defend
défi, challenge
définir, définition, define, definition
dégât, damage
délai, deadline, time
demain, tomorrow
demande, request
déménagement, déménager, moving, move, relocation
démission, resignation
démissionner, resign
départ, leaving, departure, exit
dépasser, exceed, over, overrun
dépendre, depend
dépense, expense, spending
déplacer, move
dépôt, deposit
dernier, last, latest
derrière, behind
désaccord, disagreement
dessiner, dessin, draw, drawing, sketch, drawn
dessous, below, under
détailler, detail
dette, debt
deux, two
devenir, become
deviner, guess
devis, quote, quotation, estimate
diapositive, slide
différence, écart, gap, difference, variance
difficile, hard, difficult, tough
dire, say, tell, said, told
discours, toast
discours, speech, talk
discret, discreet
discuter, discussion, discuss
disponible, disponibilité, available, availability
distance, distanciel, remote, remotely
distinguer, distinguish, separate
dix, ten
dommage, damage
don, donation
données, data
dormir, sleep
douane, customs
doublon, doublons, duplicate, duplicates
douleur, pain
doute, doubt
douze, twelve
droit, right, law
droite, right
durée, duration, length
durer, last, take
eau, water
écart, deviation
échanger, échange, exchange
échantillon, sample
échec, échouer, fail, failure
échelle, scale
école, school
économiser, économie, save, saving
écouter, listen
écran, screen
écrire, writing, written
égal, equal
élargir, widen, broaden
élève, pupil, student
élu, councillor
embauche, embaucher, hire, hiring
embaucher, recruit
émission, emission
emplacement, location, place
emploi, job, employment
employé, salarié, employee, worker, staff
emprunt, loan
emprunter, borrow
encadré, box
encombrant, bulky
énergie, energy
enfant, child, children, kid
engagement, commitment
enjeu, stake, issue
enlever, retirer, supprimer, remove, delete, drop
enquête, survey, investigation
enregistrer, save, record, register
enseignant, professeur, teacher, professor, teach, taught
ensemble, together
entraîner, entraînement, train, training, practice
entrepôt, warehouse
entreprise, société, company, business, firm
entretien, interview
environ, about, approximately
environnement, environment
envoyer, envoi, send, sending, sent
équilibre, balance, balanced
équipe, team, crew
équipement, equipment
erreur, faute, error, mistake
espace, space, room
espagnol, spanish
essai, test
essayer, essai, try, trial
essentiel, principal, key, keys, main
établir, set, draw
établissement, establishment, school
étage, floor
étape, step
état, state, condition
été, summer
étonner, surprise
étude, study
étudiant, student
étudier, study
européen, european
évacuation, evacuation
évaluer, assess, evaluate, rate
événement, event
éviter, avoid
excuser, excuse, apologise, apologize, apology, sorry
exercice, exercise
exigence, exigent, requirement, demanding
exister, exist, existing
expédier, ship
expédition, shipment
expérimenté, experienced, seasoned
expliquer, explain
exploitant, operator
exposer, expose
extraire, extract, pull
facile, easy
façon, manière, way, ways
faible, weak, faiblesse, weakness
faux, fausse, false, wrong, fake
femme, woman
fenêtre, window
fermer, close, shut
fête, party
fête, celebration
feu, fire
feuille, sheet
fiable, reliable, trustworthy
fiançailles, engagement
fidèle, faithful
filtre, filter
fin, end
financement, funding
financier, finance, financial
fleur, flower
flotte, fleet
flou, blur, blurry, blurred
fois, time, times
fond, background
forêt, forest
forfait, plan
formateur, formatrice, trainer
formation, training
fort, strong
fourchette, range
fournisseur, supplier, vendor
français, french
fréquent, frequent, common
froid, cold
fuite, leak
fuite, leakage
gagner, gain, win, save, earn, won
garantie, warranty, guarantee
garder, keep
gauche, left
gens, people
gérer, gestion, manage, management, handle
glossaire, glossary
goût, taste
grand, large, big, great
grave, gravité, serious, severe, severity
grève, strike
grille, grid
gris, grey, gray
gros, big, large
groupe, group
grouper, regrouper, group, cluster
habitude, habituel, usual, habit
hausse, rise, increase
haut, high, top
heure, hour, time
histoire, history, story
hiver, winter
homme, man
horaire, schedule, hours
horizontal, landscape
huit, eight
humain, human
humeur, mood
hypothèque, mortgage
idée, idea
ignorer, ignore
illisible, illegible, unreadable
image, picture
impact, effect
impayé, unpaid, overdue
important, key
impôt, tax
imprimante, printer
imprimer, print
incendie, fire
incident, outage
inconvénient, drawback, con, downside, disadvantage
indice, clue, hint, index
inférieur, below, lower
infirmier, infirmière, nurse
ingénieur, engineer
inquiet, worried, anxious
intention, intent
interdire, interdit, forbid, forbidden, ban
intérieur, internal, inside, interior
interne, internal
inventer, invent, make
invité, guest
inviter, invitation, invite
italien, italian
jardin, garden
jaune, yellow
jeu, game
jeune, young, youth, teen, teenager
joindre, reach
jour, journée, day, days
journal, newspaper, log
journaliste, journalist, reporter
juge, judge
jugement, judgment, ruling
juger, judge
laisser, leave, let, left
lancer, lancement, launch
langage, language
lecteur, reader
légende, caption, legend
lendemain, tomorrow
lettre, letter
lever, sunrise
levier, lever
libellé, label, wording
libre, free, open
licenciement, dismissal
licencier, dismiss
lien, link
lieu, endroit, place
linge, laundry
liste, list
livraison, livrer, delivery, deliver
livre, book
locataire, tenant
location, rental
loi, law, act
loin, far
loterie, lottery
louer, rent
lourd, heavy
loyer, rent
lumière, light
lumineux, bright, lit
lycéen, student
magasin, boutique, shop, store
main, hand
maire, mayor
mairie, council
maison, house, home
manger, eat, eaten
manquer, manque, miss, missing, lack
manuel, manual
marché, market
marche, step, market
marge, margin
mariage, wedding
marque, brand
matériel, equipment, hardware
matin, morning
mauvais, bad, wrong, poor
médecin, docteur, doctor, physician
meilleur, best, better
mélanger, mix, shuffle
membre, member
même, same
mémoire, thesis
ménage, household
mensonge, lie
menuiserie, carpentry, joinery, woodwork
mer, sea
mesure, measurement
mesurer, mesure, measure
métier, trade, job, jobs, profession
mettre, put, set
mieux, better
milieu, middle
mille, thousand
mobile, phone
mode, fashion
moins, less, fewer
mois, mensuel, month, monthly
moitié, half
monde, world
montagne, mountain
monter, rise, climb, rose
montrer, show
moteur, engine
moyen, average, mean
moyenne, average
mur, wall
musée, museum
musique, music
mutuelle, mutual
naissance, birth
néerlandais, dutch
négocier, négociation, negotiate, negotiation
neige, snow
nettoyer, nettoyage, clean, cleaning
neuf, nine
noël, christmas
noir, black, dark
nom, name
nombre, number
notaire, notary
note, grade, mark
noter, grade, rate, score
nourrir, nourriture, food, feed
nouveau, nouvel, nouvelle, new
nuit, night
numéroter, number, numbering, numbered
obligation, obligatoire, duty, mandatory, compulsory
obtenir, get, obtain, got
œil, yeux, eye
offre, offer
offrir, offer
oiseau, bird
ombre, shadow, shade
onglet, tab, tabs
onze, eleven
opérationnel, operational, operations
or, gold, golden
oral, spoken
ordinateur, computer
organigramme, chart
orthographe, spelling
oubli, oublier, forget, omission, missing, forgot, forgotten
outil, tool
outillage, tooling
ouvrier, worker
ouvrir, ouvert, open
paie, payroll
palette, pallet
panne, outage, breakdown, failure
papier, paper
paragraphe, paragraph
parcours, path, journey
parler, speak, talk, spoke, spoken
passage, passer, pass
passif, liability
pause, break
payer, paiement, pay, payment, paid
pays, country
peau, skin
peinture, painting, paint
pénalité, penalty
pendant, during
penser, think, thought
perdre, perte, lose, loss, lost
périmètre, scope
période, period
permettre, permis, allow, allowed
personne, person, nobody
petit, small, little
petit-déjeuner, breakfast
peu, few, little
peur, afraid, fear
photo, photograph, picture
phrase, sentence
pièce, part, attachment
pièce, piece
pied, foot, feet
piscine, pool
piste, lead, path
plafond, cap, ceiling
plage, beach
plaindre, plainte, complain, complaint
plaire, please, like
plaisanterie, joke, small
planning, schedule
plat, dish
pluie, rain
plupart, most
poids, weight
poli, polite
police, font
pompe, pump
pompier, firefighter
ponctuel, one-off, occasional
pont, bridge
porte, door
porter, wear, carry, worn
portugais, portuguese
poser, ask
possibilité, option
poste, position, job, jobs, role
pot, drinks
poubelle, bin, trash
pourquoi, why
poussière, dust
pouvoir, can, able
pratique, practical, practice
premier, first
prénom, name
présentation, présenter, presentation
prêt, ready, loan
preuve, prouver, proof, prove, evidence
prévenir, warn, notify
prévoir, prévision, forecast, expect
priorité, priority
privé, private
prix, tarif, price, rate
problème, problem, issue
procédure, procedure
procès, trial
prochain, next
produit, product
profil, profile
profondeur, depth
programme, program
projet, project
promettre, promesse, promise
propre, own, clean
propriétaire, owner, landlord
prospect, lead
public, audience
publicité, advertising, advert
puce, bullet
quai, dock
quand, when
quantité, quantity, amount
quarante, forty
quartier, district, neighbourhood
quatre, four
questionnaire, survey
quinze, fifteen
quiz, qcm
quotidien, daily
raconter, tell, story
ranger, tidy
rapide, quick, fast
rappeler, rappel, remind, reminder, recall
rare, scarce
rassurer, reassure
réaliser, achieve
recette, recipe
recevoir, receive, get
recherche, search, research
récit, histoire, story
réclamation, complaint, claim
réclamer, claim
recopier, copier, copy
recruter, recrutement, hire, recruit, hiring, recruitment
récurrent, recurring
réduire, réduction, reduce, cut, reduction
réécrire, réécris, reformuler, rewrite, rephrase, reword
réel, actual, real
refus, refuser, refusal, refuse, decline, reject
regarder, look, watch
règle, rule
règlement, rules, regulation
relance, reminder
relancer, remind, chase
relevé, reading, readings
relever, note, list, spot, pick
relire, relis, relecture, review, proofread, reread
remarquer, notice
rembourser, remboursement, refund, reimburse
remercier, remerciement, merci, thank, thanks
remise, discount
remplacer, replace
remplir, fill, complete
rencontre, meeting
rencontrer, meet, met
rendement, yield
rendez-vous, rdv, appointment, meeting
renouveler, renewal, renew
rentrée, september
réparer, réparation, repair, fix
repas, meal
repérer, repère, spot, find, identify, detect
répéter, répétition, repeat, repetition
répondre, reply, answer, respond
repousser, postpone, delay
représentant, representative
réseau, network
réserver, réservation, book, booking
résilier, résiliation, terminate, cancel, termination
résoudre, résolution, solve, resolve
respecter, respect
responsable, head, manager, responsible, lead, officer
ressembler, resemble, like
ressource, resource
reste, leftover
rester, remain, stay
résultat, result
résumé, abstract
retard, late, delay, overdue
retenir, remember
retour, return, feedback
retraite, retirement, pension
réussir, réussite, succeed, success
rêve, dream
révolution, revolution
rien, nothing, anything
risque, risk
roman, novel
roue, wheel
rouge, red
route, road
rue, street
rupture, shortage
sac, bag
sain, healthy
saison, season
salaire, salary, pay, wage
salle, room
santé, health
sauf, except, unless
sauvegarde, backup
sauver, save, rescue
savoir, know, knew, known
scientifique, scientific
sec, dry
secteur, sector
sécurité, safety, security
semaine, week, weekly
semblable, similar, same
sens, meaning
sentiment, feeling
séparer, separate, split
sept, seven
série, series
serrure, lock
serveur, waiter, server
serveuse, waitress
servir, serve
seuil, threshold
seul, only, single, alone
seulement, only
siège, seat, headquarters
signaler, flag, report
signer, signature, sign
sinistre, claim
site, website
situation, case
société, society
soin, care
soir, evening
soixante, sixty
sol, ground
solde, balance
soleil, sun, sunny
sommaire, contents
sommeil, sleep
sondage, poll, survey
soudeur, welder
soudure, welding
souhait, souhaiter, wish
sourire, smile
sous-traitant, subcontractor
soutenir, support
souvent, often
spécialiste, specialist
stage, internship
stage, placement
stagiaire, intern
stock, inventory
stratégie, strategy
subvention, grant, subsidy
suggérer, suggest
suite, follow
suivi, tracking, monitoring, follow
sujet, topic, subject, matter
superficie, surface, area
supérieur, above, higher
sûr, sure, safe
surveiller, watch, monitor
syndical, union
syndicat, union
tableur, spreadsheet
tâche, task
taille, size
tard, late
taux, rate
technicien, technician
téléphone, téléphoner, phone, telephone, call
témoin, témoignage, witness, testimonial
temps, time
tendance, trend
tenir, hold, held
terme, term
terrain, field
terre, earth
tester, test
tête, head
thème, theme, topic
thèse, thesis
tiers, third
tirer, draw, pull
toit, roof
tonalité, tone
tôt, early
total, somme, sum
toujours, always
tour, turn
touriste, tourist
tourneur, turner
tournure, wording, phrase
traduire, traduction, translate, translation
traitement, processing
trajet, journey, trip
transformer, turn, transform, convert
transport, shipping
transporteur, carrier
travail, travailler, work
travaux, works
trente, thirty
trésorerie, cash
tribunal, court
trimestre, quarter
trois, three
tromper, mislead
trouver, find, found
unité, unit
urgence, emergency
usage, use
user, worn
usine, plant, factory
utile, useful, helpful
utilisateur, user
vacances, holiday, holidays, vacation
vague, wave
valeur, value
vedette, star
vélo, bike, bicycle
vélos, bikes, bicycles
vendeur, vendre, seller, sell, salesperson, salesman, sold
vent, wind
vente, sale, sales
vérifier, check, verify
vérité, truth
verre, glass
vers, toward, towards
vert, green
vêtement, clothes, clothing
vide, empty, blank
vie, life, lives
vieux, old
ville, city, town
vin, wine
vingt, twenty
virgule, comma
visage, face
visite, visit
visiteur, visitor
vite, quickly, fast
vitre, pane
vocabulaire, vocabulary
voisin, neighbour, neighbor
voiture, car, cars
voix, voice, vote
vol, theft, flight
vote, ballot
vouloir, veux, want
voyage, voyager, travel, trip
vrai, true, real
vraisemblable, probable, likely
vue, view, sight
zone, area
`;
