import { frenchSpaces as say } from '../typography.ts';
import type { You } from './you.ts';

/** The facilitator's private page. */
export const facilitationWords = (you: You) => ({
  title: 'Animer',
  intro: you(
    'Cette page n’est vue que de vous. Rien n’y compte personne.',
    'Cette page n’est vue que de toi. Rien n’y compte personne.',
  ),
  week: say('Cette semaine'),
  nothing: say('Rien à suggérer cette semaine : le canal vit très bien tout seul.'),
  nothingYet: say('Rien à suggérer encore : tout commence par un premier partage.'),
  recap: say('Le récap'),
  seeRecap: say('Relire le récap'),
  launch: say('Le démarrage'),
  decline: say('Non merci'),
  declineLabel: (title: string): string => say(`Non merci : ${title}`),
  highlight: {
    title: (useCase: string): string => say(`Mettre en avant « ${useCase} »`),
    why: {
      tried: say('Ce partage a été testé dans un autre métier que le sien.'),
      saysItsLimits: say('Il dit quand ne pas l’utiliser : c’est ce qui aide le plus à s’en servir.'),
      failure: say('Un échec bien raconté fait gagner du temps à tout le monde.'),
    },
    act: say('Le mettre dans le prochain récap'),
  },
  askLimits: {
    title: (useCase: string): string => say(`Demander « Quand NE PAS l’utiliser ? » pour « ${useCase} »`),
    why: say('La ligne la plus utile d’un partage manque encore, et la poser vient mieux d’une personne.'),
    act: say('Poser la question dans le fil'),
    text: say('Merci pour ce partage. Quand NE PAS l’utiliser ?'),
  },
  askOtherJob: {
    title: (useCase: string, family: string): string => say(`« ${useCase} » : et côté ${family} ?`),
    why: say('L’usage pourrait servir à un autre métier : la question ouvre une porte, sans viser personne.'),
    act: say('Poser la question dans le fil'),
    text: (family: string): string =>
      say(`Et côté ${family}, quelqu’un a-t-il essayé quelque chose de ce genre ?`),
  },
  introduce: {
    title: (asker: string, author: string): string => say(`Rapprocher ${asker} et ${author}`),
    why: (question: string, useCase: string): string =>
      say(`L’une des deux personnes demande « ${question} » ; l’autre a partagé « ${useCase} ».`),
    act: say('Signaler ce partage sous la question'),
    text: (author: string, useCase: string, tool: string): string =>
      say(`${author} a partagé quelque chose de proche : « ${useCase} », avec ${tool}. Parlez-en ensemble.`),
  },
  askAfter: {
    title: (name: string): string => say(`Prendre des nouvelles de ${name}`),
    why: say(
      'Relais depuis un moment, et plus rien dans le canal ces deux semaines. Un mot de personne à personne, sans rien demander : il y a peut-être trop de travail, ou pas assez d’intérêt.',
    ),
    act: say('C’est fait'),
    text: you(
      'Bonjour, je pensais à vous en lisant le canal. Tout va bien ? Rien à faire de particulier : si le rôle de relais ne vous convient plus, il suffit de me le dire.',
      'Bonjour, je pensais à toi en lisant le canal. Tout va bien ? Rien à faire de particulier : si le rôle de relais ne te convient plus, il suffit de me le dire.',
    ),
  },
  staleSheet: {
    title: (tool: string): string => say(`Rafraîchir la fiche de ${tool}`),
    why: say(
      'Personne n’a dit depuis longtemps si l’un de ses usages est encore vrai, ou l’outil a changé depuis.',
    ),
    act: say('C’est fait'),
  },
  look: say('Voir avant'),
  door: {
    title: (family: string): string => say(`Ouvrir une porte côté ${family}`),
    why: say('Aucun partage ne vient encore de ce métier. Une question à la machine à café suffit souvent.'),
    act: say('Demander au canal'),
    text: (family: string): string =>
      say(`Qui, côté ${family}, a déjà essayé un outil d’IA, même une seule fois ?`),
  },
});
