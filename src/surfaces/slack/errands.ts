import type { Desk } from '../../app/desk.ts';
import type { Card } from '../../cards/card.ts';
import type { Heard, Said, Unfurl } from './events.ts';
import type { OwnButton } from './notices.ts';

interface Shown {
  readonly card: Card;
  readonly buttons?: readonly OwnButton[];
}

/** What has to be asked of Slack or said there, beside the posts of the channel; forgotten once it is done. */
export type Errand =
  /** Who someone is, so that what they did can be handled. */
  | { readonly do: 'meet'; readonly user: string; readonly next: Heard }
  /** A card for one person alone, where they are. */
  | ({ readonly do: 'whisper' } & Shown & Pick<Said, 'user' | 'channel' | 'threadTs'>)
  /** A card in the conversation with one person. */
  | ({ readonly do: 'tell'; readonly user: string } & Shown)
  /** What someone asked of the companion by its name. */
  | ({ readonly do: 'answer' } & Said)
  | { readonly do: 'home'; readonly user: string }
  /** Whether a channel that the bot was invited to is the watch channel. */
  | { readonly do: 'listen'; readonly channel: string }
  /** A facilitator opens the watch channel. */
  | { readonly do: 'open'; readonly user: string; readonly people: readonly string[] }
  | { readonly do: 'unfurl'; readonly unfurl: Unfurl; readonly urls: readonly string[] };

/** Gives an errand, inside the transaction of what causes it; the same id is one errand. */
export async function send(
  desk: Desk,
  workspaceId: string,
  errand: Errand,
  over: { readonly id?: string; readonly lane?: string } = {},
): Promise<void> {
  const id = over.id ?? desk.ids.next();
  await desk.store.outbox.add({
    workspaceId,
    id,
    surface: 'slack',
    createdAt: desk.clock.now(),
    is: 'errand',
    errand: JSON.stringify(errand),
    lane: over.lane ?? id,
  });
}
