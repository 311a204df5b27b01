/** Plain words of French and English, one meaning a line; lines are kept short by a slash between meanings. */
export const PLAIN = `
expliquer, explain / lister, liste, list, dresser / donner, donne, give, fournir, provide / proposer, suggest, propose, suggestion
ajouter, add / garder, keep, conserver / ignorer, ignore / signaler, signale, flag, report / indiquer, indicate, state, préciser
poser, ask, demander, request / répondre, answer, respond / commencer, begin, start / finir, terminer, end, finish, conclure
montrer, show, présenter, present / utiliser, use, using, employer, usage / créer, create, générer, generate, produire, produce, fabriquer, construire, build, make, concevoir, design
faire, do, make, fais / agir, act, agis / jouer, play / lire, read, lecture / joindre, attached, joint, ci-joint
ci-dessous, below, suivant, following / ci-dessus, above / voici, here / chaque, each, every / aucun, none, sans, without, no, not, jamais, never
seul, seulement, only, uniquement, one / plusieurs, several / tout, all, tous / deux, two / trois, three / quatre, four / cinq, five / six, six / sept, seven / huit, eight / neuf, nine / dix, ten
douze, twelve / quinze, fifteen / vingt, twenty / trente, thirty / cent, hundred, cents / mille, thousand / demi, half, moitié / premier, first / second, deuxième, second / dernier, last / prochain, next / précédent, previous
mot, word / phrase, sentence / ligne, line, row / page, page / paragraphe, paragraph / titre, title / colonne, column / point, point, puce, bullet / étape, step / section, part, partie, rubrique
nom, name / date, date / numéro, number, nombre / montant, amount / jour, day, quotidien, daily / semaine, week, weekly, hebdomadaire / mois, month, monthly, mensuel / année, an, year, yearly, annuel, annual / heure, hour / trimestre, quarter / minute, minute
janvier, january / février, february / mars, march / avril, april / mai, may / juin, june / juillet, july / août, august / septembre, september / octobre, october / novembre, november / décembre, december
lundi, monday / vendredi, friday / hier, yesterday / demain, tomorrow / aujourd'hui, today / matin, morning / nuit, night / soir, evening
court, short, bref, brief / simple, simple, plain / clair, clear / exact, exact / concret, concrete / possible, possible / nouveau, new, neuf, récent, recent / grand, large, big, gros, important / petit, small, little
bon, good, meilleur, best, better / mauvais, bad, faux, false, wrong / vrai, true, réel, real, actual / facile, easy / difficile, difficult, hard / moyen, medium, average / fort, strong / faible, weak, low, bas / haut, high, élevé
manquer, missing, manquant, absent / nécessaire, required, besoin, need, needs / attendu, expected, attendre / probable, likely, probable / inutile, useless / utile, useful
cause, reason, raison, pourquoi, why / effet, effect / résultat, result, output / conséquence, consequence / but, purpose, objectif, goal, aim / fait, fact / événement, event / situation, context, contexte, situation
question, question / réponse, answer, response / exemple, example / cas, case / choix, choice, choose, choisir / option, option / critère, criterion, criteria / condition, condition / règle, rule / exception, exception
valeur, value / vide, empty, blank / limite, boundary, edge / classe, class / niveau, level / type, kind, type, genre / forme, form, format / version, version / ordre, order / taille, size, longueur, length / poids, weight
texte, text / article, article, item / sujet, subject, topic, thème, theme / contenu, content / image, image / description, description, décrire, describe / introduction, introduction, opening / conclusion, conclusion
expert, expert, spécialiste, specialist / ingénieur, engineer / directeur, director / personne, person, people, gens / équipe, team / participant, attendee, participant, présent / expérience, experience / ami, friend / enfant, child, children / homme, man / femme, woman
dire, say, said, tell, dit / parler, speak, talk / écouter, listen / voir, see / regarder, look, watch / comprendre, understand, compréhension / savoir, know, connaître / croire, believe / vouloir, want / pouvoir, can / devoir, must, should
changer, change, modifier, modification, modify / remplacer, replace, substitute / supprimer, remove, delete, enlever, retirer / séparer, separate / regrouper, group, grouper / mettre, put, set / ouvrir, open / fermer, close / couvrir, cover / appliquer, apply
améliorer, improve, improvement / réduire, reduce, lower, baisser, drop, diminuer / augmenter, increase, hausse, rise / dépasser, exceed, above, over, plus / compter, count / mesurer, measure / calculer, calculate, compute / convertir, convert
envoyer, send / recevoir, receive / partager, share / publier, publish / annoncer, announce / inviter, invite / promettre, promise / rappeler, remind, recall / montrer, highlight, mettre en avant
nécessité, necessity / qualité, quality / quantité, quantity / prix, price / valeur, worth / frais, fees, charges / plafond, cap, ceiling / taux, rate / pourcentage, per cent, percent, pour cent
maison, house, home / ville, city, town / pays, country / région, region / site, site / rue, street / voiture, car / camion, truck / parking, car park / cuisine, kitchen / repas, meal / menu, menu
propriétaire, owner, landlord / locataire, tenant / consommation, consumption / électricité, electricity, électrique, electrical / eau, water / lumière, light / couleur, color, colour / noir, black / blanc, white / rouge, red / bleu, blue / vert, green / chaud, warm, hot, chaleureux / froid, cold
neutre, neutral / franc, frank, honnête, honest / poli, polite / sérieux, serious / précis, precise, specific / factuel, factual / régional, regional / patrimoine, heritage / musée, museum / bibliothèque, library / subvention, grant, financement, funding
réunion, meeting / vote, vote, voix / travaux, works / entreprise, company / conseil, council, advice / membre, member / partenaire, partner / client, customer / fournisseur, supplier / salarié, employee
compétence, skill / emploi, job / poste, position / métier, trade / rôle, role, duty, mission / accueil, welcome, bienvenue / collaborateur, employee / recruteur, recruiter
dossier, folder, file / lire, read / fichier, file / script, script / schéma, schema / base, database / jointure, join / index, index / requête, query / commande, order, command / renvoyer, return / afficher, display
erreur, error / échec, failure / bogue, bug / comportement, behaviour, behavior / commentaire, comment / test, test / accès, access
geste, gesture / outil, tool / matériel, equipment / panneau, panel / solaire, solar / poseur, installateur, installer / accident, accident / risque, risk / sécurité, safety, security
survenir, happen, arriver, occur / vérifier, check / préparer, prepare / chercher, search / trouver, find / comparer, compare / résumer, summarise / traduire, translate / rédiger, draft, write / réécrire, rewrite / relire, review / remplir, fill
citer, quote, cite, citation / relever, note, spot / repérer, identify, détecter, detect / classer, rank, sort / noter, score, mark / évaluer, evaluate, assess / recommander, recommend / inventer, invent / deviner, guess / interpréter, interpret / extrapoler, extrapolate
étranger, foreign / anglais, english / français, french / langue, language / vocabulaire, vocabulary / ton, tone / style, style / voix, voice / humour, humor, humour
monde, world / vie, life / santé, health / temps, time / chose, thing / idée, idea / problème, problem / solution, solution / conseil, tip / plan, plan / projet, project / programme, program / histoire, story, history / jeu, game / film, movie / livre, book / musique, music
`;
