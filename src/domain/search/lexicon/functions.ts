/** What is asked of the head-office functions, often put as the problem: HR, finance, law, purchasing, IT, quality. */
export const FUNCTIONS = `
recruter, embaucher, pourvoir un poste, trouver la perle rare, perle rare, renforcer l'équipe, agrandir l'équipe, grow the team, take someone on, fill a vacancy, fill a position ~ candidat, offre d'emploi
offre d'emploi, job posting, petite annonce, annonce de poste, poste ouvert, poste vacant, job listing, open role, open position, recruitment ad, annonce RH ~ attirer des candidats
attirer des candidats, personne ne postule, peu de candidats, manque de candidats, pénurie de candidats, no one applies, nobody applies, few applicants, attract candidates, attract talent ~ offre d'emploi, marque employeur
marque employeur, employer brand, image employeur, donner envie de nous rejoindre, page carrière, careers page ~ recrutement, offre d'emploi
tri de CV, CV screening, éplucher les CV, éplucher les candidatures, pile de CV, avalanche de CV, avalanche de candidatures, pile of CVs, pile of resumes, sift CVs, sift resumes, sift applications, go through applications, parcourir les CV, lecture de CV, resume screening ~ candidat, présélection
éplucher, passer au crible, passer au peigne fin, lire de près, comb through, scrutinize, scrutiny ~ analyser, relire, vérifier
candidater, postuler, candidature, apply for a job, job application, chercher un emploi, job hunting, job seeker ~ CV, lettre de motivation
lettre de motivation, cover letter, motivation letter, candidature spontanée ~ CV, candidature
grille d'entretien, trame d'entretien, guide d'entretien, interview guide, interview scorecard, interview questions, questions d'entretien, questions au candidat, questions à poser au candidat, voir un candidat, recevoir un candidat, rencontrer un candidat, faire passer un entretien, passer un entretien, meet a candidate, interview a candidate ~ entretien d'embauche, job interview
compte rendu d'entretien, interview notes, interview summary, interview debrief, debrief d'entretien, synthèse d'entretien, notes d'entretien ~ candidat, recruteur
message d'approche, approcher un candidat, contacter un candidat, candidate outreach, message to candidates, reach out to candidates, approach candidates, chasser des profils, chasseur de têtes, headhunter ~ recrutement, sourcing
vivier, vivier de candidats, talent pool, candidate pool, cvthèque ~ candidat, recrutement
test de recrutement, cas pratique, skills test, assessment center, hiring test, test technique de recrutement ~ candidat, évaluation
prise de références, reference check, check references, contrôle de références ~ candidat
réponse aux candidats, répondre aux candidats, reply to applicants, expérience candidat, candidate experience, laisser un candidat sans réponse ~ lettre de refus, candidature
promesse d'embauche, offer letter, proposition d'embauche, employment offer ~ contrat de travail, recrutement
contrat de travail, employment contract, employment agreement, work contract, CDI, CDD, contrat à durée déterminée, contrat à durée indéterminée, fixed-term contract ~ avenant, droit du travail
période d'essai, probation, probation period, trial period, probationary period ~ nouvel arrivant, contrat de travail
nouvel arrivant, petit nouveau, nouvelle recrue, nouveau venu, newbie, new starter, first day at work, premier jour, parcours d'intégration, journée d'intégration, induction day, welcome pack, kit d'accueil, prise de poste, mettre à l'aise ~ onboarding, intégration
intégrer un nouveau, accueillir un nouveau, prendre ses marques, trouver ses repères, get up to speed, up to speed, ramp up, opérationnel plus vite ~ onboarding, nouvel arrivant, formation
départ d'un salarié, offboarding, départ d'un collaborateur, exit process, restituer le matériel ~ entretien de départ, droits d'accès
entretien de départ, exit interview, entretien de sortie, pourquoi ils partent, why they leave, raisons de départ, reasons for leaving ~ démission, turnover du personnel
démission, démissionner, resignation, quitting the company, people quitting, keep quitting, quit their job, quitter l'entreprise, quitter la boîte, claquer la porte, rendre son tablier, hand in notice ~ départ d'un salarié, turnover du personnel
turnover du personnel, rotation du personnel, taux de turnover, staff turnover, employee turnover, attrition, gens qui partent, gens s'en vont, people leaving, people quit, people keep quitting, keep leaving, hémorragie de talents, fuite des talents, brain drain ~ démission, fidéliser les salariés
fidéliser les salariés, garder les bons, garder ses talents, retenir les talents, staff retention, employee retention, talent retention, retain staff, retain talent, keep good people ~ turnover du personnel, démission, engagement
licenciement, dismissal, dismiss an employee, layoff, laid off, redundancy, virer quelqu'un, fire someone, mettre à la porte, plan social, plan de départs, rupture conventionnelle ~ droit du travail, préavis
sanction disciplinaire, disciplinary action, disciplinary, avertissement écrit, written warning, faute professionnelle, misconduct, lettre d'avertissement ~ recadrage, droit du travail
solde de tout compte, indemnité de départ, indemnité de licenciement, severance pay, final pay ~ licenciement, paie
solde de congés, jours restants, jours de congé restants, combien de jours il me reste, jours qui me restent, leave balance, remaining leave, how many days left, compteur de congés, holiday allowance, annual leave, congés payés ~ congé, questions RH
demande de congé, poser des congés, poser ses vacances, poser des jours, poser une journée, leave request, time off request, request leave, book time off, book holidays, day off, days off, jour de repos ~ congé, validation
planning des congés, who is off, who is away, leave calendar, holiday planning, congés qui se chevauchent, overlapping leave ~ absence, planning
arrêt maladie, arrêt de travail, congé maladie, sick leave, sick note, off sick, absentéisme, absenteeism, malade, sick day ~ absence
congé maternité, maternity leave, congé parental, parental leave, congé paternité, paternity leave, jeune parent, jour enfant malade ~ congé, questions RH
temps de travail, working hours, working time, mi-temps, temps partiel, part time, 35 heures, forfait jours ~ heures supplémentaires, droit du travail
heures supplémentaires, overtime, heures sup, extra hours ~ temps de travail, paie
feuille de temps, timesheet, time tracking, suivi des temps, saisie des temps, relevé d'heures, pointage des heures, badgeage, compter ses heures, log hours, record hours, remplir ses temps ~ temps de travail
planning d'équipe, rota, roster, rostering, shift planning, shift schedule, roulement des équipes, tableau de service, qui travaille quand, astreinte, on-call duty, who works when ~ planning, absence
bulletin de paie, feuille de paye, fiche de paye, payslip, gestionnaire de paie, logiciel de paie, service paie, payroll, payroll officer, variables de paie, éléments variables ~ salaire, cotisation
erreur de paie, payroll error, wrong pay, salaire faux, contrôle de la paie, payroll check, anomalie de paie, comprendre sa fiche de paie, payslip explained ~ bulletin de paie
cotisation, cotisations sociales, charges sociales, charges patronales, social contributions, social security contributions, déclaration sociale, DSN, URSSAF ~ paie
rémunération, grille de salaires, grille salariale, pay scale, salary grid, salary band, politique salariale, compensation and benefits, benchmark de salaires, salary benchmark ~ salaire
égalité salariale, égalité professionnelle, écart de salaire, gender pay gap, pay gap, equal pay, pay equity, index égalité ~ salaire, discrimination
prime, part variable, accord d'intéressement, prime d'intéressement, rémunération variable, performance bonus, annual bonus, profit sharing, incentive ~ salaire, rémunération
avantages sociaux, employee benefits, staff benefits, perks, ticket restaurant, titre restaurant, meal voucher, chèque vacances ~ rémunération, mutuelle
demander une augmentation, négocier son salaire, ask for a raise, ask for more money, get a raise, négociation salariale, salary negotiation, pay review, être mieux payé ~ augmentation, salaire
entretien annuel, performance review, bilan de l'année, bilan annuel, campagne d'entretiens, year-end review, mid-year review, review season, évaluer ses collaborateurs, évaluer son équipe, noter ses collaborateurs, appraise, appraisal form ~ objectif, feedback
autoévaluation, auto-évaluation, self-assessment, self-review, self-appraisal, écrire son bilan, parler de mes réussites ~ entretien annuel
faire un retour, retour constructif, constructive feedback, give feedback, critique constructive, dire ce qui ne va pas, travail ne va pas, travail bâclé, dire les choses sans blesser, sous-performance, underperformance, poor performance, low performer, improvement plan ~ recadrage, feedback, conversation difficile
recadrage, mise au point, remise au point, remonter les bretelles, remettre à sa place, mettre les points sur les i, tell someone off, set things straight, rappel à l'ordre ~ conversation difficile, manager
conversation difficile, difficult conversation, sujet qui fâche, awkward conversation, hard conversation, sensitive talk, discussion délicate, sujet délicat, sujet sensible, annonce délicate ~ feedback, manager
féliciter, congratulate, praise, kudos, reconnaissance au travail, employee recognition, remercier l'équipe, thank the team, mettre à l'honneur, well done message ~ motivation, feedback
fixer des objectifs, set goals, goal setting, objectifs SMART, smart goals, OKR, objectifs annuels, yearly goals, objectifs mesurables ~ objectif, entretien annuel
mobilité interne, internal mobility, changer de service, changer d'équipe, bouger en interne, mutation interne, internal transfer, internal move, internal job, poste en interne, move within the company, change team, évoluer en interne, autre poste dans la boîte, nouveau poste en interne ~ compétence, carrière
évolution professionnelle, parcours professionnel, career path, career development, plan de carrière, monter en grade, prendre du galon, get promoted, promotion interne, job promotion, gravir les échelons, projet professionnel ~ mobilité interne, carrière
plan de succession, succession planning, préparer la relève, personne clé, key person ~ GEPP, compétence
partir à la retraite, départ en retraite, futur retraité, retiring soon, about to retire, retiring expert, expert retires, anciens qui partent ~ transfert de connaissances, passation
passation, handover, hand over, passer le relais, passage de relais, passage de témoin, transfert de connaissances, knowledge transfer, transmettre son savoir, reprendre le poste de, take over from, note de passation, handover notes ~ transmission, retour d'expérience
seul à savoir, seul qui sait, only one who knows, only person who knows, tout dans la tête, savoir dans la tête, knowledge in people's heads, perdre le savoir, knowledge loss, savoir tacite, tacit knowledge ~ transmission, passation, base de connaissances
tuteur, tutorat, mentor, mentorat, buddy system, parrainage, compagnonnage ~ nouvel arrivant, apprentissage
stagiaire, internship, apprenti, apprentice, apprenticeship, rapport de stage, work placement ~ tuteur, école
plan de formation, training plan, plan de développement des compétences, training programme, besoins de formation, training needs, recueil des besoins de formation, catalogue de formation, training catalogue, OPCO ~ formation, compétence
montée en compétences, upskilling, reskilling, se mettre à niveau, remise à niveau, brush up, apprendre sur le tas, learn on the job ~ formation, compétence
support de formation, supports pédagogiques, training material, course material, training slides, déroulé pédagogique, lesson plan, séquence pédagogique, courseware, contenu de formation, ingénierie pédagogique, instructional design, scénario pédagogique, préparer un cours, build a course ~ formation
évaluation de formation, training evaluation, training feedback, questionnaire à chaud, évaluation à chaud, évaluation à froid, course evaluation, retours des stagiaires ~ formation, questionnaire
formation obligatoire, mandatory training, compulsory training, recyclage de formation, habilitation électrique, formation à renouveler ~ formation, échéance
courte vidéo de formation, microlearning, micro-learning, capsule de formation, pastille vidéo, video tutorial, tutoriel vidéo, bite-sized training ~ formation, e-learning
retenir l'attention, gens décrochent, s'endorment en formation, keep learners engaged, gamification, ludique, rendre vivant, apprendre en jouant ~ formation, quiz
matrice de compétences, skills matrix, référentiel de compétences, competency framework, skills inventory, qui sait quoi, qui sait faire quoi, who knows what, who can do what ~ compétence, GEPP
travailleur handicapé, RQTH, reasonable adjustment, aménagement de poste, mission handicap, disabled employee ~ handicap, accessibilité
diversity, inclusion, DEI, langage inclusif, écriture inclusive, gender neutral, épicène ~ discrimination, recrutement
risques psychosociaux, burn-out, burnout, épuisement professionnel, équipe à bout, au bout du rouleau, surmenage, worn out, mal-être, souffrance au travail, stress, bien-être au travail, wellbeing at work, well-being, santé mentale, mental health ~ charge de travail, qualité de vie au travail
charge de travail, workload, surcharge de travail, trop de travail, trop de boulot, overworked, overloaded, too much work, équipe débordée, répartir la charge ~ risques psychosociaux, planning
débordé, overwhelmed, sous l'eau, tête sous l'eau, croule sous, crouler, swamped, snowed under, drowning, no time, noyé sous, dépassé par les évènements ~ trier, prioriser, automatiser
harcèlement, harassment, bullying, comportement déplacé, enquête pour harcèlement ~ lanceur d'alerte, risques psychosociaux
lanceur d'alerte, whistleblower, dispositif d'alerte, speak-up line, ligne d'alerte, signalement interne ~ éthique, conformité
conflit dans l'équipe, conflit entre collègues, team conflict, tensions dans l'équipe, collègues qui se disputent, mésentente, don't get along, médiation, apaiser les tensions, désamorcer, defuse ~ manager, conversation difficile
motivation, démotivé, démotivation, remotiver, engagement des salariés, employee engagement, disengaged, désengagement, low morale, team morale, baisse de moral ~ baromètre social, manager
dossier du personnel, personnel file, employee file, dossier salarié, employee records, administration du personnel, HR admin ~ ressources humaines
attestation employeur, attestation de travail, certificat de travail, employment certificate, letter of employment, proof of employment ~ dossier du personnel, courrier
médecine du travail, visite médicale, occupational health, inaptitude, aptitude médicale ~ santé au travail
grève, strike, préavis de grève, élections professionnelles, dialogue social, industrial relations, négociation collective, collective bargaining, négociations annuelles, NAO ~ comité social et économique, syndicat
détachement à l'étranger, expatriation, expat, relocation, permis de travail, work permit, visa de travail ~ étranger, contrat de travail
organigramme, org chart, organisation chart, trombinoscope, annuaire interne, staff directory, who's who, who to contact ~ intranet, salarié
masse salariale, headcount, wage bill, payroll cost, personnel costs, frais de personnel, suivi des effectifs ~ budget, salaire
tableau de bord RH, HR dashboard, indicateurs RH, HR metrics, HR analytics, people analytics, bilan social, SIRH, HRIS ~ ressources humaines, indicateur
droit du travail, droit social, employment law, labour law, labor law, code du travail ~ juridique, ressources humaines
convention collective, collective agreement, classification des emplois, coefficient de salaire, accord de branche, accord collectif ~ droit du travail
règlement intérieur, staff handbook, employee handbook, company rules, house rules, livret du salarié, règles de la maison ~ politique interne, questions RH
questions RH, HR questions, toujours les mêmes questions, mêmes questions tout le temps, same questions again, same question, asked ten times, repetitive questions, questions répétitives, questions qui reviennent, recurring questions ~ FAQ, chatbot, réponse type
facture impayée, overdue invoice, unpaid invoice, late payer, client qui traîne, fait le mort, faire le mort, ne règle pas ses factures, factures en retard, facture en souffrance, facture échue, past due, outstanding invoice, unpaid bills, retard de règlement, still not paid ~ relance, recouvrement
impayé, recouvrement, créance, accounts receivable, compte client, encours client, DSO, outstanding balance, credit control, credit management, crédit client, argent dehors ~ relance, trésorerie
relance client, lettre de relance, relance de paiement, payment reminder, reminder letter, dunning letter, chase customers, chase clients, chase late payers, chase payment, chase invoices, courir après l'argent, courir après les paiements, réclamer un paiement, get clients to pay, get our money, collect payments, relance polie, polite reminder ~ impayé, mise en demeure
créance douteuse, bad debt, irrécouvrable, client insolvable, client en faillite, dépréciation de créance ~ impayé, provision
solvabilité, solvency, creditworthiness, credit check, credit risk, limite de crédit, credit limit, risque client, client fragile ~ impayé, analyse financière
délai de paiement, payment terms, conditions de règlement, conditions de paiement, payment deadline ~ facture, trésorerie
facturation, invoicing, issue an invoice, émettre une facture, faire les factures, send invoices, facturer ses clients, oubli de facturation, unbilled ~ comptabilité
facture électronique, e-invoicing, electronic invoice, factur-x, dématérialisation des factures ~ facture
saisie de factures, traitement des factures, lire une facture, lecture de factures, invoice processing, invoice capture, invoice data extraction, extract invoices, comptabilité fournisseurs, factures fournisseurs, supplier invoices, accounts payable, payables ~ facture, saisie, numériser
facture erronée, erreur de facturation, billing error, wrong invoice, incorrect invoice, litige de facturation, disputed invoice, contester une facture, surfacturation, overcharged, overbilling ~ facture, réclamation
facturé deux fois, facture en double, doublon de facture, duplicate invoice, double billing, billed twice, payé deux fois, paid twice, duplicate payment, double paiement ~ fraude, facture, doublon
facture sans commande, rapprochement commande facture, rapprocher facture et commande, three-way match, invoice matching, facture ne correspond pas ~ bon de commande, rapprochement
facture d'avoir, note de crédit, credit note, credit memo ~ facture, remboursement
rapprochement bancaire, bank reconciliation, reconcile the bank, rapprocher la banque, pointer la banque, pointer le relevé, pointage bancaire, match bank transactions, relevé et compta, relevé et comptabilité, opérations non pointées, lettrage, lettrage des comptes, unmatched transactions ~ rapprochement, écart, comptabilité
écart, discrepancy, mismatch, ça colle pas, ne colle pas entre, chiffres ne collent pas, ne tombe pas juste, tombent pas juste, tombent pas pareil, tombe pas pareil, pas le même total, ne tombe pas rond, numbers don't match, don't match, doesn't match, don't tally, tally up, doesn't add up, don't add up, figures disagree, chiffres différents ~ rapprochement, réconciliation, comparer, vérifier
réconciliation, reconciling, recoupement, cross-check, recoller les morceaux, faire coïncider ~ rapprochement, comparer
prévision de trésorerie, cash forecast, cash flow forecast, cash position, position de trésorerie, plan de trésorerie, suivi de trésorerie, état de la caisse, cash in hand, visibilité sur le cash ~ trésorerie, prévision
trésorerie, être dans le rouge, finir dans le rouge, compte dans le rouge, découvert bancaire, compte à découvert, overdraft, overdrawn, run out of cash, running out of money, à court d'argent, short of cash, tendue en cash, tension de trésorerie, cash burn, cash crunch, boucler les fins de mois, make ends meet ~ prévision de trésorerie, banque
besoin en fonds de roulement, BFR, working capital, fonds de roulement ~ trésorerie
clôture, closing the books, close the month, monthly close, year-end close, boucler les comptes, boucler le mois, boucler la clôture, fermer les comptes, arrêter les comptes, clôture annuelle, fin d'exercice, exercice comptable, clôture plus rapide, fast close ~ comptabilité, écriture comptable
charges à payer, accruals, accrued expenses, cut-off, produits constatés d'avance, charges constatées d'avance, régularisation comptable, écriture de régularisation, écriture d'inventaire, provision comptable ~ clôture, écriture comptable
bilan comptable, balance sheet, comptes annuels, annual accounts, états financiers, financial statements, liasse fiscale, compte de résultat, income statement, profit and loss ~ clôture, comptabilité
balance générale, trial balance, balance comptable, révision comptable, dossier de révision, justification des comptes, compte d'attente, suspense account, justifier un solde ~ clôture, audit
écriture comptable, passer une écriture, comptabiliser, book an entry, accounting entry, saisie comptable, pièces comptables, tenue de comptabilité, tenir les comptes, keep the books ~ comptabilité, plan comptable
imputation comptable, affecter une dépense, coder les dépenses, code expenses, code invoices, categorize transactions, categorize expenses, quel compte utiliser, which account to use ~ plan comptable, écriture comptable
comptabilité analytique, cost accounting, centre de coûts, cost center, cost centre, axe analytique, ventilation des charges, cost allocation ~ contrôle de gestion
consolidation des comptes, group accounts, consolidated accounts, intercompany, intragroupe, interco, comptes du groupe ~ comptabilité, clôture
normes comptables, IFRS, accounting standards, règle comptable, accounting rules, traitement comptable, accounting treatment ~ comptabilité, audit
fichier des écritures comptables, FEC, export comptable, accounting export, extraction comptable ~ contrôle fiscal, comptabilité
note de frais, expense claim, expense report, frais des commerciaux, frais de déplacement, frais de mission, travel expenses, claim expenses, get reimbursed, frais à rembourser, déclarer ses frais, frais de repas, indemnités kilométriques, frais kilométriques, mileage, per diem ~ justificatif, remboursement
contrôle des notes de frais, frais à vérifier, vérifier les frais, contrôler les frais, check expenses, expense audit, politique voyage, politique de frais, travel policy, expense policy, frais hors politique, out of policy ~ note de frais, contrôle interne
gonfler ses frais, gonfler sa note, faux frais, frais abusifs, frais fictifs, expense fraud, padded expenses, fudge expenses ~ note de frais, fraude
justificatif perdu, ticket perdu, lost receipt, missing receipt, pile de tickets, shoebox of receipts, tickets de resto, photo de ticket, reçus en vrac ~ note de frais, numériser
carte bancaire d'entreprise, company card, corporate card, company credit card, carte d'entreprise ~ note de frais, paiement
faire le budget, bâtir un budget, monter un budget, construction budgétaire, budgeting, budget planning, cadrage budgétaire, budget process, préparer le budget, budget de l'an prochain, next year's budget, enveloppe budgétaire ~ prévision
suivi budgétaire, suivre un budget, budget tracking, budget monitoring, tenir le budget, stick to the budget, consommé budgétaire, rallonge budgétaire, crever le plafond, dérapage budgétaire, dérive des coûts, cost overrun ~ budget, dépassement
atterrissage budgétaire, reforecast, rolling forecast, re-prévision, budget révisé, révision budgétaire, forecast update, où on va finir l'année, year-end estimate ~ budget, prévision
explication des écarts, commentaire des écarts, variance analysis, variance commentary, explain variances, analyse des écarts, pourquoi on a dépensé plus, why we overspent ~ écart budgétaire, contrôle de gestion
réduire les coûts, cut costs, cost cutting, cost reduction, réduction de coûts, serrer la ceinture, faire des économies, couper dans les dépenses, dépenser moins, spend less, save money, plan d'économies, dépenses inutiles, wasted spend, chasse au gaspi ~ économies, budget, dépense
chiffres du mois, monthly figures, month's numbers, commenter les chiffres, mettre des mots sur les chiffres, raconter les chiffres, reporting mensuel, reporting financier, financial reporting, board pack, management report, note de gestion ~ tableau de bord, contrôle de gestion
analyse financière, financial analysis, analyser un bilan, ratios financiers, financial ratios, EBITDA, résultat d'exploitation, operating income, santé financière, financial health ~ bilan comptable
seuil de rentabilité, break-even, point mort, prix de revient, coût de revient, unit cost, rentable, worth it financially ~ marge, coût
levée de fonds, fundraising, raise funds, investisseur, dossier de financement, emprunt, bank loan, prêt bancaire ~ plan d'affaires, banque
acquisition d'entreprise, due diligence, data room, fusion-acquisition, valorisation d'entreprise, company valuation, racheter une société, rachat d'entreprise ~ analyse financière, contrat
audit, auditer, auditeur débarque, auditeurs arrivent, auditors coming, préparer l'audit, audit preparation, get ready for audit, pièces demandées, pièces justificatives, audit request list, commissariat aux comptes, audit legal, statutory audit ~ preuve, justificatif, checklist
piste d'audit, audit trail, traçabilité des contrôles, qui a fait quoi quand, who did what ~ audit, contrôle interne
audit interne, internal audit, mission d'audit, plan d'audit, constat d'audit, audit finding, rapport d'audit, audit report, recommandations d'audit ~ audit, contrôle interne
contrôle interne, contrôles clés, key controls, walkthrough test, cartographie des risques, risk mapping, environnement de contrôle ~ risque, audit
écritures suspectes, écritures inhabituelles, unusual entries, unusual transactions, journal entry testing, transactions anormales, transaction suspecte, suspicious transactions, trouver ce qui cloche, cloche, quelque chose cloche, spot what's wrong, red flag, signal d'alerte, sort de l'ordinaire, odd entries ~ anomalie, fraude, audit
fraude, escroquerie, escroc, swindle, tricher, tricheur, cheat, malversation, détournement de fonds, embezzlement, magouille, fraudster, fraudeur, falsification, falsifié, forged ~ contrôle interne, anomalie
fraude au président, fraude au virement, CEO fraud, payment fraud, changement de RIB, faux RIB, RIB modifié, bank details changed, fake bank details, faux fournisseur, fake supplier, fausse facture, fake invoice ~ fraude, hameçonnage, virement
anticorruption, corruption, bribery, bribe, anti-bribery, pot-de-vin, sapin 2, conflit d'intérêts, conflict of interest, cadeaux et invitations, gifts and hospitality ~ éthique, conformité
blanchiment, money laundering, anti-money laundering, AML, LCB-FT, KYC, know your customer, connaissance du client, sanctions screening, embargo ~ conformité, vérifier
séparation des tâches, segregation of duties, séparation des fonctions, cumul de droits, quatre yeux, four eyes ~ contrôle interne, droits d'accès
droits d'accès, access rights, habilitation, habilitations informatiques, user permissions, user rights, access control, access review, user access review, revue des habilitations, revue des accès, accès à quoi, who has access, who can see what, qui peut voir quoi, trop d'accès, accès trop larges, comptes orphelins, orphan accounts, anciens salariés qui ont encore accès ~ sécurité informatique, contrôle interne
déclaration de TVA, VAT return, déclaration fiscale, tax return, impôt sur les sociétés, corporate tax, tax filing, déclarer ses impôts ~ TVA, fiscalité
contrôle fiscal, tax audit, tax inspection, redressement fiscal, inspecteur des impôts ~ fiscalité, audit
taux de change, exchange rate, foreign currency, foreign exchange, monnaie étrangère, risque de change ~ trésorerie
prélèvement bancaire, direct debit, échéancier de paiement, payment plan, étaler la dette, paiement en plusieurs fois, étalement ~ paiement, impayé
campagne de paiement, payment run, ordre de virement, payer les fournisseurs, pay suppliers, fournisseurs pas payés à temps, pay suppliers late ~ virement, fournisseur
sinistre, insurance claim, déclaration de sinistre, assurance, insurance, assureur, contrat d'assurance, insurance policy, indemnisation ~ contrat, risque
refacturation, rebilling, recharge costs, management fees, prix de transfert, transfer pricing ~ facture, comptabilité analytique
erreur dans un tableur, erreur de formule, spreadsheet error, broken formula, formule cassée, fichier excel faux, total faux, totals wrong, check a spreadsheet, vérifier un tableau ~ formule, écart
relire un contrat, contract review, éplucher un contrat, passer un contrat au crible, vérifier un contrat, check a contract, lire un contrat, read a contract, décortiquer un contrat, what am I signing, petites lignes, fine print, small print, points de vigilance, points d'attention du contrat, contract risk ~ clause, juridique
clause abusive, unfair clause, dodgy clause, clause louche, clause douteuse, clause piégée, clause dangereuse, risky clause, hidden clause, clause cachée, mauvaise surprise dans le contrat, one-sided ~ relire un contrat, risque
rédiger un contrat, draft a contract, contract drafting, rédaction de contrat, contrat type, contrat standard, standard contract, contract template, modèle de contrat, clausier, clause library, clause type ~ contrat, clause, modèle
négocier un contrat, negotiate a contract, contre-proposition, counter proposal, counteroffer, points de négociation, negotiate terms, clauses négociables ~ clause, négociation
suivi des contrats, gestion des contrats, contract management, contract tracking, contrathèque, contract register, contract database, tacite reconduction, reconduction tacite, auto-renewal, automatic renewal, échéance de contrat, contract expiry, oublier de résilier, contrat qui expire ~ échéance, contrat, renouvellement
résumer un contrat, contract summary, synthèse de contrat, fiche contrat, obligations du contrat, contract obligations, extraire les clauses, extract clauses, key terms ~ résumer, contrat
avenant, addendum, amender un contrat, contract amendment, modifier un contrat ~ contrat
protocole d'accord, memorandum of understanding, letter of intent, lettre d'intention, pacte d'associés, shareholders agreement ~ contrat
délégation de pouvoir, délégation de signature, power of attorney, pouvoir de signer, signing authority, qui peut signer, who can sign ~ signature, contrôle interne
assemblée générale, general meeting, shareholders meeting, AGM, vie sociale, secrétariat juridique, company secretary, statuts de société, articles of association, kbis ~ procès-verbal, juridique
litige, legal dispute, fournisseur nous attaque, client nous attaque, attaqué en justice, poursuivre en justice, sue us, sued, being sued, take to court, taken to court, aller au tribunal, porter plainte, plainte en justice, assignation en justice, legal action, action en justice, conflit commercial, désaccord commercial, legal claim ~ contentieux, avocat
règlement amiable, accord amiable, amicable settlement, settlement agreement, out of court, amiable, accord transactionnel, protocole transactionnel, trouver un compromis ~ litige, négociation
dommages et intérêts, claim damages, liability, responsabilité contractuelle, responsabilité civile, limitation of liability, limitation de responsabilité, préjudice ~ litige, clause
pièces du dossier, bordereau de pièces, exhibits, conclusions d'avocat, plaidoirie, pleading, court filing, préparer le dossier d'avocat ~ litige, chronologie
avis juridique, note juridique, consultation juridique, legal opinion, legal memo, legal advice, conseil juridique, legal question, question de droit, question juridique ~ juridique, jurisprudence
recherche juridique, legal research, trouver un texte de loi, texte de loi, article de loi, code civil, retrouver un arrêt, find a ruling, précédents juridiques, legal precedent ~ jurisprudence, référence inventée
veille juridique, veille réglementaire, legal watch, regulatory watch, regulatory monitoring, regulatory change, nouvelle loi, nouveau décret, changement de loi, loi a changé, law changed, new rules, what changed in the law, textes qui changent ~ réglementation, veille
durée de conservation, data retention, retention period, retention policy, garder les données, conserver les données, combien de temps garder, combien de temps conserver, how long keep, keep personal data, purger les données, archivage des données ~ RGPD, données personnelles
droit à l'effacement, right to erasure, right to be forgotten, droit à l'oubli, demande d'effacement, effacer ses données, supprimer ses données, erase data, delete my data, delete everything about, subject access request, DSAR, data subject request, exercice des droits, droit d'accès aux données, demande de droit d'accès, everything we hold about ~ RGPD, données personnelles
politique de confidentialité, privacy policy, privacy notice, mentions légales, legal notice, mention d'information, bandeau cookies, cookie banner, consentement ~ RGPD
accord de traitement des données, DPA, data processing agreement, clause RGPD, transfert hors UE, data transfer, transfert de données ~ RGPD, contrat, sous-traitant
données personnelles, personal data, infos personnelles, personal information, personal details, noms de clients, client names, données de santé, health data, données sensibles, sensitive data ~ RGPD, anonymiser
enlever les noms, retirer les noms, cacher les noms, hide names, remove names, strip names, effacer les noms, remplacer les noms, masquer les noms, noircir, black out, blank out ~ anonymiser, données personnelles
notifier une violation, breach notification, notification de violation, 72 heures, données envoyées par erreur, sent to the wrong person, mauvais destinataire, wrong recipient ~ fuite de données, RGPD
conformité, compliant, compliance check, contrôle de conformité, mise en conformité, se mettre en conformité, être en règle, rester dans les clous, être dans les clous, respecter la loi, stay legal, plan de conformité, compliance gap ~ réglementation, audit
politique interne, internal policy, company policy, policies, règles internes, internal rules, code de conduite, code of conduct, code of ethics, code éthique, charte éthique, note de politique ~ charte, procédure, conformité
jargon juridique, legalese, legal jargon, charabia, gobbledygook, langue de bois, gibberish, incompréhensible, imbuvable, hard to understand, no one understands, on n'y comprend rien, texte indigeste, lisible, readable ~ langage clair, simplifier, vulgariser
propriété intellectuelle, contrefaçon, counterfeit, infringement, dépôt de marque, trademark filing, nom déjà pris, name already taken, who owns the output ~ marque, droit d'auteur
secret des affaires, trade secret, secret industriel, secrets de fabrication, know-how protection ~ confidentiel, accord de confidentialité
archivage, archiver, records management, archivage légal, gestion des archives, vieux dossiers, old records ~ base documentaire, numériser
signature électronique, e-signature, electronic signature, digital signature ~ signer, contrat
devoir de vigilance, duty of vigilance, duty of care, supply chain due diligence ~ fournisseur, conformité
registre des usages d'IA, inventaire des usages, gouvernance de l'IA, classer les systèmes d'IA ~ règlement européen sur l'IA, conformité
comparaison d'offres, comparatif d'offres, compare offers, comparer les devis, compare quotes, quote comparison, bid comparison, compare bids, grille de comparaison, comparison grid, tableau comparatif, comparison table, analyse des offres, bid analysis, dépouiller les offres, comparaison, comparer ~ appel d'offres, devis
côte à côte, comparer, mettre en regard, face à face, en vis-à-vis, next to each other, line up ~ tableau comparatif
comparaison de prix, price comparison, compare prices, comparer les prix, moins-disant, mieux-disant, lowest bidder, lowest price, cheapest supplier, cheapest offer, cheapest, meilleur prix, best price, meilleur rapport qualité prix, value for money ~ prix, comparaison d'offres
choisir un fournisseur, choisir un prestataire, supplier selection, select a supplier, choose a supplier, pick a supplier, pick a vendor, vendor selection, which supplier, notation des offres, bid scoring, bid evaluation, score bids ~ comparaison d'offres, appel d'offres
coût total, total cost, total cost of ownership, TCO, coût complet, coût caché, frais cachés, hidden costs, frais de port compris, delivery included, landed cost ~ comparaison de prix, coût
expression de besoin, demande d'achat, purchase request, purchase requisition, requisition, need statement, définir son besoin, specify needs ~ cahier des charges, achats
passer commande, place an order, suivi de commande, order tracking, accusé de réception de commande, order confirmation, commande en retard, late order, commandes en cours, open orders ~ bon de commande, fournisseur
relancer un fournisseur, supplier reminder, chase a supplier, chase vendors, fournisseur en retard, late supplier, livraison en retard, retard de livraison, late delivery, delivery delay, pas encore livré ~ relance, commande
évaluation des fournisseurs, supplier evaluation, supplier performance, supplier rating, vendor rating, supplier scorecard, noter les fournisseurs, rate suppliers, performance fournisseur, revue fournisseur, supplier review, bons et mauvais fournisseurs ~ fournisseur, indicateur
risque fournisseur, supplier risk, défaillance fournisseur, supplier failure, supplier bankruptcy, fournisseur en difficulté, fournisseur qui coule, risque de couler, boîte qui coule, faire faillite, bankrupt, bankruptcy, going bust, go under, dépôt de bilan, redressement judiciaire, liquidation judiciaire, dépendance fournisseur, single source ~ solvabilité, fournisseur
base fournisseurs, supplier database, fichier fournisseurs, panel fournisseurs, supplier panel, qualification fournisseur, supplier onboarding, vendor onboarding, référencer un fournisseur, annuaire de fournisseurs ~ fournisseur, achats
trouver un fournisseur, find a supplier, nouveau fournisseur, new supplier, fournisseur alternatif, alternative supplier, autre fournisseur, source de remplacement, second source, who makes, changer de fournisseur, switch supplier ~ sourcing, achats
analyse des dépenses, spend analysis, classer les achats, classify spend, catégories d'achats, spend category, cartographie des achats, où part l'argent, where the money goes, portefeuille d'achats, achats hors contrat, maverick spend ~ achats, dépense
faire baisser le prix, baisser les prix, tirer les prix, casser les prix, get a discount, discount, rabais, ristourne, remise commerciale, bring the price down, lower price, better price, better deal, price negotiation, négocier les prix, négo, préparer une négo, négociation fournisseur, supplier negotiation, arguments pour négocier ~ négociation, prix
hausse de prix fournisseur, fournisseur augmente, augmente ses prix, augmente ses tarifs, raises prices, flambée des prix, surge in prices, inflation, justifier une hausse, contester une hausse ~ hausse de prix, négociation
accord-cadre, framework agreement, contrat cadre, marché à bons de commande ~ contrat fournisseur, appel d'offres
répondre à un appel d'offres, réponse aux appels d'offres, tender response, bid writing, write a bid, proposal writing, répondre à un marché, gagner des marchés, win bids, win tenders, remporter un marché, mémoire technique, technical proposal, monter le dossier de réponse ~ appel d'offres, offre commerciale
lire un appel d'offres, éplucher un DCE, analyse d'appel d'offres, read a tender, tender analysis, RFP analysis, exigences d'un appel d'offres, CCTP, CCAP, règlement de consultation, go no go, bid no bid ~ appel d'offres, cahier des charges
questionnaire fournisseur, supplier questionnaire, vendor questionnaire, questionnaire client interminable, répondre aux questionnaires ~ questionnaire de sécurité, fournisseur
rupture de stock, out of stock, stockout, pénurie, shortage, manque de stock, rupture d'approvisionnement, supply disruption ~ stock, approvisionnement
achats responsables, sustainable procurement, responsible purchasing, achats durables, green procurement ~ RSE, fournisseur
produit équivalent, équivalence produit, alternative product, substitute product, pièce équivalente, cross reference parts, remplacer une référence ~ fournisseur, comparer
réception de marchandises, goods receipt, marchandise reçue, livraison incomplète, missing items, short delivery ~ bon de livraison, litige
conditions d'achat, purchasing terms, conditions générales d'achat, CGA, incoterm ~ contrat fournisseur
tri des tickets, ticket triage, ticket routing, routage des tickets, route tickets, assign tickets, affecter les tickets, dispatcher, dispatch tickets, classer les tickets, classify tickets, ticket classification, file de tickets, ticket queue, ticket backlog, tickets en retard ~ ticket, helpdesk
demandes récurrentes, mêmes demandes, toujours les mêmes demandes, recurring requests, recurring tickets, repeated requests, demandes répétées, demandes qui reviennent, same requests, mêmes pannes, same issues ~ ticket, FAQ, réponse type
répondre aux tickets, réponse à un ticket, ticket reply, answer tickets, support reply, résolution de tickets, ticket resolution, résumer un ticket, ticket summary ~ helpdesk, réponse type
helpdesk, hotline, dépannage informatique, tech support, technical support, assistance utilisateurs, user support, support utilisateurs, aide aux utilisateurs, support niveau 1, first line support ~ ticket
mot de passe oublié, forgot password, forgotten password, oublié leur mot de passe, réinitialiser un mot de passe, réinitialisation, password reset, reset password, compte bloqué, compte verrouillé, account locked, locked out ~ mot de passe, helpdesk, ticket
connexion impossible, impossible de se connecter, arrive pas à me connecter, can't log in, cannot log in, login problem, problème de connexion, VPN, wifi ~ helpdesk, mot de passe
ordinateur, laptop, PC portable, poste de travail, workstation, PC lent, slow computer, ça rame, ordinateur qui rame ~ helpdesk, parc informatique
parc informatique, asset management, inventaire informatique, demande de matériel informatique ~ helpdesk, ordinateur
legacy, code ancien, plus personne ne comprend, nobody understands, nobody knows how it works, personne ne sait comment ça marche, code hérité, inherited code, vieille appli, vieille application, old app, legacy app, ancienne application, application obsolète, outdated system, vieux système, old system, système vieillissant, code spaghetti, usine à gaz, sans documentation, undocumented, non documenté ~ refactoriser, documentation technique
comprendre du code, comprendre un programme, explain code, code explanation, expliquer du code, understand code, what this code does, ce que fait ce code, reprendre le code, take over code, rétro-ingénierie, rétro-documentation, reverse engineering ~ code, documentation technique, legacy
réécrire une application, rewrite an application, moderniser une application, application modernization, passer au cloud, passage au cloud, move to the cloud, changer de langage, porter du code, traduire du code, translate code, code conversion, refonte, refondre ~ migration, legacy
débogage, déboguer, debug, trouver le bug, find the bug, d'où vient le bug, chercher la panne logicielle, ça plante, plantage, crash, app crashes, stack trace, message incompréhensible, cryptic error, message d'erreur, error message ~ bug, code
écrire des tests, write tests, générer des tests, couverture de tests, test coverage, cas de test, test case, cahier de recette, recette fonctionnelle, recette utilisateur, UAT, user acceptance testing, plan de test, test plan, test de non-régression, regression test ~ test unitaire, qualité du code
qualité du code, code quality, bonnes pratiques de code, coding standards, clean code, code propre, code illisible, unreadable code ~ revue de code, refactoriser
assistant de code, coding assistant, code completion, complétion de code, autocomplétion, génération de code, write code, écrire du code, code faster, coder plus vite, pair programming, vibe coding ~ code, développeur
petit script, write a script, écrire un script, bout de code, code snippet, bash, batch script, tâche planifiée, scheduled task, cron, renommer des fichiers, rename files, ranger des fichiers, script qui tourne tout seul ~ script, automatiser
sans coder, sans savoir coder, sans développeur, no-code, low-code, without coding, without programming, not a developer, non-developer, outil maison, petite appli, small app ~ application, automatiser
écrire une requête, write a query, écrire du SQL, write SQL, générer du SQL, text to SQL, interroger la base, interroger une base de données, ask the database, query the database, requête compliquée, sortir des données, sortir les chiffres, pull data, pull numbers, langage naturel, natural language, jointures ~ SQL, base de données
modèle de données, data model, schéma de base de données, database schema, dictionnaire de données, data dictionary, data catalog, catalogue de données, documenter une base, data lineage ~ base de données, documentation technique
qualité des données, data quality, fiabiliser les données, données sales, dirty data, messy data, fichier sale, messy file, mauvaises données, bad data, données incohérentes, inconsistent data, valeurs manquantes, missing values, données manquantes, fichier pourri, base pourrie, noms mal orthographiés, harmoniser les libellés, normaliser les données, standardize data ~ nettoyage de données, doublon
croiser deux fichiers, croiser des données, croiser des fichiers, croiser des tableaux, merge files, merge spreadsheets, fusionner des fichiers, fusionner des tableaux, combine files, combine spreadsheets, joindre deux tables, comparer deux listes, compare two lists, comparer deux fichiers, compare two files, comparer deux tableaux, deux fichiers, two spreadsheets, two files, deux listes, deux tableaux ~ rapprochement, formule, comparer
faire parler les chiffres, faire parler les données, make sense of numbers, make sense of data, comprendre les chiffres, lire les chiffres, tirer des enseignements, insight, tendance, trend, dégager des tendances, statistique, statistics, corrélation ~ analyse de données, tableau de bord
tableau de bord, tableau de suivi, tableau de pilotage, chiffres clés, key figures, suivre ses chiffres, suivre l'activité, track performance, visual report, rapport visuel, voir d'un coup d'oeil, jolis graphiques ~ indicateur, visualisation
récupérer des données sur le web, web scraping, scraping, scrape websites, aspirer un site, crawler, collecter des données, collect data ~ extraction, script
fichier illisible, extraire d'un PDF, extract from PDF, pdf en excel, tableau dans un PDF, table from PDF, copier un PDF, données coincées dans un PDF ~ extraction, numériser
hameçonnage, phishing, mail frauduleux, mail piégé, courriel frauduleux, dodgy email, fraudulent email, suspicious email, scam email, email suspect, mail suspect, mail louche, mail bizarre, message suspect, voir l'hameçon, mordre à l'hameçon, hameçon, take the bait, tomber dans le panneau, fall for a scam, se faire piéger, lien piégé, lien suspect, mauvais lien, bad link, malicious link, click on anything, cliquer sur n'importe quoi, faux site, fake website, spear phishing, smishing, usurpation d'identité, identity theft, spoofing ~ sensibilisation, cybersécurité
simulation de phishing, phishing simulation, campagne de phishing, fausse campagne d'hameçonnage, phishing test, former à la sécurité, security training, security awareness, sensibiliser à la cybersécurité, réflexes de sécurité ~ hameçonnage, sensibilisation
indésirable, spam, pourriel, junk mail, courrier indésirable ~ mail, trier
rançongiciel, ransomware, malware, logiciel malveillant, virus informatique, computer virus, cyberattaque, cyberattack, cyber attack, se faire pirater, get hacked, hacked, piraté ~ cybersécurité, incident de sécurité
deepfake, hypertrucage, voix clonée, cloned voice, voice cloning, clonage de voix, fausse vidéo, fake video, fausse voix, fake voice ~ fraude, avatar, hameçonnage
vulnérabilité, correctif de sécurité, security patch, patching, CVE, trou de sécurité, security hole, test d'intrusion, pentest, penetration test, analyse de vulnérabilité ~ faille, cybersécurité
double authentification, MFA, 2FA, two-factor, multi-factor authentication, authentification forte, SSO, single sign-on, gestionnaire de mots de passe, password manager ~ mot de passe, cybersécurité
sauvegarde de données, data backup, backup, plan de reprise, disaster recovery, continuité d'activité, business continuity, PCA, plan de continuité, données perdues, lost data ~ incident, risque
shadow AI, IA cachée, usage clandestin, utiliser en cachette, usage en cachette, outils non autorisés, unapproved tools, unauthorized tools, sans le dire, behind our back ~ charte, cybersécurité
données qui sortent, données qui fuitent, sorte de chez nous, sortir de l'entreprise, envoyer nos données, data leaving the company, leave the company, send our data, garder en interne, rester en interne, reste chez nous, keep data in house, protéger nos données, protect our data, data protection, sans rien envoyer dehors ~ confidentiel, local, RGPD
modèle local, local model, local LLM, LLM en local, open source model, modèle open source, open weights, modèle ouvert, open model, own servers, nos propres serveurs, own machine, notre propre modèle, private model, modèle privé, carte graphique, GPU ~ local, confidentiel, sans internet
souverain, souveraineté, sovereign, sovereignty, hébergé en France, hébergé en Europe, EU hosting, hosted in Europe, cloud souverain, sovereign cloud, data residency, hébergement des données, data hosting ~ RGPD, confidentiel, modèle local
poser des questions à nos documents, search our documents, ask our docs, RAG, retrieval augmented generation, assistant documentaire, chatbot documentaire, chatbot interne, internal chatbot, assistant interne, internal assistant, moteur de recherche interne, enterprise search ~ base documentaire, recherche sémantique
agent IA, agentic, agent autonome, autonomous agent, assistant autonome ~ automatiser, chatbot
connecter deux logiciels, connect two apps, connect apps, faire parler deux outils, faire communiquer les logiciels, relier deux logiciels, integrate systems, system integration, intégration de logiciels, webhook, passerelle entre logiciels ~ API, automatiser
supervision informatique, system monitoring, trop d'alertes, too many alerts, alert fatigue, faux positifs, false positives, false alarm, fausse alerte ~ journaux, alerte de sécurité
tout est tombé, serveur tombé, serveur en panne, server down, site down, downtime, service indisponible, indisponibilité, service interruption, post-mortem, postmortem, compte rendu d'incident, rapport d'incident, incident report, gestion de crise informatique ~ incident, cause racine
documenter une application, documenter un logiciel, document software, schéma d'architecture, architecture diagram, documentation à jour, documentation obsolète, outdated documentation, doc jamais à jour, write the docs, dossier technique ~ documentation technique
déploiement, mise en production, go live, livraison continue, continuous delivery, intégration continue, continuous integration, rollout ~ pipeline, notes de version
spécifications fonctionnelles, functional specification, functional specs, spécifier un besoin, besoin métier, business requirements, business analyst, recueil de besoins, gather requirements ~ user story, cahier des charges
administrer les comptes, gestion des comptes utilisateurs, user account management, créer des comptes, create accounts, comptes inactifs, désactiver des comptes, disable accounts, arrivées et départs informatiques ~ active directory, droits d'accès
licences inutilisées, unused licences, unused licenses, coût des licences, software spend, abonnements inutiles, unused subscriptions ~ licence, réduire les coûts
coût de l'IA, jeton, token, consommation de jetons, API costs, forfait IA, quota ~ abonnement, coût
prise en main d'un logiciel, adoption d'un outil, user adoption, tool adoption, software adoption, gens n'utilisent pas, people don't use, apprendre un logiciel, learn new software ~ formation, conduite du changement
modèle statistique, prédiction, predictive model, modèle prédictif, score de risque, apprentissage statistique, data scientist, data science, data analyst ~ machine learning, prévision
anonymiser un jeu de données, données de test anonymes, anonymous data, anonymisation de base, mask production data ~ données synthétiques, anonymiser
communication interne, annonce interne, internal announcement, internal comms, note de service, staff memo, message à tous, message aux équipes, all-staff message, company-wide email, dire aux équipes, informer les équipes, tell staff, tell everyone, prévenir tout le monde, annoncer aux équipes, prévenir les salariés ~ salarié, annonce
newsletter interne, internal newsletter, staff newsletter, company newsletter, journal interne, lettre interne, actualité interne, gazette, brèves internes, nouvelles de la boîte, company news ~ newsletter, communication interne
personne ne lit, nobody reads, no one reads, jamais lu, faire lire, get people to read, donner envie de lire, attirer l'attention, grab attention, taux d'ouverture, open rate, texte ennuyeux, boring text ~ accroche, langage clair, communication interne
conduite du changement, change management, accompagnement du changement, résistance au changement, faire accepter, faire passer la pilule, passer la pilule, mal accepté, mal vécu, pas d'accord avec le changement, get buy-in, adhésion, embarquer les équipes, bring people along, get people on board, get everyone on board, réticent, réticence, reluctant, sceptique, skeptical, sceptical ~ communication interne, manager
réorganisation, reorg, restructuration, fusion d'équipes, déménagement des bureaux, office move, nouvelle organisation ~ conduite du changement, communication interne
mauvaise nouvelle, bad news, annonce difficile, annoncer une fermeture, break the news, deliver bad news, difficult announcement, sensitive announcement, rumeur, rumour, rumor, bruits de couloir ~ communication interne, conversation difficile, crise
mot du directeur, message de la direction, message from the CEO, mot du président, tribune, édito, éditorial, op-ed, ghostwriting, speechwriting, speech writing, voeux du patron, prendre la parole, écrire un discours ~ discours, direction
séminaire, seminar, team building, offsite, cohésion d'équipe, team spirit, convention annuelle, soirée d'entreprise, company party, pot de départ, leaving party, farewell speech ~ événement, équipe
brise-glace, icebreaker, ice breaker, animer une réunion, animer un atelier, run a workshop, run a meeting, animation d'atelier, faire participer, get people talking ~ atelier, réunion
trop de réunions, too many meetings, meeting overload, réunionite, réunion interminable, réunions qui s'éternisent, réunion pour rien, réunions inutiles, useless meetings, endless meetings, meeting could be an email, réunion efficace, effective meetings ~ ordre du jour, compte rendu
préparer une réunion, prepare a meeting, meeting prep, préparer un rendez-vous, meeting brief, dossier de réunion, réviser avant une réunion ~ ordre du jour, réunion
entretien individuel, point individuel, tête-à-tête, one on one, 1:1, weekly check-in, point hebdo, point avec mon chef ~ manager, feedback
déléguer, delegate, delegation of tasks, qui fait quoi, who does what, RACI, répartition des tâches, répartir le travail, partage du travail, split the work, share out work, rôles et responsabilités, roles and responsibilities ~ manager, action
prioriser, priorité, prioritize, que faire en premier, quoi faire en premier, what to do first, par quoi commencer, where to start, tout est urgent, everything is urgent, matrice eisenhower, organiser ma journée, organiser sa semaine, plan my day, plan my week, gestion du temps, time management, get organised, procrastination ~ planning, liste de tâches
aide à la décision, decision support, decision making, pros and cons, weigh up, hésiter, dilemme, dilemma, matrice de décision, decision matrix, décider plus vite, option à retenir ~ décision, comparer, scénario
forces et faiblesses, strengths and weaknesses, SWOT, analyse stratégique, strategic analysis, réflexion stratégique, strategic thinking, vision à trois ans, cap de l'entreprise ~ stratégie
rapport d'activité, activity report, rapport hebdomadaire, weekly report, weekly update, status report, status update, bilan d'activité, bilan mensuel, rendre des comptes, progress report, point d'avancement ~ reporting, avancement, rapport
faire remonter, remontée d'information, remonter un problème, remontées du terrain, escalate, escalade, alerter son chef, raise an issue, report to management, dire à son chef ~ manager, problème
convaincre la direction, convaincre son patron, convaincre son chef, convince management, convince my boss, get approval, business case, défendre un projet, défendre un budget, vendre une idée, sell an idea, justifier un investissement, justify spending, obtenir un budget, get budget ~ argument, présentation, retour sur investissement
équipe à distance, remote team, manager à distance, manage remotely, travail hybride, hybrid work, équipe dispersée, distributed team ~ télétravail, manager
devenir manager, nouveau manager, jeune manager, new manager, first-time manager, prise de fonction, premiers pas de manager, manager debutant, leadership, posture de manager, apprendre à manager ~ manager, formation
collègue difficile, difficult colleague, difficult employee, collaborateur difficile, tire-au-flanc, salarié ingérable, personnalité difficile, difficult person ~ conversation difficile, manager
feedback 360, 360 review, 360 feedback, évaluation à 360, peer review, avis des collègues, peer feedback ~ entretien annuel, feedback
langue diplomatique, tact, tactful, diplomatie, diplomacy, mettre les formes, arrondir les angles, adoucir, soften, say it nicely, dire non poliment, say no politely, refuser poliment, politely decline ~ mail
enquête interne, sonder les équipes, sonder les salariés, prendre le pouls, pulse survey, staff feedback, questionnaire aux salariés, avis des salariés, what staff think, what employees think, analyser les réponses, analyse survey answers, réponses ouvertes, open-ended answers, open answers ~ baromètre social, verbatim
boîte à idées, suggestion box, idées des salariés, employee ideas, innovation participative, concours d'idées, challenge d'idées ~ idée
imprimante, printer, impression papier ~ helpdesk
diversité, diversity, mixité au travail ~ inclusion, discrimination
stats, statistique, statistics ~ analyse de données
dépouiller un sondage, dépouiller des réponses, dépouiller une enquête, analyse survey results, sort survey answers, des centaines de réponses, hundreds of answers, thousands of comments ~ verbatim, enquête, commentaire libre
système de management de la qualité, quality management system, QMS, SMQ, manuel qualité, quality manual, démarche qualité, management de la qualité, quality management, assurance qualité, quality assurance, documents qualité ~ qualité, ISO, procédure
audit qualité, quality audit, préparer la certification, certification audit, auditeur qualité, questions de l'auditeur, auditor questions, audit à blanc, mock audit, audit fournisseur, supplier audit, passer la certification, get certified ~ ISO, audit, preuve
amélioration continue, continuous improvement, kaizen, lean, lean management, chantier d'amélioration, six sigma, roue de deming, PDCA ~ qualité, processus
améliorer un processus, process improvement, simplifier un processus, optimiser un processus, streamline, process mapping, cartographie des processus, logigramme, flowchart, flow chart, BPMN, goulot d'étranglement, bottleneck, étapes inutiles, useless steps, perte de temps, waste of time, chronophage, time-consuming, fastidieux, tedious, corvée, chore ~ processus, automatiser
problème récurrent, recurring problem, toujours la même erreur, mêmes erreurs, same mistakes, erreurs qui reviennent, keeps happening, happening again, recurring defect, défaut récurrent, ça recommence, éviter que ça recommence, stop it happening again ~ cause racine, non-conformité, action corrective
plan d'action correctif, CAPA, corrective actions, plan d'actions qualité, suivi des actions, action tracking, actions en retard, overdue actions ~ non-conformité, action
réclamation, traiter une réclamation, complaint handling, handle complaints, claim analysis, analyse des réclamations, complaint analysis, clients mécontents, unhappy customers, insatisfait, dissatisfied, dissatisfaction, insatisfaction ~ qualité, service client
maîtrise documentaire, document control, version à jour, bonne version, dernière version, latest version, which version, right version, gestion documentaire, document management, version obsolète, trop de versions ~ procédure, base documentaire
retrouver un document, retrouver une info, retrouver un fichier, introuvable, impossible de retrouver, can't find the file, find a file, find information, chercher partout, perdre du temps à chercher, waste time searching, aiguille dans une botte de foin, needle in a haystack, dossiers en bazar, bazar, fouillis, mess of files ~ base documentaire, recherche
écrire une procédure, write a procedure, rédiger une procédure, procedure writing, rédiger un mode opératoire, write instructions, fiche réflexe, quick reference, step by step, écrire comment on fait, document how we do, formaliser, fiche pratique, captures d'écran, screenshot ~ procédure, notice
incohérence, inconsistency, inconsistent, incohérent, contradiction entre documents, contredisent, contradict, cohérence, consistency, ne dit pas la même chose, contradictory ~ vérifier, relire
second regard, second pair of eyes, fresh eyes, regard neuf, oeil neuf, double regard, deuxième avis, second opinion, sanity check, filet de sécurité, safety net, avant d'envoyer, before sending, rien oublié, forget anything ~ relire, vérifier, critique
traçabilité, traceability, remonter la piste, suivi de lot, batch tracking ~ qualité, preuve
bonnes pratiques, best practice, retour de terrain, partage d'expérience, ce qui marche ailleurs, what works elsewhere ~ retour d'expérience
résumer, condenser, faire court, couper dans le texte, cut down, boil down, cut to the chase, aller à l'essentiel, gist, nutshell, en deux mots, en trois lignes, one-pager, TLDR, lire à ma place, read it for me, pas le temps de lire, no time to read, points clés, key points, takeaways, idées principales, main points, raccourcir ~ synthèse, document long
mettre à l'épreuve, challenger, poke holes, trouver les failles, find the flaws, chercher la petite bête, point faible, weak spot, weak points, tester la solidité, stress test, contre-arguments, counter-argument, faire l'avocat du diable, play devil's advocate, questions pièges, tough questions, tricky questions, anticiper les questions, se faire cuisiner, get grilled ~ critique, objection, risque
gros volume à traiter, traiter en masse, bulk processing, process in bulk, one by one ~ automatiser, trier
copier à la main, faire à la main, tout à la main, copy by hand, ressaisir, re-key, rekey, retype, double saisie, recopiage, recopier ~ saisie, automatiser, extraction
sous-effectif, understaffed, short-staffed, manque de bras, manque de monde, manque de personnel, staff shortage, besoin de renfort, need more people ~ recrutement, charge de travail
attirer, attractif, appealing, séduire, séduisant, donner envie, entice, accrocheur, catchy ~ accroche, offre d'emploi
évaluation de fin d'année, évaluations annuelles, end of year review, yearly appraisal, appraisal, annual appraisal, performance appraisal, évaluer mon équipe, évaluer quelqu'un, assess my team ~ entretien annuel
plaindre, plaint, plaignent, complain, moan, grumble, grogne, ronchonner, rouspéter, whine, gripe, doléance, grievance ~ réclamation, mécontent, baromètre social
cantine, canteen, cafétéria, restaurant d'entreprise, pause déjeuner, lunch break ~ services généraux
vexer, froisser, offend, hurt feelings, blessant, sans blesser, sans vexer, brusquer, ménager les susceptibilités, without upsetting, without hurting ~ diplomate, poli
engueuler, engueulade, dispute entre collègues, couteaux tirés, quarrel, squabble, feud, fall out with, chamailler, friction ~ conflit dans l'équipe, médiation
avant son départ, avant qu'il parte, before he leaves, before she leaves, before they leave, someone leaves, quelqu'un s'en va, quand quelqu'un part, expert s'en va ~ passation, transmission, knowledge transfer
coucher sur le papier, mettre par écrit, mettre noir sur blanc, put in writing, write down, garder une trace, keep a record ~ procédure, documenter, compte rendu
bras droit, intérim de direction, remplacement d'un collègue, backup person, cover for a colleague, remplacer un absent ~ passation, absence
envoyer quelqu'un en formation, s'inscrire en formation, training request, demande de formation, choisir une formation, which course to take, trouver une formation ~ plan de formation
parler devant, prendre la parole, speak in front, speak to a crowd, speak on stage, stage fright, public speaking, keynote speech, pitcher, give a talk, give a speech ~ discours, présentation
deviner, guess, voir venir, see it coming, pressentir, look ahead, coup d'avance, à quoi s'attendre ~ prévision, anticiper
sera payé, serons payés, être payé, getting paid, get paid on time, quand l'argent rentre, rentrée d'argent, money coming in, incoming cash, argent qui rentre, qui entre et sort ~ trésorerie, encaissement, prévision de trésorerie
dette, endettement, debt, owing, devoir de l'argent, doivent de l'argent, owe us money, mauvais payeurs, slow payers, bad payers, deadbeat ~ impayé, recouvrement
grand livre, general ledger, ledger, livre de comptes, books of account, journal comptable, accounting journal, écritures du mois ~ comptabilité, écriture comptable
intrus dans une liste, odd one out, faire tache, stand out, stick out, ne ressemble pas aux autres, détonner, inhabituel, unusual, hors norme, anormal, abnormal, out of the ordinary, valeur aberrante, chelou, strange, suspicion ~ anomalie, fraude
fausse pièce, facture bidon, fausses factures, invoice fraud, trafiqué, truquer, tampered, forgery, contrefait, faux document, fake document, faux papiers, authentique ~ fraude, vérifier, hameçonnage
ranger, rangement, mettre de l'ordre, put in order, put away, tidy up, faire le ménage dans, declutter, classement de documents ~ classer, trier, base documentaire
bon compte, right account, correct account, ventilation comptable, classer les dépenses, classer les factures, ranger les factures, sort invoices, sort expenses ~ imputation comptable, plan comptable
centime, écart de centimes, penny, arrondi, différence d'arrondi ~ écart, rapprochement
exploser le budget, budget explosé, blow the budget, budget blown, over spend, spent too much, dépenses qui dérapent, dérapage, déraper, hors budget ~ dépassement, suivi budgétaire
gaspillage, gaspiller, gaspi, wasteful, wasting money, jeter l'argent, argent par les fenêtres, money down the drain, rogner, shave costs, trim costs ~ réduire les coûts
contravention, penalty notice, payer une amende, get fined, risque d'amende ~ conformité, pénalité
paperasse, paperwork, red tape, tâches administratives, admin work, admin tasks, démarche administrative, bureaucratie, bureaucracy ~ formulaire, document, automatiser
sortir d'un contrat, get out of a contract, rompre un contrat, break a contract, cancel a contract, end a contract, annuler un contrat, résiliation, cancellation, walk away, mettre fin au contrat, quitter un fournisseur, leave a supplier ~ préavis, clause
clauses qui fâchent, clause qui coince, sticking point, points de blocage, point bloquant, coince, deal breaker, dealbreaker, défavorable, unfavourable, unfavorable, déséquilibré, léonine ~ clause abusive, négociation
plagiat, plagiarism, plagier, plagiarise, réutiliser une image, reuse an image, droit d'utiliser, allowed to use ~ droit d'auteur
jugement, verdict, judgment, judgement, arrêt de la cour, condamné, perdre un procès, win a case, lose a case ~ jurisprudence, litige
mettre en concurrence, mise en concurrence, faire jouer la concurrence, put out to tender, shop around, play suppliers off, consulter plusieurs fournisseurs, several quotes, plusieurs devis, three quotes, trois devis ~ appel d'offres, comparaison d'offres
se faire arnaquer, rip-off, overpriced, surpayé, overpaying, trop cher payé, prix gonflé, inflated price, prix abusif, hors de prix, fair price, juste prix, prix du marché, market price ~ comparaison de prix, négociation
veut plus cher, demande une hausse, wants more money, asks for an increase, put up prices, augmentation de prix, augmentation tarifaire, hausse tarifaire, price hike, tarifs qui montent, renchérissement ~ hausse de prix, négociation
cobol, fortran, vieux langage, old language, langage ancien, ose toucher, dare touch, afraid to touch, peur de casser, scared to change, intouchable, untouchable ~ legacy, migration, documentation technique
propre matériel, own hardware, runs on our machines, run it ourselves, tourner chez nous, tourne en interne, hosted internally, hébergé en interne, héberger soi-même, sans passer par le cloud, données chez nous ~ local, modèle local, confidentiel
intrusion, intrus, intruder, attaquant, attacker, attaque informatique, tentative d'intrusion, se protéger des attaques, protect against attacks, sécuriser, secure our systems ~ cybersécurité, alerte de sécurité
cliquent, cliquent sur tout, cliquer sur tout, cliquer sur un lien, click on links, click everything ~ hameçonnage
carafe, rade, kaput, out of order, tombé en panne, stopped working, broken down, figé, frozen screen ~ panne, helpdesk
sans l'informatique, sans embêter l'informatique, sans passer par l'informatique, sans demander à la DSI, self-service, libre-service, do it myself, tout faire soi-même ~ no-code, sans coder
sortir une liste, sortir une extraction, sortir un état, extraction de données, data extraction, export de données, data export, pull a list, pull a report, requêter, requêtage, lister les clients ~ SQL, base de données
entre deux logiciels, entre deux outils, between two systems, between two apps, d'un logiciel à l'autre, from one system to another, from one tool to another, copier-coller à longueur de journée ~ API, automatiser, saisie
prend des heures, prend trop de temps, takes ages, takes forever, takes hours, met des heures, lenteurs, ralentissement, sluggish, laggy ~ requête lente, performance
chaque vendredi, chaque lundi, chaque semaine, every week, every friday, every monday, toutes les semaines, hebdo, weekly ~ rapport hebdomadaire, reporting, avancement
chaque mois, tous les mois, every month, fin de mois, mensuel ~ reporting, rapport mensuel, clôture
chef me demande, boss wants, boss asks, patron veut, patron demande, direction demande, hiérarchie, superior, supérieur hiérarchique, line manager ~ reporting, manager
feu vert, green light, sign-off, go-ahead, qui doit valider, who signs off, who approves, bon pour accord, attendre une validation, waiting for approval, validation qui traîne, circuit d'approbation, parapheur ~ validation, délégation de signature
remettre la main sur, mettre la main sur, track down, dig out, dig up, exhumer, dénicher, get hold of, égaré, misplaced, perdu un document, lost document ~ retrouver, recherche, base documentaire
fermer un site, fermeture de site, site closure, shut down a site, plant closure, annoncer un départ, annoncer une réorganisation, announce a change, announce layoffs, plan de communication, communication plan ~ communication interne, mauvaise nouvelle
taux de réponse, response rate, personne ne répond, nobody answers, no one answers, faire répondre, more answers, peu de réponses, relancer les répondants ~ enquête, questionnaire, relance
tableau de bord pour la direction, board reporting, graphs for the board, chiffres pour la direction, figures for management, numbers for the boss, présenter des chiffres, present figures ~ visualisation, tableau de bord, comité de direction
clientèle perdue, clients qui partent, clients ne reviennent, client parti, lost customers, customer churn, churn, customers leaving, stop buying, infidèle, fidélisation, loyalty, win back, reconquérir, reconquête ~ client, satisfaction, analyse de données
revenir, revient, reviennent / venir, vient, viennent, venu / devenir, devient, deviennent, devenu
chercher, cherchent / demander, demandent / poser, posent / oublier, oublient / coûter, coûtent / tricher, trichent / quitter, quittent / arriver, arrivent
savoir, sait, savent, sachant / vouloir, veut, veulent / valoir, vaut, valent, valeur
acheter, achètent, achat / vendre, vendent / payer, paient, payent / dépenser, dépensent / commander, commandent / facturer, facturent / dépasser, dépassent
répondre, répondent / attendre, attendent / perdre, perdent / rendre, rendent / entendre, entend, entendent / descendre, descend, descendent / comprendre, comprennent / apprendre, apprennent / prendre, prennent
dire, disent / réagir, réaction / fournir, fourniture
travailler, travaillent / parler, parlent / rester, restent / tomber, tombent / coller, collent / plaire, plaît, plaisent / gérer, gèrent, gestion
appeler, appellent / envoyer, envoient / nettoyer, nettoient / vérifier, vérifient / signaler, signalent
suivre, suivent / réduire, réduisent / traduire, traduisent / naître, naissance / décroître, décroissance
grow, grew, grown, growth / steal, stole, stolen, theft / hide, hidden / forget, forgot, forgotten / win, won / fight, fought / feel, felt
deal, dealt / show, shown / owe, owed, owing / lend, loan / hear, heard
recrue, jeune recrue, new recruit, new employee, newly hired, fraîchement arrivé, vient d'arriver, just joined ~ nouvel arrivant, onboarding
avertissement, blâme, mettre en garde, faute d'un salarié, fautif, se mettre en tort, reproche, reprimand ~ sanction disciplinaire, recadrage
recevoir des CV, reçoit trop de CV, 100 CV, too many CVs, too many applicants, trop de candidats, trop de candidatures, lots of applications ~ tri de CV, présélection
fermer le mois, finir le mois, month-end close, closing process, calendrier de clôture, closing calendar, clôturer
RIB, IBAN, coordonnées bancaires, bank details, bank account details, changement de banque ~ virement, fraude au virement
vrai ou faux, real or fake, true or false, vérifier si c'est vrai, spot a fake, reconnaître un faux, démêler le vrai, crédible, trustworthy, fiable ~ vérifier, fraude, hameçonnage
mail de la banque, message de la banque, fausse banque, bank email, mail du patron, faux patron, fake boss, colis en attente, demande bizarre, odd email, weird email, strange email ~ hameçonnage
fichier clients, customer file, customer list, liste de clients, client data, données clients, customer data ~ données personnelles, RGPD, CRM
anciens clients, former customers, old customers, données anciennes, old data, jeter les données, garder ou jeter ~ durée de conservation, RGPD
livreur, deux semaines de retard, en retard de livraison, shipment late, commande pas arrivée, order not arrived, where is my order, toujours pas reçu, not received ~ relancer un fournisseur
bust, went bust, out of business, cessation d'activité, ferme boutique, closing down, fournisseur disparu, lose a supplier ~ risque fournisseur, trouver un fournisseur
illisible, unreadable, indéchiffrable, mal écrit, badly written, mal codé, code sale, messy code, tordu, alambiqué, convoluted ~ refactoriser, simplifier, reformuler
barbant, ennuyeux, boring, dull, assommant, soporifique, endormir, rasoir, moins ennuyeux, less boring, lively, punchy, percutant ~ accroche, reformuler
trop de choses à faire, trop de trucs à faire, liste à rallonge, too many things to do, too much to do, long to-do list ~ prioriser, débordé, liste de tâches
commenter des résultats, commentaire des résultats, mettre en mots, put into words, écrire un commentaire, interpréter les résultats, interpret results, résultats du trimestre, bilan du trimestre, quarterly results, quarterly report ~ reporting, commentaire de gestion
acompte, down payment, versement, avance sur facture, advance payment, arrhes ~ facture, paiement
garantie, warranty, guarantee, sous garantie, under warranty ~ contrat, réclamation
grille tarifaire, price list, catalogue de prix, liste de prix, tarifs fournisseurs, supplier price list ~ prix, fournisseur
expert-comptable, chartered accountant, cabinet comptable, accounting firm, bookkeeper, aide-comptable ~ comptabilité
huissier, bailiff, saisie sur compte, injonction de payer, payment order, commissaire de justice ~ recouvrement, contentieux
notaire, notary, acte notarié, greffe, formalités légales ~ juridique
inventaire annuel, inventaire physique, stocktake, stock count, compter le stock, écart d'inventaire ~ stock, clôture
mécénat, donation, donor, sponsoring, sponsor, partenariat ~ convention
enregistrer les appels, call recording, écouter les appels, call listening, qualité des appels, call quality ~ service client, transcription
logiciel trop compliqué, trop compliqué, too complicated, complexe, user-friendly, facile d'emploi, prise en main facile ~ mode d'emploi, formation, langage clair
tout relire, relire pour moi, vérifier avant signature, proofread for me, check my work, vérifier mon travail, éviter les boulettes, avoid mistakes, sans faute, error-free ~ vérifier, relire, corriger
`;
