import type { types } from '@slack/bolt';
import type { Action, Card, CardField, Memory } from '../../cards/card.ts';
import type { Words } from '../../words/words.ts';
import { actionId, pressOf } from '../../chat/deeds.ts';
import { LIMITS, lengthOf } from './limits.ts';
import { buttonOf, type OwnButton } from '../../chat/notices.ts';
import { chunks, labelled, preformatted, said, saidWhole, softly, title } from './rich.ts';
import { escaped, plain, shorten } from './text.ts';

/** What a card is drawn with, beside its words. */
export interface Frame {
  readonly words: Words;
  /** What « lire la suite » opens: `share:018f…`; null where there is nothing more to read. */
  readonly more: string | null;
}

/** What is shown of one value in the channel: a card stays a card, and the rest is one click away. */
const SHOWN = 700;
/** A question is a sentence or two. */
const TITLE_SHOWN = 300;
/** Title, byline, badge, notes and buttons have their places too. */
const FIELDS_SHOWN = 40;
const NOTES_SHOWN = 20;

/** A card as a message; whatever its length, Slack takes it, and says how to read the rest. */
export function renderCard(card: Card, frame: Frame): types.KnownBlock[] {
  const fields = card.fields.slice(0, FIELDS_SHOWN);
  const isCut =
    fields.length < card.fields.length ||
    card.notes.length > NOTES_SHOWN ||
    lengthOf(card.title) > TITLE_SHOWN ||
    fields.some((field) => lengthOf(field.value) > SHOWN || lengthOf(field.note ?? '') > SHOWN);
  return [
    ...softly(card.badge === null ? [] : [card.badge]),
    ...(card.title === '' ? [] : [title(card.title, TITLE_SHOWN)]),
    ...softly(card.byline === null ? [] : [card.byline]),
    ...fields.filter((field) => field.value !== '').map((field) => renderField(field, frame.words)),
    ...softly(card.notes.slice(0, NOTES_SHOWN)),
    ...(card.memory === undefined ? [] : renderMemory(card.memory, frame.words)),
    ...buttons(card.actions, frame, isCut),
  ];
}

/** What was told already: each share in two lines, with its buttons. */
export function renderMemory({ title, rows }: Memory, words: Words): types.KnownBlock[] {
  const told = rows.flatMap((row) => [
    said(row.title, { bold: true }),
    ...softly([shorten(row.line, SHOWN)]),
    ...buttons(row.actions, { words, more: null }, false),
  ]);
  return [said(title), ...told];
}

/** What a notification and a screen reader say of it; Slack reads it as mrkdwn. */
export function cardText(card: Card): string {
  const told = [card.badge, card.title, card.byline].filter((text) => text !== null && text !== '');
  return escaped(shorten(told.join(' · '), 400));
}

/** The whole of a card, for a window: nothing is shortened, save what a hundred blocks cannot hold. */
export function renderWhole(card: Card, words: Words): types.KnownBlock[] {
  const blocks = [
    ...softly(card.badge === null ? [] : [card.badge]),
    ...saidWhole(card.title, (piece) => said(piece, { bold: true })),
    ...softly(card.byline === null ? [] : [card.byline]),
    ...card.fields.flatMap((field) => wholeField(field, words)),
    ...softly(card.notes),
    ...(card.memory === undefined ? [] : renderMemory(card.memory, words)),
  ];
  return blocks.slice(0, LIMITS.blocksInView);
}

function labelOf(field: CardField, words: Words): string {
  const label = shorten(field.label, SHOWN);
  return field.inferred ? `${label} (${words.cards.draft.inferred})` : label;
}

function renderField(field: CardField, words: Words): types.RichTextBlock {
  const label = labelOf(field, words);
  const value = shorten(field.value, SHOWN);
  if (field.as === 'prompt') return preformatted(label, value);
  const note = field.note === null || field.note === '' ? null : shorten(field.note, SHOWN);
  const leads = field.address !== null && lengthOf(field.address) <= SHOWN;
  return labelled(label, leads ? link(field.address, value) : { type: 'text', text: value }, note);
}

function link(url: string, text: string): types.RichTextLink {
  return { type: 'link', url, text };
}

function wholeField(field: CardField, words: Words): readonly types.RichTextBlock[] {
  if (field.value === '') return [];
  const look = field.as === 'prompt' ? (piece: string) => preformatted(null, piece) : said;
  return [
    ...saidWhole(labelOf(field, words), (piece) => said(piece, { bold: true })),
    ...saidWhole(field.value, look),
    ...saidWhole(field.note ?? '', (piece) => said(piece, { italic: true })),
  ];
}

function buttons(actions: readonly Action[], frame: Frame, isCut: boolean): types.KnownBlock[] {
  const more = isCut && frame.more !== null ? [moreButton(frame.more, frame.words)] : [];
  const all = actions.map((action) => renderAction(action, frame));
  // Slack wants each of its own id: the same gesture offered twice is one.
  const told = [...new Map(all.map((button) => [button.action_id, button])).values()];
  const elements = [...told.slice(0, LIMITS.actionElements - more.length), ...more];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function moreButton(about: string, words: Words): types.Button {
  const [name = '', ...id] = about.split(':');
  return {
    type: 'button',
    text: plain(words.chat.readMore, LIMITS.buttonText),
    action_id: actionId({ is: 'more', name, id: id.join(':') }),
  };
}

function renderAction(action: Action, { words }: Frame): types.Button {
  const { deed, label, tone } = action;
  return {
    type: 'button',
    text: plain(label, LIMITS.buttonText),
    ...(tone === 'plain' ? {} : { style: tone }),
    action_id: actionId(pressOf(deed)),
    ...confirm(buttonOf(action, words)),
  };
}

/** What cannot be undone is asked twice. */
function confirm({ label, sure }: OwnButton): Pick<types.Button, 'confirm'> {
  if (sure === undefined) return {};
  return {
    confirm: {
      title: plain(label, LIMITS.confirmTitle),
      text: plain(sure.question, LIMITS.confirmText),
      confirm: plain(label, LIMITS.confirmButton),
      deny: plain(sure.no, LIMITS.confirmButton),
      style: 'danger',
    },
  };
}

/** The buttons of this surface alone, under a card. */
export function renderButtons(buttons: readonly OwnButton[]): types.KnownBlock[] {
  const elements = buttons.map((button): types.Button => {
    const { label, tone, press, value } = button;
    return {
      type: 'button',
      text: plain(label, LIMITS.buttonText),
      action_id: actionId(press),
      ...(tone === 'plain' ? {} : { style: tone }),
      ...(value === undefined || value === '' ? {} : { value }),
      ...confirm(button),
    };
  });
  return chunks(elements, LIMITS.actionElements).map((some) => ({ type: 'actions', elements: some }));
}
