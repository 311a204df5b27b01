import type { SensitiveType } from '../../domain/guardrail/sensitive.ts';
import type { You } from './you.ts';
import { sensitiveNames } from './cards.ts';
import { frenchSpaces as say } from '../typography.ts';

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

export const slackWords = (you: You) => ({
  readMore: 'Lire la suite',
  close: 'Fermer',
  yes: 'Oui',
  tooLongHere: say(
    'Trop long pour une fenêtre de Slack : ce texte est gardé tel quel. Il se modifie dans la page du partage.',
  ),
  copy: {
    title: 'Copier le prompt',
    text: you(
      'Cliquez dans le cadre, tout sélectionner, copier. Rien n’y a été changé.',
      'Clique dans le cadre, tout sélectionner, copier. Rien n’y a été changé.',
    ),
  },
  sheet: 'Partage',
  page: 'Ouvrir la page',
  pageIsLocal: say('Les pages ne sont pas encore ouvertes à d’autres que cette machine.'),
  offer: {
    nothingKept: say('Rien n’est gardé tant que ce n’est pas publié. Personne d’autre ne voit ceci.'),
    asked: (name: string): string => say(`${name} pense que votre message aiderait d’autres collègues`),
    askedText: you(
      'C’est vous qui décidez : rien n’a été gardé, et rien ne le sera sans votre accord.',
      'C’est toi qui décides : rien n’a été gardé, et rien ne le sera sans ton accord.',
    ),
    askedAuthor: say(
      'La question est posée à la personne qui a écrit ce message. Rien n’est gardé sans son accord.',
    ),
    notAColleague: say(
      'Ce message ne vient pas d’une ou d’un collègue de cet espace : il ne peut pas devenir un partage.',
    ),
    lost: say('Je n’ai pas pu relire le message. Un copier-coller de l’essentiel suffit.'),
  },
  edited: {
    title: you('Votre message a changé', 'Ton message a changé'),
    text: you(
      'Le partage garde l’ancienne version : à vous de voir s’il faut le modifier.',
      'Le partage garde l’ancienne version : à toi de voir s’il faut le modifier.',
    ),
  },
  deleted: {
    title: you('Votre message est supprimé', 'Ton message est supprimé'),
    text: say('Le partage qui en venait est toujours là. Le supprimer aussi ?'),
  },
  thanked: (useCase: string): string => say(`Un merci pour « ${useCase} »`),
  thankedText: say('Quelqu’un a réagi à ce partage. Rien à faire : c’est un simple merci.'),
  sensitive: (types: readonly SensitiveType[]): string => {
    const what = list.format(types.map((type) => sensitiveNames[type]));
    return you(
      `Il semble contenir ${what}. Personne d’autre ne voit ceci : vous pouvez modifier ou supprimer votre message.`,
      `Il semble contenir ${what}. Personne d’autre ne voit ceci : tu peux modifier ou supprimer ton message.`,
    );
  },
  help: {
    title: say('Ce que /veille sait faire'),
    lines: [
      say('/veille partager : raconter un outil testé, un prompt qui marche, une erreur à éviter'),
      say('/veille chercher contrat : retrouver un usage'),
      say('/veille question : demander « qui a déjà… ? »'),
      say('/veille moi : mes partages et mes préférences'),
      say('/veille pause : ne plus rien recevoir sans l’avoir demandé'),
    ],
    text: you(
      'Dans le canal, écrivez simplement : je propose le partage, à vous seul, quand j’en reconnais un.',
      'Dans le canal, écris simplement : je propose le partage, à toi seul, quand j’en reconnais un.',
    ),
    share: 'Partager un usage IA',
    ask: 'Poser une question',
  },
  search: {
    found: (n: number, typed: string): string =>
      say(`${n < 2 ? `${n} partage trouvé` : `${n} partages trouvés`} pour « ${typed} »`),
    see: 'Voir',
  },
  me: {
    title: 'Mes partages',
    preferences: 'Mes préférences',
    all: 'Tout voir',
  },
  paused: you(
    'C’est entendu : je ne vous dirai plus rien sans que vous le demandiez. Les commandes marchent toujours.',
    'C’est entendu : je ne te dirai plus rien sans que tu le demandes. Les commandes marchent toujours.',
  ),
  resume: 'Reprendre',
  home: {
    hello: (name: string): string => `Bonjour ${name}`,
    text: say('La veille IA se passe dans le canal. Ici, ce qui vous concerne, vous seul.'),
    entry: 'Pour commencer',
    entryOf: (family: string): string => say(`Derniers partages : ${family}`),
    families: 'Voir d’autres métiers',
    data: 'Mes données',
    dataText: you(
      'Seuls vos partages, vos essais et vos questions sont gardés, parce que vous les avez publiés. Chaque partage se supprime d’un clic.',
      'Seuls tes partages, tes essais et tes questions sont gardés, parce que tu les as publiés. Chaque partage se supprime d’un clic.',
    ),
    facilitator: 'Animer le canal',
    recap: 'Récap de la semaine',
    brief: 'Brief du mois',
    none: say('Rien encore. Le premier est souvent le plus simple.'),
  },
  manifest: {
    description: say('La veille IA que les collègues se racontent'),
    longDescription: say(
      'Passerelle aide les collègues à se montrer les outils d’IA, les prompts et les cas d’usage qui marchent, les échecs utiles et les limites. Elle lit le seul canal de veille où elle est invitée, ne garde que ce que chacun choisit de partager, ne compte et ne classe personne.',
    ),
    command: say('Partager, chercher, demander : la veille IA'),
    commandHint: '[partager | chercher contrat | question | moi | aide]',
    share: 'Partager un usage IA',
    shareHint: say('Raconter un outil testé, en deux minutes'),
    turn: 'Transformer en partage',
    turnHint: say('Proposer à son auteur d’en faire un partage'),
  },
  opened: { pinned: 'Commencer ici', template: 'Le modèle d’un partage' },
  notHere: say('Cet espace Slack n’est pas encore branché à Passerelle.'),
  outsider: say('Passerelle est réservée aux collègues de cet espace, pas aux invités.'),
});
