/** People at work: hiring, careers, training, meetings of staff. */
export const PEOPLE = `
ressources humaines, RH, HR, human resources, DRH, people team, gestionnaire RH
recrutement, recruter, recruitment, recruiting, hiring, hire, embauche, embaucher, recruteur, recruiter, talent acquisition, trouver quelqu'un ~ candidat
offre d'emploi, job posting, job ad, job advert, annonce de recrutement, job offer, annonce d'emploi, vacancy, poste à pourvoir, job description ~ recrutement
annonce, ad, advert, advertisement, publicité, pub, posting
fiche de poste, job description, description de poste, profil de poste
candidat, candidate, candidature, applicant, application, postulant
CV, curriculum, curriculum vitae, parcours professionnel
tri de CV, trier les CV, CV screening, screening candidates, sort applicants, classer les candidats, présélection, shortlist, trier les candidatures
lettre de refus, réponse négative, rejection, rejection letter, rejection email, refuser un candidat, candidat non retenu, turn down, dire non
entretien d'embauche, job interview, interview, grille d'entretien, interview questions, entretien de recrutement
entretien annuel, annual review, performance review, appraisal, entretien d'évaluation, évaluation annuelle, EAE, entretien professionnel, yearly review
objectif, objective, goal, target
recadrage, conversation difficile, difficult conversation, tough conversation, annoncer une mauvaise nouvelle, bad news, feedback, recadrer, hard talk
augmentation, raise, pay rise, refus d'augmentation, augmenter
manager, encadrant, chef d'équipe, team lead, managers, responsable d'équipe, supervisor, boss, patron, chef
nouvel arrivant, newcomer, onboarding, intégration, new hire, nouveaux arrivants, nouveau collègue, new joiner, arrivée, accueil, welcome, livret d'accueil
compétence, skill, skills, competency, savoir-faire
GEPP, GPEC, gestion des emplois, workforce planning, cartographie des compétences, skills mapping, strategic workforce
mobilité interne, bilan de compétences, internal mobility, évolution, carrière, career, reconversion, changer de poste, career change
salarié, employé, employee, collaborateur, staff, personnel, effectif, workforce, équipes, collègue, colleague, agent
entreprise, company, société, boîte, firm, organisation, organization, maison, business
congé, congés, vacances, annual leave, on leave, holiday, holidays, vacation, absence, jours off, RTT, time off
mutuelle, prévoyance, health insurance, complémentaire santé
question des salariés, questions RH, HR questions, employee questions
procès-verbal, PV, minutes, official minutes
baromètre social, employee survey, enquête interne, engagement survey, sondage interne, climat social, staff survey, satisfaction des salariés, ce que pensent les salariés, moral des équipes, ambiance
penser, pensent, think, avis, opinion, ressenti, feeling, verbatim, commentaire libre, comment, comments, remarque, feedback, réponse libre, retours
enquête, survey, questionnaire, sondage, poll
profil, profile, sourcing de candidats, chasse de tête, headhunting, requête booléenne, boolean search, candidats rares, rare profiles ~ recrutement
formation, former, training, formateur, trainer, apprendre, learn, learning, stage, cours, course, session, apprentissage, pédagogie, pédagogique, enseigner, teach
e-learning, elearning, module, storyboard, formation en ligne, online training, online course, digital learning
quiz, QCM, quizz, multiple choice, test de connaissances, questionnaire à choix multiples, MCQ, évaluation, examen, exam, interro, contrôle des acquis, assessment
vérifier les acquis, test de fin de formation, tester ce qu'ils ont retenu, knowledge check
jeu de rôle, role play, roleplay, simulation, simuler, simulé, s'entraîner, entraînement, practice, practise, rehearse, répéter, mise en situation, s'exercer, joue le rôle
voix off, voiceover, voice over, voix, voice, narration, synthèse vocale, text to speech, TTS
atelier, workshop, ateliers, séance
débutant, beginner, novice, premiers pas, first steps, débuter, commencer, get started, démarrer
facile à lire, FALC, easy to read, handicap, disability, accessible
accessibilité, accessibility, RGAA, WCAG, lecteur d'écran, screen reader, malvoyant, aveugle, texte alternatif, alt text, blind
intérimaire, temp, temp worker, temporary worker, saisonnier, seasonal
`;
