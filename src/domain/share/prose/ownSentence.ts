import type { ToolMention } from '../../tool/tools.ts';
import { either as eitherOfMails } from '../../text/languages.ts';
import type { Plain } from '../../text/plain.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import { CUES } from '../intent/cues.ts';

const GREETING = new RegExp(String.raw`^[^a-z]*(?:${eitherOfMails('greetings')})\b[^.!?]{0,40}$`);
/** Fewer words than these tell no use. */
const FEWEST_WORDS = 4;
/** A longer sentence is dictated: its beginning would be no use case. */
const LONGEST = 600;

/**
 * The sentence in which the author tells the use, whole: proposed where no phrase states the use case, so
 * that one tap publishes.
 */
export function ownSentence(plain: Plain, folded: string, mentions: readonly ToolMention[]): string | null {
  const telling = sentencesOf(folded).filter((one) => tellsSomething(folded, one));
  const namesTool = ({ start, end }: Sentence): boolean =>
    mentions.some((mention) => mention.start >= start && mention.end <= end);
  const uses = ({ start, end }: Sentence): boolean =>
    CUES.use.some((cue) => cue.test(folded.slice(start, end)));
  const best = telling.find(namesTool) ?? telling.find(uses) ?? telling[0];
  if (!best) return null;
  const sentence = plain.text.slice(best.start, best.end).trim();
  return sentence.replace(/(?<![.!\s])[.!\s]+$/, '').replace(/^[-•*–>\s]{1,20}/, '');
}

function tellsSomething(folded: string, { start, end, question }: Sentence): boolean {
  const words = folded.slice(start, end).trim();
  const many = words.split(/\s+/).length;
  return !question && many >= FEWEST_WORDS && words.length <= LONGEST && !GREETING.test(words);
}
