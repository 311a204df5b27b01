import { fold } from './text/fold.ts';
import { findAmounts } from './time/amounts.ts';
import type { Amount } from './time/amounts.ts';
import { findDifference } from './time/beforeAfter.ts';
import { findRatio } from './time/ratio.ts';
import type { Ratio } from './time/ratio.ts';
import { findFrequency, findRhythm } from './time/rhythm.ts';
import type { Rhythm } from './time/rhythm.ts';
import { readNumber } from './time/numbers.ts';
import { tokenise } from './time/tokens.ts';
import type { Token } from './time/tokens.ts';
import { MINUTES_PER_WEEK, POST_WORDS, UNITS } from './time/units.ts';
import type { Bound, TimeSaved } from './timeSaved.ts';

/** What the words around the text say about it. */
export interface TimeContext {
  /** The label says time was lost (« Temps perdu »). */
  readonly loss?: boolean;
  /** Minutes of the unit that the label gives (« Minutes saved: 30 per tender »). */
  readonly unit?: number;
  /** The text is a passage of prose: no percentage is about time unless it says so. */
  readonly prose?: boolean;
}

/** A saving before its rhythm is known. */
interface Saving {
  readonly low: Bound;
  readonly high: Bound;
  readonly start: number;
  readonly end: number;
}

const MAX_LENGTH = 600;

