import type { Bound } from './timeSaved.ts';
import { inheritUnit, type Amount } from './amounts.ts';
import { either, words } from './languages.ts';
import { ARTICLES } from './numbers.ts';
import type { Token } from './tokens.ts';

/** What a before and an after leave: before − after, as an interval in minutes. */
export interface Difference {
  readonly low: Bound;
  readonly high: Bound;
  readonly start: number;
  readonly end: number;
}

/** How two amounts are told: which of them comes first, or nothing that relates them. */
type Order = 'beforeFirst' | 'afterFirst' | null;

const FILLER = String.raw`[^.;!?\n\d→>]{0,40}?`;

/** What stands between two amounts when the first is the old time. */
const BEFORE_FIRST: readonly RegExp[] = [
  new RegExp(String.raw`^${FILLER}(?:->|=>|→|➡|⇒|➜)\s*[^.;!?\n\d]{0,12}$`),
  new RegExp(String.raw`^${FILLER}(?:${either('becomes')})\s*$`),
];
/** The same, where a word ahead told that the first was the old time. */
const NOW_SECOND: readonly RegExp[] = [
  new RegExp(String.raw`^${FILLER}[,.;:]?\s*(?:${either('now')})[ ,:]*[^.;!?\n\d]{0,40}$`),
  new RegExp(
    String.raw`^[^;!?\n\d]{0,40}[,.;:]\s*(?:${either('opensClause')})?(?:${either('takesNow')})[^.;!?\n\d]{0,24}$`,
  ),
];
/** What stands between when the first is the new time. */
const AFTER_FIRST: readonly RegExp[] = [
  new RegExp(String.raw`^${FILLER}(?:${either('insteadOf')})\s*(?:(?:${either('afterInsteadOf')})\s*)?$`),
  new RegExp(String.raw`^[^!?\n\d]{0,60}(?:${either('tookBefore')})\s*[^.;!?\n\d]{0,16}$`),
];

const FROM = new RegExp(`(?:^|[^a-z])(?:${either('from')})[ :]*(?:${either('nearly')})?$`);
const TO = new RegExp(
  String.raw`^ ?[^.;!?\n\d]{0,30}(?:^|\s)(?:${either('to')})\s*(?:(?:${either('afterTo')})\s*)?$`,
);
const MOVES = new RegExp(String.raw`(?:${either('moves')})[^.;!?\n]{0,20}$`);
const BEFORE_AHEAD = new RegExp(String.raw`(?:${either('beforeAhead')})[^.;!?\n]{0,60}$`);
const NOW_AHEAD = new RegExp(`(?:${either('nowAhead')})[ ,:]*(?:${either('itTakes')})*$`);
const BEFORE = new RegExp(String.raw`(?:${either('before')})\s*[,.;:]`);
const VERSUS = new RegExp(either('versus'));
const ENDS_NUMBER = words('endsNumber');

function orderOf(one: Amount, other: Amount, folded: string): Order {
  const between = folded.slice(one.end, other.start);
  if (between.length > 90) return null;
  const ahead = folded.slice(Math.max(0, one.start - 70), one.start);
  if (FROM.test(ahead) && TO.test(between)) {
    return isMore(one, other) || MOVES.test(ahead) ? 'beforeFirst' : null;
  }
  if (AFTER_FIRST.some((pattern) => pattern.test(between)))
    return VERSUS.test(between) && isMore(one, other) ? 'beforeFirst' : 'afterFirst';
  if (BEFORE_FIRST.some((pattern) => pattern.test(between))) return 'beforeFirst';
  if (!BEFORE_AHEAD.test(ahead) && !BEFORE.test(between)) return null;
  const isNow = NOW_AHEAD.test(between) || NOW_SECOND.some((pattern) => pattern.test(between));
  return isNow ? 'beforeFirst' : null;
}

function isMore(one: Amount, other: Amount): boolean {
  return (one.low ?? one.high ?? 0) > (other.high ?? other.low ?? 0);
}

function minus(a: Bound, b: Bound): Bound {
  return a === null || b === null ? null : Math.round((a - b) * 100) / 100;
}

function differenceOf(before: Amount, after: Amount): Difference {
  return {
    low: minus(before.low, after.high),
    high: minus(before.high, after.low),
    start: Math.min(before.start, after.start),
    end: Math.max(before.end, after.end),
  };
}

/**
 * The saving told by a before and an after, or null.
 * A number without unit beside the relation borrows the unit of the other (« 2 min au lieu de 15 »).
 */
export function findDifference(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  folded: string,
): Difference | null {
  for (const [index, one] of amounts.entries()) {
    const other = amounts[index + 1];
    const order = other ? orderOf(one, other, folded) : null;
    if (order && other) return order === 'beforeFirst' ? differenceOf(one, other) : differenceOf(other, one);
    const borrowed = borrowAfter(tokens, one, folded) ?? borrowBefore(tokens, one, folded);
    if (borrowed) return borrowed;
  }
  return null;
}

/** « 2 min au lieu de 15 », « dix minutes sur chacun, maintenant deux »: the second number has no unit. */
function borrowAfter(tokens: readonly Token[], one: Amount, folded: string): Difference | null {
  for (let at = one.next; at < Math.min(one.next + 10, tokens.length); at++) {
    const bare = inheritUnit(tokens, at, one.unit);
    if (
      !bare ||
      !endsThere(tokens, bare.next) ||
      (tokens[at]?.value === null && ARTICLES.has(tokens[at]?.word ?? ''))
    )
      continue;
    const order = orderOf(one, bare, folded);
    if (order === 'beforeFirst' && !isMore(one, bare)) continue;
    if (order) return order === 'beforeFirst' ? differenceOf(one, bare) : differenceOf(bare, one);
  }
  return null;
}

/** « de 10 à 2 min », « 10 → 2 min »: the first number has no unit. */
function borrowBefore(tokens: readonly Token[], one: Amount, folded: string): Difference | null {
  const index = tokens.findIndex((token) => token.start === one.start);
  for (let at = Math.max(0, index - 3); at < index; at++) {
    const bare = tokens[at]?.value === null ? null : inheritUnit(tokens, at, one.unit);
    if (!bare || bare.end > one.start) continue;
    const order = orderOf(bare, one, folded);
    if (order === 'beforeFirst' && isMore(bare, one)) return differenceOf(bare, one);
  }
  return null;
}

/** A borrowed number must count nothing else: the clause ends, or its rhythm follows. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word === undefined || /^[.,;:!?()/|…]$/.test(word) || ENDS_NUMBER.has(word);
}
