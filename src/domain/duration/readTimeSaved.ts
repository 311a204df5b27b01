import { foldInPlace } from '../text/fold.ts';
import { findAmounts, type Amount } from './amounts.ts';
import { findDifference } from './beforeAfter.ts';
import { composeGain, negated, type Saving } from './compose.ts';
import { findRatio, type Ratio } from './ratio.ts';
import { either } from './languages.ts';
import { plausible } from './plausible.ts';
import { passageOf } from './passage.ts';
import { withRhythmOfLabel } from './rhythmTold.ts';
import { readNumber } from './numbers.ts';
import { isLoss, tellsLoss, tellsSaving } from './saved.ts';
import { tokenise, type Token } from './tokens.ts';
import { HALF_POSTS, POSTS, WEEK } from './units.ts';
import type { TimeSaved } from './timeSaved.ts';

/** What the words around the text say about it. */
export interface TimeContext {
  /** The label says time was lost (« Temps perdu »). */
  readonly loss?: boolean;
  /**
   * What a minus sign tells, where the label says that time was saved: « Temps gagné : -1 h » may be a loss or a cut, and is
   * not guessed at; « Temps gagné ou perdu : -1 h » is a loss. Without such a label it is a cut.
   */
  readonly minus?: 'unsure' | 'loss';
  /** Minutes of the unit that the label gives (« Minutes saved: 30 per tender »). */
  readonly unit?: number;
  /** How often, or on what, where the label tells it (« Temps gagné (par jour) »). */
  readonly often?: string;
}

const MAX_LENGTH = 600;

const NOTHING = new RegExp(
  String.raw`^(?:0(?![.,]?\d)|${either('nothing')})(?: (?:${either('afterNothing')}))*[ .!]*(?:$|[.,;:(–—-])|^(?:${either('opensNothing')})`,
);
/** « pas une minute de gagnée » */
const NONE_OF = new RegExp(String.raw`\b(?:${either('noneOf')})\b`);
/** "zero time saved", « aucun gain de temps »: in prose, time is named. */
const NO_TIME = new RegExp(String.raw`\b(?:${either('noTime')})\b`);
/** A before and after whose two sides were not both read. */
const RELATED = new RegExp(`->|→|⇒|${either('related')}`);
const BELOW_ZERO = new RegExp(`(?:^|[ :(])(?:[-–]|− ?|(?:${either('minus')}) )(?:${either('about')})?$`);
/** Time that is spent, not saved; figures that are hoped for; what comes back in a way the model cannot count. */
const DOUBTS = [either('spent'), either('unsure'), either('uncounted')].map((doubt) => new RegExp(doubt));

/**
 * Reads what someone answers to « time saved? »: « 4 h par semaine », "from 3 days to 2 hours".
 * Null when the words hold no figure that can be trusted: a wrong value costs more than a missing one.
 */
export function readTimeSaved(text: string, context: TimeContext = {}): TimeSaved | null {
  const quote = text.trim();
  const folded = foldInPlace(quote.slice(0, MAX_LENGTH));
  const tokens = tokenise(folded);
  const amounts = withLabelUnit(tokens, findAmounts(tokens, folded), context);
  const none = NOTHING.test(folded);
  const correctsNone = none && amounts.length > 0;
  if (correctsNone && !tellsLoss(folded)) return null;
  if ((none && !correctsNone) || NONE_OF.test(folded)) return { savedMin: [0, 0], per: 'once', quote };
  const difference = findDifference(tokens, amounts, folded);
  const saving = difference ?? mainAmount(amounts, folded);
  const ratio = findRatio(folded, true);
  if (!saving) return ratio ? ratioOnly(ratio, quote) : readPosts(tokens, quote);
  if (difference === null && (isDoubtful(folded) || RELATED.test(folded))) return null;
  const minus = difference === null && isBelowZero(folded, saving) ? context.minus : undefined;
  if (minus === 'unsure' && !context.loss && !isLoss(folded, saving)) return null;
  const isLost = minus === 'loss' || (context.loss ? !tellsSaving(folded) : isLoss(folded, saving));
  const loss = difference === null && isLost;
  const passage = { text: quote.slice(0, MAX_LENGTH), folded, tokens, amounts };
  const often = { ...saving, occurs: 'often' } as const;
  const composed = composeGain(loss ? negated(often) : often, passage, ratio);
  const label = context.often ?? '';
  const gain = withRhythmOfLabel(composed.gain, passageOf(label, foldInPlace(label)));
  return plausible(gain, folded, context.loss ?? minus === 'loss') === 'yes' ? { ...gain, quote } : null;
}

/** « -1 h », « moins 30 min », « - 30 min »; dashes that open several lines are a list's. */
function isBelowZero(folded: string, { start }: Saving): boolean {
  const before = folded.slice(0, start);
  return BELOW_ZERO.test(before) || (/^[-–] $/.test(before) && !/\n\s{0,4}[-–] /.test(folded));
}

/** Whether folded prose tells that no time was saved. */
export function tellsNone(folded: string): boolean {
  return NONE_OF.test(folded) || NO_TIME.test(folded);
}

/** Time spent, hoped for, or coming back in a way the model cannot count. */
export function isDoubtful(folded: string): boolean {
  return DOUBTS.some((doubt) => doubt.test(folded));
}

/** The label's unit turns « 30 per tender » into an amount. */
function withLabelUnit(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  context: TimeContext,
): readonly Amount[] {
  if (amounts.length > 0 || context.unit === undefined) return amounts;
  const at = tokens.findIndex((token) => token.value !== null);
  const number = at < 0 ? null : readNumber(tokens, at);
  const token = tokens[at];
  if (!number || !token) return amounts;
  const minutes = number.value * context.unit;
  const { start, end } = token;
  return [{ low: minutes, high: minutes, unit: context.unit, start, end, next: number.next }];
}

/** « 8 h par mois, soit 96 h par an »: the same saving said again. */
const RESTATED = new RegExp(`(?:=|${either('restated')}) (?:${either('about')})?$`);

/** The one amount that is the saving; two that nothing relates are not guessed at. */
function mainAmount(amounts: readonly Amount[], folded: string): Saving | null {
  const [first, ...others] = amounts;
  if (!first) return null;
  return others.every((other) => RESTATED.test(folded.slice(Math.max(0, other.start - 18), other.start)))
    ? first
    : null;
}

function ratioOnly(ratio: Ratio, quote: string): TimeSaved {
  return { savedMin: null, per: 'once', ratio: ratio.ratio, quote };
}

/** « 1 ETP », « 0.5 FTE », « un mi-temps », « un cinquième de poste »: minutes a week. */
function readPosts(tokens: readonly Token[], quote: string): TimeSaved | null {
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    const word = tokens[number?.next ?? at]?.word ?? '';
    if (!number || !(POSTS.has(word) || (HALF_POSTS.has(word) && number.value === 0.5))) continue;
    const minutes = Math.round(number.value * WEEK);
    return { savedMin: [minutes, minutes], per: 'week', quote };
  }
  return null;
}
