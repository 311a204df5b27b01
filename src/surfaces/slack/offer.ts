import type { Card, CardField } from '../../cards/card.ts';
import type { Words } from '../../words/words.ts';
import { lengthOf, LIMITS } from './limits.ts';
import { notice, offerButtons, type MessageAt, type OwnButton } from './notices.ts';

/** What the reader understood of a message, as far as an offer shows it. */
export interface Understood {
  readonly sure: boolean;
  readonly fields: Readonly<Partial<Record<keyof Words['cards']['fieldNames'], string>>>;
  readonly inferred: readonly string[];
}

/** What is put to the author of a message that reads as a share. Nothing of it is in the store. */
export interface Offer {
  readonly card: Card;
  readonly buttons: readonly OwnButton[];
}

/** A message that fits is lent to Slack with its buttons; a longer one is read again when one is pressed. */
export function lent(text: string): string {
  return lengthOf(text) <= LIMITS.buttonValue ? text : '';
}

export function offerOf(
  { at, text }: { readonly at: MessageAt; readonly text: string },
  read: Understood,
  words: Words,
): Offer {
  const { draft, askAuthor } = words.cards;
  // Without a tool or a use case there is nothing to publish as it stands.
  const isSure = read.sure && Boolean(read.fields.tool) && Boolean(read.fields.useCase);
  const buttons = offerButtons({ at, text: lent(text) }, isSure, words);
  if (!isSure)
    return { card: notice(askAuthor.title, [askAuthor.text, words.slack.offer.nothingKept]), buttons };
  const guessed = read.inferred.length > 0 ? [draft.note] : [];
  const card: Card = {
    ...notice(draft.title, [...guessed, words.slack.offer.nothingKept]),
    badge: draft.badge,
    fields: fieldsOf(read, words),
  };
  return { card, buttons };
}

/** What is put to the author whose message a colleague would like to see shared. */
export function askedOffer(
  { asker, at, text }: { readonly asker: string; readonly at: MessageAt; readonly text: string },
  words: Words,
): Offer {
  const { asked, askedText } = words.slack.offer;
  return {
    card: notice(asked(asker), [askedText]),
    buttons: offerButtons({ at, text: lent(text) }, false, words),
  };
}

function fieldsOf({ fields, inferred }: Understood, words: Words): readonly CardField[] {
  const names = Object.keys(words.cards.fieldNames) as (keyof typeof words.cards.fieldNames)[];
  return names.flatMap((name) => {
    const value = fields[name] ?? '';
    if (value === '') return [];
    const as = name === 'prompt' ? 'prompt' : 'text';
    return [
      {
        label: words.cards.fieldNames[name],
        value,
        note: null,
        inferred: inferred.includes(name),
        as,
        address: null,
      },
    ] as const;
  });
}
