import type { Card } from '../cards/card.ts';
import { plainCard } from '../cards/plainCard.ts';
import type { Words } from '../words/words.ts';
import type { Press } from './deeds.ts';

/** A button of a chat, under a card or in a list. */
export interface OwnButton {
  readonly label: string;
  readonly tone: 'primary' | 'plain' | 'danger';
  readonly press: Press;
  /** What the chat gives back when it is pressed: it is the chat that keeps it, not us. */
  readonly value?: string;
}

/** A button that opens a form. */
export function formButton(name: string, label: string, tone: OwnButton['tone'] = 'plain'): OwnButton {
  return { label, tone, press: { is: 'form', name, id: '' } };
}

/** A card of a few sentences. */
export function notice(title: string, notes: readonly string[] = []): Card {
  return plainCard(title, notes, []);
}

/** A button about a message carries its place, whatever signs that holds: it is the last part of a press. */
const about = (name: string, place: string): Press => ({ is: 'own', name, id: place });

/** What an author may do about a message that reads as a share: it is published as read, put right, or left. */
export function offerButtons(
  { place, lent }: { readonly place: string; readonly lent: string },
  isSure: boolean,
  words: Words,
): readonly OwnButton[] {
  const { confirm, correct, dismiss } = words.cards.draft;
  const { yes, no } = words.cards.askAuthor;
  return [
    ...(isSure
      ? ([
          { label: confirm, tone: 'primary', press: about('publish', place), value: lent },
          { label: correct, tone: 'plain', press: about('prepare', place), value: lent },
        ] as const)
      : ([{ label: yes, tone: 'primary', press: about('prepare', place), value: lent }] as const)),
    { label: isSure ? dismiss : no, tone: 'plain', press: about('leave', place) },
  ];
}
