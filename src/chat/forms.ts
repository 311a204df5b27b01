import { isFormName, showForm, takeForm } from '../app/form/forms.ts';
import { tellRefusal } from '../app/tellRefusal.ts';
import type { Told } from '../app/command/answerCommand.ts';
import { sentence, type Memo, type Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** A form, filled with these fields when it is new; or why it does not open. */
export async function openForm({ desk, viewer }: Visit, memo: Memo, told?: Told): Promise<Reply> {
  const { words } = viewer;
  const { form: name, id } = memo;
  if (!isFormName(name)) return sentence(words.problems.notFound);
  const asked = { name, id, ...(told === undefined ? {} : filledWith(told)) };
  const shown = await showForm(desk, viewer, asked);
  if (!shown.ok) return sentence(tellRefusal(shown.refusal, words));
  const form = shown.value;
  // A variation is a share's form: what comes back is named by the form, not by the button.
  return { is: 'form', form, memo: { ...memo, form: form.name, id: form.id } };
}

const filledWith = ({ fields, kind }: Told): Told => ({ fields, ...(kind === undefined ? {} : { kind }) });

/** A form that someone sends: what its window remembered, and what was typed in it. */
export interface Sent {
  readonly memo: Memo;
  readonly typed: Readonly<Record<string, string>>;
}

/** Takes a form: checked and committed before it is answered. */
export async function submit(visit: Visit, sent: Sent, postId: string | null): Promise<Reply> {
  const { desk, viewer } = visit;
  const { words } = viewer;
  const { memo, typed } = sent;
  if (!isFormName(memo.form)) return sentence(words.problems.notFound);
  const taken = await takeForm(desk, viewer, { name: memo.form, id: memo.id, typed, postId });
  if (taken.ok) return { is: 'taken' };
  return 'form' in taken
    ? { is: 'givenBack', form: taken.form, memo: { ...memo, id: taken.form.id } }
    : sentence(tellRefusal(taken.refusal, words));
}
