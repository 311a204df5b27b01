import type { You } from './you.ts';

/** What is said in Slack alone. */
export const slackWords = (you: You) => ({
  /** What the notification of a share is of, before its title. */
  sharedUse: 'Usage IA partagé',
  /** What a screen reader says of a button that stands beside others of the same words. */
  buttonOf: (button: string, of: string): string => `${button} : ${of}`,
  restNotShown: 'La suite est trop longue pour être montrée ici.',
  tooLongHere:
    'Trop long pour une fenêtre de Slack : ce texte est gardé tel quel. Il se modifie dans la page du partage.',
  howToDelete: you`Pour le supprimer : {placez|place} le pointeur sur {votre|ton} message (ou {gardez|garde} le doigt dessus), puis « Plus d’actions », « Supprimer le message ». Slack ne me laisse pas le faire.`,
  help: {
    title: 'Ce que /veille sait faire',
    lines: [
      '/veille partager : raconter un outil testé, un prompt qui marche, une erreur à éviter',
      '/veille chercher contrat : retrouver un usage',
      '/veille question : demander « qui a déjà… ? »',
      '/veille moi : mes partages et mes préférences',
      '/veille pause : ne plus rien recevoir sans l’avoir demandé',
    ],
  },
  manifest: {
    description: 'La veille IA que les collègues se racontent',
    longDescription:
      'Passerelle aide les collègues à se montrer les outils d’IA, les prompts et les cas d’usage qui marchent, les échecs utiles et les limites. Elle lit le seul canal de veille où elle est invitée, ne garde que ce que chacun choisit de partager, ne compte et ne classe personne.',
    command: 'Partager, chercher, demander : la veille IA',
    commandHint: '[partager | chercher contrat | question | moi | aide]',
    share: 'Partager un usage IA',
    shareHint: 'Raconter un outil testé, en deux minutes',
    turn: 'Transformer en partage',
    turnHint: 'Proposer à son auteur d’en faire un partage',
  },
  opening: {
    title: 'Ouvrir le canal',
    text: (channel: string): string =>
      `Je crée ${channel} s’il n’existe pas, j’écris son sujet, j’épingle « Commencer ici » et le modèle, et j’y invite les personnes choisies.`,
    people: 'Personnes à inviter',
    peopleHint: 'Une dizaine de collègues de métiers différents suffit pour commencer.',
    submit: 'Ouvrir le canal',
    button: 'Ouvrir le canal de veille',
    done: (channel: string): string => `${channel} est prêt`,
    cannot: (code: string): string =>
      `Slack ne l’a pas permis (${code}). Le canal peut aussi être créé à la main.`,
    missing:
      'Il manque au bot le droit de créer un canal : passerelle slack setup --open-channel donne le manifeste qui le demande. Le canal peut aussi être créé à la main.',
    start: you`{Racontez|Raconte} un outil que {vous utilisez|tu utilises} déjà, même simple, avec {vos|tes} mots ou avec le modèle. Un échec aide autant qu’un succès. /veille partager ouvre le formulaire, /veille chercher retrouve, /veille aide dit le reste.`,
  },
  /** Where Slack, or we, take longer than a window waits for. */
  slow: {
    wait: 'Un instant…',
    waiting: 'Cela prend plus de temps que d’habitude. Cette fenêtre se remplira toute seule.',
    held: 'Un instant : enregistrer prend plus de temps que d’habitude. Cette fenêtre dira quand c’est fait.',
    done: 'C’est fait.',
    title: 'Slack a été trop lent',
    text: you`La fenêtre n’a pas pu s’ouvrir à temps. Rien n’est perdu : {réessayez|réessaie}.`,
    again: 'Réessayer',
  },
  channel: {
    title: 'Canal de veille',
    text: 'La veille se passe dans un seul canal. Je n’écoute que lui, et je n’y garde que ce que chacun choisit de partager.',
    label: 'Quel canal ?',
    publicOnly:
      'Seuls les canaux publics sont proposés : je n’ai pas le droit d’être dans un canal privé. passerelle slack setup --private-channel donne le manifeste qui le demande.',
    submit: 'Choisir',
    choose: 'Choisir le canal',
    change: 'Changer de canal',
    chooseThis: 'Choisir ce canal',
    none: 'Aucun canal de veille n’est encore choisi : pour l’instant, je n’écoute et je ne publie nulle part.',
    chosen: (channel: string): string => `C’est entendu : la veille se passe dans ${channel}.`,
    inviteMe: (channel: string): string =>
      you`Je ne suis pas dans ${channel}. {Écrivez|Écris}-y /invite @Passerelle, puis {choisissez|choisis}-le à nouveau.`,
    notPrivate:
      'Ce canal est privé, et je n’ai pas le droit d’y être. passerelle slack setup --private-channel donne le manifeste qui le demande.',
    notFound: you`Je ne vois pas ce canal. S’il est privé, {écrivez|écris}-y /invite @Passerelle, puis {choisissez|choisis}-le à nouveau.`,
    second: (channel: string, watched: string): string =>
      `Je n’écoute pas ${channel} : la veille de cet espace a déjà son canal, ${watched}. Qui anime peut en changer dans l’onglet Accueil.`,
    first: (channel: string): string =>
      `Merci de l’invitation dans ${channel}. Je n’y écoute rien tant que ce n’est pas le canal de veille : qui anime peut le choisir.`,
  },
  welcome: {
    title: 'Passerelle est installée',
    made: (name: string): string =>
      `L’espace « ${name} » est ouvert : rien n’y est encore, et personne n’est compté ni classé.`,
    facilitates: you`C’est {vous|toi} qui {animez|animes} : l’onglet Accueil de Passerelle a ce qu’il faut pour cela.`,
    withChannel: (channel: string): string =>
      `Il reste à raconter un premier usage dans ${channel} : /veille partager ouvre le formulaire.`,
    withoutChannel:
      'Il reste à choisir le canal de veille : je n’écoute et je ne publie nulle part avant cela.',
  },
  starting: 'Passerelle démarre dans cet espace. Réessayez dans un instant.',
  pages: {
    about: {
      title: 'Passerelle dans Slack',
      paragraphs: [
        'Passerelle aide les collègues à se montrer les usages de l’IA qui marchent : un outil, un cas d’usage, le temps gagné, quand ne pas l’utiliser.',
        'Chacun écrit dans le canal de veille, ou par /veille partager. Passerelle propose le partage à son auteur seul, et le publie quand il le décide. Les collègues disent s’ils l’ont testé, en font des variations, et retrouvent un usage par /veille chercher.',
        'Elle n’écoute qu’un canal, celui de la veille, ne compte et ne classe personne, et n’envoie rien à un service d’IA.',
      ],
    },
    privacy: {
      title: 'Vie privée',
      paragraphs: [
        'Rien d’un message n’est gardé avant que son auteur choisisse de le partager : il est oublié dès qu’il est traité, en quelques secondes.',
        'Sont gardés : un identifiant de Slack et un nom pour les personnes qui ont fait un geste, les partages, essais et questions que chacun a publiés, et la place des messages de Passerelle. Aucun compte, aucune note, aucun classement de personne.',
        'Les messages privés entre personnes et les autres canaux ne sont pas lus. Les invités et les personnes d’une autre entreprise ne sont pas écoutés. Les fichiers joints restent dans Slack : un partage n’en garde que le lien.',
        'Chacun supprime son partage d’un clic. Retirer l’application efface aussitôt son jeton ; ce qui a été publié reste à l’entreprise, qui peut l’exporter ou l’effacer.',
        'Les données sont là où cette installation de Passerelle est hébergée, et ne sont transmises à personne d’autre que Slack.',
      ],
    },
    support: {
      title: 'Aide',
      paragraphs: [
        'Dans Slack, /veille aide dit tout ce qui peut se taper. Qui anime le canal répond aux questions de tous les jours.',
        'Si rien ne se passe dans le canal, c’est le plus souvent que Passerelle n’y est pas : /invite @Passerelle.',
        'Pour une demande sur vos données ou un problème de sécurité, adressez-vous à qui héberge cette installation.',
      ],
    },
    installed: {
      title: 'Passerelle est installée',
      paragraphs: ['Un message vous attend dans Slack : il dit ce qui a été fait, et ce qui reste à faire.'],
    },
    installedForAll: {
      title: 'Passerelle est installée',
      paragraphs: [
        'Il reste à dire dans quels espaces de l’organisation : un message y attend qui a installé l’application.',
      ],
    },
    openSlack: 'Ouvrir Slack',
    chooseWorkspaces: 'Choisir les espaces',
    refused: {
      title: 'L’installation est annulée',
      paragraphs: ['Vous avez refusé dans Slack : rien n’a été fait, et rien n’est gardé.'],
    },
    stale: {
      title: 'Ce lien ne sert plus',
      paragraphs: [
        'Une installation se termine dans les dix minutes, une seule fois, dans le navigateur où elle a commencé.',
      ],
    },
    failed: {
      title: 'L’installation n’a pas abouti',
      paragraphs: ['Slack ou Passerelle n’a pas répondu comme prévu. Réessayez dans un moment.'],
    },
    installAgain: 'Recommencer l’installation',
    notAllowed: {
      title: 'Cet espace n’est pas attendu ici',
      paragraphs: [
        'Cette installation de Passerelle est réservée à quelques espaces de Slack, et le vôtre n’en est pas. Rien n’est gardé : demandez à qui l’héberge de l’ajouter.',
      ],
    },
  },
  somebody: 'collègue',
  notHere: 'Cet espace Slack n’est pas encore branché à Passerelle.',
});
