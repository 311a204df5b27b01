/** Software, data, product, design, and the talk of AI itself. */
export const BUILDING = `
code, coder, coding, programmer, programming, programme, developer, développeur, développement, dev, software, logiciel, source code, code source, programs
test unitaire, unit test, unit tests, tests unitaires, TU, junit
test de bout en bout, end to end test, e2e, playwright, test automatisé, automated test, tests fonctionnels
revue de code, code review, relire le code, pull request, PR, merge request, relecture de code, review my code, diff, branche
refactoriser, refactoring, refactor, nettoyer le code, code ancien, legacy, legacy code, vieux code, old code, vieillissant, dette technique, technical debt, old, vieux, ancien
migration, migrer, migrate, upgrade, montée de version, migrating, porter, convert, convertir, conversion, converting
cobol, mainframe, vieux programme
documenter, documentation technique, docstring, readme, document code, technical documentation, doc technique
message de commit, commit, commit message, commits
notes de version, release notes, changelog, nouveautés produit, note de version
API, openapi, fake server, mock, faux serveur, bouchon, stub, simulate an api
regex, expression régulière, regular expression, expressions régulières, regexp
journaux, log, logs, journal d'erreurs, error log, trace, traces, log file
incident, outage, panne informatique, incident de production, production incident
SQL, requête, query, queries, requête SQL, base de données, database, BDD, DB
requête lente, slow query, performance, lenteur, slow, optimiser, optimize, accélérer, speed up, index, lent
infrastructure, terraform, cloud, azure, infra, infrastructure as code
bug, bogue, bugs, erreur de code, défaut logiciel, anomalie logicielle
sécurité du code, secure code, clé en dur, hardcoded key, injection SQL, SQL injection
données, data, dataset, jeu de données, données brutes
doublon, doublons, duplicate, duplicates, dédoublonner, dédoublonnage, deduplicate, dedupe, deduplication, en double
nettoyer, nettoyage de données, data cleaning, clean, cleaning, cleanup, mettre au propre, au propre, tidy
adresse, address, code postal, postcode, zip code, adresses
données synthétiques, synthetic data, données fictives, fake data, jeu d'essai, test data, dummy data, données de test
analyse de données, data analysis, analyser, analyse, analysis, analyze, analyse, explorer, exploration, explore
visualisation, graph, graphiques, charts, data viz, dataviz
power bi, DAX, mesure DAX, BI, business intelligence, tableau
modèle, model, fine-tuning, entraînement de modèle, train a model, machine learning, apprentissage automatique, petit modèle, small model
recherche sémantique, semantic search, embeddings, vector search, moteur de recherche interne
python, script python, notebook
dbt, pipeline de données, data pipeline, ETL, qualité des données, data quality
support informatique, helpdesk, help desk, centre d'assistance, assistance informatique, DSI, IT, informatique, service desk, informaticien
ticket, tickets, demande de support, incident ticket, demandes
powershell, script, scripts, active directory, AD, comptes utilisateurs, user accounts, compte inactif, inactive accounts, admin système, sysadmin
messagerie, migration de messagerie, mail migration
user story, user stories, US, critères d'acceptation, acceptance criteria, backlog, récits utilisateurs, stories
backlog, jira, tickets produit, product backlog
rétrospective, retrospective, retro, sprint, agile, scrum
spécification produit, PRD, product requirements, product spec, besoin produit, cahier produit
produit, product, PO, product owner, product manager, chef de produit
prototype, prototypage, maquette, mockup, wireframe, prototyping, maquetter, écran cliquable, clickable, interactive prototype
interface, UI, UX, écran, screen, ergonomie, design, designer, graphiste
entretien utilisateur, user interview, user interviews, user research, recherche utilisateur, étude utilisateur
application mobile, mobile app, app, appli, application
intelligence artificielle, IA, AI, artificial intelligence, IA générative, genAI, assistant IA, machine, LLM, GPT
prompt, consigne, instruction, invite, prompter, prompting, premier prompt
chatgpt, chat gpt, openai, GPT
copilot, copilote, microsoft copilot
mistral, le chat
claude, anthropic
gemini, bard, google gemini
en local, local, locally, hors ligne, offline, sur mon poste, on premise, sans cloud, without cloud, sans internet, self-hosted, own server, sur site
gratuit, free, version gratuite, free version, compte personnel, personal account
conversation, discussion, chat, échange, dialogue
échec, failure, raté, fail, failed, ratage, ne marche pas, doesn't work, not working, déception, disappointed, mauvaise expérience, foiré, décevant
piège, erreur à éviter, mistake, pitfall, à éviter, avoid, éviter, mistakes, erreurs, error, erreur, gaffe, bourde, boulette
limite, limit, limits, limitation, inconvénient, drawback, défaut
`;
