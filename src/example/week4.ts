import { COMMITTEE_FILE, IMAGE_BRIEF, TENDER } from './prompts.ts';
import { at, eventsOf, type ExampleEvent } from './story.ts';

/** The twelve image tools get their verdict; two more warnings, and needs that nobody can answer yet. */
export const week4: readonly ExampleEvent[] = eventsOf(4, {
  1: [
    at('09:00', 'marie-jo').shares('dossier-comite', 'success', {
      tool: 'Microsoft Copilot',
      useCase:
        "Préparer le dossier du comité de direction : des notes de toutes les tailles deviennent des fiches d'une demi-page, avec la décision demandée en première ligne.",
      timeSaved: 'une demi-journée par mois',
      limits:
        "Pas pour les sujets de personnes ni de rémunération, ceux-là je les écris à la main. Il donne de l'assurance à ceux qui hésitent : un « peut-être » était devenu « nous recommandons ».",
      link: 'https://copilot.microsoft.com',
      prompt: COMMITTEE_FILE,
      beforeAfter:
        "Avant : 60 pages reçues la veille au soir. Après : 14 fiches le mercredi, et un ordre du jour qui tient dans l'horaire (presque).",
    }),
    at('10:15', 'hugo').shares('marches-publics', 'success', {
      tool: 'Le Chat (Mistral)',
      useCase:
        "Lire un marché public avant de décider si on y va : exigences éliminatoires, calendrier, critères de jugement et questions à poser, avec la page de chaque ligne. Je suis parti du prompt de Nadia, c'est la même gymnastique.",
      timeSaved: '3 h par dossier',
      limits:
        'Ne pas décider de répondre ou non sur ce seul tableau : il a raté une exigence cachée dans une annexe. Pas pour écrire le mémoire technique, ça se voit et ça se ressemble.',
      link: 'https://chat.mistral.ai',
      prompt: TENDER,
    }),
    at('11:40', 'chloe').shares('image-leonardo', 'failure', {
      tool: 'Leonardo',
      title: 'Images, épisode 6 : une image en huit formats',
      useCase:
        'Épisode 6 des douze outils : décliner une même image en huit formats. Chaque format invente une autre pièce, et les crédits du mois sont partis en une matinée de réglages.',
      timeSaved: 'aucun',
      limits:
        "À éviter pour des déclinaisons exactes : c'est un travail de recadrage, pas de génération. Regarder le compteur de crédits AVANT de régler les options.",
      link: 'https://leonardo.ai',
      cost: '13 € le mois de test, tous les crédits consommés en 3 h',
    }),
    at('13:45', 'bruno').tries('offres-emploi', 'worksWithChanges', {
      line: "Détourné pour annoncer une formation interne : j'ai remplacé « journée type » par « ce que vous saurez faire lundi ».",
      timeSaved: '45 min par annonce',
    }),
    at('15:30', 'oliver').tries('marches-publics', 'worksWithChanges', {
      line: 'Used it on a UK tender: fine after I translated the prompt and asked for lots as well as pages.',
      timeSaved: '2 h per tender',
    }),
    at('16:10', 'ines').asks(
      'q-tri-sav',
      "Bonjour ! Quelqu'un sait-il trier automatiquement les mails du service après-vente (pièce manquante, casse, montage, autre) ? On en reçoit une soixantaine par jour et le premier tri nous prend la matinée.",
    ),
    at('16:45', 'mehdi').answers(
      'q-tri-sav',
      "C'est faisable avec n8n, que nous hébergeons déjà, et un petit modèle Mistral : il lit le mail, choisit une catégorie, et met « autre » quand il hésite. On commence sur cinquante vieux mails anonymisés et on regarde où il se trompe. Je passe te voir mercredi.",
    ),
  ],
  2: [
    at('09:35', 'lea').shares('image-recraft', 'success', {
      tool: 'Recraft',
      title: 'Images, épisode 7 : vingt pictos vectoriels',
      useCase:
        'Épisode 7 des douze outils : une famille de vingt pictos vectoriels pour les notices de montage, tous dans le même style. Je reprends les tracés dans mon logiciel, mais le plus ingrat est fait.',
      timeSaved: '1 jour et demi pour la série',
      link: 'https://www.recraft.ai',
      cost: '13 € le mois de test',
    }),
    at('10:50', 'elodie').shares('etat-de-l-art', 'success', {
      tool: 'Perplexity',
      useCase:
        'Défricher un sujet avant un projet (colles sans formaldéhyde, cette fois) : une première carte des familles de solutions avec des sources que je vais lire ensuite, une par une.',
      timeSaved: 'environ une journée par sujet',
      limits:
        "Une source sur cinq ne dit pas ce qu'il lui fait dire. Ne jamais citer sans avoir ouvert. Pas pour une décision de conformité, et pas un mot de nos propres formulations dans la question.",
      link: 'https://www.perplexity.ai',
    }),
    at('11:30', 'bruno').tries('etat-de-l-art', 'works', {
      line: "Pour préparer un module sur le port de charges : trois bonnes sources officielles, que j'ai lues.",
      timeSaved: '2 h par sujet',
    }),
    at('13:30', 'ines').tries('tickets', 'works', {
      line: 'Pour les accusés de réception du service après-vente, à partir de nos réponses types.',
      timeSaved: '3 min par ticket',
    }),
    at('14:20', 'samira').tries('image-recraft', 'works', {
      line: "Les pictos livraison et montage pour la page d'accueil, sans embêter Léa une seule fois.",
      timeSaved: '3 h pour la série',
    }),
    at('16:00', 'nadia').tries('etat-de-l-art', 'doesNotWork', {
      line: 'Recherche de jurisprudence : deux arrêts introuvables sur quatre. Je reste sur notre base juridique.',
    }),
  ],
  3: [
    at('09:10', 'sandrine').tries('etat-de-l-art', 'doesNotWork', {
      line: "Sur des normes d'essai : numéros plausibles, contenu faux. J'en fais une alerte.",
    }),
    at('09:25', 'sandrine').shares('normes-inventees', 'caution', {
      tool: 'ChatGPT, Perplexity',
      useCase:
        "Les assistants citent des normes qui n'existent pas, ou la mauvaise version d'une vraie. J'ai reçu un plan de contrôle qui s'appuyait sur un article inventé, très bien rédigé d'ailleurs.",
      limits:
        "Toute référence de norme, de texte ou d'essai se vérifie dans notre base documentaire avant d'entrer dans un document qualité. Pas trouvée, pas citée.",
      link: 'https://intranet.example/qualite/normes',
    }),
    at('10:05', 'elodie').replies(
      'normes-inventees',
      "C'est exactement ce que j'ai mis dans les limites de mon partage d'hier, vu de l'autre côté du couloir.",
    ),
    at('10:30', 'dominique').tries('cinq-pourquoi', 'works', {
      line: "Rebuts sur les chants, mené à cinq devant l'écran : on a fini par parler du réglage et plus de l'équipe de nuit.",
      timeSaved: '1 h 30 par analyse',
    }),
    at('11:00', 'dominique').shares('planning-atelier', 'failure', {
      tool: 'ChatGPT',
      useCase:
        "Faire le planning de l'atelier sur une semaine, avec des prénoms et des machines inventés. Sur le papier, parfait. En vrai : la même personne sur deux postes le jeudi, et la cabine de vernis qui sèche en zéro minute.",
      timeSaved: 'une bonne heure perdue',
      limits:
        "Pas pour ordonnancer : il ne tient pas toutes les contraintes ensemble et il jure que si. Pour expliquer un planning déjà fait à l'équipe du soir, en revanche, c'est très bien.",
    }),
    at('11:45', 'karim').tries('planning-atelier', 'worksWithChanges', {
      line: 'Je lui demande seulement de chercher les conflits dans mon planning. Il en trouve de vrais, et un faux de temps en temps.',
    }),
    at('14:15', 'aurelie').tries('planning-atelier', 'doesNotWork', {
      line: 'Essayé pour les tournées du jeudi : deux livraisons au même endroit à la même minute, et un camion oublié.',
    }),
    at('15:40', 'claire').tries('dossier-comite', 'works', {
      line: 'Pour le comité éditorial : la décision en première ligne change la réunion.',
      timeSaved: '2 h par mois',
    }),
    at('16:05', 'ines').replies(
      'q-tri-sav',
      'Première séance ce matin avec Mehdi : cinquante vieux mails triés, neuf mal rangés, et déjà une idée de pourquoi. La suite lundi.',
    ),
    at('16:20', 'gilles').asks(
      'q-hors-connexion',
      "Qui connaît un assistant qui marche sans réseau ? Au fond du bâtiment B il n'y a ni wifi ni téléphone, et c'est évidemment là que sont les vieilles machines.",
    ),
  ],
  4: [
    at('09:30', 'samira').shares('bilan-douze-outils', 'success', {
      tool: 'Canva, Adobe Firefly, Midjourney, Ideogram, Recraft, Leonardo, ChatGPT, DALL·E, Le Chat, Gemini, Krea, Stable Diffusion',
      useCase:
        "Verdict des douze outils d'images sur un même brief. Nous en gardons trois : Firefly pour le décor autour d'une vraie photo, Recraft pour les pictos, Canva pour le titre et la mise en page. Deux servent à autre chose (Midjourney pour les ambiances, Ideogram pour un titre court), six ont raté notre produit ou notre texte, et un nous a coûté deux jours d'installation.",
      timeSaved: 'de 2 jours à une demi-journée par visuel',
      limits:
        "Pas pour montrer un produit précis sans partir d'une vraie photo. Notre verdict vaut pour des rayonnages, aujourd'hui, avec nos essais : un autre métier peut trouver l'inverse, et les outils changent vite.",
      link: 'https://intranet.example/marketing/douze-outils-images',
      prompt: IMAGE_BRIEF,
      beforeAfter:
        'Avant : une journée de prise de vue et une journée de retouche par décor. Après : la photo du meuble en studio, et trois décors dans la demi-journée.',
      cost: "89 € d'abonnements sur les 200 € prévus (Midjourney 33 €, Recraft 13 €, Leonardo 13 €, Firefly 11 €, Krea 10 €, Ideogram 9 €), et surtout 9 jours de travail à quatre : c'est le temps qui coûte",
    }),
    at('09:52', 'patricia').replies(
      'bilan-douze-outils',
      "89 sur 200, et le temps passé compté honnêtement. J'encadre ce tableau.",
    ),
    at('10:20', 'thomas').replies(
      'bilan-douze-outils',
      'Une pensée pour le rayonnage à dix-neuf tablettes que Krea nous a livré avec aplomb.',
    ),
    at('11:10', 'claire').tries('bilan-douze-outils', 'worksWithChanges', {
      line: "Le brief repris avec Firefly pour le journal interne, à partir d'une photo de l'atelier. J'ai dû enlever les deux lecteurs.",
      timeSaved: '3 h par visuel',
    }),
    at('13:40', 'thomas').tries('image-firefly', 'worksWithChanges', {
      line: "Bien pour un décor intérieur. En extérieur, l'ombre part du mauvais côté une fois sur deux.",
      timeSaved: '2 h par visuel',
    }),
    at('14:30', 'fatou').asks(
      'q-entretiens',
      "Qui a déjà préparé une synthèse des besoins de formation à partir d'entretiens annuels, sans qu'aucune donnée personnelle ne parte où que ce soit ? Je cherche une méthode plus qu'un outil.",
    ),
    at('15:05', 'bruno').replies(
      'q-entretiens',
      "J'en aurais besoin aussi pour le plan de formation. Je n'ai pas la réponse, mais je viens tester avec toi.",
    ),
    at('16:25', 'sandrine').tries('quiz', 'works', {
      line: "Quiz d'habilitation au contrôle final : les mauvaises réponses étaient nos vraies erreurs. Un peu vexant, très utile.",
      timeSaved: '2 h par module',
    }),
  ],
  5: [
    at('09:20', 'yann').shares('robots-de-reunion', 'caution', {
      tool: 'Otter, Noota, Copilot dans Teams',
      useCase:
        "Deux réunions de cette semaine ont accueilli un robot de transcription que personne n'avait invité : il suivait l'agenda d'un participant extérieur et envoyait le compte rendu à tous les inscrits.",
      limits:
        "Regardez la liste des participants avant de parler. On prévient, on demande l'accord, on coupe si quelqu'un dit non. Jamais pour un entretien individuel, un sujet de santé ou une négociation.",
      link: 'https://intranet.example/support/robots-de-reunion',
    }),
    at('10:15', 'mehdi').tries('image-stable-diffusion', 'worksWithChanges', {
      line: "Sur le serveur de calcul de l'équipe, qui a une carte graphique : 20 secondes par image. Reste à savoir qui l'entretient.",
    }),
    at('11:25', 'karim').tries('marches-publics', 'works', {
      line: 'Repris pour un cahier des charges client : les questions à poser étaient les bonnes.',
      timeSaved: '3 h par dossier',
    }),
    at('12:05', 'elodie').posts(
      'pause',
      'Entendu à la cantine : « Il paraît que la compta a un prompt pour la banque et que la maintenance parle à ses notices. » Il y a deux mois, à cette table, on parlait surtout de la purée.',
    ),
    at('14:50', 'yann').tries('tests-unitaires', 'doesNotWork', {
      line: "Sur nos vieux scripts d'administration : il a testé des commandes qui n'existent pas sur nos serveurs.",
    }),
    at('16:30', 'claire').posts(
      'fin-semaine-4',
      "Quatre semaines, et les questions commencent à circuler entre des bureaux qui ne se croisaient qu'à la machine à café. Quatre demandes attendent encore quelqu'un qui l'a déjà fait : les factures scannées, la charge des quais, l'assistant sans réseau, la synthèse des entretiens. Même un « j'ai essayé, ça n'a pas marché » aiderait.",
    ),
  ],
});
