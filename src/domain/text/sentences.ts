import { either } from './languages.ts';
import type { Span } from './plain.ts';

/** A sentence and whether it ends with a question mark. */
export interface Sentence extends Span {
  readonly question: boolean;
}

const END = /(?<![.!?…])[.!?…]+["»”)]*(?=\s|$)|\n+/g;
/** « ex. », "e.g." */
const ABBREVIATION = new RegExp(String.raw`(?:^|[\s(])(?:${either('abbreviations')})$`);

/** Cuts a folded text into sentences; abbreviations and decimals do not end one. */
export function sentencesOf(folded: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number, question: boolean): void => {
    if (folded.slice(start, end).trim() !== '') sentences.push({ start, end, question });
    start = end;
  };
  for (const match of folded.matchAll(END)) {
    const before = folded.slice(Math.max(start, match.index - 8), match.index);
    if (match[0] === '.' && ABBREVIATION.test(before)) continue;
    push(match.index + match[0].length, match[0].includes('?'));
  }
  push(folded.length, false);
  return joinLooseMarks(sentences, folded);
}

/** « gratuit ? » typed with a space: the mark belongs to the sentence before it. */
function joinLooseMarks(sentences: readonly Sentence[], folded: string): readonly Sentence[] {
  const joined: Sentence[] = [];
  for (const one of sentences) {
    const last = joined.at(-1);
    if (last && /^[\s?!.…]+$/.test(folded.slice(one.start, one.end)))
      joined[joined.length - 1] = {
        start: last.start,
        end: one.end,
        question: last.question || one.question,
      };
    else joined.push(one);
  }
  return joined;
}
