import type { types } from '@slack/bolt';
import { isFormName, takeForm } from '../../app/form/forms.ts';
import type { FormSent } from '../../app/form/form.ts';
import { tellRefusal } from '../../app/tellRefusal.ts';
import type { Form } from '../../cards/form.ts';
import { messageOf } from './ids.ts';
import { fieldsOf } from './messages.ts';
import { problemsOf, readMemo, renderForm, typedIn, type Memo } from './modal.ts';
import type { Visit } from './visit.ts';

/** A window that someone sends. */
export interface Sent {
  readonly private_metadata: string;
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  readonly blocks: readonly { readonly type: string; readonly block_id?: string }[];
}

/** What Slack is answered: nothing closes the window; the rest leaves it open with what was typed. */
export type Answered =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: types.ModalView }
  | undefined;

/** Takes a form: checked and committed before its window closes. */
export async function submit(visit: Visit, view: Sent): Promise<Answered> {
  const memo = readMemo(view.private_metadata);
  const { words } = visit.viewer;
  try {
    const { form: name } = memo;
    if (!isFormName(name)) return sentence(view, words.problems.notFound);
    const sent = await sentIn(visit, view, memo);
    const taken = await takeForm(visit.desk, visit.viewer, { ...sent, name });
    if (taken.ok) return undefined;
    if ('form' in taken) return giveBack(taken.form, { view, memo }, visit);
    return sentence(view, tellRefusal(taken.refusal, words));
  } catch (error) {
    // Nothing was saved, and nothing typed is lost: the window says so and stays.
    return sentence(view, words.problems.unexpected, error);
  }
}

async function sentIn(visit: Visit, view: Sent, memo: Memo): Promise<Omit<FormSent, 'name'>> {
  const typed = typedIn(view);
  const at = memo.post === undefined ? null : messageOf(memo.post);
  // A prompt too long for a window is read again from the message that it came with.
  const whole = at !== null && memo.form === 'share' && typed['prompt'] === undefined;
  const before = whole ? await fieldsOf(visit, at, '') : {};
  const inChannel = at !== null && at.channel === visit.line.install.channelId;
  return {
    id: memo.id,
    typed: { ...before, ...typed },
    postId: inChannel ? (memo.post ?? null) : null,
  };
}

/** Problems go under their fields; a form that asks something more is drawn again, Slack keeping what was typed. */
function giveBack(
  form: Form,
  { view, memo }: { readonly view: Sent; readonly memo: Memo },
  visit: Visit,
): Answered {
  const there = new Set(view.blocks.map((block) => block.block_id));
  const inputs = form.parts.flatMap((part) => part.inputs);
  const problems = problemsOf(form);
  const asksMore = inputs.some(({ name, is }) => is === 'tick' && !there.has(name));
  const isTellable = Object.keys(problems).every((name) => there.has(name));
  if (asksMore || !isTellable)
    return { response_action: 'update', view: renderForm(form, memo, visit.viewer.words) };
  return Object.keys(problems).length > 0
    ? { response_action: 'errors', errors: problems }
    : sentence(view, form.problem ?? visit.viewer.words.problems.unexpected);
}

/** A sentence for the whole form, under its first field: the only place where Slack keeps a window as it is. */
function sentence(view: Sent, told: string, error?: unknown): Answered {
  const first = view.blocks.find((block) => block.type === 'input')?.block_id;
  if (first === undefined) throw error ?? new Error('a window without a field');
  return { response_action: 'errors', errors: { [first]: told } };
}
