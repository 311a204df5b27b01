import { LONGEST } from '../../domain/share/check.ts';
import { textForm, type TextFormName } from '../../cards/textForm.ts';
import type { Words } from '../../words/words.ts';
import { refused, wrong, type Refusal } from '../desk.ts';
import { tellRefusal } from '../tellRefusal.ts';
import type { Taken } from './form.ts';

/** A form of one text given back with what is wrong with it; a refusal that is not about the text as it is. */
export function giveBack(
  { name, id, text }: { readonly name: TextFormName; readonly id: string; readonly text: string },
  refusal: Refusal,
  words: Words,
): Taken {
  const problem = textProblem(name, refusal, words);
  if (problem === null) return refused(refusal);
  return wrong({ form: textForm(name, { id, text, problem }, words) });
}

/** What is wrong with the text of a form, or null when the text is not what is refused. */
export function textProblem(name: TextFormName, refusal: Refusal, words: Words): string | null {
  const { problems } = words.forms;
  if (refusal === 'emptyMessage') return problems.empty;
  if (refusal === 'secret') return problems.secret;
  if (refusal !== 'messageTooLong') return null;
  // What is posted in the channel may be as long as a message.
  const isMessage = name === 'question' || name === 'launchPost';
  return isMessage ? tellRefusal(refusal, words) : problems.tooLong(LONGEST.limits);
}
