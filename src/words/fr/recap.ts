import type { You } from './you.ts';
import { formats } from './formats.ts';

export const recapWords = (you: You) => ({
  title: (dates: string): string => `Le récap ${dates}`,
  card: {
    badge: 'Récap de la semaine',
    open: 'Lire le récap',
  },
  ready: (dates: string): string => `Le récap ${dates} est prêt à relire`,
  readyText: (when: string): string =>
    you`Il part tout seul ${when}. D’ici là, {vous pouvez|tu peux} retirer ou remplacer un partage, ajouter une phrase, ou le garder pour {vous|toi}.`,
  silence: 'Le canal est calme depuis trois semaines',
  silenceText: you`Aucun récap n’est parti, pour ne pas parler dans le vide. Une question posée de vive voix à une ou un collègue, ou un usage à {vous|toi}, suffit souvent à relancer.`,
  publish: 'Publier maintenant',
  published: 'Publié dans le canal.',
  /** `when` is null for a recap whose hour is past, which goes by hand only. */
  preview: (when: string | null): string =>
    when === null
      ? you`Ce récap n’est pas parti. Rien n’est envoyé tant que {vous|tu} ne {publiez|publies} pas.`
      : `Voici ce que le canal recevra ${when}, s’il ne se passe rien d’autre d’ici là.`,
  held: 'Ce récap est retenu : il ne partira pas tout seul.',
  paused: 'L’espace est en pause : rien ne part tout seul.',
  notPublished: (when: string | null): string =>
    when === null
      ? 'Ce récap n’a pas été publié.'
      : `Le récap de cette semaine n’est pas encore publié. Il arrive ${when}.`,
  /** « lundi 23 novembre à 09:00 » */
  when: (day: string, clock: string): string => `${day} à ${clock}`,
  edit: {
    replace: 'Remplacer',
    remove: 'Retirer',
    replaceLabel: (title: string): string => `Remplacer « ${title} » par un autre partage`,
    removeLabel: (title: string): string => `Retirer « ${title} » du récap`,
    note: 'Ajouter une phrase',
    changeNote: 'Changer la phrase',
    hold: 'Ne pas l’envoyer',
    release: 'Le laisser partir',
    reset: 'Revenir au choix proposé',
  },
  question: 'Une question attend sa réponse :',
  welcome: (names: readonly string[], others: boolean): string =>
    `Bienvenue à ${formats.list(others ? [...names, 'leurs collègues'] : names)}.`,
  silentWeek: 'Semaine tranquille : deux partages qui méritent un deuxième regard.',
  /** Asked in a silent week, one after the other. */
  asks: [
    'Quelle tâche de la semaine aurait mérité un coup de main ?',
    'Quel outil avez-vous ouvert puis refermé, et pourquoi ?',
    'Quel prompt gardez-vous sous la main ?',
    'Qu’est-ce qu’une IA vous a fait rater récemment ?',
  ],
  because: (reasons: string): string => `Pourquoi ce choix : ${reasons}.`,
  empty: 'Rien à raconter cette semaine, et ce n’est pas grave.',
  reasons: {
    chosenByFacilitator: 'choisi par la personne qui anime',
    comesBack: 'un partage qui revient',
    triedByPeers: (n: number): string => (n < 2 ? 'déjà testé une fois' : `déjà testé ${n} fois`),
    crossesJobs: (n: number): string => `testé dans ${n} métiers`,
    saysItsLimits: 'dit quand ne pas l’utiliser',
    usefulFailure: 'un échec qui fera gagner du temps à d’autres',
    caution: 'une alerte à connaître',
    newTool: (tool: string): string => `premier partage sur ${tool}`,
    onlyOneOfItsJob: (family: string): string => `le seul de la semaine côté ${family}`,
    hasPrompt: 'son prompt est prêt à copier',
    olderNotTriedBy: (family: string): string =>
      `partage plus ancien, que personne n’a encore testé côté ${family}`,
  },
  older: 'Semaine précédente',
  newer: 'Semaine suivante',
});
