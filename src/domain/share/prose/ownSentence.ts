import { either as eitherOfMails } from '../../text/languages.ts';
import { foldInPlace } from '../../text/fold.ts';
import type { Plain } from '../../text/plain.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import { wrappedLinksIn } from '../../text/wrappedLinks.ts';
import { CUES } from '../intent/cues.ts';
import type { Evidence } from '../intent/evidence.ts';
import { either } from './languages.ts';

const GREETING = new RegExp(String.raw`^[^a-z]*(?:${eitherOfMails('greetings')})\b[^.!?]{0,40}$`);
const TELLS_NOTHING = new RegExp(String.raw`^(?:${either('tellsNothing')})[^a-z]{0,8}$`);
/** « Bon, alors », "Well,": as many as people put one behind the other. */
const OPENS = new RegExp(String.raw`^(?:(?:${either('opensTelling')})(?: ?[,:!…–-]+ ?| (?=\S))){1,3}`);
/** « Petit retour : », "Quick win:". */
const ANNOUNCES = new RegExp(
  String.raw`^(?:(?:${either('announces')})[^:.!?;\n]{0,40}|(?:${either('tellsNothing')}) ?): `,
);
/** Where the clause that tells the time saved may begin. */
const CLAUSE = new RegExp(String.raw`[,;:–—(] | (?:${either('turns')}) |\s{2,}`, 'g');
/** Fewer words than these tell no use. */
const FEWEST_WORDS = 4;
/** A longer sentence is dictated: it is proposed as far as this. */
const LONGEST = 600;

/**
 * The sentence in which the author tells the use, whole, or all that they wrote where no sentence does: proposed where no
 * phrase states the use case, so that one tap publishes.
 */
export function ownSentence(
  plain: Plain,
  folded: string,
  { mentions, gain }: Pick<Evidence, 'mentions' | 'gain'>,
): string {
  const telling = sentencesOf(folded).filter((one) => tellsSomething(folded, one));
  const namesTool = ({ start, end }: Sentence): boolean =>
    mentions.some((mention) => mention.start >= start && mention.end <= end);
  const uses = ({ start, end }: Sentence): boolean =>
    CUES.use.some((cue) => cue.test(folded.slice(start, end)));
  const best = telling.find(namesTool) ??
    telling.find(uses) ??
    telling[0] ?? { start: 0, end: folded.length };
  return asProposed(plain.text.slice(best.start, best.end), gain?.quote);
}

/** The first of these lines that tells something, as far as its first sentence; else the first that only announces nothing. */
export function firstTelling(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const folded = foldInPlace(line);
    const first = sentencesOf(folded).find((one) => tellsSomething(folded, one));
    if (first) return asProposed(line.slice(first.start, first.end));
  }
  const proposed = lines.map((line) => asProposed(line)).filter((line) => line !== '');
  return proposed.find((line) => !TELLS_NOTHING.test(foldInPlace(line))) ?? proposed[0];
}

function asProposed(words: string, gain?: string): string {
  const told = withoutWrappers(words).trim();
  const bare = withoutGain(withoutOpening(told), gain);
  const sentence = bare.length <= LONGEST ? bare : bare.slice(0, LONGEST).replace(/\s\S*$/, '');
  return sentence.replace(/(?<![.!,;:\s])[.!,;:\s]+$/, '').replace(/^[-•*–>\s]{1,20}/, '');
}

/** Without what only opens it, as long as something is told behind it. */
function withoutOpening(sentence: string): string {
  return [OPENS, ANNOUNCES, OPENS].reduce((words, opening) => {
    const rest = words.slice(opening.exec(foldInPlace(words))?.[0].length ?? 0);
    return wordsIn(rest) >= FEWEST_WORDS ? rest : words;
  }, sentence);
}

/** Without the clause that tells the time saved, which has a field of its own. */
function withoutGain(sentence: string, gain: string | undefined): string {
  const at = gain === undefined ? -1 : sentence.indexOf(gain);
  if (gain === undefined || at < 0) return sentence;
  // What stands behind it seldom tells the use: « 40 min gagnées sur les verbatims, prompt dispo ».
  const told = foldInPlace(sentence.slice(0, at));
  const last = [...told.matchAll(CLAUSE)].at(-1);
  const before = sentence.slice(0, last?.index ?? 0);
  return wordsIn(before) >= FEWEST_WORDS ? before : sentence;
}

/** A link that a mail filter wrapped names who received it. */
function withoutWrappers(words: string): string {
  if (!words.includes('://')) return words;
  return wrappedLinksIn(words).reduceRight(
    (text, { start, end, within }) => text.slice(0, start) + within + text.slice(end),
    words,
  );
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

function tellsSomething(folded: string, { start, end, question }: Sentence): boolean {
  const words = folded.slice(start, end).trim();
  const isEmpty = GREETING.test(words) || TELLS_NOTHING.test(words);
  return !question && !isEmpty && wordsIn(words) >= FEWEST_WORDS;
}
