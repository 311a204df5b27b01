import type { ToolMention } from '../../tool/tools.ts';
import { either as eitherOfMails } from '../../text/languages.ts';
import { foldInPlace } from '../../text/fold.ts';
import type { Plain } from '../../text/plain.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import { CUES } from '../intent/cues.ts';

const GREETING = new RegExp(String.raw`^[^a-z]*(?:${eitherOfMails('greetings')})\b[^.!?]{0,40}$`);
/** Fewer words than these tell no use. */
const FEWEST_WORDS = 4;
/** A longer sentence is dictated: it is proposed as far as this. */
const LONGEST = 600;

/**
 * The sentence in which the author tells the use, whole, or all that they wrote where no sentence does: proposed where no
 * phrase states the use case, so that one tap publishes.
 */
export function ownSentence(plain: Plain, folded: string, mentions: readonly ToolMention[]): string {
  const telling = sentencesOf(folded).filter((one) => tellsSomething(folded, one));
  const namesTool = ({ start, end }: Sentence): boolean =>
    mentions.some((mention) => mention.start >= start && mention.end <= end);
  const uses = ({ start, end }: Sentence): boolean =>
    CUES.use.some((cue) => cue.test(folded.slice(start, end)));
  const best = telling.find(namesTool) ??
    telling.find(uses) ??
    telling[0] ?? { start: 0, end: folded.length };
  return asProposed(plain.text.slice(best.start, best.end));
}

/** The first of these lines that tells something, as far as its first sentence; else the first that is not empty. */
export function firstTelling(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const folded = foldInPlace(line);
    const first = sentencesOf(folded).find((one) => tellsSomething(folded, one));
    if (first) return asProposed(line.slice(first.start, first.end));
  }
  return lines.map(asProposed).find((line) => line !== '');
}

function asProposed(words: string): string {
  const sentence = words.trim();
  const told = sentence.length <= LONGEST ? sentence : sentence.slice(0, LONGEST).replace(/\s\S*$/, '');
  return told.replace(/(?<![.!\s])[.!\s]+$/, '').replace(/^[-•*–>\s]{1,20}/, '');
}

function tellsSomething(folded: string, { start, end, question }: Sentence): boolean {
  const words = folded.slice(start, end).trim();
  return !question && words.split(/\s+/).length >= FEWEST_WORDS && !GREETING.test(words);
}
