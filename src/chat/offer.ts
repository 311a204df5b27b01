import type { Card, CardField } from '../cards/card.ts';
import { leftOutOfReading } from '../cards/share/leftOutNotes.ts';
import type { Reading } from '../domain/share/reading.ts';
import type { TimeSaved } from '../domain/duration/timeSaved.ts';
import type { ShareKind } from '../domain/share/share.ts';
import { draftBadge } from '../cards/share/shareCard.ts';
import { timeLabel } from '../cards/share/timeTold.ts';
import type { Words } from '../words/words.ts';
import type { Chat } from './chat.ts';
import type { Shown } from './mouth.ts';
import { pressOf, type Press } from './deeds.ts';
import { notice, offerButtons, type OwnButton } from './notices.ts';

/** What the reader understood of a message, as far as an offer shows it. */
export interface Understood {
  readonly sure: boolean;
  readonly fields: Readonly<Partial<Record<keyof Words['cards']['fieldNames'], string>>>;
  readonly inferred: readonly string[];
  readonly extras: Reading['extras'];
  readonly leftOut: Reading['leftOut'];
  readonly kind: ShareKind;
  readonly gain: TimeSaved | null;
}

/** The errands by which a message is offered to its author, and asked for by a colleague: each is made once. */
export const offerId = (postId: string): string => `offer:${postId}`;
export const askedId = (place: string): string => `asked:${place}`;

/** The message that an offer is about. */
interface Offered {
  readonly place: string;
  readonly text: string;
  readonly files?: readonly string[];
}

/** A message that fits is lent to the chat with its buttons; a longer one is read again when one is pressed. */
function lentOf(
  { lends }: Chat,
  { place, text }: Offered,
): { readonly place: string; readonly lent: string } {
  return { place, lent: lends(text) ? text : '' };
}

/** A share has one link: where its author gave none, that of the first file attached. No file is ever copied. */
export function linkedTo<Read extends { readonly fields: Understood['fields'] }>(
  read: Read,
  files: readonly string[] = [],
): Read {
  const [link] = files;
  const isFree = (read.fields.link ?? '') === '';
  return link === undefined || !isFree ? read : { ...read, fields: { ...read.fields, link } };
}

/** Where the files of a message are, once it is a share. */
function filesNote({ files = [] }: Offered, { fields }: Understood, words: Words): readonly string[] {
  const { fileLinked, filesStay } = words.chat.offer;
  if (files.length === 0) return [];
  return [files[0] === fields.link && files.length === 1 ? fileLinked : filesStay];
}

/** What is put to the author of a message that reads as a share. Nothing of it is in the store. */
export function offerOf(
  chat: Chat,
  { message, read: told }: { readonly message: Offered; readonly read: Understood },
  words: Words,
): Shown {
  const read = linkedTo(told, message.files);
  const { draft, askAuthor } = words.cards;
  // Without a tool or a use case there is nothing to publish as it stands.
  const isSure = read.sure && Boolean(read.fields.tool) && Boolean(read.fields.useCase);
  const buttons = offerButtons(lentOf(chat, message), isSure, words);
  if (!isSure)
    return { card: notice(askAuthor.title, [askAuthor.text, words.chat.offer.nothingKept]), buttons };
  const guessed = read.inferred.length > 0 ? [draft.note] : [];
  const left = leftOutOfReading(read, words);
  const card: Card = {
    ...notice(draft.title, [
      ...guessed,
      ...left,
      ...filesNote(message, read, words),
      words.chat.offer.nothingKept,
    ]),
    badge: draftBadge(read.kind, words),
    fields: fieldsOf(read, words),
  };
  return { card, buttons };
}

/** A card whose buttons bring the words of a message along, as nothing of it is in the store. */
export function lentCard(
  chat: Chat,
  { message, card }: { readonly message: Offered; readonly card: Card },
  words: Words,
): Shown {
  const { place, lent } = lentOf(chat, message);
  const buttons = card.actions.map(({ label, tone, deed }) =>
    lentButton({ label, tone }, pressOf(deed), { place, lent }),
  );
  return { card: { ...card, notes: [...card.notes, words.chat.offer.nothingKept], actions: [] }, buttons };
}

/** What we would make a draft of is put right in a form first. */
function lentButton(
  { label, tone }: Pick<OwnButton, 'label' | 'tone'>,
  press: Press,
  { place, lent }: { readonly place: string; readonly lent: string },
): OwnButton {
  const isDraft = press.name === 'readAsShare';
  return { label, tone, value: lent, press: isDraft ? { is: 'own', name: 'prepare', id: place } : press };
}

/** What is put to the author whose message a colleague would like to see shared. */
export function askedOffer(
  chat: Chat,
  { asker, message }: { readonly asker: string; readonly message: Offered },
  words: Words,
): Shown {
  const { asked, askedText } = words.chat.offer;
  return {
    card: notice(asked(asker), [askedText]),
    buttons: offerButtons(lentOf(chat, message), false, words),
  };
}

function fieldsOf({ fields, inferred, gain }: Understood, words: Words): readonly CardField[] {
  const names = Object.keys(words.cards.fieldNames) as (keyof typeof words.cards.fieldNames)[];
  return names.flatMap((name) => {
    const value = fields[name] ?? '';
    if (value === '') return [];
    const as = name === 'prompt' ? 'prompt' : 'text';
    return [
      {
        label: name === 'timeSaved' ? timeLabel(gain, words) : words.cards.fieldNames[name],
        value,
        note: null,
        inferred: inferred.includes(name),
        as,
        address: null,
      },
    ] as const;
  });
}
