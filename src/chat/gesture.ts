import { answerCommand } from '../app/command/answerCommand.ts';
import { sectionOf } from './answers.ts';
import { openForm, submit, type Sent } from './forms.ts';
import { postFor, toldOf, turnIntoShare, type Turned } from './message.ts';
import { obeyPress, type Pressed } from './press.ts';
import type { Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** What someone does in a chat, and waits for the answer of. */
export type Gesture =
  | ({ readonly is: 'press' } & Pressed)
  /** A command, with what is typed after it. */
  | { readonly is: 'command'; readonly text: string }
  /** Asks for an empty form by its name. */
  | { readonly is: 'open'; readonly form: string }
  /** Would have someone's message made a share. */
  | ({ readonly is: 'turn' } & Turned)
  | ({ readonly is: 'submit' } & Sent);

/** Does what a gesture asks for, committed before it is answered; nothing is shown here. */
export function obeyGesture(visit: Visit, gesture: Gesture): Promise<Reply> {
  switch (gesture.is) {
    case 'press':
      return obeyPress(visit, gesture);
    case 'command':
      return answer(visit, gesture.text);
    case 'open':
      return openForm(visit, { form: gesture.form, id: '' });
    case 'turn':
      return turnIntoShare(visit, gesture);
    case 'submit':
      return take(visit, gesture);
  }
}

async function answer(visit: Visit, text: string): Promise<Reply> {
  const { desk, chat, viewer } = visit;
  const answered = await answerCommand(desk, viewer, { format: chat.format, text });
  return answered.is === 'form'
    ? openForm(visit, { form: answered.name, id: '' }, answered)
    : { is: 'answer', section: sectionOf(chat, answered, viewer.words) };
}

/** When it fails, nothing was saved and nothing typed is lost: the form stays and says so. */
async function take(visit: Visit, { memo, typed }: Sent): Promise<Reply> {
  try {
    const place = memo.post === undefined ? null : visit.chat.placeOf(memo.post);
    if (place === null) return await submit(visit, { memo, typed }, null);
    // What a window has no room for is read again from the message that it came with.
    const isCut = memo.form === 'share' && typed['prompt'] === undefined;
    const before = isCut ? (await toldOf(visit, { place, lent: '' })).fields : {};
    return await submit(visit, { memo, typed: { ...before, ...typed } }, postFor(visit, place));
  } catch (error) {
    return { is: 'sentence', text: visit.viewer.words.problems.unexpected, error };
  }
}
