/** The everyday of an office: meetings, mail, documents, slides, planning. */
export const OFFICE = `
compte rendu, CR, compte-rendu, minutes, meeting notes, meeting minutes, minutes of meeting, MoM, récapitulatif, recap, relevé de décisions, PV de réunion, prise de notes, note taking ~ réunion, décision
prendre des notes, take notes, taking notes, prise de notes, noter, notes, stylo, carnet, gribouiller, bloc-notes, scribe
réunion, meeting, meetings, reu, visio, visioconférence, video call, call, conf call, conférence téléphonique, point d'équipe, réunions, visios, teams
transcription, transcrire, transcript, transcribe, retranscrire, retranscription, speech to text, dictée, dicter, dictation, dictate ~ réunion, enregistrement
enregistrement, enregistrer, recording, record, écouter, audio
absent, missed, raté la réunion, manqué, pas pu assister, absents
décision, decision, trancher, décider, decide, arbitrage
action, tâche, task, todo, action item, chose à faire, things to do, plan d'action
ordre du jour, ODJ, agenda, meeting agenda
comité de direction, CODIR, comex, executive committee, comité exécutif, board, steering committee, top management ~ direction
comité de pilotage, COPIL, steering committee, steerco, comité projet
mail, e-mail, email, courriel, messagerie, message, messages, mails, emails, outlook, boîte mail, mailbox, inbox, boîte de réception, courrier électronique
boîte de réception, inbox, messagerie débordée, trop de mails, too many emails, email overload, débordé, overwhelmed, submergé, noyé ~ trier
fil de mails, email thread, conversation de mails, long thread, échange de mails, copie, cc
énervé, colère, angry, furieux, énervement, upset, agressif, furious, pas content, mécontent, unhappy, râle, râler, hargneux
ton, tone, style, poli, polite, courtois, diplomate, diplomatic
courrier, letter, lettre, courriers
trier, tri, sort, sorting, triage, classer, classement, classify, classification, catégoriser, categorize, ranger, priority, prioriser, prioritize, categorise
urgent, urgence, urgency, pressé, emergency
résumer, résumé, summary, summarize, summarise, summarising, synthèse, synthétiser, condenser, synopsis, abréger, digest, note de synthèse, executive summary, sum up, en bref, raccourcir, shorten, faire court, overview
document, documents, doc, docs, dossier, fichier, file, files, rapport, report, paper, texte long, pavé
gros fichier, large file, gros volume, big file, fichier lourd
long, pages, lengthy, volumineux
note, memo, mémo
présentation, PPT, powerpoint, slide, slides, diapo, diapositive, diaporama, deck, presentation, support, transparents, pptx, keynote, PréAO
schéma, diagram, diagramme, dessin, drawing, croquis, sketch, visuel, graphique, chart, illustration, infographie, infographic
tableau, table, tableur, spreadsheet, feuille de calcul, excel, xls, xlsx, grid, matrice, matrix
formule, formula, fonction excel, excel function, recherchev, vlookup, xlookup, calcul, calculation, calculer, calculate, compute
somme, sum, addition, additionner, total, totaux, pourcentage, percentage, calcul faux, wrong totals
macro, VBA, macros, script office, power query
planning, schedule, calendrier, calendar, emploi du temps, scheduling, planifier, planification
tâche répétitive, repetitive task, automatiser, automatisation, automate, automation, automatique, automatic, auto, automatically, automatiquement, robot, workflow, flux, sans intervention, tout seul
validation, approval, approbation, approve, valider, circuit de validation
formulaire, form, forms
saisie, saisir, data entry, ressaisie, taper, typing, type, à la main, manual entry, recopier, manually, manuel
numériser, scan, scanner, scanné, scanned, digitize, OCR, reconnaissance de caractères, reconnaissance optique, lecture automatique, document reading, extraction automatique ~ papier, pdf, image
papier, paper, imprimé
manuscrit, handwritten, écrit à la main, handwriting, écriture manuscrite
photo, photographier, picture, photograph, prendre en photo, snapshot, cliché, pic
extraire, extraction, extract, récupérer, pull out, relever, sortir les infos
chercher, rechercher, search, find, retrouver, trouver, look up, recherche, interroger, fouiller, query
base documentaire, knowledge base, base de connaissances, wiki, intranet, documentation interne, internal documents, documentation
notice, manual, manuel, mode d'emploi, user guide, guide, guide utilisateur, how-to, documentation constructeur, instructions
FAQ, foire aux questions, frequently asked questions, questions courantes
procédure, procedure, mode opératoire, process, processus, SOP, étapes, instruction, consigne, instructions de travail, work instruction, consignes
checklist, liste de contrôle, check list, liste, to-do list
modèle, template, trame, gabarit, canevas, exemple, pattern
comparer, comparaison, compare, comparison, comparatif, benchmark, versus, side by side, match
vérifier, vérification, check, verify, contrôler, contrôle, relire, relecture, review, proofread, double-check, validation
corriger, correction, correct, fix, fautes, orthographe, spelling, grammaire, grammar, correcteur, proofreading, coquilles, typos, faute de frappe, spell check, erreurs de français
rédiger, rédaction, write, writing, draft, drafting, écrire, écriture, premier jet, brouillon, composer, formuler, pondre
reformuler, réécrire, rewrite, rephrase, paraphrase, reword, réécriture, remanier, améliorer
traduire, traduction, translate, translation, traducteur, translator, multilingue, multilingual, langue, language, langues, languages, étranger, foreign, version anglaise
anglais, english, anglophone
chinois, chinese
allemand, german
espagnol, spanish, espagne
italien, italian, italie
polonais, polish, roumain, portugais
glossaire, glossary, terminologie, terminology
calendrier des projets, roadmap, feuille de route
projet, project, chef de projet, project manager, gestion de projet, project management, PM
lots, découpage, WBS, work breakdown, task breakdown, découper, structurer
risque, risk, risques, danger, menace, registre des risques, risk register, pré-mortem, pre-mortem, hazard
retour d'expérience, REX, RETEX, lessons learned, leçons, bilan de projet, experience feedback
avancement, progress, status, météo projet, project status, suivi
délai, retard, late, delay, en retard, délais
assistante, assistant de direction, assistante de direction, secrétaire, executive assistant, secretary, PA, EA, assistanat
directeur, director, direction, dirigeant, executive, CEO, PDG, DG, directeur général, management, patron, dirigeants
stratégie, strategy, stratégique, strategic, plan stratégique
objection, contre-argument, critique, criticism, avocat du diable, devil's advocate, challenge, challenger, contradiction, mettre à l'épreuve
train, hotel, hôtel, billet, ticket de train, itinéraire, flight, avion
bureau, bureaux, office, workspace, locaux, premises, aménagement, layout, plateau, open space
nettoyage, cleaning, ménage, entretien des locaux
prestation, service
idée, idea, ideas, brainstorm, brainstorming, remue-méninges, inspiration, imaginer, exemple d'usage
post-it, sticky notes, post-its, whiteboard, tableau blanc
`;
