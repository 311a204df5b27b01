import type { types } from '@slack/bolt';
import type { Action, Card, CardField, Memory } from '../../cards/card.ts';
import type { Words } from '../../words/words.ts';
import { actionId, pressOf } from '../../chat/deeds.ts';
import { LIMITS, lengthOf } from './limits.ts';
import { buttonOf, type OwnButton } from '../../chat/notices.ts';
import { beside, fitting, MESSAGE, type Room } from './fit.ts';
import { chunks, labelled, preformatted, said, saidWhole, softly, title } from './rich.ts';
import { escaped, plain, shorten } from './text.ts';

/** What a card is drawn with, beside its words. */
export interface Frame {
  readonly words: Words;
  /** What « lire la suite » opens: `share:018f…`; null where there is nothing more to read. */
  readonly more: string | null;
  /** The buttons of the chat alone, under those of the card. */
  readonly buttons?: readonly OwnButton[];
}

/** What is shown of one value in the channel: a card stays a card, and the rest is one click away. */
const SHOWN = 700;
/** A question, a title, a byline or a note is a sentence or two. */
const LINE_SHOWN = 300;
const NOTES_SHOWN = 20;
/** What the buttons of a card may take of a message. */
const BUTTONS_WEIGHT = 4_000;

/** A card as a message; whatever its length, Slack takes it, and says how to read the rest. */
export function renderCard(card: Card, frame: Frame): types.KnownBlock[] {
  const { words } = frame;
  const { badge, title: name, byline, actions } = card;
  const top = [...softly([lineOf(badge)]), ...titled(name), ...softly([lineOf(byline)])];
  const own = renderButtons(frame.buttons ?? []);
  const all = apart(actions.map((action) => renderAction(action, namedIn(card, frame))));
  const kept = buttonsKept(all);
  const more = moreButton(frame);
  const room = beside(MESSAGE, top, own, pressed([...kept, ...more]), restOf(frame));
  const notes = notesKept(card, room);
  const memory = memoryKept(card, words, beside(room, notes.shown));
  const fields = fieldsKept(card, frame, beside(room, notes.shown, memory.shown));
  const isLess = [notes, memory, fields].some((part) => part.isLess) || kept.length < all.length;
  return [
    ...top,
    ...fields.shown,
    ...notes.shown,
    ...memory.shown,
    ...(isLess ? restOf(frame) : []),
    ...pressed([...kept, ...(isLess || isShortened(card) ? more : [])]),
    ...own,
  ];
}

/** What of something there is room for, and whether that is not all of it. */
interface Kept {
  readonly shown: readonly types.KnownBlock[];
  readonly isLess: boolean;
}

function fieldsKept({ fields }: Card, { words }: Frame, room: Room): Kept {
  const told = fields.filter((field) => field.value !== '');
  const shown = fitting(
    told.map((field) => [renderField(field, words)]),
    room,
  );
  return { shown: shown.flat(), isLess: shown.length < told.length };
}

function notesKept({ notes }: Card, room: Room): Kept {
  const told = notes.map(lineOf);
  const { length } = fitting(
    told.slice(0, NOTES_SHOWN).map((note) => softly([note])),
    room,
  );
  return { shown: softly(told.slice(0, length)), isLess: length < notes.length };
}

function memoryKept({ memory }: Card, words: Words, room: Room): Kept {
  const told = memory === undefined ? [] : renderMemory(memory, words);
  const shown = fitting([told], room).flat();
  return { shown, isLess: shown.length < told.length };
}

/** What was told already: each share in two lines, with its buttons. */
export function renderMemory({ title: told, rows }: Memory, words: Words): types.KnownBlock[] {
  const drawn = rows.flatMap((row) => [
    ...saidWhole(shorten(row.title, LINE_SHOWN), (piece) => said(piece, { bold: true })),
    ...softly([shorten(row.line, SHOWN)]),
    ...pressed(row.actions.map((action) => renderAction(action, { words, of: row.title }))),
  ]);
  return [...saidWhole(told), ...drawn];
}

function buttonsKept(all: readonly types.Button[]): readonly types.Button[] {
  let weight = 0;
  return all
    .slice(0, LIMITS.actionElements - 1)
    .filter((button) => (weight += JSON.stringify(button).length) <= BUTTONS_WEIGHT);
}

const lineOf = (text: string | null): string => shorten(text ?? '', LINE_SHOWN);

