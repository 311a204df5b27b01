import { JOB_ADVERT } from './prompts.ts';
import { at, eventsOf, type ExampleEvent } from './story.ts';

/** Images that fail and images that work, sums that lie, and old manuals that answer, sometimes. */
export const week3: readonly ExampleEvent[] = eventsOf(3, {
  1: [
    at('09:10', 'samira').shares('image-midjourney', 'failure', {
      tool: 'Midjourney',
      title: "Images, épisode 2 : superbes, mais ce n'est pas notre produit",
      useCase:
        "Épisode 2 des douze outils : les plus belles images du lot, et c'est bien le problème. Le rayonnage est magnifique mais ce n'est pas le nôtre : joues droites, sept tablettes, un bois que nous ne vendons pas.",
      timeSaved: 'aucun',
      limits:
        "À ne pas utiliser pour montrer un produit que l'on vend. Pour une planche d'ambiance avant un brief, en revanche, c'est superbe.",
      link: 'https://www.midjourney.com',
      cost: '33 € le mois de test, plus 2 jours de travail',
    }),
    at('09:55', 'lea').tries('image-midjourney', 'worksWithChanges', {
      line: "En planche d'ambiance seulement, et sans aucun meuble au premier plan : là, je garde.",
    }),
    at('11:30', 'mehdi').shares('tests-unitaires', 'success', {
      tool: 'GitHub Copilot',
      useCase:
        "Écrire les tests du configurateur de rayonnages : il propose les cas limites (hauteur nulle, angle fermé, tablette manquante), je supprime ce qui ne sert à rien et j'écris moi-même les règles de prix.",
      timeSaved: 'environ 30 %',
      limits:
        "Il teste ce que le code fait, pas ce qu'il devrait faire : sur un bug existant, il écrit un test qui le protège. À ne pas laisser seul sur du code que personne ne comprend plus.",
      link: 'https://github.com/features/copilot',
      cost: 'Environ 10 € par mois et par poste, deux postes',
    }),
    at('14:10', 'antoine').tries('libelles-banque', 'worksWithChanges', {
      line: "Reprise pour affecter les dépenses aux centres de coûts, avec deux colonnes de règles au lieu d'une.",
      timeSaved: '30 min par semaine',
    }),
    at('15:00', 'karim').tries('recherche-contrats', 'doesNotWork', {
      line: "Sur de vieux contrats scannés en image : « non trouvée » à toutes les lignes. Au moins, il n'a rien inventé.",
    }),
    at('16:00', 'thomas').tries('landing-pages', 'works', {
      line: 'Trois pages cette semaine. Le plus long reste de trouver la bonne photo.',
      timeSaved: 'de 3 jours à 2 heures',
    }),
  ],
  2: [
    at('09:20', 'fatou').shares('offres-emploi', 'success', {
      tool: 'ChatGPT',
      useCase:
        "Transformer les notes en vrac d'un manager en offre d'emploi lisible, qui parle aux femmes comme aux hommes, et qui dit la vérité sur le poste.",
      timeSaved: 'de 2 h à 30 min par annonce',
      limits:
        "Jamais pour trier ou noter des candidatures. Il ajoute volontiers un bac+5 que personne n'a demandé : la phrase d'interdiction du prompt n'est pas décorative. Et aucun nom de collègue dans les notes.",
      link: 'https://chatgpt.com',
      prompt: JOB_ADVERT,
      beforeAfter:
        "Avant : quatre allers-retours avec le manager. Après : un seul, parce que l'outil pose les questions qui manquaient.",
    }),
    at('10:30', 'chloe').shares('image-firefly', 'success', {
      tool: 'Adobe Firefly',
      title: 'Images, épisode 3 : le décor autour de notre vraie photo',
      useCase:
        "Épisode 3 des douze outils : partir de NOTRE photo de rayonnage et ne générer que le décor autour (médiathèque, lumière, sol). Le meuble reste exact au millimètre, puisque c'est la vraie photo.",
      timeSaved: 'une demi-journée par visuel',
      limits:
        "Les personnages à l'arrière-plan ont des mains discutables. Pas pour une grande affiche : au-delà d'un certain format, le décor devient pâteux. Lire les conditions d'usage avant de publier.",
      link: 'https://firefly.adobe.com',
      cost: '11 € le mois de test, et environ 90 crédits pour arriver à trois visuels gardés',
    }),
    at('11:15', 'lea').tries('image-firefly', 'works', {
      line: "Décor refait autour de deux vraies photos. J'ai seulement repris l'ombre portée à la main.",
      timeSaved: '2 h par visuel',
    }),
    at('13:40', 'dominique').posts(
      'lia',
      "À l'atelier, tout le monde dit « l'IA » si vite que deux intérimaires ont demandé à rencontrer Lia. On leur a dit qu'elle était en réunion.",
    ),
    at('13:52', 'fatou').replies(
      'lia',
      "Je n'ai aucune Lia dans mes effectifs, mais je veux bien sa fiche de poste.",
    ),
    at('15:45', 'gilles').tries('cinq-pourquoi', 'works', {
      line: "Panne à répétition sur la plaqueuse de chants : il m'a fait chercher du côté du séchage de l'air. C'était ça.",
      timeSaved: '1 h par analyse',
    }),
  ],
  3: [
    at('08:50', 'gilles').shares('notices-machines', 'success', {
      tool: 'NotebookLM',
      useCase:
        'Interroger les notices de nos machines (1 400 pages en tout) : je tape le code défaut, il donne la page et la marche à suivre. Je vais lire la page, toujours.',
      timeSaved: '15 min par panne, quand la notice est propre',
      limits:
        "Ne vaut rien sur une notice photocopiée. JAMAIS pour une consignation ou une intervention électrique : là, c'est la procédure affichée et rien d'autre.",
      link: 'https://notebooklm.google.com',
    }),
    at('10:00', 'thomas').shares('image-ideogram', 'success', {
      tool: 'Ideogram',
      title: "Images, épisode 4 : un titre français dans l'image",
      useCase:
        "Épisode 4 des douze outils : enfin un titre français lisible dans l'image, accents compris. Utile pour les visuels courts des réseaux sociaux.",
      timeSaved: '1 h par visuel',
      limits:
        'Au-delà de cinq ou six mots, ça se gâte. Ne connaît ni notre police ni notre charte : pas pour un document imprimé.',
      link: 'https://ideogram.ai',
      cost: '9 € le mois de test',
    }),
    at('10:40', 'chloe').tries('image-ideogram', 'works', {
      line: '« À la page, même en été » : trois essais, tous les accents au rendez-vous.',
      timeSaved: '45 min par visuel',
    }),
    at('11:05', 'claire').tries('image-ideogram', 'doesNotWork', {
      line: "Pour l'affiche du repas annuel, dix mots : deux lettres inventées à chaque essai. J'ai fini dans Canva.",
    }),
    at('11:45', 'aurelie').tries('devis', 'worksWithChanges', {
      line: "Pour trois transporteurs : j'ai ajouté la surcharge carburant et le délai de prévenance.",
      timeSaved: '15 min par devis',
    }),
    at('14:30', 'dominique').tries('notices-machines', 'doesNotWork', {
      line: "Notice de la presse, un scan de scan : il a répondu avec la page d'une autre machine.",
    }),
    at('16:15', 'lea').tries('image-ideogram', 'doesNotWork', {
      line: "Pour une enseigne : lettrage joli, mais impossible de garder le même d'une image à l'autre.",
    }),
  ],
  4: [
    at('09:05', 'antoine').shares('sommes-fausses', 'failure', {
      tool: 'ChatGPT',
      useCase:
        "Faire le total d'un tableau de 60 lignes collé dans la conversation (chiffres inventés, je vous rassure). Trois demandes, trois totaux différents, tous annoncés avec la même assurance. J'ai passé une heure à chercher mon erreur, qui était la sienne.",
      timeSaved: 'perte de temps : 1 h',
      limits:
        'Ne jamais lui faire additionner du texte collé. Lui demander la formule Excel, et laisser Excel calculer.',
      link: 'https://chatgpt.com',
    }),
    at('09:30', 'antoine').asks(
      'q-totaux',
      "Du coup, pour ma culture : pourquoi se trompe-t-il sur une addition alors qu'il sait expliquer un écart sur budget ?",
    ),
    at('10:02', 'mehdi').answers(
      'q-totaux',
      "Parce qu'il écrit une suite de mots plausible, il ne pose pas l'opération. Si tu joins un fichier et que tu lui demandes d'écrire et d'exécuter le code du calcul, il passe par une vraie machine à calculer. Demande-lui toujours de montrer ce code.",
    ),
    at('11:20', 'mehdi').tries('sommes-fausses', 'worksWithChanges', {
      line: 'Même tableau joint en fichier, avec calcul par code : total juste trois fois sur trois. Collé en texte : faux aussi chez moi.',
    }),
    at('13:20', 'oliver').tries('landing-pages', 'doesNotWork', {
      line: 'For the UK page, the product sheet holds no UK data, so it mostly listed what it could not find. Fair enough.',
    }),
    at('13:50', 'julien').tries('sommes-fausses', 'doesNotWork', {
      line: "J'ai voulu voir : 25 lignes, deux totaux sur trois faux. Je retourne à mes formules.",
    }),
    at('14:40', 'nadia').shares('droits-images', 'caution', {
      tool: 'Midjourney, Adobe Firefly, Ideogram',
      useCase:
        "Avant de publier une image générée : les conditions d'usage commercial changent d'un outil à l'autre, et parfois d'un abonnement à l'autre. Une image trop proche d'une œuvre, d'une marque ou d'une personne reste un risque, quel que soit l'outil.",
      limits:
        "Pas de « à la manière de » suivi d'un nom, pas de visage ressemblant, pas de décor d'un client sans son accord. Gardez le prompt, la date et l'outil à côté du fichier : c'est ce que je vous demanderai en premier.",
      link: 'https://intranet.example/juridique/images-generees',
    }),
    at('15:10', 'samira').replies(
      'droits-images',
      'Merci Nadia. On ajoute une colonne « prompt et date » à notre tableau des douze outils, ça ne mange pas de pain.',
    ),
    at('16:30', 'aurelie').asks(
      'q-quais',
      "Qui a déjà essayé de prévoir la charge des quais d'une semaine sur l'autre avec un outil d'IA ? J'ai deux ans d'historique dans Excel et des transporteurs qui arrivent tous le mardi.",
    ),
  ],
  5: [
    at('09:15', 'lea').shares('image-stable-diffusion', 'failure', {
      tool: 'Stable Diffusion (en local)',
      title: 'Images, épisode 5 : tout garder sur mon poste',
      useCase:
        "Épisode 5 des douze outils : l'installer sur mon poste pour que rien ne sorte de l'entreprise. Deux jours d'installation, une image toutes les quatre minutes, et un ventilateur que tout l'étage connaît désormais.",
      timeSaved: '2 jours perdus',
      limits:
        "Pas sans une vraie carte graphique ni quelqu'un du métier. L'idée reste bonne pour des images confidentielles, mais pas sur nos postes.",
      cost: '0 € de licence, 2 jours de travail, une carte graphique adaptée chiffrée entre 600 et 900 €',
    }),
    at('09:40', 'yann').replies(
      'image-stable-diffusion',
      "C'était donc ça, le bruit. J'avais ouvert un ticket pour la climatisation.",
    ),
    at('10:45', 'karim').tries('offres-emploi', 'works', {
      line: "Pour l'alternance dans mon équipe. Ses questions de la fin valent à elles seules le détour.",
      timeSaved: '1 h par annonce',
    }),
    at('11:30', 'sandrine').tries('notices-machines', 'doesNotWork', {
      line: 'Sur les notices des appareils de mesure, des PDF sans texte : aucune réponse utilisable.',
    }),
    at('13:20', 'fatou').tries('quiz', 'worksWithChanges', {
      line: "Quiz sur le télétravail : il faut lui donner le dernier accord seul, sinon il mélange avec l'ancien.",
      timeSaved: '2 h par module',
    }),
    at('14:00', 'yann').tries('notices-machines', 'worksWithChanges', {
      line: "Si on passe d'abord le scan à la reconnaissance de texte, il retrouve la bonne page. Je peux le faire pour vous, envoyez-moi la liste.",
      timeSaved: '10 min par panne',
    }),
    at('14:25', 'dominique').replies(
      'notices-machines',
      "Liste envoyée. La presse en premier, s'il te plaît, c'est elle qui tombe le vendredi soir.",
    ),
    at('15:50', 'aurelie').tries('mails-allemands', 'works', {
      line: "Pour les transporteurs polonais : compris du premier coup, et ils ont répondu dans l'heure.",
      timeSaved: '15 min par mail',
    }),
    at('16:40', 'hugo').posts(
      'rate-de-hugo',
      "Chose promise : mon raté de traduction. J'avais laissé un outil traduire « douze bacs à BD » pour un client anglais, sans relire. Il a reçu une offre pour douze baccalauréats de bande dessinée. Le client a très bien pris la chose, Oliver un peu moins.",
    ),
    at('16:52', 'oliver').replies('rate-de-hugo', 'For the record: he asked whether they were accredited.'),
  ],
});
