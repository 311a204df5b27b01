/** How people put things when they do not use the proper word, and the abbreviations of office life. */
export const EVERYDAY = `
blabla, baratin, texte, paragraphe, prose, discours creux
bidule, machin, engin, matos ~ machine
cassé, abîmé, endommagé, usé, broken, damaged, worn, défectueux, faulty, HS
ça vient d'où, d'où ça vient, origine, cause, pourquoi ça arrive
à la voix, vocal, en parlant, oralement, mode vocal, voice mode, hands free, mains libres ~ dicter, audio
contredire, contredit, contradicteur, remettre en cause, poke holes, avocat du diable, objection, critiquer, critique
ligne du temps, frise chronologique, chronologie, timeline
procès, litige, lawsuit, contentieux, procédure judiciaire
violation, fuite, divulgation, leak, breach, fuité, fuiter
étude, study, rapport, enquête approfondie, deep research, recherche approfondie
licence, license, abonnement, subscription, SaaS, logiciel
article d'aide, articles d'aide, help article, help center, centre d'aide, base de connaissances, tutoriel, tuto
ordre de fabrication, ordonnancement, plan de production, lancement en production
bilan GES, BEGES, bilan carbone, gaz à effet de serre
TVA intracommunautaire, intracommunautaire, intracom
risque du code, code dangereux, faille dans le code, vulnérabilité du code, code généré, generated code, code suggéré, suggested code
clignoter, clignote, voyant, lumière, signal lumineux, flashing, s'allume
employés, salariés, collaborateurs, troupes, gens de la boîte, monde du bureau ~ enquête interne, baromètre social
pensent vraiment, ce qu'ils pensent, leur avis, ce que les gens pensent ~ enquête, baromètre, commentaire libre
boss, grand patron, chef suprême, directeur général, DG, PDG, CEO, président ~ discours
devant tout le monde, en public, sur scène, assemblée ~ discours, voeux
s'entraîner, répétition, coach, jeu de rôle, faire comme si, joue le rôle, simuler
bosser, boulot, job, travail, taf, travailler
gagner du temps, aller plus vite, perdre moins de temps, faster, save time
recopier, ressaisir, saisie, retaper, double saisie, à la main, copier
fini la saisie, sans saisie, ne plus recopier, ne plus saisir
pavé, long document, gros dossier, dossier épais, rapport de 60 pages, wall of text ~ résumer, synthèse
revenir de congés, retour de congés, en revenant de vacances, back from holiday ~ fil de mails, boîte de réception
joli, beau, propre, soigné, nice looking, pretty ~ mise en page, design
mettre au propre, remettre au propre, mise au propre, nettoyer un texte, mise en forme, formatting, layout, mise en page
discuter avec un document, parler à ses documents, poser des questions à un document, interroger un document, chat with documents, ask my documents, interroger, question réponse
s'adresser au client, parler au client, répondre au client ~ service client
rentrer l'argent, faire payer, encaisser, se faire payer, récupérer l'argent, get paid ~ impayé, relance
pigeon, arnaqué, se faire avoir, piège, défavorable ~ clause déséquilibrée
filou, faux, bidon, truqué, fake
étranger, à l'étranger, pays étranger, abroad, international, à l'international
mot à mot, littéral, literal
dépouiller, trier, compter, synthétiser
savoir-faire des anciens, mémoire de l'entreprise, transmission, capitaliser ~ retour d'expérience, base documentaire
dépoussiérer, moderniser, remettre à jour, rajeunir, update, maj, mettre à jour, mise à jour, actualiser
flicage, surveillance des salariés, espionner, spying
écologie, bilan écologique, polluer, consommation d'énergie, empreinte écologique, environmental footprint
RC, RAF, DAF, DSI, DRH, DGA, CODIR, COMEX
DAF, directeur financier, CFO, finance
DSI, informatique, CIO, IT
DRH, RH, ressources humaines
RAF, reste à faire, todo
RFI, RFP, RFQ, AO, appel d'offres
SLA, niveau de service, service level
CGV, CGU, conditions générales
PV, procès-verbal
ODJ, ordre du jour
RDV, rendez-vous
BDC, bon de commande
BL, bon de livraison
NDF, note de frais
CDC, cahier des charges
REX, retour d'expérience
MOA, MOE, AMOA, maîtrise d'ouvrage, projet
FNC, fiche de non-conformité, non-conformité
FDS, fiche de données de sécurité
EPI, équipement de protection individuelle
TMS, troubles musculo-squelettiques, santé au travail
QVT, QVCT, qualité de vie au travail, baromètre social
RPS, risques psychosociaux
GED, gestion documentaire, SharePoint, base documentaire
ERP, SAP, progiciel, logiciel de gestion
CRM, logiciel commercial, fiche client
SAV, service après-vente, après-vente
KPI, indicateur
ROI, retour sur investissement
CA, chiffre d'affaires
BP, business plan
P&L, compte de résultat, income statement
PPT, présentation
XLS, excel, tableur
DOC, word, document
VBA, macro
PR, pull request
POC, prototype, preuve de concept, proof of concept
MVP, prototype
US, user story
UX, ergonomie
SEO, référencement
CM, community manager, réseaux sociaux
CP, communiqué de presse, chef de projet
`;
