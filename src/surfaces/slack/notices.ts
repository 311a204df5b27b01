import type { Card } from '../../cards/card.ts';
import { plainCard } from '../../cards/plainCard.ts';
import type { Words } from '../../words/words.ts';
import type { Press } from './deeds.ts';

/** A button of this surface alone, under a card. */
export interface OwnButton {
  readonly label: string;
  readonly tone: 'primary' | 'plain' | 'danger';
  readonly press: Press;
  /** What Slack gives back when it is pressed, 2,000 characters at most: it is Slack that keeps it, not us. */
  readonly value?: string;
}

/** A card of a few sentences. */
export function notice(title: string, notes: readonly string[] = []): Card {
  return plainCard(title, notes, []);
}

/** Where a message is, for a button about it: `C07…:1763…`. */
export interface MessageAt {
  readonly channel: string;
  readonly ts: string;
}

/** Its address in one text. */
export function placeOf({ channel, ts }: MessageAt): string {
  return `${channel}:${ts}`;
}

const about = (name: string, at: MessageAt): Press => ({ is: 'own', name, id: placeOf(at) });

/** The message that a button is about. */
export function messageIn(id: string): MessageAt {
  const [channel = '', ts = ''] = id.split(':');
  return { channel, ts };
}

/** What an author may do about a message that reads as a share: it is published as read, put right, or left. */
export function offerButtons(
  { at, text }: { readonly at: MessageAt; readonly text: string },
  isSure: boolean,
  words: Words,
): readonly OwnButton[] {
  const { confirm, correct, dismiss } = words.cards.draft;
  const { yes, no } = words.cards.askAuthor;
  return [
    ...(isSure
      ? ([
          { label: confirm, tone: 'primary', press: about('publish', at), value: text },
          { label: correct, tone: 'plain', press: about('prepare', at), value: text },
        ] as const)
      : ([{ label: yes, tone: 'primary', press: about('prepare', at), value: text }] as const)),
    { label: isSure ? dismiss : no, tone: 'plain', press: about('leave', at) },
  ];
}
