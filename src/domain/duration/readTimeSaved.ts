import { fold } from '../text/fold.ts';
import { findAmounts, type Amount } from './amounts.ts';
import { findDifference } from './beforeAfter.ts';
import { composeGain, negated, type Saving } from './compose.ts';
import { findRatio, type Ratio } from './ratio.ts';
import { readNumber } from './numbers.ts';
import { tokenise, type Token } from './tokens.ts';
import { MINUTES_PER_WEEK, POST_WORDS } from './units.ts';
import type { TimeSaved } from './timeSaved.ts';

/** A before and after whose two sides were not both read. */
const RELATED = /->|→|⇒|au lieu d|instead of|\bvs\b|plutot que/;

/** What the words around the text say about it. */
export interface TimeContext {
  /** The label says time was lost (« Temps perdu »). */
  readonly loss?: boolean;
  /** Minutes of the unit that the label gives (« Minutes saved: 30 per tender »). */
  readonly unit?: number;
}

const MAX_LENGTH = 600;

const NOTHING =
  /^(?:0|zero|nul|nulle?|aucune?(?: gain| temps gagne)?|none|no time saved|no gain|pas de gain(?: de temps)?|rien)(?: (?:gain|temps gagne|pour (?:l'instant|le moment)|so far|yet|for now|at all|de temps))*[ .!]*$|^(?:aucun gain|no time saved|pas de gain|zero gain)/;
/** Time that is spent, not saved, and figures that are hoped for. */
const SPENT =
  /(?:installation|parametrage|mise en place|prise en main|set ?up|onboarding|de formation|learning curve|j'ai mis|m'a pris|pour (?:le )?(?:configurer|parametrer))/;
const UNSURE =
  /(?:en theorie|theorique|espere|devrait|pourrait|hope|should|could|might|promis|annoncees|annoncee? par|plaquette|peut-etre)/;
const LOSS = /(?:perdue?s?|perte|lost|wasted|\bloss\b|de plus\b|en plus\b|longer|slower|plus long)/;
const UNCOUNTED =
  /(?:toutes les (?:deux|trois|\d+) |every (?:two|other|three) |un (?:jour|mois) sur|selon|depends|variable)/;

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
  const saving = difference ?? mainAmount(amounts, folded);
  const ratio = findRatio(folded, true);
  if (!saving) return ratio ? ratioOnly(ratio, quote) : readPosts(tokens, quote);
  if (difference === null && (isDoubtful(folded) || RELATED.test(folded))) return null;
  const loss =
    difference === null &&
    (context.loss === true || LOSS.test(folded)) &&
    !/gagn|economis|saved/.test(folded);
  const passage = { text: quote.slice(0, MAX_LENGTH), folded, tokens, amounts };
  return { ...composeGain(loss ? negated(saving) : saving, passage, ratio).gain, quote };
}

/** Time spent, hoped for, or coming back in a way the model cannot count. */
export function isDoubtful(folded: string): boolean {
  return SPENT.test(folded) || UNSURE.test(folded) || UNCOUNTED.test(folded);
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
  return [
    {
      low: minutes,
      high: minutes,
      unit: context.unit,
      start: token.start,
      end: token.end,
      next: number.next,
      bare: true,
    },
  ];
}

/** « 8 h par mois, soit 96 h par an »: the same saving said again. */
const RESTATED = /(?:soit|donc|i\.e\.?|c'est-a-dire|=|ie|so) (?:environ |about |pres de )?$/;

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
    const post =
      POST_WORDS.has(word) ||
      word === 'poste' ||
      word === 'temps' ||
      word === 'position' ||
      word === 'post' ||
      word === 'full';
    if (!number || !post || (word === 'temps' && number.value !== 0.5)) continue;
    const minutes = Math.round(number.value * MINUTES_PER_WEEK);
    return { savedMin: [minutes, minutes], per: 'week', quote };
  }
  return null;
}