function isShortened({ badge, title: name, byline, notes, fields }: Card): boolean {
  const lines = [badge ?? '', name, byline ?? '', ...notes, ...fields.map(({ label }) => label)];
  const values = fields.flatMap(({ value, note }) => [value, note ?? '']);
  return lines.some((text) => lengthOf(text) > LINE_SHOWN) || values.some((text) => lengthOf(text) > SHOWN);
}

/** Where something more is to be read of a card, others like it stand beside it. */
function namedIn({ title: name }: Card, { words, more }: Frame): Named {
  return { words, of: more === null ? '' : name };
}

/** Where nothing leads to the rest, it is said that there is some. */
function restOf({ words, more }: Frame): readonly types.KnownBlock[] {
  return more === null ? softly([words.slack.restNotShown]) : [];
}

function titled(text: string): readonly types.KnownBlock[] {
  return text === '' ? [] : [title(text, LINE_SHOWN)];
}

/** What a notification and a screen reader say of it; Slack reads it as mrkdwn. */
export function cardText({ badge, title: name, byline }: Card, { words, more }: Frame): string {
  const isShare = more?.startsWith('share:') === true;
  const told = [badge ?? (isShare ? words.slack.sharedUse : ''), name, byline ?? ''].filter(Boolean);
  return escaped(shorten(told.join(' · '), 400));
}

/** The whole of a card, to be read in a window: nothing is shortened. */
export function renderWhole(card: Card, words: Words): types.KnownBlock[] {
  return [
    ...softly(card.badge === null ? [] : [card.badge]),
    ...saidWhole(card.title, (piece) => said(piece, { bold: true })),
    ...softly(card.byline === null ? [] : [card.byline]),
    ...card.fields.flatMap((field) => wholeField(field, words)),
    ...softly(card.notes),
    ...(card.memory === undefined ? [] : renderMemory(card.memory, words)),
  ];
}

function labelOf({ label, inferred }: CardField, words: Words): string {
  return inferred ? `${label} (${words.cards.draft.inferred})` : label;
}

function renderField(field: CardField, words: Words): types.RichTextBlock {
  const label = shorten(labelOf(field, words), LINE_SHOWN);
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
  const look = field.as === 'prompt' ? (piece: string) => preformatted('', piece) : said;
  return [
    ...saidWhole(labelOf(field, words), (piece) => said(piece, { bold: true })),
    ...saidWhole(field.value, look),
    ...saidWhole(field.note ?? '', (piece) => said(piece, { italic: true })),
  ];
}

/** Slack wants each button of a block of its own id: the same gesture offered twice is one. */
function apart(buttons: readonly types.Button[]): readonly types.Button[] {
  return [...new Map(buttons.map((button) => [button.action_id, button])).values()];
}

function pressed(buttons: readonly types.Button[]): types.KnownBlock[] {
  return chunks(apart(buttons), LIMITS.actionElements).map((elements) => ({ type: 'actions', elements }));
}

function moreButton({ more, words }: Frame): readonly types.Button[] {
  if (more === null) return [];
  const [name = '', ...id] = more.split(':');
  return [
    {
      type: 'button',
      text: plain(words.chat.readMore, LIMITS.buttonText),
      action_id: actionId({ is: 'more', name, id: id.join(':') }),
    },
  ];
}

/** What a button is of, for who hears it among others of the same words. */
interface Named {
  readonly words: Words;
  /** Empty where nothing else has such a button. */
  readonly of: string;
}

function renderAction(action: Action, { words, of }: Named): types.Button {
  const { deed, label, tone } = action;
  return {
    type: 'button',
    text: plain(label, LIMITS.buttonText),
    ...(tone === 'plain' ? {} : { style: tone }),
    ...spoken(label, { words, of }),
    action_id: actionId(pressOf(deed)),
    ...confirm(buttonOf(action, words)),
  };
}

/** It begins with what is seen, so that it is also found by who speaks to their computer. */
function spoken(label: string, { words, of }: Named): Pick<types.Button, 'accessibility_label'> {
  if (of === '') return {};
  return { accessibility_label: shorten(words.slack.buttonOf(label, of), LIMITS.accessibilityLabel) };
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

/** The buttons of this surface alone, under a card or in a list. */
export function renderButtons(buttons: readonly OwnButton[], named?: Named): types.KnownBlock[] {
  const elements = buttons.map((button): types.Button => {
    const { label, tone, press, value } = button;
    return {
      type: 'button',
      text: plain(label, LIMITS.buttonText),
      action_id: actionId(press),
      ...(tone === 'plain' ? {} : { style: tone }),
      ...(named === undefined ? {} : spoken(label, named)),
      ...(value === undefined || value === '' ? {} : { value }),
      ...confirm(button),
    };
  });
  return pressed(elements);
}
