import type { WORKING_TIME } from '../../domain/duration/timeSaved.ts';
import { formats } from './formats.ts';
import type { Outcome } from '../../domain/trial/trial.ts';
import { asWritten, NBSP } from '../typography.ts';
import { tellTimeSaved } from './timeSaved.ts';

const IN_LETTERS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** Every sentence of the comex brief in French. `month` is `2026-10`; `n` counts things, never people's merits. */
export const briefWords = {
  lang: 'fr-FR',
  tellTimeSaved: asWritten(tellTimeSaved),
  number: formats.number,
  list: asWritten(formats.list),
  separator: `${NBSP}: `,

  kicker: 'Veille collaborative IA',
  title: (month: string): string => `Brief comex ${of(monthName(month))}`,
  exampleMark: 'Exemple : entreprise inventée',
  madeOn: (at: string, timeZone: string): string => `Document préparé le ${formats.date(at, timeZone)}`,

  activity: (month: string): string => `Ce que vos équipes ont partagé en ${monthName(month)}`,
  activityNone: (month: string): string =>
    `Pas encore de partage en ${monthName(month)}. Le premier peut venir de n’importe quel métier.`,
  shares: (n: number): string => noun(n, 'partage', 'partages'),
  trials: (n: number): string => noun(n, 'essai', 'essais'),
  questions: (n: number): string => noun(n, 'question', 'questions'),
  jobFamilies: (n: number): string => noun(n, 'métier représenté', 'métiers représentés'),
  setbacks: (failures: number, cautions: number): string => {
    const parts = [
      ...(failures > 0 ? [`${formats.number(failures)} ${noun(failures, 'échec', 'échecs')}`] : []),
      ...(cautions > 0 ? [`${formats.number(cautions)} ${noun(cautions, 'alerte', 'alertes')}`] : []),
    ];
    const one = failures + cautions === 1;
    return `Parmi ces partages, ${formats.list(parts)} : ${one ? 'il vaut' : 'ils valent'} autant ${one ? 'qu’une réussite' : 'que les réussites'}.`;
  },

  toolsTitle: (n: number): string => {
    if (n === 0) return 'Les outils du mois';
    return n === 1 ? 'L’outil le plus partagé' : `Les ${letters(n)} outils les plus partagés`;
  },
  toolsNone: 'Aucun outil n’a encore été partagé ce mois-ci. Rien ne presse.',
  toolColumn: 'Outil et métiers',
  sharesColumn: 'Partages du mois',
  trialsColumn: 'Essais de ces partages',
  outcome: (outcome: Outcome): string => OUTCOME[outcome],
  outcomes: (works: number, withChanges: number, fails: number): string => {
    const parts = [
      ...(works > 0 ? [`${formats.number(works)} ${noun(works, 'fonctionne', 'fonctionnent')}`] : []),
      ...(withChanges > 0 ? [`${formats.number(withChanges)} avec des ajustements`] : []),
      ...(fails > 0 ? [`${formats.number(fails)} ne ${noun(fails, 'fonctionne', 'fonctionnent')} pas`] : []),
    ];
    return parts.length === 0 ? 'pas encore d’essai' : parts.join(', ');
  },
  toolsNote:
    'Partages du mois, et leurs essais jusqu’à la fin du mois. Un essai qui ne fonctionne pas apprend autant.',
  sharesChart: (rows: readonly string[]): string => `Nombre de partages par outil : ${rows.join(' ; ')}.`,
  trialsChart: (rows: readonly string[]): string => `Essais par outil et par résultat : ${rows.join(' ; ')}.`,

  gainsTitle: (n: number, confirmed: number): string => {
    if (n === 0) return 'Les gains du mois';
    const gains = `${capital(letters(n))} ${noun(n, 'gain', 'gains')}`;
    if (confirmed === 0) return `${gains} ${noun(n, 'déclaré', 'déclarés')}, à confirmer par des essais`;
    if (confirmed === n) return `${gains} ${noun(n, 'confirmé', 'confirmés')} par des collègues`;
    return `${gains}, dont ${letters(confirmed)} ${noun(confirmed, 'confirmé', 'confirmés')} par des collègues`;
  },
  gainsNone: 'Aucun gain chiffré ce mois-ci pour le moment. Ce qui n’est pas mesuré reste inconnu.',
  gainsNote:
    'Rangés par borne basse, d’abord les gains confirmés. Les deux intervalles sont donnés, sans moyenne.',
  titleUnknown: 'Cas d’usage non précisé',
  declared: 'Déclaré',
  confirmedBy: (n: number): string => `Confirmé par ${formats.number(n)} ${noun(n, 'collègue', 'collègues')}`,
  observedBy: (n: number): string => `Observé par ${formats.number(n)} ${noun(n, 'collègue', 'collègues')}`,
  notConfirmed: 'Pas encore confirmé',
  notConfirmedYet: 'Chacun peut essayer et dire ce qu’il observe.',
  limits: 'Quand NE PAS l’utiliser ?',
  limitsUnknown: 'Limites non précisées',
  seeShare: 'Voir le partage',

  needsTitle: (n: number): string =>
    n === 0
      ? 'Les besoins de formation'
      : `${capital(letters(n))} ${noun(n, 'besoin', 'besoins')} de formation à entendre`,
  needsNone: 'Aucun besoin de formation n’est apparu ce mois-ci.',
  needsNote: 'Ces besoins disent où aider, jamais qui.',
  openQuestion: 'Question sans réponse',
  failedTrials: (n: number): string =>
    `${formats.number(n)} ${noun(n, 'essai qui ne fonctionne pas', 'essais qui ne fonctionnent pas')}`,
  closedDoors: 'Métiers encore sans partage',
  moreNeeds: (n: number): string =>
    `et ${formats.number(n)} ${noun(n, 'autre besoin', 'autres besoins')}, dans la page`,
  seeSource: 'Voir la source',
  moreJobFamilies: (n: number): string => `${formats.number(n)} ${noun(n, 'autre', 'autres')}`,
  quote: (text: string): string => `« ${text} »`,
  /** Stands for a name in what people wrote. */
  colleague: '[collègue]',

  decisionTitle: 'La décision qui vous est demandée',
  decisionNone:
    'Aucune décision n’est demandée pour le moment. La personne qui anime la veille peut encore l’écrire.',

  readingTitle: 'Comment lire ces chiffres',
  reading: (time: typeof WORKING_TIME): readonly string[] => [
    'Chaque chiffre a été déclaré ou observé par quelqu’un, sous forme d’intervalle. Sa source est à un clic.',
    'Ce que personne n’a mesuré reste inconnu : rien n’est annualisé, multiplié par un effectif ou converti en euros.',
    'Un gain est confirmé quand des collègues l’ont essayé et disent leur propre temps gagné.',
    'Sans fréquence indiquée, un gain vaut pour une seule fois.',
    `Temps de travail retenu pour comparer les gains : un jour compte ${time.minutesPerDay / 60} h, une semaine ${time.daysPerWeek} jours, un mois ${time.daysPerMonth} jours, une année ${time.daysPerYear} jours.`,
    'Aucune personne n’est comptée, nommée ou classée dans ce document, et un métier n’y est nommé qu’à partir de cinq personnes.',
  ],

  shortened: (ellipsis: string): string => `${ellipsis} : suite dans la page`,
  sources: 'Sources dans la page',
  sourcesAt: 'Sources et textes entiers :',
};

const OUTCOME: Readonly<Record<Outcome, string>> = {
  works: 'Fonctionne',
  worksWithChanges: 'Avec des ajustements',
  doesNotWork: 'Ne fonctionne pas',
};

function monthName(month: string): string {
  return formats.month(month);
}

/** « d’octobre », « de novembre ». */
function of(name: string): string {
  return /^[aeiouyéèêh]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** In French 0 and 1.5 are singular. */
function noun(n: number, one: string, other: string): string {
  return formats.isOne(n) ? one : other;
}

function letters(n: number): string {
  return IN_LETTERS[n] ?? formats.number(n);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
