import type { types } from '@slack/bolt';
import type { Reading, Reply } from '../../chat/reply.ts';
import type { Words } from '../../words/words.ts';
import { renderWhole } from './card.ts';
import { LIMITS, lengthOf } from './limits.ts';
import { renderForm, renderReading } from './modal.ts';
import { preformatted, said, saidWhole, softly } from './rich.ts';
import { renderAnswer, renderSections } from './section.ts';
import { plain } from './text.ts';
import { pageOf, type Turn } from './turn.ts';

/** What a gesture comes to in Slack, which has a window of its own. */
export type SlackReply = Reply | { readonly is: 'window'; readonly view: types.ModalView };

/** What is shown in a window. */
type Shown = Exclude<SlackReply, { readonly is: 'home' | 'done' | 'taken' | 'nothing' }>;

export function opensWindow(reply: SlackReply): reply is Shown {
  return !['home', 'done', 'taken', 'nothing'].includes(reply.is);
}

/** The window in which one person sees what their gesture came to, or one page of it. */
export function windowOf(reply: Shown, words: Words, turn: Turn | null): types.ModalView {
  const { productName } = words.channel;
  switch (reply.is) {
    case 'window':
      return reply.view;
    case 'form':
    case 'givenBack':
      return renderForm(reply.form, reply.memo, words);
    case 'reading':
      return renderReading(reply.title, pageOf(readingBlocks(reply, words), turn, words), words);
    case 'prompt':
      return renderReading(words.chat.copy.title, pageOf(promptOf(reply, words), turn, words), words);
    case 'sentence':
      return renderReading(productName, [said(reply.text)], words);
    case 'answer':
      return renderReading(productName, renderAnswer(reply.section, words).blocks, words);
  }
}

/** What a window becomes once what it was for is done. */
export function doneWindow(words: Words): types.ModalView {
  return renderReading(words.channel.productName, [said(words.slack.slow.done)], words);
}

/** A card, then the rest; the title of the window is not told twice. */
function readingBlocks({ title, card, sections, page }: Reading, words: Words): types.KnownBlock[] {
  const [first, ...others] = sections;
  const isTold = first?.title === title && lengthOf(title) <= LIMITS.viewTitle;
  const head = first === undefined ? [] : [isTold ? { ...first, title: '' } : first];
  return [
    ...linkTo(page, words.chat.page),
    ...(card === null ? [] : renderWhole(card, words)),
    ...renderSections([...head, ...others], words),
  ];
}

/** A prompt alone, kept to the letter: Slack gives apps no way to copy for someone. */
function promptOf(
  { prompt, tool }: { readonly prompt: string; readonly tool: string },
  words: Words,
): readonly types.KnownBlock[] {
  const pieces = saidWhole(prompt, (piece) => preformatted('', piece));
  return [said(words.chat.copy.text), ...pieces, ...softly([tool])];
}

/** A link that opens a page for this person alone. */
function linkTo(page: string | null, label: string): readonly types.KnownBlock[] {
  if (page === null || page.length > LIMITS.url) return [];
  const button = {
    type: 'button',
    url: page,
    action_id: 'open:link:',
    text: plain(label, LIMITS.buttonText),
  } as const;
  return [{ type: 'actions', elements: [button] }];
}
