import type { Card } from '../../cards/card.ts';
import type { PostSubject } from '../../domain/workspace/post.ts';
import type { Store } from '../ports/store.ts';
import { openAlbum, type Album, type Viewer } from '../viewer.ts';

/** What a card is drawn with: today's facts, for somebody who looks. */
export interface Look {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly album: Album;
}

/** What the cards of a page are drawn with, read once for the page. */
export async function lookOf(store: Store, viewer: Viewer): Promise<Look> {
  return { store, viewer, album: await openAlbum(store, viewer) };
}

/** Draws the card of something by its id; null for what is no more, or is not for who looks. */
export type Draw = (look: Look, id: string) => Card | null | Promise<Card | null>;

/** Pictures by what they are about, as the folder of a noun declares its own. */
export type Pictures = Readonly<Partial<Record<PostSubject, Draw>>>;
