import type { WORKING_TIME } from '../../domain/duration/timeSaved.ts';
import { formats } from './formats.ts';
import type { Outcome } from '../../domain/trial/trial.ts';
import type { Sentences } from '../fr/words.ts';
import { tellTimeSaved } from './timeSaved.ts';

const IN_LETTERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Every sentence of the comex brief in English. */
export const briefWords: Sentences['brief'] = {
  lang: 'en-GB',
  tellTimeSaved,
  number: formats.number,
  list: formats.list,
  separator: ': ',

  kicker: 'Collaborative AI watch',
  title: (month) => `Executive brief, ${monthName(month)}`,
  exampleMark: 'Example: invented company',
  madeOn: (at, timeZone) => `Prepared on ${formats.date(at, timeZone)}`,

  activity: (month) => `What your teams shared in ${monthName(month)}`,
  activityNone: (month) => `No share yet in ${monthName(month)}. The first may come from any job family.`,
  shares: (n) => noun(n, 'share', 'shares'),
  trials: (n) => noun(n, 'trial', 'trials'),
  questions: (n) => noun(n, 'question', 'questions'),
  jobFamilies: (n) => noun(n, 'job family', 'job families'),
  setbacks: (failures, cautions) => {
    const parts = [
      ...(failures > 0 ? [`${formats.number(failures)} ${noun(failures, 'failure', 'failures')}`] : []),
      ...(cautions > 0 ? [`${formats.number(cautions)} ${noun(cautions, 'caution', 'cautions')}`] : []),
    ];
    const worth =
      failures + cautions === 1 ? 'it is worth as much as a success' : 'they are worth as much as successes';
    return `Among these shares, ${formats.list(parts)}: ${worth}.`;
  },

  toolsTitle: (n) => {
    if (n === 0) return 'The month’s tools';
    return n === 1 ? 'The most shared tool' : `The ${letters(n)} most shared tools`;
  },
  toolsNone: 'No tool has been shared this month yet. There is no hurry.',
  toolColumn: 'Tool and job families',
  sharesColumn: 'Shares of the month',
  trialsColumn: 'Trials of these shares',
  outcome: (outcome) => OUTCOME[outcome],
  outcomes: (works, withChanges, fails) => {
    const parts = [
      ...(works > 0 ? [`${formats.number(works)} ${noun(works, 'works', 'work')}`] : []),
      ...(withChanges > 0 ? [`${formats.number(withChanges)} with changes`] : []),
      ...(fails > 0 ? [`${formats.number(fails)} ${noun(fails, 'does', 'do')} not work`] : []),
    ];
    return parts.length === 0 ? 'no trial yet' : parts.join(', ');
  },
  toolsNote:
    'Shares of the month, and their trials up to its end. A trial that does not work teaches as much.',
  sharesChart: (rows) => `Number of shares by tool: ${rows.join('; ')}.`,
  trialsChart: (rows) => `Trials by tool and outcome: ${rows.join('; ')}.`,

  gainsTitle: (n, confirmed) => {
    if (n === 0) return 'The month’s gains';
    const gains = (kind: string): string => `${capital(letters(n))} ${kind}${noun(n, 'gain', 'gains')}`;
    if (confirmed === 0) return `${gains('declared ')}, to be confirmed by trials`;
    if (confirmed === n) return `${gains('')} confirmed by colleagues`;
    return `${gains('')}, ${letters(confirmed)} confirmed by colleagues`;
  },
  gainsNone: 'No gain with a figure this month yet. What is not measured stays unknown.',
  gainsNote: 'Ordered by low bound, confirmed gains first. Both intervals are given, never an average.',
  titleUnknown: 'Use case not stated',
  declared: 'Declared',
  confirmedBy: (n) => `Confirmed by ${formats.number(n)} ${noun(n, 'colleague', 'colleagues')}`,
  observedBy: (n) => `Observed by ${formats.number(n)} ${noun(n, 'colleague', 'colleagues')}`,
  notConfirmed: 'Not confirmed yet',
  notConfirmedYet: 'Anyone may try it and say what they see.',
  limits: 'When NOT to use it?',
  limitsUnknown: 'Limits not stated',
  seeShare: 'See the share',

  needsTitle: (n) =>
    n === 0 ? 'Training needs' : `${capital(letters(n))} training ${noun(n, 'need', 'needs')} to hear`,
  needsNone: 'No training need came up this month.',
  needsNote: 'These needs say where to help, never who.',
  openQuestion: 'Unanswered question',
  failedTrials: (n) =>
    `${formats.number(n)} ${noun(n, 'trial that does not work', 'trials that do not work')}`,
  closedDoors: 'Job families without a share yet',
  moreNeeds: (n) => `and ${formats.number(n)} more ${noun(n, 'need', 'needs')}, on the page`,
  seeSource: 'See the source',
  moreJobFamilies: (n) => `${formats.number(n)} more`,
  quote: (text) => `“${text}”`,
  colleague: '[colleague]',

  decisionTitle: 'The decision you are asked for',
  decisionNone: 'No decision is asked for at this time. Whoever runs the watch can still write it.',

  readingTitle: 'How to read these figures',
  reading: (time: typeof WORKING_TIME): readonly string[] => [
    'Each figure was declared or observed by someone, as an interval. Its source is one click away.',
    'What nobody measured stays unknown: nothing is annualised, multiplied by headcount or turned into euros.',
    'A gain is confirmed when colleagues tried it and told the time they saved themselves.',
    'When no frequency is given, a gain counts for one time only.',
    `Working time used to compare gains: a day counts ${time.minutesPerDay / 60} h, a week ${time.daysPerWeek} days, a month ${time.daysPerMonth} days, a year ${time.daysPerYear} days.`,
    'No person is counted, named or ranked in this document, and a job family is named from five people on only.',
  ],

  shortened: (ellipsis) => `${ellipsis}: continued on the page`,
  sources: 'Sources on the page',
  sourcesAt: 'Sources and full texts:',
};

const OUTCOME: Readonly<Record<Outcome, string>> = {
  works: 'Works',
  worksWithChanges: 'Works with changes',
  doesNotWork: 'Does not work',
};

function monthName(month: string): string {
  return formats.month(month);
}

function noun(n: number, one: string, other: string): string {
  return n === 1 ? one : other;
}

function letters(n: number): string {
  return IN_LETTERS[n] ?? formats.number(n);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
