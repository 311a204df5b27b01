import type { types } from '@slack/bolt';
import type { Memo, Reply } from '../../chat/reply.ts';
import type { Form } from '../../cards/form.ts';
import type { Words } from '../../words/words.ts';
import { problemsOf, renderForm } from './modal.ts';

/** A window that someone sends, as it is in their Slack. */
export interface SentView {
  readonly blocks: readonly { readonly type: string; readonly block_id?: string }[];
}

/** What Slack is answered: nothing closes the window; the rest leaves it open with what was typed. */
export type Answered =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: types.ModalView }
  | undefined;

/** What a sent window is answered with: it closes when its form was taken. */
export function answerTo(reply: Reply, view: SentView, words: Words): Answered {
  if (reply.is === 'givenBack') return giveBack(reply, view, words);
  return reply.is === 'sentence' ? sentence(view, reply.text, reply.error) : undefined;
}

/** Problems go under their fields; a form that asks or tells something more is drawn again, Slack keeping what was typed. */
function giveBack(
  { form, memo }: { readonly form: Form; readonly memo: Memo },
  view: SentView,
  words: Words,
): Answered {
  const there = new Set(view.blocks.map((block) => block.block_id));
  const inputs = form.parts.flatMap((part) => part.inputs);
  const problems = problemsOf(form);
  const asksMore =
    form.memory !== undefined || inputs.some(({ name, is }) => is === 'tick' && !there.has(name));
  const isTellable = Object.keys(problems).every((name) => there.has(name));
  if (asksMore || !isTellable) return { response_action: 'update', view: renderForm(form, memo, words) };
  return Object.keys(problems).length > 0
    ? { response_action: 'errors', errors: problems }
    : sentence(view, form.problem ?? words.problems.unexpected);
}

/** A sentence for the whole form, under its first field: the only place where Slack keeps a window as it is. */
function sentence(view: SentView, told: string, error?: unknown): Answered {
  const first = view.blocks.find((block) => block.type === 'input')?.block_id;
  if (first === undefined) throw error ?? new Error('a window without a field');
  return { response_action: 'errors', errors: { [first]: told } };
}
