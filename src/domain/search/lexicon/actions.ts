/** What people do with an assistant at the office, and how they put a need: verbs, moans, and the qualities they ask for. */
export const ACTIONS = `
tldr, trop long pas lu, too long didn't read, en deux mots, en trois phrases, in a nutshell, résumer, summary, synthèse, summarise ~ long document
condenser, boil down, distill, résumer, summarise, synthèse, raccourcir, summary
en quelques lignes, en dix lignes, une seule page, one pager, one page summary, in a few lines, fiche de synthèse, résumer, synthèse, summary, summarise ~ note de synthèse
l'essentiel, points clés, points essentiels, points saillants, idées fortes, key points, main points, takeaway, key takeaways, grandes lignes, choses à retenir ~ résumer, synthèse, summary, summarise
élaguer, dégraisser, resserrer, trim, trim down, cut down, tighten up, alléger, raccourcir, shorten
lire à ma place, lire en diagonale, survoler, skim, no time to read, too long to read, trop long à lire ~ résumer, long document, summary, summarise
ingurgiter, digérer, wade through, plough through, plow through, avaler des pages, lecture indigeste ~ résumer, document, summary, summarise
interminable, à rallonge, trop long, endless, never ending, long comme le bras, des tartines ~ résumer, pavé, summary, summarise
rattraper mon retard, se remettre dans le bain, catch up, caught up, get up to speed, up to speed, se mettre au courant ~ résumer, compte rendu, fil de mails, summary, summarise, meeting notes, email thread
reprendre un dossier, dossier hérité, hériter d'un dossier, reprise de dossier, passation, handover, hand over, passage de relais, inherited file, passer la main ~ résumer, historique, transmission, summary, summarise, history
état des lieux, faire le point, point de situation, where we stand, take stock, status update ~ avancement, synthèse, progress, summary
fiche de lecture, note de lecture, reading notes, book summary, résumé de livre ~ résumer, summary, summarise
résumé exécutif, executive summary, management summary, note de direction, briefing note ~ synthèse, comité de direction, summary
fiche de briefing, note de briefing, briefing, faire un brief ~ préparer, synthèse, summary
résumer une vidéo, video summary, without watching, regarder toute la vidéo, webinaire, webinar, replay, rediffusion ~ résumer, transcription, vidéo, summary, summarise, transcribe, transcrire
résumer une conversation, summarise a thread, longue conversation, conversation sans fin, remonter la conversation, scroll back ~ fil de mails, résumer, email thread, summary, summarise
tour d'horizon, panorama, overview, big picture, vue d'ensemble, helicopter view ~ synthèse, recherche, summary, search

confronter, mettre en regard, côte à côte, mettre en parallèle, side by side, compare and contrast, weigh up, tableau comparatif, comparison table, comparer
what has changed, qu'est-ce qui a bougé, spot the difference, jeu des différences, repérer les différences ~ comparer deux versions, comparer, différence, comparison
avantages et inconvénients, pros and cons, weigh the options ~ comparer, décision, comparison
hésiter entre, hésitation, lequel choisir, which one to choose, aide au choix, aide à la décision, decision support, help me choose, help me decide ~ comparer, critère, décision, comparison
grille de notation, grille d'évaluation, scoring, scoring grid, scorecard, grille multicritère, matrice de décision, decision matrix, barème ~ comparer, noter, critère, comparison
recouper, croiser les sources, croiser les données, croiser deux fichiers, croiser des tableaux, cross-check, cross reference, crosscheck ~ vérifier, comparer, rapprocher, check, vérification, comparison
cohérence, cohérent, incohérence, incohérent, contradictoire, se contredisent, consistency, consistent, inconsistency, inconsistent, mismatch ~ vérifier, comparer, check, vérification, comparison
trop de versions, versions multiples, latest version, dernière version, version control, bonne version ~ comparer deux versions, base documentaire, knowledge base

éplucher, passer au crible, peigne fin, scruter, scrutinise, comb through, inspecter, décortiquer, examiner, go over ~ vérifier, analyser, check, vérification, analysis
fiabiliser, fiable, fiabilité, reliable, reliability, trustworthy, digne de confiance ~ vérifier, check, vérification
vérifier les faits, fact check, factcheck, vérification des faits, info ou intox, fake news, désinformation, disinformation ~ source, vérifier, check, vérification
œil neuf, œil extérieur, regard neuf, regard extérieur, second regard, deuxième avis, second avis, second opinion, second pair of eyes, fresh eyes, fresh pair of eyes, sanity check ~ relecture, critique, vérifier, proofread, relire, criticism, check, vérification
dernière relecture, relecture finale, dernier coup d'œil, bon à tirer, final check, final proofread, avant d'envoyer, before sending, avant de publier, before publishing ~ relire, vérifier, proofread, relecture, check, vérification
nul en orthographe, fâché avec l'orthographe, dyslexie, dyslexique, dyslexic, dyslexia, bad speller, faute d'accord, fautes d'inattention, syntaxe ~ correcteur, orthographe, relire, proofread, spelling, relecture
bourré de fautes, plein de fautes, truffé de fautes, full of typos, riddled with errors, sans fautes, zéro faute ~ orthographe, corriger, relire, spelling, correct, proofread, relecture
clocher, quelque chose ne va pas, fishy ~ anomalie, erreur, vérifier, error, check, vérification
angle mort, blind spot, trou dans la raquette, what am I missing, gap analysis, passer à côté de quelque chose ~ vérifier, objection, checklist, check, vérification, devil's advocate
laisser passer une erreur, slip through, fall through the cracks, passer entre les mailles, miss something, louper quelque chose ~ vérifier, rappel, check, vérification, reminder
ne rien oublier, penser à tout, pense-bête, aide-mémoire, mémento, antisèche, cheat sheet, don't forget anything, nothing forgotten ~ checklist, liste de contrôle
chercher l'erreur, trouver l'erreur, find the error, error checking, contrôle d'erreurs ~ vérifier, corriger, check, vérification, correct
déceler, débusquer, pinpoint, mettre le doigt sur, repérer, détecter ~ vérifier, anomalie, check, vérification
exactitude, accuracy, accurate, rigoureux, rigueur, rigorous, sans erreur, error free ~ vérifier, précis, check, vérification
vérif, checker, contrôle qualité, quality check ~ vérifier, contrôle, vérification
les petites lignes, petits caractères, small print, fine print ~ contrat, clause, relecture, proofread, relire

dire autrement, tourner autrement, tourner une phrase, mieux dire, mieux formuler, put it differently, say it better, say it differently, tournure, reformuler, rephrase
phrases lourdes, texte lourd, mal écrit, mal tourné, mal dit, badly written, poorly written, clunky, ampoulé, pompeux, alambiqué, indigeste, convoluted, wordy, verbeux, verbose, long-winded ~ reformuler, alléger, rewrite, rephrase, réécrire
peaufiner, fignoler, polish up, fluidifier, polish my text, smooth out, retravailler, soigner le style, spruce up, jazz up ~ reformuler, améliorer, style, rewrite, rephrase, réécrire
joliment, tourner ça joliment, bien tourné, bien écrit, well written, nicely put, élégant ~ reformuler, style, rewrite, rephrase, réécrire
arrondir les angles, mettre les formes, adoucir, édulcorer, prendre des gants, tact, tactful, soften, tone down, sugarcoat, dire gentiment, say nicely, diplomatie, diplomate, diplomatic ~ reformuler, mail, tone, rewrite, rephrase, réécrire, email
trop sec, trop direct, trop brutal, abrupt, harsh, blunt, curt, too direct, too harsh, sounds rude, impoli, rude ~ reformuler, tone, rewrite, rephrase, réécrire
robotic, trop robotique, sounds like a robot, sonne robot, ça sent l'IA, sounds like AI, sonne faux, trop artificiel, humaniser, more human, more natural ~ reformuler, style, tone, rewrite, rephrase, réécrire
my own voice, write like me, sounds like me, imiter mon style ~ style, tone
imiter, imitate, pastiche, same style, même style ~ style, modèle, template
percutant, accrocheur, catchy, punchy, impactant, qui claque, frappant, compelling, qui fait mouche, eye catching ~ accroche, reformuler, tagline, rewrite, rephrase, réécrire
sound professional, more professional, registre soutenu, langage soutenu, formal tone, faire sérieux, look serious ~ reformuler, tone, rewrite, rephrase, réécrire
décontracté, informel, casual, informal, friendly tone, convivial, chaleureux, moins guindé, guindé, moins formel ~ style, tone
vouvoyer, tutoyer ~ reformuler, tone, rewrite, rephrase, réécrire
écriture inclusive, épicène, inclusive language, inclusive writing, gender neutral, non genré, langage inclusif ~ reformuler, discrimination, rewrite, rephrase, réécrire
adapter à un public, selon le public, pour un autre public, adapter le message, adapt to audience, tailor to, personnaliser, personalise ~ reformuler, public, rewrite, rephrase, réécrire
étoffer, développer un texte, rallonger, flesh out, elaborate, enrichir un texte, make it longer ~ rédiger, draft, write, rédaction
formule de politesse, kind regards, salutations, cordialement ~ mail, email, tone
malentendu, quiproquo, misunderstanding, mal compris, misunderstood, mal interprété ~ langage clair, reformuler, tone, plain language, rewrite, rephrase, réécrire
lisible, lisibilité, readable, readability, clarté, clarity, limpide, crystal clear, intelligible, clairement ~ langage clair, reformuler, plain language, rewrite, rephrase, réécrire
convaincre, convaincant, convince, persuader, persuasif, emporter l'adhésion, get buy-in ~ argumentaire, argument, pitch

page blanche, syndrome de la page blanche, blank page, writer's block, where to start, don't know where to start ~ premier jet, rédiger, plan, draft, write, rédaction
trouver les mots, mettre des mots, find the words, put into words, quoi écrire, quoi répondre ~ rédiger, reformuler, draft, write, rédaction, rewrite, rephrase, réécrire
ébauche, esquisse, jeter les bases, rough draft, first draft, première version, base de travail, point de départ, starting point, brouillon, premier jet, draft ~ rédiger, write, rédaction
squelette, skeleton, ossature, outline, plan détaillé, sommaire, table des matières, table of contents ~ plan, structurer, rédiger, draft, write, rédaction
torcher, bâcler, knock out, bang out, dash off, write up, rédaction express, taper un texte ~ rédiger, draft, write, rédaction
écrire à ma place, rédige à ma place, write for me, ghostwriting, prête-plume, tenir la plume ~ rédiger, draft, write, rédaction
mettre en mots, formaliser, mettre noir sur blanc, noir sur blanc, write down, put on paper, coucher sur le papier, mettre sur papier ~ rédiger, procédure, draft, write, rédaction
s'excuser, présenter des excuses, apology, apologise, lettre d'excuses, mot d'excuse ~ mail, réclamation, email, complaint, tone
remercier, thank you note, thank you email, mot de remerciement, gratitude ~ message, mail, email
féliciter, congratulate, congrats ~ message
pot de départ, mot de départ, carte d'anniversaire, farewell, leaving card, discours de départ, départ en retraite, retirement speech ~ discours, message, speech
condoléances, condolences, deuil, bereavement ~ message, mail, email
refuser poliment, décliner une invitation, dire non, say no, politely decline, refus poli, turn down politely, how to refuse ~ mail, lettre de refus, email, tone
mettre la pression, put pressure on, taper du poing, être ferme, firm tone ~ relance, mise en demeure, reminder, follow up, formal notice
accuser réception, acknowledge receipt, acknowledgement ~ mail, réponse, email
message d'absence, out of office, réponse automatique, auto reply, autoreply ~ mail, absence, email
convier, convocation, convoquer, lettre d'invitation, invitation letter ~ réunion, mail, meeting, email
lettre de motivation, cover letter, motivation letter / lettre de recommandation, recommendation letter, reference letter
courrier type, lettre type, mail type, boilerplate, standard letter, form letter, modèle de lettre, modèle de mail ~ modèle, courrier, mail, template, letter, email
publipostage, mail merge, envoi en nombre, courriers en série, envoyer à tous ~ courrier, automatiser, letter, automate
mails délicats, message délicat, delicate email, tricky email, tricky message, sujet qui fâche, touchy subject, faire passer la pilule, faire passer un message, annonce difficile, break the news ~ mail, mauvaise nouvelle, tone, email
répondre aux mails, mails en attente, répondre à tout le monde, answering emails, reply to emails, email replies, y répondre vite ~ mail, réponse type, rédiger, email, canned response, draft, write, rédaction
taper un mail, faire un mail, write an email, email drafting, rédaction de mails, mails tout faits ~ mail, rédiger, email, draft, write, rédaction
monter un dossier, constituer un dossier, put together a file, dossier de candidature, application file ~ formulaire, rédiger, draft, write, rédaction
mettre en récit, storytelling, raconter une histoire, success story, témoignage, testimonial ~ rédiger, communication, draft, write, rédaction
portrait de collègue, journal interne, in-house magazine, gazette interne, staff magazine ~ communication interne, rédiger, draft, write, rédaction
blague, joke, drôle, funny, rigolo, poème, faire rire ~ humour, discours, speech

passer en anglais, mettre en anglais, into english, en bon anglais, translated into english ~ traduire, anglais, translate, traduction, english
version française, franciser, mettre en français, into french, passer en français ~ traduire, translate, traduction
nul en anglais, mauvais en anglais, parle pas anglais, ne parle pas la langue, don't speak the language, doesn't speak french, parlent pas français, allophone, non francophone, barrière de la langue, language barrier, baragouiner ~ traduire, traduction, translate
interprétariat, traduction simultanée, simultaneous translation, live translation, traduction en direct, real time translation, traduction instantanée ~ traduire, réunion, translate, traduction, meeting
langue maternelle, native speaker, sound native, comme un natif, anglais scolaire, broken english, improve my english ~ anglais, relecture, corriger, english, proofread, relire, correct
bilingue, bilingual, deux langues, plusieurs langues, several languages, other languages ~ traduire, multilingue, translate, traduction
contresens, faux ami, mistranslation, mal traduit, bad translation, erreur de traduction, traduction approximative ~ traduction, vérifier, translation, check, vérification
trad, trado ~ traduire, traduction, translate

crouler, croule sous, ensevelir, drown, swamped, snowed under, buried under, inundated, submergé, overwhelmed, débordé, noyé sous ~ trier, prioriser, sort, triage, prioritise
croule sous les mails, drowning in emails, submergé de mails, noyé sous les mails, envahi de mails, avalanche de mails, inundated with emails, trop de mails, boîte qui déborde, boîte de réception, inbox, tri de mails ~ trier, mail, sort, triage, email
mails non lus, unread, unread emails, inbox zero, vider ma boîte, clear my inbox, écluser mes mails, dépiler les mails, mails en souffrance, boîte de réception, inbox ~ trier, mail, sort, triage, email
faire le tri, tri automatique, faire le ménage, mettre de l'ordre, rangement, declutter, tidy up, put in order, réorganiser ~ trier, classer, structurer, sort, triage, classify
mess, bazar, fouillis, foutoir, bordel, pagaille, fourre-tout, messy, désordre, mal rangé, shambles, capharnaüm ~ trier, classer, structurer, ranger, sort, triage, classify
en vrac, notes en vrac, idées en vrac, notes brutes, raw notes, rough notes, messy notes, scattered notes, notes éparses, gribouillis, griffonner, scribbles, jottings ~ structurer, mettre au propre, compte rendu, meeting notes
organiser mes idées, ordre dans mes idées, clarifier mes idées, organise my thoughts, organise ideas, structure my thinking, démêler, voir plus clair, untangle, structurer ~ plan, carte mentale
carte mentale, mind map, mindmap, carte heuristique, concept map ~ structurer, idée, schéma, idea, diagram
regrouper par thème, classer par thème, thématiser, rassembler par sujet, group by theme, grouping, cluster, clustering, segmenter, regroupement ~ classer, catégoriser, synthèse, classify, summary
étiqueter, étiquetage, tagger, labelliser, labelling, annoter ~ classer, catégoriser, classify
aiguiller, aiguillage, router les demandes, dispatcher, bon service, bon interlocuteur, bonne personne, right person, right department, right team, rediriger, redirect ~ trier, ticket, automatiser, sort, triage, automate
qui fait quoi, who does what, répartition des tâches, répartir le travail, distribute tasks, assign tasks, attribuer les tâches, RACI, allocate, répartir ~ action, planning
filtrer, filter, écrémer, weed out, filtrage, filtering, courrier indésirable ~ trier, sort, triage
par quoi commencer, what to do first, quoi faire en premier, first things first, hiérarchiser, ordre d'importance, ordre de priorité, rank by importance, priorités, eisenhower ~ prioriser, trier, urgent, prioritise, sort, triage
renommer, rename, nommage, nom de fichier, file names, classement de fichiers, ranger les fichiers, organise files ~ trier, fichier, sort, triage
archiver, archivage, vieux dossiers ~ classer, document, classify
recenser, répertorier, dresser la liste, faire l'inventaire, take inventory, list all, lister tout ~ liste
cartographier, map out, mapping ~ schéma, recenser, diagram
trier des photos, classer des photos, sort pictures, sort photos, photothèque, légender, légende de photo, photo caption ~ photo, classer, image, picture, classify
traiter les demandes, demandes entrantes, incoming requests, handle requests, process requests, gérer les demandes, instruire les dossiers, case handling ~ trier, ticket, demande, sort, triage

choper, piocher, grappiller, glaner, pull out, fish out, dig out, grab, récupérer les infos, aller chercher les infos, sortir les chiffres, pick out ~ extraire, relever, extract
extraire, extraction, ressortir les données, sortir les données, pull data, récupérer les données ~ tableau, données, spreadsheet
dénicher, dégoter, mettre la main sur, track down, hunt down, unearth, find out, retrouver ~ chercher, search
botte de foin, needle in a haystack, retrouver une info, retrouve plus rien, impossible de retrouver, can't find anything, jamais trouver, perdu dans les dossiers, où c'est rangé ~ recherche, base documentaire, chercher, search, knowledge base
mettre en tableau, mise en tableau, put in a table, into a table, into a spreadsheet, tabulate, données structurées, structured data, non structuré, unstructured, remettre en colonnes ~ extraire, tableau, excel, extract, spreadsheet
parser, document processing, traitement de documents, lire automatiquement, lecture de documents ~ extraire, OCR, automatiser, extract, automate
pdf en excel, pdf vers excel, pdf en word, tableau d'un pdf, table from a pdf, convertir un pdf, pdf converter, conversion de pdf, extraire un tableau ~ extraire, tableau, OCR, extract, spreadsheet
remplir, renseigner, remplissage, fill out, compléter, pré-remplir, prefill, autofill, auto fill, préremplissage ~ formulaire, automatiser, automate
paperasse, paperasserie, paperwork, red tape, démarches administratives, tâches administratives, admin tasks, admin work, bureaucratie, bureaucracy, formalités ~ formulaire, automatiser, administratif, automate
déchiffrer, decipher, illisible, illegible, pattes de mouche, mal scanné, badly scanned ~ manuscrit, OCR, numériser, handwritten
web scraping, scraping, aspirer un site, moissonner, crawler, récupérer d'un site, harvest data ~ extraire, page web, extract
interroger un pdf, discuter avec un pdf, chat with a pdf, ask a pdf, poser des questions à un pdf, questionner mes documents, question answering, RAG, ask questions about documents ~ base documentaire, recherche, document, knowledge base, search
renseigner une fiche, remplir une fiche, remplir un tableau, remplir un formulaire, fill in a form, form filling ~ formulaire, automatiser, saisie, automate, data entry

jargon, charabia, gibberish, gobbledygook, imbuvable, incompréhensible, abscons, hermétique, clear as mud, c'est du chinois, langue de bois, novlangue, jargonneux, buzzwords ~ langage clair, vulgariser, expliquer, plain language, explain
comprends rien, rien compris, piger, pige rien, capte rien, largué, don't understand, can't understand, don't get it, make sense of, makes no sense, over my head, aide à comprendre ~ expliquer, vulgariser, langage clair, explain, plain language
explain like I'm five, like I'm five, eli5, comme à un enfant, comme si j'avais cinq ans, comme si j'avais 5 ans, for dummies, as if I were five, vulgariser, langage clair, plain language ~ expliquer, simplifier, explain
vulgariser, popularise, layman, layman's terms, in simple terms, simple words, non spécialiste, non-specialist, non experts, grand public, general public, profane, néophyte ~ expliquer, langage clair, simplifier, explain, plain language
trop technique, too technical, trop pointu, trop complexe, too complex, trop compliqué, too complicated, complicated, compliqué, tordu, prise de tête, prise de chou ~ simplifier, expliquer, langage clair, explain, plain language
expliquer, explication, explain, explanation, shed light on, faire comprendre, get across ~ vulgariser, comprendre, plain language
analogie, métaphore, image parlante, comparaison parlante ~ expliquer, vulgariser, explain, plain language
décortiquer, désosser, décrypter, décoder, pick apart, dissect, unpack, disséquer, break it down ~ expliquer, analyser, explain, analysis
que veut dire, ça veut dire quoi, what does it mean, signification, meaning, définition, définir, sigle, acronyme, abréviation, abbreviation, lexique ~ glossaire, expliquer, glossary, explain
simplifier, simplification, make it simpler, dumb down ~ langage clair, vulgariser, plain language

tuteur, tutor, tutorat, précepteur, mentor, mentorat, prof particulier, private tutor, professeur, teacher ~ apprendre, formation, coach, learn, training
dégrossir, défricher, débroussailler, se familiariser, prise en main, sujet inconnu, nouveau sujet, unfamiliar topic, new topic, new subject, get my head around, première approche, s'initier ~ recherche, apprendre, synthèse, search, learn, summary
monter en compétence, se perfectionner, upskill, reskilling, brush up, mise à niveau, autoformation, self study, self taught, autodidacte ~ formation, apprendre, training, learn
fiche de révision, revision notes, flashcards, flash cards, mémoriser, study for an exam, préparer un examen, bachoter ~ quiz, apprendre, learn
cours d'anglais, leçon d'anglais, parler anglais, pratiquer l'anglais, practise my english, english lessons, apprendre une langue, language learning, apprendre l'anglais ~ jeu de rôle, apprendre, anglais, role play, learn, english
astuce, tuto, step by step, marche à suivre, tips and tricks, walkthrough ~ procédure, mode d'emploi, user guide
programme de formation, plan de formation, parcours de formation, syllabus, learning path, training plan, plan de cours, lesson plan, séquence pédagogique, déroulé pédagogique, fiche pédagogique, course outline ~ formation, préparer, training
support de cours, support de formation, training material, course material, handout, polycopié, livret stagiaire ~ formation, présentation, training, slides
exercices pratiques, cas pratique, étude de cas, case study, mise en pratique, practical exercise, exercise, worked example ~ formation, quiz, training
pastille vidéo, capsule vidéo, tutoriel vidéo, vidéo tuto, screencast, microlearning, vidéo de formation, training video ~ e-learning, vidéo
acculturation, AI literacy, digital literacy, formation à l'IA, former à l'IA, se mettre à l'IA, apprivoiser l'IA, démystifier ~ formation, débutant, sensibilisation, training, beginner
corriger des copies, noter des copies, grading, grade papers, mark papers, correction de copies ~ évaluation, noter
teste-moi, interroge-moi, quiz me, test my knowledge, poser une colle, questions de cours, jeu de questions ~ quiz, évaluation
connais rien, technophobe, not tech savvy, tech savvy, clueless, nul en informatique, bad with computers, non initié, je débute, grand débutant ~ formation, beginner, training

bounce ideas, bounce ideas off, phosphorer, cogiter, réfléchir à voix haute, think out loud, thinking partner, thought partner, sparring partner, sparring, partenaire de réflexion, réfléchir ensemble, sounding board, gamberger, réfléchir ~ brainstorming, idée, objection, idea, devil's advocate
panne d'idées, court d'idées, manque d'idées, panne d'inspiration, out of ideas, run out of ideas, lack inspiration, need ideas, manque d'inspiration, trouver des idées, come up with ideas ~ brainstorming, idée, idea
créatif, creativity, sortir du cadre, outside the box, idées folles, wild ideas ~ brainstorming, idée, idea
trouver un nom, nom de produit, nom de projet, product name, project name, baptiser, come up with a name, trouver un titre, find a title ~ idée, slogan, marque, idea
challenger mon plan, challenge my idea, remettre en question, questionner mon plan, pousser dans ses retranchements, red team, stress test, mettre à l'épreuve, challenge, objection, avocat du diable, devil's advocate ~ critique, risque, criticism, risk
poke holes, pick holes, find holes in, failles de mon raisonnement, faille du plan, points faibles, weak points, weak spots, weaknesses, faiblesse, contradicteur, objection, avocat du diable, devil's advocate ~ critique, criticism
démolir, démonter mes arguments, tailler en pièces, shoot down, tear apart, attaquer mon projet, attack my argument ~ critique, objection, criticism, devil's advocate
questions qui fâchent, questions gênantes, awkward questions, tough questions, hard questions, questions difficiles, grill me, questions du jury, questions du comité, likely questions, anticiper les questions, questions qu'on va me poser ~ préparer, objection, jeu de rôle, devil's advocate, role play
sans complaisance, sans concession, sans pitié, brutally honest, honest feedback, critique honnête, avis honnête, sans filtre, no sugarcoating ~ critique, objection, criticism, devil's advocate
flagorneur, complaisant, flattery, toujours d'accord, always agrees, sycophant, sycophancy, yes man ~ critique, limite, criticism
à la place du client, point de vue du client, autre point de vue, another point of view, client's shoes, se mettre à la place, different angle, autre angle ~ objection, persona, jeu de rôle, devil's advocate, role play
contre-argumenter, réfuter, argumenter, rebuttal, counter argument, counterargument, répliquer, make my case, plaider, plaidoyer, défendre mon projet, defend my project, défendre mon budget ~ argumentaire, objection, pitch, devil's advocate
SWOT, forces et faiblesses, strengths and weaknesses, forces faiblesses opportunités menaces, PESTEL ~ stratégie, analyse
débattre, débat, controverse ~ objection, argument, devil's advocate
pitcher, pitch deck, elevator pitch, vendre mon projet, vendre une idée, sell an idea, sell my project, défendre une idée ~ argumentaire, présentation, slides
critiquer, criticise, criticism, feedback franc, donne-moi ton avis, tell me what's wrong ~ objection, relecture, devil's advocate, proofread, relire

préparer une réunion, prépa de réunion, meeting prep, prep, avant une réunion, before a meeting, prepare for a meeting, arriver préparé, well prepared, come prepared ~ préparer, ordre du jour, synthèse, meeting agenda, summary
mâcher le travail, prémâcher, mâche le boulot, groundwork, legwork, heavy lifting, gros du travail, spade work ~ préparer, automatiser, automate
préparer, get ready ~ plan
déroulé, fil conducteur, storyline, running order, run sheet, conducteur de séance, déroulé d'atelier, minute par minute ~ plan, présentation, atelier, slides
rétroplanning, rétro-planning, backward planning, gantt, gantt chart, diagramme de Gantt, jalon, milestone, phasage ~ planning, projet
découper une tâche, découper en étapes, break into steps, étape par étape, par petits bouts, plan d'attaque, game plan, action plan, bite-sized ~ plan d'action, tâche
caler une réunion, caler un rendez-vous, créneau, créneau commun, trouver un créneau, find a slot, time slot, find a time, book a meeting, schedule a meeting, disponibilités, availability, agenda plein ~ planning, calendrier, rendez-vous, appointment
team building, offsite, journée d'équipe, sortie d'équipe, organiser un séminaire, cohésion d'équipe, soirée d'entreprise, away day ~ événement, idée, event, idea
animer une réunion, animer un atelier, animation d'atelier, facilitation, icebreaker, ice breaker, brise-glace ~ atelier, réunion, meeting
gestion du temps, mieux m'organiser, time management, get organised, plan my day, plan my week, organiser ma journée, organiser ma semaine, procrastiner ~ planning, prioriser, prioritise
déléguer une tâche, delegate, refiler, offload, confier à une machine ~ automatiser, tâche, automate
calendrier éditorial, planning de publication, content calendar, editorial calendar, ligne éditoriale, content plan ~ réseaux sociaux, planning, social media
guide d'entretien, trame d'entretien, interview guide, questions à poser, quelles questions poser ~ entretien, préparer, interview
objectifs SMART, OKR, set goals, smart goals, fixer des objectifs, goal setting ~ objectif, entretien annuel, annual review
organiser, mettre sur pied, set up an event, orchestrer ~ planning, préparer

voir venir, see coming, see problems coming, anticiper, devancer, think ahead, plan ahead, prendre les devants, get ahead of, mauvaise surprise, nasty surprise, éviter les surprises ~ prévision, risque, forecast, risk
signaux faibles, weak signals, early warning, alerte précoce, avant que ça casse, before it breaks, before it's too late, avant qu'il soit trop tard ~ prévision, risque, veille, forecast, risk, press review
prévoir, prédire, prédiction, boule de cristal, crystal ball, extrapoler, pronostic, foresee, foresight ~ prévision, forecast
simuler, et si jamais, what would happen, ça donnerait quoi, jouer un scénario, run scenarios, tester des hypothèses, test assumptions, pire scénario, worst case, worst-case scenario ~ scénario, prévision, forecast
estimer, ordre de grandeur, ballpark, rough estimate, guesstimate, évaluer la charge, effort estimate, combien de temps ça prend, how long it takes ~ devis, prévision, forecast
plan de secours, plan b, backup plan, contingency plan, contingency, continuité d'activité, fallback, roue de secours ~ risque, scénario, risk

faire parler les chiffres, parler les chiffres, faire parler les données, parler les données, what the numbers say, ce que disent les chiffres, tirer des enseignements, insights, make sense of data, make sense of numbers, analyse de données, data analysis ~ tableau de bord, graphique, analyse, dashboard, chart, visualisation
tendance, trend, spot trends, dégager des tendances, évolution des chiffres ~ analyse de données, graphique, prévision, data analysis, analyse, chart, visualisation, forecast
camembert, histogramme, courbe, diagramme en barres, pie chart, bar chart, line chart, nuage de points, scatter plot ~ graphique, visualisation, chart
rendre visuel, visualiser, mettre en image, illustrer, make it visual, en un coup d'œil, at a glance ~ graphique, schéma, infographie, chart, diagram
logigramme, flowchart, flow chart, process map, cartographie de processus, BPMN, schéma de processus, synoptique ~ schéma, procédure, diagram
noyé dans les chiffres, noyé sous les chiffres, trop de chiffres, drowning in data, drowning in numbers, tableau illisible, wall of numbers, mur de chiffres ~ analyse de données, tableau de bord, visualisation, data analysis, analyse, dashboard
tableau croisé, tableau croisé dynamique, TCD, pivot table, pivot ~ excel, analyse de données, data analysis, analyse
nul en excel, bad at excel, hopeless at spreadsheets, formule qui marche pas, formula not working, excel me résiste, maîtrise pas excel ~ formule, excel, formula
moche, slides moches, ugly, ugly slides, make it look good, relooker, makeover, facelift, embellir, look professional ~ mise en page, design, présentation, layout, slides
turn into slides, document en présentation, word en powerpoint, report into slides, rapport en slides, slide, présentation, transformer en présentation, mettre en slides, faire des slides, make slides, slides toutes seules ~ powerpoint, support
faire une image, faire un visuel, dessine-moi, draw me, make a picture, créer un visuel, illustrer un article ~ image, illustration
photo floue, blurry photo, améliorer une photo, enhance a photo, effacer quelqu'un, remove object, gommer un objet, effacer l'arrière-plan, agrandir une image, upscale ~ retouche, photo, picture
crunch numbers, number crunching, refaire les calculs, recalculer, recompute, compter à la main, faire les comptes, additionner ~ calcul, excel, formule, formula
reconnaître une image, image recognition, reconnaissance d'images, computer vision, vision par ordinateur, identifier une pièce ~ photo, image, picture

taper l'entretien, retaper un enregistrement, décrypter un enregistrement, décryptage, réécouter, listen back, type up, audio en texte, voice to text, voix en texte, parole en texte, mettre par écrit, put in writing, recording into text, transcrire, transcription, transcribe ~ enregistrement, recording
mot pour mot, word for word, verbatim transcript, texte intégral ~ transcription, transcribe, transcrire
message vocal, mémo vocal, note vocale, voice memo, voice note, voicemail, répondeur, dictaphone ~ transcription, dicter, transcribe, transcrire, dictation
parler au lieu de taper, talk instead of typing, dicter un mail, dictée vocale, voice typing, parler à mon ordinateur ~ dictée, vocal
sans prendre de notes, secrétaire de séance, who takes the minutes, corvée de compte rendu, compte rendu, scribe, gratter des notes, noter tout ce qui se dit, preneur de notes, notetaker, note taker ~ transcription, réunion, prise de notes, transcribe, transcrire, meeting
qui a dit quoi, who said what, identifier les voix, speaker identification, locuteur, diarisation, speaker labels ~ transcription, compte rendu, transcribe, transcrire, meeting notes
trop de réunions, too many meetings, back to back meetings, enchaîner les réunions, meeting overload, réunions inutiles, pointless meetings ~ réunion, compte rendu, meeting, meeting notes
rater une réunion, missed the meeting, wasn't there, sans y assister, without attending, skip the meeting ~ absent, compte rendu, transcription, meeting notes, transcribe, transcrire
next steps, prochaines étapes, suites à donner, actions à mener, qui doit faire quoi, actions décidées, décisions prises, decisions made, action points, engagements pris ~ compte rendu, action, décision, meeting notes
lire à voix haute, read aloud, read out loud, écouter un document, listen to a document, audio version, version audio, livre audio, audiobook, turn into a podcast, document en podcast ~ synthèse vocale, podcast, audio, text to speech

passe des heures, prend des heures, y passe mes journées, y passe ma vie, takes hours, takes me hours, spend hours, takes forever, takes ages, prend un temps fou, un temps fou, trois plombes, des plombes ~ gagner du temps, automatiser, tâche répétitive, save time, automate, repetitive task
chronophage, time consuming, mange du temps, bouffe du temps, perte de temps, waste of time, perdre du temps, eats up time, time sink, time waster ~ gagner du temps, automatiser, save time, automate
fastidieux, rébarbatif, pénible, laborieux, ennuyeux, barbant, chiant, relou, saoulant, tedious, boring, tiresome, cumbersome, mind-numbing, drudgery, dreary ~ automatiser, tâche répétitive, gagner du temps, automate, repetitive task, save time
corvée, besogne, chore, grunt work, donkey work, busywork, travail de fourmi, sale boulot, tâche ingrate, thankless task, tâche sans intérêt ~ automatiser, tâche répétitive, gagner du temps, automate, repetitive task, save time
ras le bol, plein le dos, fed up, ça me gonfle, me saoule, can't stand ~ automatiser, tâche répétitive, automate, repetitive task
galérer, patauger, struggle, s'arracher les cheveux, casse-tête, headache, hassle, nightmare, cauchemar, usine à gaz, bête noire ~ simplifier, problème
récurrent, recurring, routine, toujours pareil, toujours la même chose, same thing every time, over and over, encore et encore, again and again, répétitif ~ tâche répétitive, automatiser, modèle, repetitive task, automate, template
copier-coller à longueur, copier d'un logiciel, d'un fichier à l'autre, d'un logiciel à l'autre, d'un outil à l'autre, from one system to another, swivel chair, copy pasting, rekey, retyping, double saisie ~ automatiser, saisie, recopier, automate, data entry
in bulk, batch, à grande échelle ~ automatiser, automate
run by itself, on its own, tourner tout seul, se fasse tout seul, sans y penser, hands off, autopilot, pilote automatique, overnight, tâche de fond ~ automatiser, workflow, automate
déclencher, déclencheur, trigger, enchaîner des tâches, chain steps, scénario automatisé, tâche planifiée, scheduled task ~ automatiser, workflow, automate
no code, nocode, low code, sans coder, sans savoir coder, sans développeur, without coding, without a developer, can't code, not a developer, non technique, non technical ~ automatiser, application, automate
agent IA, agentic, agent autonome, autonomous agent ~ automatiser, chatbot, assistant IA, automate
assistant personnalisé, assistant sur mesure, custom assistant, assistant maison, own assistant, assistant personnel, personal assistant, bras droit, right hand, second cerveau, second brain, petite main ~ assistant IA
relier deux outils, connecter deux outils, connecteur, interconnecter, plug into, hook up to, faire communiquer ~ automatiser, API, automate
RPA, robotiser, robotic process automation, software robot ~ automatiser, automate
prévenir quand, être prévenu, être averti, m'avertir, avertir, être alerté, get notified, notify me, notification, alert me, alerte automatique, warn me ~ rappel, veille, automatiser, reminder, press review, automate
bidouiller, bricoler, moulinette, petit script, petit programme, quick script, tinker, petit outil maison, outil maison, small tool, in-house tool, homemade tool ~ script, macro, automatiser, application, automate
optimiser un processus, fluidifier un processus, streamline, rationaliser, simplifier un processus, process improvement, amélioration continue, continuous improvement, lean ~ procédure, automatiser, automate
débugger, déboguer, débogage, crash, plantage, ça plante, keeps crashing ~ bug, code

remember, se souvenir, me souvenir, remind me, rappelle-moi, forget, forgot, forgotten, oublier, tête en l'air, mémoire courte, keep forgetting ~ rappel, checklist, échéance, reminder, deadline
laisser passer une échéance, rater une échéance, rater la date, missed deadline, date butoir, dernier délai, échéancier, cut-off date, bientôt expiré, about to expire, échéance, deadline ~ rappel, délai, reminder
répondent jamais, répond jamais, répondent pas, relance, sans réponse, sans nouvelles, silence radio, ghoster, no reply, no answer, no response, never reply, don't reply, fait le mort, font la sourde oreille, unanswered ~ mail, rappel, follow up, email, reminder
courir après, courir derrière, courir après les gens, chase up, chase people, nudge, gentle reminder, petit rappel, rappel courtois, harceler, remettre une couche, relancer ~ mail, suivi, email, follow up
chase late payers, late payers, chasing payments, chase invoices, payeurs en retard, paient en retard, courir après l'argent, courir après les paiements, clients qui ne paient pas, impayé, late payment, relance d'impayés ~ relance, facture, reminder, follow up
garder un œil, keep track, keep tabs, keep an eye on, suivre de près, tracking, traçabilité, traceability ~ suivi, tableau de bord, avancement, follow up, dashboard, progress
tenir informé, tenir au courant, keep informed, keep posted, rendre compte, report to my boss, remonter l'info, remontée d'information ~ reporting, compte rendu, meeting notes
rapport d'activité, compte rendu d'activité, rapport hebdomadaire, weekly report, weekly update, point hebdo, bilan de la semaine, feuille de temps, timesheet, what I did this week ~ reporting, avancement, progress
journal de bord, logbook, main courante, piste d'audit, audit trail, retracer, retracer l'historique ~ chronologie, historique, décision, timeline, history
rester informé, stay informed, quoi de neuf, ne rien rater, stay up to date, up to date, news digest, lettre de veille, newsfeed, flux d'actualité ~ veille, revue de presse, actualité, press review
mêmes questions, toujours les mêmes questions, same questions, questions récurrentes, recurring questions, questions répétitives, repeated questions, on me demande toujours, keep asking, asked over and over, répéter cent fois, FAQ ~ chatbot, réponse type, base de connaissances, canned response, knowledge base
déranger les collègues, embêter un collègue, bother colleagues, seul à savoir, only one who knows, expert qui part, savoir qui part, knowledge loss, perte de savoir, part à la retraite ~ transmission, base de connaissances, retour d'expérience, knowledge base, lessons learned

gratos, gratis, free of charge, for free, without paying, sans payer, sans abonnement, sans dépenser, sans débourser, no subscription, gratuit ~ version gratuite
bon marché, petit budget, sans se ruiner, se ruiner, cheap, low cost, inexpensive, moindre coût, no budget, sans budget, affordable, abordable ~ gratuit, moins cher, free
open source, logiciel libre, code ouvert, free software, open weights, modèle ouvert, open model ~ en local, gratuit, free
sans connexion, sans réseau, sans wifi, no network, no connection, no internet, without internet, zone blanche, déconnecté, air-gapped, hors ligne, offline, en local
reste chez nous, reste en interne, stays in house, sort pas de l'entreprise, never leaves, hébergé en France, hébergé en Europe, hosted in Europe, souverain, souveraineté, sovereign, sovereignty, cloud souverain, data residency ~ confidentiel, en local, RGPD, confidential, GDPR
où vont mes données, where does my data go, what happens to my data, données partent, données envoyées, entraîner avec mes données, trained on my data, hors d'Europe, outside Europe, transfert de données, data transfer ~ confidentiel, RGPD, en local, confidential, GDPR
données sensibles, sensitive data, secret professionnel, professional secrecy, secret des affaires, trade secret, diffusion restreinte, discret, top secret, hush hush, ne pas ébruiter ~ confidentiel, anonymiser, confidential
cacher les noms, masquer les noms, enlever les noms, effacer les noms, retirer les noms, remove names, hide names, strip names, without names, sans les noms, flouter, floutage, blur, noircir, black out, biffer, occulter, caviardage, anonyme, anonymous, anonymisation, redact ~ données personnelles, RGPD, confidentiel, personal data, GDPR, confidential
effacer les données, supprimer les données perso, données perso, infos perso, personal info, personal information, enlever les infos ~ anonymiser, données personnelles, personal data
vite fait, en deux minutes, en cinq minutes, en un clic, en quelques secondes, quick, fast, one click, in no time, rien de temps ~ gagner du temps, save time
dernière minute, last minute, à la bourre, in a rush, in a hurry, dans l'urgence, asap, au pied levé, short notice ~ urgent, gagner du temps, save time
efficace, efficiency, efficient, get more done, gain de temps, time saving, save hours, gagner des heures, heures gagnées ~ gagner du temps, automatiser, save time, automate
manque de temps, faute de temps, no time, short of time, not enough time, overworked, surcharge de travail, surcharge mentale, overload, sous l'eau, charge mentale, workload, charge de travail, trop de travail, too much work ~ gagner du temps, prioriser, automatiser, save time, prioritise, automate
user friendly, easy to use, facile à utiliser, simple à utiliser, intuitif, portée de tous, accessible à tous, sans prise de tête, no hassle ~ simple, débutant, beginner
impeccable, neat, spotless, clean copy, bien présenté, well presented, tiré à quatre épingles ~ mise en page, mettre au propre, layout
sur smartphone, while driving, en conduisant ~ application mobile, vocal
sans inscription, sans installer, rien à installer, no signup, no sign up, without an account, sans créer de compte, no installation, nothing to install ~ gratuit, free
clé en main, tout prêt, ready made, ready to use, prêt à l'emploi, off the shelf, turnkey, tout fait, texte à trous, fill in the blanks, réutilisable, reusable ~ modèle, template
backed by sources, citer ses sources, preuves à l'appui, d'où vient l'info, cite its sources, source vérifiable, verifiable ~ source, recherche, search, check, vérification

à côté de la plaque, répond à côté, répondre à côté, off the mark, hors sujet, off topic, irrelevant, mauvaise réponse, wrong answer, dit n'importe quoi, n'importe quoi, nonsense ~ hallucination, limite, erreur, error
faire confiance, confiance aveugle, trust, can I trust, blindly trust, peut-on s'y fier ~ vérifier, hallucination, fiable, check, vérification
peur de l'IA, fear of AI, réticent, réticence, reluctant, sceptique, sceptical, skeptical, résistance au changement, conduite du changement, change management ~ formation, sensibilisation, training
plagiat, plagier, plagiarism, détecter l'IA, écrit par une IA, texte généré ~ droit d'auteur, vérifier, check, vérification
shadow AI, IA cachée, usage non déclaré, unapproved tools ~ charte, RGPD, confidentiel, GDPR, confidential
prompt engineering, mieux prompter, better prompts, améliorer mes prompts, bien demander, poser la bonne question, ask the right question, bibliothèque de prompts, prompt library, savoir demander, parler à l'IA ~ prompt

compiler, agréger, aggregate, consolider, rassembler, centraliser, pull together, mettre bout à bout, gather in one place, regrouper en un seul ~ synthèse, tableau, summary, spreadsheet
fusionner des fichiers, plusieurs fichiers, merge files, combine files, joindre des fichiers, fusionner, rassembler des fichiers, several files ~ excel, consolider, fichier
thèmes récurrents, ce qui revient souvent, recurring themes, common themes, what comes up most, grands thèmes, points communs, analyse thématique, thematic analysis, idées qui reviennent ~ verbatim, synthèse, enquête, summary, survey
analyse de sentiment, sentiment analysis, sentiment, humeur, mood, mécontentement, discontent ~ avis client, enquête, verbatim, survey
diagnostic, diagnostiquer, diagnosis, diagnose, trouver la cause, find the cause, find out why, comprendre pourquoi, d'où vient le problème, investiguer, investigate ~ analyser, cause, analysis
creuser, approfondir, deep dive, dig deeper, dig into, look into, background research, desk research, recherche documentaire, documenter un sujet ~ recherche, deep research, source, search
prendre le pouls, take the pulse, tâter le terrain, recueillir les avis, recueillir des retours, gather feedback, collect feedback, sonder ~ enquête, questionnaire, survey
uniformiser, harmoniser, homogénéiser, standardiser, normaliser, même format, same format, reformater ~ nettoyage de données, mise en page, data cleaning, layout
fichier sale, données sales, dirty data, messy data, fichier pourri, mal saisi, mal formaté, badly formatted, données incohérentes, corrompu, corrupted ~ nettoyage de données, nettoyer, data cleaning
données manquantes, missing data, enrichir un fichier, enrichir une base, data enrichment, trous dans le fichier, compléter un fichier ~ données, nettoyage de données, data cleaning
peser les options, make up my mind, prendre une décision, make a decision, tough call, dilemme, dilemma, trancher, arbitrer ~ décision, comparer, comparison
feu vert, green light, faire valider, sign off on, go ahead, donner son accord, get approval ~ validation, approval
désamorcer, calmer le jeu, calmer un client, apaiser, calm down, defuse, de-escalate, apaiser les tensions, smooth things over, recoller les morceaux, garder son calme, keep calm, éteindre l'incendie ~ réclamation, énervé, complaint, tone
rouspéter, se plaindre, plaignent, grogner, grumble, complain, moaning, ronchon ~ réclamation, énervé, complaint
donner un feedback, faire un retour, give feedback, retour constructif, constructive feedback, critique constructive, praise ~ entretien annuel, recadrage, annual review
débrief, tirer les leçons, what went wrong, post-mortem, faire le bilan ~ retour d'expérience, rétrospective, lessons learned
fiche pratique, fiche réflexe, job aid, quick guide, guide pratique, one page guide, fiche mémo, document de référence ~ procédure, mode d'emploi, user guide
rafraîchir, refresh, obsolète, périmé, outdated, out of date, stale ~ mise à jour, moderniser, update
faire connaître, mettre en valeur, showcase, promouvoir, get noticed, visibilité, visibility, notoriété ~ communication, réseaux sociaux, marketing, social media
capter l'attention, attirer l'attention, catch attention, grab attention, donner envie, make people want ~ accroche, tagline
recycler un contenu, repurpose, décliner un contenu, recycle content, turn an article into, transformer un article ~ contenu, réseaux sociaux, décliner, social media
même longueur d'onde, same page, se mettre d'accord, consensus, alignement, trouver un terrain d'entente, common ground ~ réunion, décision, meeting
prévenir les clients, informer les clients, annoncer aux clients, tell customers, notify customers, inform customers ~ communication, mail, client, email
réponse toute faite, réponses préparées, stock reply, prepared answers, réponse prête, même réponse, same answer ~ réponse type, mail, canned response, email
collecter, gather, recueillir, rassembler ~ données
quantifier, mettre en chiffres, put a figure on, évaluer l'impact ~ indicateur, mesure, KPI
demander conseil, ask for advice, avis d'expert, expert opinion, guidance, advise, éclairer une décision ~ conseil, avis
brut de décoffrage, texte brut, raw text, contenu brut, contenu pas retravaillé ~ structurer, mettre au propre

répéter mon oral, grand oral, oral, répétition générale, rehearsal, dry run, mock interview, entretien blanc, simulation d'entretien, répéter ma présentation, practise my pitch, m'entraîner, s'exercer ~ jeu de rôle, s'entraîner, discours, role play, practise, speech
avoir le trac, stage fright, peur de parler, nervous, stressé, anxieux, anxious ~ s'entraîner, discours, practise, speech
client difficile, difficult customer, jouer le client, fake customer, pretend to be, faire semblant, se faire passer pour, incarner, act as a customer ~ jeu de rôle, simulation, role play
médiation, conflit entre collègues, conflict between colleagues, gérer un conflit, tensions dans l'équipe, handle a conflict ~ conversation difficile, conflit
préparer un entretien, prepare for an interview, se préparer à une négociation, negotiation practice, répéter une négociation, practise a conversation ~ jeu de rôle, s'entraîner, role play, practise

gist, get the gist, quintessence, teneur, substance d'un texte, résumer, summary, summarise ~ synthèse
prove me wrong, prouve-moi le contraire, change my mind, objection, devil's advocate, avocat du diable ~ critique
prenne des notes, prend des notes à ma place, someone to take notes, prise de notes, compte rendu, meeting notes ~ transcription, réunion
horreur de faire, déteste faire, j'ai horreur, hate doing, can't bear, insupportable, à contrecœur ~ automatiser, automate, tâche répétitive
recopier, ressaisir, retaper, à longueur de journée, toute la journée, all day long ~ automatiser, automate, saisie, data entry
noms des clients, noms de personnes, customer names, client names, real names, vrais noms ~ anonymiser, anonymise, données personnelles, personal data
si c'est vrai, si c'est exact, if it's true, est-ce bien vrai, true or false ~ vérifier, check, source
agressif, aggressive, trop agressif, virulent, regretter un mail, regret sending ~ ton, tone, reformuler, rewrite
fait robot, fait trop robot, comme une machine, like a machine ~ ton, tone, reformuler, rewrite

supprimer, suppression, delete, deletion, effacer, erase, enlever, remove, removal
transmettre, transmission, transmit, faire suivre, forward / proposer, suggérer, suggestion, suggest
publier, publish, diffuser, mettre en ligne, put online / communiquer, communication / simplifier, simplification, simplify
planifier, planification / classifier, classification, classify / identifier, identification / clarifier, clarification, clarify
inscrire, inscription, registration, sign up / soumettre, soumission, submit, submission / omettre, omission, omit, oubli
transcrire, transcris, transcrit, transcription, transcribe / rejeter, rejet, reject / remplacer, substitution, replacement
intervenir, intervention, intervene / plaindre, plainte, complain, complaint / contraindre, contrainte, constraint
restreindre, restriction, restrict / rappeler, rappel, remind / renouveler, renouvellement, renew, renewal
approuver, approbation, approve, approval / conserver, retain, retention / accéder, accès, access
réussir, succeed, success / échouer, échec, fail, failure / expliquer, explication, explain, explanation
répartir, répartition, share out, split up / élargir, widen, broaden / rewrite, rewrote, rewritten / forget, forgot, forgotten
foresee, foresaw, foreseen / seek, sought / mean, meant / deliver, delivery / reduce, reduction / annuler, annulation, cancel, cancellation
vérif, vérification, verification / décaler une réunion, reporter une réunion, postpone, reschedule
organigramme, org chart, organization chart ~ schéma, diagram / alléger, lighten, raccourcir, simplifier / dicter, dictée, dictation, dictate
animer, animation, facilitate ~ atelier, réunion, meeting / explorer, exploration, explore ~ recherche, analyse de données, search, data analysis, analyse
`;
