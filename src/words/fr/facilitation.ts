import type { You } from './you.ts';

/** The facilitator's private page. */
export const facilitationWords = (you: You) => ({
  title: 'Animer',
  intro: you`Cette page n’est vue que de {vous|toi}. Rien n’y compte personne.`,
  week: 'Cette semaine',
  nothing: 'Rien à suggérer cette semaine : le canal vit très bien tout seul.',
  nothingYet: 'Rien à suggérer encore : tout commence par un premier partage.',
  recap: 'Le récap',
  seeRecap: 'Relire le récap',
  launch: 'Le démarrage',
  decline: 'Non merci',
  declineLabel: (title: string): string => `Non merci : ${title}`,
  highlight: {
    title: (title: string): string => `Mettre en avant « ${title} »`,
    why: {
      tried: 'Ce partage a été testé dans un autre métier que le sien.',
      saysItsLimits: 'Il dit quand ne pas l’utiliser : c’est ce qui aide le plus à s’en servir.',
      failure: 'Un échec bien raconté fait gagner du temps à tout le monde.',
    },
    act: 'Le mettre dans le prochain récap',
  },
  askLimits: {
    title: (title: string): string => `Demander « Quand NE PAS l’utiliser ? » pour « ${title} »`,
    why: 'La ligne la plus utile d’un partage manque encore, et la poser vient mieux d’une personne.',
    act: 'Poser la question dans le fil',
    text: 'Merci pour ce partage. Quand NE PAS l’utiliser ?',
  },
  askOtherJob: {
    title: (title: string, family: string): string => `« ${title} » : et côté ${family} ?`,
    why: 'L’usage pourrait servir à un autre métier : la question ouvre une porte, sans viser personne.',
    act: 'Poser la question dans le fil',
    text: (family: string): string =>
      `Et côté ${family}, quelqu’un a-t-il essayé quelque chose de ce genre ?`,
  },
  introduce: {
    title: (asker: string, author: string): string => `Rapprocher ${asker} et ${author}`,
    why: (question: string, sentence: string): string =>
      `L’une des deux personnes demande « ${question} » ; l’autre a écrit : « ${sentence} »`,
    act: 'Signaler ce partage sous la question',
    text: (author: string, title: string, tool: string): string =>
      `${author} a partagé quelque chose de proche : « ${title} », avec ${tool}. Parlez-en ensemble.`,
  },
  askAfter: {
    title: (name: string): string => `Prendre des nouvelles de ${name}`,
    why: 'Relais depuis un moment, et plus rien dans le canal ces deux semaines. Un mot de personne à personne, sans rien demander : il y a peut-être trop de travail, ou pas assez d’intérêt.',
    act: 'C’est fait',
    text: you`Bonjour, je pensais à {vous|toi} en lisant le canal. Tout va bien ? Rien à faire de particulier : si le rôle de relais ne {vous|te} convient plus, il suffit de me le dire.`,
  },
  staleSheet: {
    title: (tool: string): string => `Rafraîchir la fiche de ${tool}`,
    why: 'Personne n’a dit depuis longtemps si l’un de ses usages est encore vrai, ou l’outil a changé depuis.',
    act: 'C’est fait',
  },
  look: 'Voir avant',
  door: {
    title: (family: string): string => `Ouvrir une porte côté ${family}`,
    why: 'Aucun partage ne vient encore de ce métier. Une question à la machine à café suffit souvent.',
    act: 'Demander au canal',
    text: (family: string): string =>
      `Qui, côté ${family}, a déjà essayé un outil d’IA, même une seule fois ?`,
  },
});
