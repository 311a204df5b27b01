import type { Viewer } from '../app/viewer.ts';
import type { Action, Card } from '../cards/card.ts';
import { plainCard } from '../cards/plainCard.ts';
import type { Share } from '../domain/share/share.ts';
import type { Words } from '../words/words.ts';
import { pressOf, type Press } from './deeds.ts';

/** A button of a chat, under a card or in a list. */
export interface OwnButton {
  readonly label: string;
  readonly tone: 'primary' | 'plain' | 'danger';
  readonly press: Press;
  /** What the chat gives back when it is pressed: it is the chat that keeps it, not us. */
  readonly value?: string;
  /** What cannot be undone is asked twice: the question, and how one says no. */
  readonly sure?: { readonly question: string; readonly no: string };
}

/** A button that opens a form. */
export function formButton(name: string, label: string, tone: OwnButton['tone'] = 'plain'): OwnButton {
  return { label, tone, press: { is: 'form', name, id: '' } };
}

/** A button that opens a page of ours. */
export function openButton(label: string, path: string): OwnButton {
  return { label, tone: 'plain', press: { is: 'open', name: 'page', id: path } };
}

/** A button that shows a share whole. */
export function seeButton(shareId: string, words: Words): OwnButton {
  return { label: words.chat.search.see, tone: 'plain', press: { is: 'more', name: 'share', id: shareId } };
}

/** A share is opened, tried by others than its author, and its prompt copied. */
export function shareButtons(share: Share, { words, member }: Viewer): readonly OwnButton[] {
  const { id, prompt, authorId } = share;
  const { actions } = words.cards;
  const own = authorId !== null && authorId === member?.id;
  return [
    seeButton(id, words),
    ...(own
      ? []
      : [{ label: actions.try, tone: 'plain', press: { is: 'form', name: 'trial', id } } as const]),
    ...(prompt === null
      ? []
      : [{ label: actions.copyPrompt, tone: 'plain', press: { is: 'copy', name: 'prompt', id } } as const]),
  ];
}

/** A button of a card, where it stands under something else. */
export function buttonOf({ label, tone, deed }: Action, words: Words): OwnButton {
  const button = { label, tone, press: pressOf(deed) };
  return deed.is === 'command' && tone === 'danger' ? askedTwice(button, words) : button;
}

export function askedTwice(button: OwnButton, { channel, forms }: Words): OwnButton {
  return { ...button, sure: { question: channel.confirmRemove, no: forms.cancel } };
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
