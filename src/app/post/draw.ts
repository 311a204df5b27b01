import type { Card } from '../../cards/card.ts';
import type { PostSubject } from '../../domain/workspace/post.ts';
import type { Store } from '../ports/store.ts';
import type { Album, Viewer } from '../viewer.ts';

/** What a card is drawn with: today's facts, for somebody who looks. */
export interface Look {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly album: Album;
}

/** Draws the card of something by its id; null for what is no more, or is not for who looks. */
export type Draw = (look: Look, id: string) => Card | null | Promise<Card | null>;

/** Pictures by what they are about, as the folder of a noun declares its own. */
export type Pictures = Readonly<Partial<Record<PostSubject, Draw>>>;
