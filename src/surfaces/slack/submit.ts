import type { types } from '@slack/bolt';
import type { Memo } from '../../chat/reply.ts';
import type { Form } from '../../cards/form.ts';
import type { Words } from '../../words/words.ts';
import { LIMITS } from './limits.ts';
import { problemsOf, renderForm } from './modal.ts';
import { said } from './rich.ts';
import { doneWindow, type SlackReply } from './windows.ts';

/** A window that someone sends, as it is in their Slack. */
export interface SentView {
  readonly id: string;
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly title: types.PlainTextElement;
  readonly submit: types.PlainTextElement | null;
  readonly close: types.PlainTextElement | null;
  readonly blocks: readonly (types.Block | types.KnownBlock)[];
}

/** What Slack is answered: nothing closes the window; the rest leaves it open with what was typed. */
export type Answered =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: types.ModalView }
  | undefined;

/** What a sent window is answered with: it closes when its form was taken. */
export function answerTo(reply: SlackReply, view: SentView, words: Words): Answered {
  if (reply.is === 'givenBack') return giveBack(reply, view, words);
  return reply.is === 'sentence' ? sentence(view, reply.text) : undefined;
}

/** While it is not known whether it can be taken, a window stays as it is: nothing typed is lost, whatever comes. */
export function heldBack(view: SentView, words: Words): Answered {
  return sentence(view, words.slack.slow.held);
}

/** What a window that was held back becomes; Slack keeps what was typed in the fields that it finds again. */
export function afterwards(reply: SlackReply, view: SentView, words: Words): types.ModalView {
  if (reply.is === 'givenBack') return renderForm(reply.form, reply.memo, words);
  return reply.is === 'sentence' ? withSentence(view, reply.text) : doneWindow(words);
}

const LATE = 'late';

function withSentence(view: SentView, told: string): types.ModalView {
  const { callback_id, private_metadata, title, submit, close, blocks } = view;
  const head = { ...said(told, { bold: true }), block_id: LATE };
  return {
    type: 'modal',
    callback_id,
    private_metadata,
    title,
    ...(submit === null ? {} : { submit }),
    ...(close === null ? {} : { close }),
    blocks: [head, ...blocks.filter(({ block_id }) => block_id !== LATE)].slice(0, LIMITS.blocksInView),
  };
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
function sentence(view: SentView, told: string): Answered {
  const first = view.blocks.find((block) => block.type === 'input')?.block_id;
  return first === undefined
    ? { response_action: 'update', view: withSentence(view, told) }
    : { response_action: 'errors', errors: { [first]: told } };
}
