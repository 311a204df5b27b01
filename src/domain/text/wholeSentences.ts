import { foldInPlace } from './fold.ts';
import { sentencesOf } from './sentences.ts';

/** The sentences of a text as they are written, each on one line, whole: dots that a small letter follows end none. */
export function wholeSentencesOf(text: string): readonly string[] {
  const whole: string[] = [];
  for (const { start, end } of sentencesOf(foldInPlace(text))) {
    const sentence = text.slice(start, end).trim().replace(/\s+/g, ' ');
    const before = whole.at(-1);
    if (before !== undefined && isCutAt(before, sentence)) whole[whole.length - 1] = `${before} ${sentence}`;
    else whole.push(sentence);
  }
  return whole;
}

const isCutAt = (before: string, next: string): boolean =>
  /(?:…|\.\.)$/.test(before) && /^\p{Ll}/u.test(next);
