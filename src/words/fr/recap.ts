import type { You } from './you.ts';
import { frenchSpaces as say } from '../typography.ts';

export const recapWords = (you: You) => ({
  title: (dates: string): string => say(`Le récap ${dates}`),
  card: {
    badge: 'Récap de la semaine',
    open: 'Lire le récap',
  },
  ready: (dates: string): string => say(`Le récap ${dates} est prêt à relire`),
  readyText: you('Rien n’est envoyé au canal sans vous.', 'Rien n’est envoyé au canal sans toi.'),
  publish: 'Publier dans le canal',
  published: say('Publié dans le canal.'),
  preview: you(
    'Voici ce que le canal recevra. Rien n’est envoyé tant que vous ne publiez pas.',
    'Voici ce que le canal recevra. Rien n’est envoyé tant que tu ne publies pas.',
  ),
  notPublished: say(
    'Le récap de cette semaine n’est pas encore publié. La personne qui anime le canal le fera.',
  ),
  because: (reasons: string): string => say(`Pourquoi ce choix : ${reasons}.`),
  empty: say('Rien à raconter cette semaine, et ce n’est pas grave.'),
  reasons: {
    triedByPeers: (n: number): string => (n < 2 ? 'déjà testé une fois' : `déjà testé ${n} fois`),
    crossesJobs: (n: number): string => `testé dans ${n} métiers`,
    saysItsLimits: 'dit quand ne pas l’utiliser',
    usefulFailure: 'un échec qui fera gagner du temps à d’autres',
    caution: 'une alerte à connaître',
    newTool: (tool: string): string => say(`premier partage sur ${tool}`),
    onlyOneOfItsJob: (family: string): string => say(`le seul de la semaine côté ${family}`),
    hasPrompt: 'son prompt est prêt à copier',
    olderNotTriedBy: (family: string): string =>
      say(`partage plus ancien, que personne n’a encore testé côté ${family}`),
  },
  older: say('Semaine précédente'),
  newer: say('Semaine suivante'),
});
