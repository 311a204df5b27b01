import type { Desk } from '../../app/desk.ts';
import type { Card } from '../../cards/card.ts';
import type { Heard, Said, Unfurl } from './events.ts';
import type { OwnButton } from './notices.ts';

/** A card, with buttons of this surface under it. */
export interface Shown {
  readonly card: Card;
  readonly buttons?: readonly OwnButton[];
}

interface Errands {
  /** Who someone is, so that what they did can be handled. */
  readonly meet: { readonly user: string; readonly next: Heard };
  /** A card for one person alone, where they are. */
  readonly whisper: Shown & Pick<Said, 'user' | 'channel' | 'threadTs'>;
  /** A card in the conversation with one person. */
  readonly tell: Shown & { readonly user: string };
  /** What someone asked of the companion by its name. */
  readonly answer: Said;
  readonly home: { readonly user: string };
  /** Whether a channel that the bot was invited to is the watch channel. */
  readonly listen: { readonly channel: string };
  /** A facilitator opens the watch channel. */
  readonly open: { readonly user: string; readonly people: readonly string[] };
  readonly unfurl: { readonly unfurl: Unfurl; readonly urls: readonly string[] };
}

/** What has to be asked of Slack or said there, beside the posts of the channel; forgotten once it is done. */
export type Errand<What extends keyof Errands = keyof Errands> = {
  [Do in What]: { readonly do: Do } & Errands[Do];
}[What];

/** Gives an errand, inside the transaction of what causes it; the same id is one errand. */
export async function send(
  desk: Desk,
  { workspaceId, ...over }: { readonly workspaceId: string; readonly id?: string; readonly lane?: string },
  errand: Errand,
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
