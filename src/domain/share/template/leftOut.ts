import { either } from '../../text/languages.ts';
import { foldInPlace } from '../../text/fold.ts';
import type { Plain, Span } from '../../text/plain.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Fields } from '../fields.ts';
import { withoutTrailingEmoji } from './icons.ts';

const GREETING = new RegExp(String.raw`^[^a-z]{0,12}(?:${either('greetings')})\b[^.:!?]{0,40}[^a-z]{0,9}$`);
const MARKS = /^[^\p{L}\p{N}"«“([]{1,40}/u;

/**
 * What a template leaves out of a message, line by line: whatever stands in none of its labels and values. Sentences
 * above it from which `inferred` was read are counted as read; a greeting is no loss.
 */
export function leftOutOf(plain: Plain, covered: readonly Span[], inferred: Fields): readonly string[] {
  const read = Object.values(inferred).filter((value) => value !== undefined);
  return gapsOf(plain.text, [...covered, ...plain.mentions])
    .flatMap(({ start, end }) => plain.text.slice(start, end).split('\n'))
    .map((line) => withoutSentences(line, read))
    .map((line) => withoutTrailingEmoji(line.replace(MARKS, '')).trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !GREETING.test(foldInPlace(line)));
}

/** The stretches of a text that none of these covers. */
function gapsOf(text: string, covered: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of covered.toSorted((a, b) => a.start - b.start)) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return [...gaps, { start: at, end: text.length }];
}

function withoutSentences(line: string, read: readonly string[]): string {
  const isRead = (sentence: string): boolean => read.some((value) => sentence.includes(value));
  if (!isRead(line)) return line;
  return sentencesOf(foldInPlace(line))
    .map(({ start, end }) => line.slice(start, end))
    .filter((sentence) => !isRead(sentence))
    .join('');
}
