import type { Bound } from './timeSaved.ts';
import { inheritUnit, type Amount } from './amounts.ts';
import { either, words } from './languages.ts';
import { ARTICLES } from './numbers.ts';
import { opensWithCue, rolesOf, type Around } from './roles.ts';
import { addsUp, tellsLoss } from './saved.ts';
import { HOUR } from './units.ts';
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
  new RegExp(String.raw`^${FILLER}(?:${either('becomes')})\s*(?:${either('nearly')})?$`),
];
/** What stands between when the first is the new time. */
const AFTER_FIRST = new RegExp(String.raw`^${FILLER}(?:${either('insteadOf')})[^.;!?\n\d]{0,40}$`);
/** « 4h > 30 min », "90 min to 15 min": the longer is the old time. */
const GREATER = new RegExp(String.raw`^\s*(?:>|${either('changesTo')})\s*$`);

const FROM = new RegExp(`(?:^|[^a-z])(?:${either('from')})[ :]*(?:${either('nearly')})?$`);
const TO = new RegExp(
  String.raw`^ ?[^.;!?\n\d]{0,30}(?:^|\s)(?:${either('to')})\s*(?:(?:${either('afterTo')})\s*)?$`,
);
const MOVES = new RegExp(String.raw`(?:${either('moves')})[^.;!?\n]{0,20}$`);
const VERSUS = new RegExp(either('versus'));
const ONE_ALONE = words('oneAlone');
const BEFORE_PRONOUN = words('beforePronoun');
const ENDS_NUMBER = words('endsNumber');
/** Durations further apart are told of different things. */
const MOST_BETWEEN = 160;

function orderOf(one: Amount, other: Amount, around: Around): Order {
  const { ahead, between } = around;
  if (between.length > MOST_BETWEEN) return null;
  if (FROM.test(ahead) && TO.test(between)) {
    return isMore(one, other) || MOVES.test(ahead) ? 'beforeFirst' : null;
  }
  if (AFTER_FIRST.test(between))
    return VERSUS.test(between) && isMore(one, other) && !tellsLoss(ahead) ? 'beforeFirst' : 'afterFirst';
  if (BEFORE_FIRST.some((pattern) => pattern.test(between))) return 'beforeFirst';
  if (GREATER.test(between)) return isMore(one, other) ? 'beforeFirst' : null;
  return orderByRoles(one, other, around);
}

/** One of the two is told as the old time, or the second as the new one; the old time is the longer. */
function orderByRoles(one: Amount, other: Amount, around: Around): Order {
  const [first, second] = rolesOf(around);
  if (first === second || first === 'saved' || second === 'saved') return null;
  if (second === 'old') return isMore(other, one) ? 'afterFirst' : null;
  const changes = first === 'old' || second === 'now' || (first === 'took' && second === 'takes');
  return changes && isMore(one, other) ? 'beforeFirst' : null;
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
    const pair = differenceAt(amounts, index, folded);
    if (pair && addsUpAround(amounts, index, folded)) return null;
    const room = {
      folded,
      from: amounts[index - 1]?.end ?? 0,
      to: amounts[index + 1]?.start ?? folded.length,
    };
    const found = pair ?? borrowAfter(tokens, one, room) ?? borrowBefore(tokens, one, room);
    if (found) return found;
  }
  return null;
}

/** What a duration and the next one leave. */
function differenceAt(amounts: readonly Amount[], index: number, folded: string): Difference | null {
  const [one, other] = [amounts[index], amounts[index + 1]];
  if (!one || !other) return null;
  const [from, to] = [amounts[index - 1]?.end ?? 0, amounts[index + 2]?.start ?? folded.length];
  return related(one, other, { folded, from, to });
}

/** « 5 min, plus 10 min de relecture, au lieu d'une heure »: a third duration belongs to one side. */
function addsUpAround(amounts: readonly Amount[], index: number, folded: string): boolean {
  const [previous, one, other, next] = [-1, 0, 1, 2].map((step) => amounts[index + step]);
  return (
    (previous && one ? addsUp(folded, previous, one) : false) ||
    (other && next ? addsUp(folded, other, next) : false)
  );
}

/** The stretch of a folded text that speaks of two durations. */
interface Room {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** What two durations leave, where the words around them relate them. */
function related(one: Amount, other: Amount, { folded, from, to }: Room): Difference | null {
  const order = orderOf(one, other, {
    ahead: folded.slice(Math.max(from, one.start - 70), one.start),
    between: folded.slice(one.end, other.start),
    after: folded.slice(other.end, Math.min(to, other.end + 30)),
  });
  if (!order) return null;
  return order === 'beforeFirst' ? differenceOf(one, other) : differenceOf(other, one);
}

/** « 2 min au lieu de 15 », « dix minutes sur chacun, maintenant deux »: the second number has no unit. */
function borrowAfter(tokens: readonly Token[], one: Amount, room: Room): Difference | null {
  for (let at = one.next; at < Math.min(one.next + 12, tokens.length); at++) {
    const bare = inheritUnit(tokens, at, { unit: one.unit, folded: room.folded });
    if (!bare || bare.start >= room.to || BEFORE_PRONOUN.has(tokens[at - 1]?.word ?? '')) continue;
    if (!endsThere(tokens, bare.next) && !opensWithCue(room.folded.slice(bare.end, bare.end + 24))) continue;
    if (isArticle(tokens, at) && bare.next === at + 1 && !endsAsOne(tokens, at)) continue;
    const found = relatedBare(one, bare, room);
    if (found) return found;
  }
  return null;
}

/** What a duration and a number that borrows its unit leave; hours that would be the longer time are minutes (« 1 h avant, 15 maintenant »). */
function relatedBare(one: Amount, bare: Amount, room: Room): Difference | null {
  const found = related(one, bare, room);
  if (found) return (found.low ?? 0) >= 0 || tellsLoss(room.folded) ? found : null;
  const minutes = (bare.high ?? 0) / HOUR;
  if (one.unit !== HOUR || !isMore(bare, one) || minutes % 5 !== 0) return null;
  return related(one, { ...bare, low: minutes, high: minutes, unit: 1 }, room);
}

/** « de 10 à 2 min », « 10 → 2 min »: the first number has no unit. */
function borrowBefore(tokens: readonly Token[], one: Amount, room: Room): Difference | null {
  const index = tokens.findIndex((token) => token.start === one.start);
  for (let at = Math.max(0, index - 3); at < index; at++) {
    const bare = isArticle(tokens, at)
      ? null
      : inheritUnit(tokens, at, { unit: one.unit, folded: room.folded });
    if (!bare || bare.end > one.start || !isMore(bare, one) || !endsThere(tokens, bare.next)) continue;
    const found = related(bare, one, room);
    if (found) return found;
  }
  return null;
}

/** « il en prenait deux, il en prend une. » */
function endsAsOne(tokens: readonly Token[], at: number): boolean {
  return ONE_ALONE.has(tokens[at]?.word ?? '') && /^[.!;]?$/.test(tokens[at + 1]?.word ?? '');
}

/** « une » alone is no number; « une et demie » and « une seule » are. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return ARTICLES.has(tokens[at]?.word ?? '');
}

/** A borrowed number must count nothing else: the clause ends, or its rhythm follows. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word === undefined || /^(?:[.,;:!?()/|…>]|->)$/.test(word) || ENDS_NUMBER.has(word);
}
