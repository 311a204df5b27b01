import type { Desk } from '../app/desk.ts';
import type { InboxEvent } from '../app/ports/queue.ts';
import type { Surface } from '../domain/workspace/workspace.ts';
import type { Said } from './heard.ts';
import type { Near, Shown } from './mouth.ts';

/** An event as a surface receives it; those of one lane are handled in their order. */
export type Received = Pick<InboxEvent, 'id' | 'kind' | 'payload'> & { readonly lane: string };

interface Errands {
  /** Who someone is, so that what they did can be handled. */
  readonly meet: { readonly user: string; readonly next: Received };
  /** A card for one person alone, where they are. */
  readonly whisper: Shown & Near;
  /** A card in the conversation with one person. */
  readonly tell: Shown & { readonly user: string };
  /** What someone asked of the companion by its name, or in their own conversation. */
  readonly answer: Said & { readonly isAlone: boolean };
  /** Someone's own corner. */
  readonly home: { readonly user: string };
  /** The month's brief as files, to who asked. */
  readonly hand: { readonly user: string; readonly month: string };
}

/** What has to be asked of a chat or said there, beside the posts of the channel; forgotten once it is done. */
export type Errand<What extends keyof Errands = keyof Errands> = {
  [Do in What]: { readonly do: Do } & Errands[Do];
}[What];

/** Where an errand goes: the same id is one errand, and those of one lane keep their order. */
export interface SentTo {
  readonly surface: Surface;
  readonly workspaceId: string;
  readonly id?: string;
  readonly lane?: string;
}

/** Gives an errand, inside the transaction of what causes it; a surface names its own. */
export async function send<Given extends { readonly do: string } = Errand>(
  desk: Desk,
  { workspaceId, surface, ...over }: SentTo,
  errand: NoInfer<Given>,
): Promise<void> {
  const id = over.id ?? desk.ids.next();
  await desk.store.outbox.add({
    workspaceId,
    id,
    surface,
    createdAt: desk.clock.now(),
    is: 'errand',
    errand: JSON.stringify(errand),
    lane: over.lane ?? id,
  });
}
