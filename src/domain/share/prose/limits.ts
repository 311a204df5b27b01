import { withoutTrailingEmoji } from '../template/icons.ts';
import type { Span } from '../../text/plain.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { either } from './languages.ts';

/** What opens a limit, and is no part of it. */
const OPENS = new RegExp(String.raw`^[\s,;:–—-]*(?:${either('opensLimit')})[\s,:]*`);
/** Where a limit may begin inside a sentence that tells something else first. */
const TURNS = new RegExp(
  String.raw`[.,;:(–—]\s|\s{2,}|\s(?=(?:${either('opensLimit')})\s)|\s(?:${either('turns')})\s`,
  'g',
);
/** The advice that follows a limit, and repeats it. */
const AFTER_LIMIT = new RegExp(String.raw`(?<=.{12}),? (?:${either('afterLimit')})`);
/** How much each kind of words speaks for a limit: a matter of order, not of measure. */
const SIGNS = [
  { cue: new RegExp(String.raw`^[\s,;:–—-]*(?:${either('opensLimit')})`), adds: 1 },
  { cue: new RegExp(String.raw`^[\s,;:–—-]*(?:${either('opensSurely')})`), adds: 1 },
  { cue: new RegExp(String.raw`\b(?:${either('fails')})`), adds: 2 },
  { cue: new RegExp(String.raw`(?:${either('isNot')})`), adds: 1 },
  { cue: new RegExp(String.raw`\b(?:${either('needs')})`), adds: 1.5 },
  { cue: new RegExp(String.raw`^\s*(?:${either('orders')})\b`), adds: 2 },
  { cue: new RegExp(String.raw`\b(?:${either('isBad')})`), adds: 1 },
  { cue: new RegExp(String.raw`^\s*(?:${either('condition')})\b`), adds: 1 },
] as const;
const GOOD = new RegExp(String.raw`\b(?:${either('isGood')})\b`);
const NO_LIMIT = 1.5;
const ENOUGH = 2;
const LAST = 0.5;
/** A sentence is turned no more often before it tells its limit. */
const MOST_CLAUSES = 6;
const AFTER_ALL = 0.5;
/** Limits are told at the beginning, or the message is a document. */
const READ = 3_000;
/** A limit is told in a phrase; fewer letters tell none, a longer one is a story. */
const SHORTEST = 12;
const LONGEST = 220;

/** How much a clause (folded, its tools as signs) speaks for a limit of the use told before it. */
function limitScore(clause: string): number {
  const score = SIGNS.reduce((sum, { cue, adds }) => sum + (cue.test(clause) ? adds : 0), 0);
  return score - (GOOD.test(clause) ? NO_LIMIT : 0);
}

/** Whether a value (folded) tells a limit by its own words. */
export function tellsLimit(value: string): boolean {
  return value.length >= SHORTEST && value.length <= LONGEST && limitScore(value) >= 1;
}

/**
 * The clause in which a text tells a limit of its use, without the word that connects it, or null.
 * @param told where the task and the time saved stand: these are no limits.
 */
export function limitWords(text: string, signed: string, told: readonly Span[]): string | null {
  let best: { readonly span: Span; readonly score: number } | null = null;
  const sentences = sentencesOf(signed);
  const from = Math.min(...told.map(({ start }) => start), signed.search(/T/) >>> 0);
  for (const sentence of sentences) {
    if (sentence.question || sentence.end <= from || sentence.start > READ) continue;
    const closes = sentence === sentences.at(-1) && sentences.length > 1 ? LAST : 0;
    const last = closes + (told.every(({ end }) => end <= sentence.start) ? AFTER_ALL : 0);
    for (const span of clausesOf(signed, sentence, told)) {
      const score = limitScore(signed.slice(span.start, span.end)) + last;
      if (score >= ENOUGH && score > (best?.score ?? 0)) best = { span, score };
    }
  }
  return best && cleaned(text, signed, best.span);
}

/** The sentence, or where it tells something else, what follows each turn after that. */
function clausesOf(signed: string, sentence: Span, told: readonly Span[]): readonly Span[] {
  const within = told.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const after = Math.max(sentence.start, ...within.map(({ end }) => end));
  const turns = [...signed.slice(after, sentence.end).matchAll(TURNS)].map(
    (turn) => after + turn.index + turn[0].length,
  );
  const starts = within.length === 0 ? [sentence.start, ...turns] : turns;
  return starts
    .slice(0, MOST_CLAUSES)
    .map((start) => ({ start, end: sentence.end }))
    .filter(({ start, end }) => end - start >= SHORTEST && end - start <= LONGEST);
}

function cleaned(text: string, signed: string, { start, end }: Span): string {
  const clause = signed.slice(start, end);
  const opened = OPENS.exec(clause)?.[0].length ?? 0;
  const kept = clause.length - opened >= SHORTEST ? opened : 0;
  const cut = AFTER_LIMIT.exec(clause)?.index ?? clause.length;
  const words = withoutTrailingEmoji(text.slice(start + kept, start + cut)).trim();
  return words.replace(/(?<![.!])[.!]+$/, '').trim();
}
