import type { Bound } from './timeSaved.ts';
import { inheritUnit, type Amount } from './amounts.ts';
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
const NOW_WORDS = String.raw`(?:maintenant|desormais|aujourd'hui|now|apres|after|plus que|j'en suis a|contre|la ?:|depuis)`;

/** What stands between two amounts when the first is the old time. */
const BEFORE_FIRST: readonly RegExp[] = [
  new RegExp(String.raw`^${FILLER}(?:->|=>|→|➡|⇒|➜)\s*[^.;!?\n\d]{0,12}$`),
  new RegExp(
    String.raw`^${FILLER}(?:ramenee?s? a|reduite?s? a|reduced to|down to|cut to|brought down to|tombee?s? a|becomes|devenue?s?)\s*$`,
  ),
  new RegExp(String.raw`^${FILLER}[,.;:]?\s*(?:${NOW_WORDS})[ ,:]*[^.;!?\n\d]{0,40}$`),
  new RegExp(
    String.raw`^[^;!?\n\d]{0,40}[,.;:]\s*(?:it |that |elle |il |ca |mais |and |now |it's |c'est |donc )?(?:took|takes?|prend|now takes?|is down to|maintenant|now|desormais)[^.;!?\n\d]{0,24}$`,
  ),
];
/** What stands between when the first is the new time. */
const AFTER_FIRST: readonly RegExp[] = [
  new RegExp(
    String.raw`^${FILLER}(?:au lieu d[e']|instead of|plutot que|rather than|contre|vs\.?|versus|against|compared (?:to|with)|where (?:it|this|that) (?:used to take|took)(?: me| us)?|la ou)\s*(?:les?|l'|about|around|environ|ma|mon)?\s*$`,
  ),
  new RegExp(
    String.raw`^[^!?\n\d]{0,60}(?:mettait|c'etait|it was|prenait|passait|mettais|prenais|passais|tablais sur|used to (?:take|spend|need|be)(?: me| us)?(?: an?)?|avant c'etait|avant c etait|avant,? il fallait|d'habitude|d'ordinaire|habituellement|usually|normally)\s*[^.;!?\n\d]{0,16}$`,
  ),
];

const FROM =
  /(?:^|[^a-z])(?:de|d'|from|remplace(?:nt)?|replaces?|replaced|passee?s? de|passe de|passent de|passer de|went from|goes from|going from)[ :]*(?:about |environ |pres de |plus de )?$/;
const TO =
  /^ ?[^.;!?\n\d]{0,30}(?:^|\s)(?:a|par|by|to|down to|vers|a moins de|a environ|to about|to under)\s*(?:environ|peine|about|under|moins de)?\s*$/;
const MOVES =
  /(?:passee?s?|passent|passer|went|gone|goes|going|ramene[a-z]*|reduit[a-z]*|descend[a-z]*|tombe[a-z]*|cut|reduced|dropped|down)[^.;!?\n]{0,20}$/;
const BEFORE_AHEAD =
  /(?:avant|d'habitude|habituellement|usually|normally|before|autrefois|jusqu'ici|jusque-la|used to (?:take|need|spend|be)|prenai(?:t|ent)|passais|passait|mettais|mettait|tablais sur|l'an dernier|fallait|would have taken|previously|it took)[^.;!?\n]{0,60}$/;
const NOW_AHEAD =
  /(?:je suis a|on est a|suis passee? a|nous sommes a|i'm (?:at|down to)|maintenant|desormais|aujourd'hui|\bnow\b|apres|\bafter\b|plus que|j'en suis a)[ ,:]*(?:c'est |il faut |it's |it takes |ca (?:me )?prend |je mets |takes |takes me |only |just |seulement |about |environ )*$/;

function orderOf(one: Amount, other: Amount, folded: string): Order {
  const between = folded.slice(one.end, other.start);
  if (between.length > 90) return null;
  const ahead = folded.slice(Math.max(0, one.start - 70), one.start);
  if (FROM.test(ahead) && TO.test(between)) {
    return isMore(one, other) || MOVES.test(ahead) ? 'beforeFirst' : null;
  }
  if (AFTER_FIRST.some((pattern) => pattern.test(between)))
    return isVersus(between) && isMore(one, other) ? 'beforeFirst' : 'afterFirst';
  if (BEFORE_FIRST.slice(0, 2).some((pattern) => pattern.test(between))) return 'beforeFirst';
  const told = BEFORE_AHEAD.test(ahead) || /(?:avant|before)\s*[,.;:]/.test(between);
  if (!told) return null;
  if (NOW_AHEAD.test(between) || BEFORE_FIRST.slice(2).some((pattern) => pattern.test(between)))
    return 'beforeFirst';
  return null;
}

/** « contre » and "vs" are said both ways: the longer of the two is the old time. */
function isVersus(between: string): boolean {
  return /contre|vs|versus|against|compared/.test(between);
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
    if (!bare || !endsThere(tokens, bare.next) || (tokens[at]?.value === null && isArticle(tokens[at])))
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

function isArticle(token: Token | undefined): boolean {
  return /^(?:un|une|a|an)$/.test(token?.word ?? '');
}

/** A borrowed number must count nothing else: the clause ends, or its rhythm follows. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return (
    word === undefined ||
    /^(?:[.,;:!?()/|…]|par|per|avant|before|maintenant|now|chaque|a|each|every|et|and|mais|but|pour|for)$/.test(
      word,
    )
  );
}
