import { foldInPlace } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';
import { FIRST_NAMES } from './intent/names.ts';
import { either } from './languages.ts';

const TELLS = new RegExp(String.raw`\b(?:${either('tellsLimit')})\b`);
const LATER = new RegExp(String.raw`\b(?:${either('answersLater')})\b`);
const ANSWER = String.raw`(?:${either('onlyAnswers')})\b`;
/** A word of answering, first or after the name of whom it answers. */
const OPENS_AS_ANSWER = new RegExp(String.raw`^[^a-z0-9@]*(?:@[a-z-]{2,30}[ ,:]{1,3})?${ANSWER}`);
/** Whom a reply speaks to: after a word of answering, or called at its beginning. */
const SPOKEN_TO = new RegExp(
  String.raw`^[^a-z0-9@]*(?:${ANSWER}[ ,!.]{1,4}(@?[a-z-]{2,30})|(@[a-z-]{2,30})|([a-z-]{2,30}) ?[,:!])`,
);

/**
 * Whether a reply under the limits question, by the author of the share, tells its limits: `yes` when its words do,
 * `no` when it speaks to somebody, asks, thanks, agrees or puts off, `maybe` when only its author can tell.
 */
export function readsAsLimits(text: string): 'yes' | 'maybe' | 'no' {
  const folded = foldInPlace(text);
  const sentences = sentencesOf(folded).filter(({ start, end }) => /[a-z]{2}/.test(folded.slice(start, end)));
  const told = sentences.filter(({ question }) => !question);
  const words = told.map(({ start, end }) => folded.slice(start, end)).join(' ');
  if (told.length === 0) return 'no';
  const [toSomebody, answers] = [speaksToSomebody(folded), OPENS_AS_ANSWER.test(folded)];
  if (TELLS.test(words.replace(OPENS_AS_ANSWER, ''))) return toSomebody ? 'maybe' : 'yes';
  const isTalk = toSomebody || answers || LATER.test(words) || told.length < sentences.length;
  return isTalk ? 'no' : 'maybe';
}

/** « Bob, … », « Oui Bob… », « @Bob ». */
function speaksToSomebody(folded: string): boolean {
  const [, answered, mentioned, called] = SPOKEN_TO.exec(folded) ?? [];
  const name = answered ?? mentioned ?? called ?? '';
  return name.startsWith('@') || FIRST_NAMES.has(name);
}