const NOTHING = /^(?:0|zero|nul|nulle?|aucune?(?: gain| temps gagne)?|none|no time saved|no gain|pas de gain(?: de temps)?|rien)(?: (?:gain|temps gagne|pour (?:l'instant|le moment)|so far|yet|for now|at all|de temps))*[ .!]*$|^(?:aucun gain|no time saved|pas de gain|zero gain)/;
/** Time that is spent, not saved, and figures that are hoped for. */
const SPENT = /(?:installation|parametrage|mise en place|prise en main|set ?up|onboarding|de formation|learning curve|j'ai mis|m'a pris|pour (?:le )?(?:configurer|parametrer))/;
const UNSURE = /(?:estime a|en theorie|theorique|espere|devrait|pourrait|hope|should|could|might|promis|annonce|plaquette|peut-etre)/;
const LOSS = /(?:perdue?s?|perte|lost|wasted|\bloss\b|de plus\b|en plus\b|longer|slower|plus long)/;
const UNCOUNTED = /(?:toutes les (?:deux|trois|\d+) |every (?:two|other|three) |un (?:jour|mois) sur|selon|depends|variable)/;

/**
 * Reads what someone answers to « time saved? »: « 4 h par semaine », "from 3 days to 2 hours".
 * Null when the words hold no figure that can be trusted: a wrong value costs more than a missing one.
 */
export function readTimeSaved(text: string, context: TimeContext = {}): TimeSaved | null {
  const quote = text.trim();
  const folded = fold(quote.slice(0, MAX_LENGTH));
  if (NOTHING.test(folded)) return { savedMin: [0, 0], per: 'once', quote };
  const tokens = tokenise(folded);
  const amounts = withLabelUnit(tokens, findAmounts(tokens, folded), context);
  const difference = findDifference(tokens, amounts, folded);
  const saving = difference ?? mainAmount(amounts);
  const ratio = findRatio(folded, context.prose !== true);
  if (!saving) return ratio ? ratioOnly(ratio, quote) : readPosts(tokens, quote);
  if (!difference && (SPENT.test(folded) || UNSURE.test(folded)) || UNCOUNTED.test(folded)) return null;
  const loss = !difference && (context.loss === true || (context.prose !== true && LOSS.test(folded))) && !/gagn|economis|saved/.test(folded);
  return compose(loss ? negated(saving) : saving, amounts, tokens, folded, ratio, quote);
}

/** The label's unit turns « 30 per tender » into an amount. */
function withLabelUnit(tokens: readonly Token[], amounts: readonly Amount[], context: TimeContext): readonly Amount[] {
  if (amounts.length > 0 || context.unit === undefined) return amounts;
  const at = tokens.findIndex((token) => token.value !== null);
  const number = at < 0 ? null : readNumber(tokens, at);
  const token = tokens[at];
  if (!number || !token) return amounts;
  const minutes = number.value * context.unit;
  return [{ low: minutes, high: minutes, unit: context.unit, start: token.start, end: token.end, next: number.next, bare: true }];
}

function negated(saving: Saving): Saving {
  const minus = (bound: Bound): Bound => (bound === null ? null : bound === 0 ? 0 : -bound);
  return { ...saving, low: minus(saving.high), high: minus(saving.low) };
}

/** The one amount that is the saving; two that nothing relates are not guessed at. */
function mainAmount(amounts: readonly Amount[]): Saving | null {
  const [first, ...others] = amounts;
  if (!first) return null;
  return others.length > 0 ? null : first;
}

function ratioOnly(ratio: Ratio, quote: string): TimeSaved {
  return { savedMin: null, per: 'once', ratio: ratio.ratio, quote };
}

/** « 1 ETP », « 0.5 FTE », « un mi-temps », « un cinquième de poste »: minutes a week. */
function readPosts(tokens: readonly Token[], quote: string): TimeSaved | null {
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    const word = tokens[number?.next ?? at]?.word ?? '';
    const post = POST_WORDS.has(word) || word === 'poste' || word === 'temps' || word === 'position' || word === 'post' || word === 'full';
    if (!number || !post || (word === 'temps' && number.value !== 0.5)) continue;
    const minutes = Math.round(number.value * MINUTES_PER_WEEK);
    return { savedMin: [minutes, minutes], per: 'week', quote };
  }
  return null;
}

/** Adds how often, or on what, to a saving. */
function compose(
  saving: Saving,
  amounts: readonly Amount[],
  tokens: readonly Token[],
  folded: string,
  ratio: Ratio | null,
  quote: string,
): TimeSaved {
  const last = tokens.findLastIndex((token) => token.start < saving.end);
  const first = tokens.findIndex((token) => token.start >= saving.start);
  const rhythm = findRhythm(tokens, last + 1, 14, quote) ?? rhythmBetween(tokens, first, last, quote) ?? subjectItem(folded, saving);
  const told = findFrequency(tokens, amounts, last + 1, tokens.length) ?? findFrequency(tokens, amounts, 0, first);
  const weekday = /^(?:tous les|chaque) (?:lundi|mardi|mercredi|jeudi|vendredi)s?[ ,:]/.test(folded);
  const leading = rhythm ? null : leadingRhythm(tokens, first, quote);
  return {
    savedMin: [saving.low, saving.high],
    ...withFrequency(rhythm ?? leading, told?.freq, weekday && !rhythm),
    ...(ratio ? { ratio: ratio.ratio } : {}),
    quote,
  };
}

type Told = Pick<TimeSaved, 'per' | 'item' | 'freq'>;

/** Joins a rhythm and a frequency: a saving counted by the week has no use for « 3 fois par semaine ». */
function withFrequency(rhythm: Rhythm | null, freq: TimeSaved['freq'], weekday: boolean): Told {
  if (weekday) return { per: 'item', freq: { n: 1, per: 'week' } };
  if (!rhythm) return freq ? { per: 'item', freq } : { per: 'once' };
  if (rhythm.per === 'item') return { per: 'item', ...(rhythm.item === undefined ? {} : { item: rhythm.item }), ...(freq ? { freq } : {}) };
  if (freq && freq.per === rhythm.per) return { per: 'item', freq };
  return { per: rhythm.per, ...(rhythm.freq ? { freq: rhythm.freq } : {}) };
}

/** « tous les mois, une journée »: a rhythm told ahead of the amount. */
function leadingRhythm(tokens: readonly Token[], first: number, quote: string): Rhythm | null {
  for (let at = 0; at < first; at++) {
    const rhythm = findRhythm(tokens, at, 1, quote);
    if (rhythm && rhythm.per !== 'item' && rhythm.end <= (tokens[first]?.start ?? 0)) return rhythm;
  }
  return null;
}

/** « 3h par dossier au lieu de 5h »: the rhythm stands within the before and after. */
function rhythmBetween(tokens: readonly Token[], first: number, last: number, quote: string): Rhythm | null {
  for (let at = first + 1; at < last; at++) {
    const word = tokens[at]?.word ?? '';
    if (!/^(?:par|per|\/|chaque|each|every|a|sur)$/.test(word)) continue;
    const rhythm = findRhythm(tokens, at, 1, quote);
    if (rhythm) return rhythm;
  }
  return null;
}

/** « une gamme passe de 2h à 25 min »: the subject is what the saving is counted by. */
function subjectItem(folded: string, saving: Saving): Rhythm | null {
  const ahead = folded.slice(0, saving.start);
  const match = /(?:^|[.,;:] ?|\b)(?:une?|an?|each|every|chaque) ([a-z]{3,20}) (?:passe|passait|prend|prenait|goes|went|takes|took|used to take)(?: [a-z]+){0,3} ?$/.exec(ahead);
  return match?.[1] === undefined || UNITS.has(match[1]) ? null : { per: 'item', item: match[1], end: saving.end };
}
