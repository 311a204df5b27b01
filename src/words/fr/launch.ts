import type { LaunchStep } from '../../domain/rhythm/launchPlan.ts';
import type { You } from './you.ts';

interface StepWords {
  readonly title: string;
  readonly why: string;
  /** What the companion can prepare, ready to be sent as it is. */
  readonly draft: string | null;
}

const TEMPLATE = ['Outil :', 'Cas d’usage :', 'Temps gagné :', 'Quand NE PAS l’utiliser ?', 'Lien :'].join(
  '\n',
);

const steps = (you: You, channel: string): Readonly<Record<LaunchStep, StepWords>> => ({
  bridgers: {
    title: 'Nommer cinq Bridgers',
    why: 'Cinq collègues de métiers différents suffisent à lancer le canal : on adopte ce qu’un pair montre, pas ce qu’une note annonce.',
    draft: null,
  },
  channel: {
    title: 'Créer le canal',
    why: 'Un seul endroit, là où l’on parle déjà : personne ne visite une plateforme de plus.',
    draft: null,
  },
  firstShare: {
    title: you`Poster {votre|ton} premier usage`,
    why: you`Le premier partage donne le ton. Le {vôtre|tien} peut être tout simple : c’est ce qui donne envie aux autres.`,
    draft: TEMPLATE,
  },
  invite: {
    title: 'Inviter les Bridgers',
    why: 'Une invitation personnelle, sans objectif ni quota : chacun reste libre de dire non.',
    draft: you`Bonjour, je lance ${channel} : on s’y montre les outils d’IA que l’on teste, les prompts qui marchent et les erreurs à éviter. Deux ou trois partages par semaine suffisent, pour tout le monde. {Vous faites|Tu fais} le pont entre plusieurs métiers : {accepteriez-vous|accepterais-tu} d’être l’un des cinq Bridgers du début ? Aucun objectif, aucun classement, et {vous pouvez|tu peux} dire non.`,
  },
  bridgersShare: {
    title: 'Chaque Bridger poste un outil qu’il utilise déjà',
    why: 'Rien à préparer : un usage réel, même banal, parle mieux qu’une démonstration.',
    draft: you`{Auriez-vous|Aurais-tu} deux minutes pour poster dans ${channel} un outil que {vous utilisez|tu utilises} déjà ? Le nom, ce que {vous faites|tu fais} avec, et quand ne pas l’utiliser : c’est tout.`,
  },
  comment: {
    title: 'Commenter et poser des questions',
    why: 'Une question sincère sous un partage vaut mieux qu’un merci : elle fait venir les limites et les variantes.',
    draft: 'Merci, c’est parlant. Quand NE PAS l’utiliser ?',
  },
  open: {
    title: 'Ouvrir à toute l’entreprise',
    why: 'Avec une semaine d’exemples sous les yeux, chacun comprend sans mode d’emploi.',
    draft: `${channel} est ouvert à tout le monde. On y partage les outils d’IA que l’on teste, les prompts qui marchent, les cas d’usage concrets de son métier et les erreurs à éviter. Un échec raconté vaut autant qu’une réussite. Deux ou trois partages par semaine suffisent : lire est déjà participer. Qui commence ?`,
  },
  best: {
    title: 'Raconter les cinq meilleurs usages',
    why: 'Le récap montre ce qui sert à plusieurs métiers, et celles et ceux qui arrivent rattrapent la première semaine.',
    draft: null,
  },
});

export const launchWords = (you: You) => ({
  title: 'Plan de démarrage',
  steps: steps(you, 'ce canal'),
  stepsFor: (channel: string): Readonly<Record<LaunchStep, StepWords>> => steps(you, channel),
  stageTitle: you`La suite de {votre|ton} démarrage`,
  open: 'Voir le plan',
  intro: you`Deux semaines pour que le canal vive sans {vous|toi}. Chaque étape dit pourquoi, se coche toute seule quand elle est faite, et peut être passée. Les week-ends et les jours fériés ne comptent pas.`,
  begins: (day: string): string => `Commencé aujourd’hui, son premier jour serait ${day}.`,
  start: 'Commencer',
  paused: 'En pause : les jours qui passent ne comptent pas, et rien n’est rappelé.',
  pause: 'Mettre en pause',
  resume: 'Reprendre le plan',
  states: { done: 'Fait', skipped: 'Passé', now: 'C’est le moment', later: 'Plus tard' },
  days: (from: string, to: string): string => (from === to ? from : `${from} – ${to}`),
  done: 'C’est fait',
  skip: 'Passer',
  reopen: 'Remettre dans le plan',
  prepare: 'S’y préparer',
  copy: 'Copier le texte',
  post: 'Relire et poster dans le canal',
  addPeople: 'Ajouter une personne',
  seeChannel: 'Aller au canal',
  seeRecap: 'Voir le récap',
  postForm: {
    title: 'Poster dans le canal',
    label: 'Le message',
    hint: 'Tout se change avant d’envoyer.',
    submit: 'Poster dans le canal',
  },
  firstWeek: { title: 'Le meilleur de la première semaine', open: 'Voir la bibliothèque' },
});
