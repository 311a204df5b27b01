import type { SensitiveType } from '../../domain/privacy/sensitive.ts';
import { formats } from './formats.ts';
import { asWritten } from '../typography.ts';
import type { You } from './you.ts';
import { sensitiveNames } from './cards.ts';

/** What is said in every chat; no sentence names one. */
export const chatWords = (you: You) => ({
  readMore: 'Lire la suite',
  close: 'Fermer',
  yes: 'Oui',
  copy: {
    title: 'Copier le prompt',
    text: you`{Cliquez|Clique} dans le cadre, tout sélectionner, copier. Rien n’y a été changé.`,
  },
  sheet: 'Partage',
  page: 'Ouvrir la page',
  files: {
    ask: 'Recevoir le diaporama et le PDF',
    asked: you`Le diaporama et le PDF arrivent dans {votre|ta} conversation avec Passerelle.`,
  },
  offer: {
    nothingKept: 'Rien n’est gardé tant que ce n’est pas publié. Personne d’autre ne voit ceci.',
    fileLinked: 'Le fichier joint n’est pas copié : le partage en garde le lien.',
    filesStay:
      'Les fichiers joints ne sont pas copiés : ils restent avec le message, et le partage garde un seul lien.',
    asked: (name: string): string => `${name} pense que votre message aiderait d’autres collègues`,
    askedText: you`C’est {vous|toi} qui {décidez|décides} : rien n’a été gardé, et rien ne le sera sans {votre|ton} accord.`,
    askedAuthor:
      'La question est posée à la personne qui a écrit ce message. Rien n’est gardé sans son accord.',
    notAColleague:
      'Ce message ne vient pas d’une ou d’un collègue de cet espace : il ne peut pas devenir un partage.',
  },
  edited: {
    title: you`{Votre|Ton} message a changé`,
    text: you`Le partage garde l’ancienne version : à {vous|toi} de voir s’il faut le modifier.`,
  },
  deleted: {
    title: you`{Votre|Ton} message est supprimé`,
    text: 'Le partage qui en venait est toujours là. Le supprimer aussi ?',
  },
  thanked: (title: string): string => `Un merci pour « ${title} »`,
  thankedText: 'Quelqu’un a réagi à ce partage. Rien à faire : c’est un simple merci.',
  sensitive: (types: readonly SensitiveType[]): string => {
    const what = formats.list(types.map((type) => sensitiveNames[type]));
    return you`Il semble contenir ${what}. Personne d’autre ne voit ceci : {vous pouvez|tu peux} modifier ou supprimer {votre|ton} message.`;
  },
  help: {
    text: you`Dans le canal, {écrivez|écris} simplement : je propose le partage, à {vous|toi} seul, quand j’en reconnais un.`,
    share: 'Partager un usage IA',
    ask: 'Poser une question',
  },
  search: { see: 'Voir' },
  me: {
    title: 'Mes partages',
    trials: 'Mes essais',
    preferences: 'Mes préférences',
  },
  paused: you`C’est entendu : je ne {vous|te} dirai plus rien sans que {vous le demandiez|tu le demandes}. Les commandes marchent toujours.`,
  resume: 'Reprendre',
  home: {
    hello: asWritten((name: string): string => `Bonjour ${name}`),
    text: 'La veille IA se passe dans le canal. Ici, ce qui vous concerne, vous seul.',
    entry: 'Pour commencer',
    entryOf: (family: string): string => `Derniers partages : ${family}`,
    families: 'Voir d’autres métiers',
    data: 'Mes données',
    dataText: you`Seuls {vos|tes} partages, {vos|tes} essais et {vos|tes} questions sont gardés, parce que {vous|tu} les {avez|as} publiés. Chaque partage se supprime d’un clic.`,
    explore: 'Ce que le canal a appris',
    facilitator: 'Animer le canal',
    recap: 'Récap de la semaine',
    brief: 'Brief du mois',
    none: 'Rien encore. Le premier est souvent le plus simple.',
  },
  opening: {
    topic: 'Veille IA : ce qui marche, ce qui rate, ce qu’il ne faut pas faire',
    purpose: 'Se montrer les outils d’IA, les prompts et les cas d’usage concrets de chaque métier.',
    startTitle: 'Commencer ici',
    nothingKept: 'Seul ce que chacun choisit de publier est gardé. Personne n’est compté ni classé.',
    templateTitle: 'Le modèle d’un partage',
    canvasTitle: 'Bonnes pratiques de la veille IA',
    canvas: [
      'Un partage tient en cinq lignes : l’outil, le cas d’usage, le temps gagné, quand ne pas l’utiliser, un lien.',
      '« Quand NE PAS l’utiliser ? » est la ligne la plus utile.',
      'Pas de donnée personnelle, de mot de passe ni de document confidentiel dans un prompt : un repère suffit, [nom], [client].',
      'Relire ce que l’outil a écrit, toujours. Citer sa source quand il y en a une.',
      'Avant d’essayer un outil nouveau, regarder ce que l’entreprise permet : sa fiche le dit.',
      'Un échec raconté évite le même à dix collègues.',
    ],
  },
  /** Nothing can be said in the channel until somebody mends it. */
  shut: {
    title: 'Le canal ne peut rien recevoir',
    yours: you`{Votre|Ton} publication est gardée, mais le canal ne peut pas encore la montrer`,
    waits:
      'Ce qui est publié est gardé, et sera dit dans le canal dès que ce sera possible. Rien n’est à refaire.',
    reasons: {
      unknown: 'Aucun canal de veille n’est connu ici, ou il a été supprimé.',
      archived: 'Le canal est archivé.',
      left: 'Passerelle n’est plus dans le canal.',
      forbidden: 'Passerelle n’a pas le droit d’écrire dans le canal.',
      disconnected: 'La connexion de Passerelle n’est plus acceptée.',
    },
    mend: {
      unknown: 'Pour y remédier : indiquer le canal, ou inviter Passerelle dans celui qui porte son nom.',
      archived: 'Pour y remédier : désarchiver le canal.',
      left: 'Pour y remédier : inviter de nouveau Passerelle dans le canal.',
      forbidden:
        'Pour y remédier : autoriser Passerelle à publier dans le canal, dans les réglages de celui-ci ou auprès de qui administre.',
      disconnected:
        'Pour y remédier : réinstaller l’application, ou demander un nouveau jeton à qui tient le serveur.',
    },
  },
  outsider: 'Passerelle est réservée aux collègues de cet espace, pas aux invités.',
});
