import { LONGEST_MESSAGE, type Refusal } from './desk.ts';
import type { Words } from '../words/words.ts';

/** The sentence of a refusal; `typed` is the week or the month that does not exist. */
export function tellRefusal(refusal: Refusal, words: Words, typed = ''): string {
  const { problems } = words;
  if (refusal === 'messageTooLong') return problems.messageTooLong(LONGEST_MESSAGE);
  if (refusal === 'secret') return words.forms.problems.secret;
  if (refusal === 'noSuchWeek' || refusal === 'noSuchMonth') return problems[refusal](typed);
  return problems[refusal];
}
