import type { Viewer } from '../app/viewer.ts';
import type { Mouth } from './mouth.ts';
import type { People } from './people.ts';

/** One workspace of a chat, as it can be asked and spoken to. */
export interface Connection extends People {
  /** Whether a message is in the watch channel. */
  isWatched(place: string): boolean;
  /** What the message of someone says today; null where it may not be read. */
  textAt(place: string): Promise<string | null>;
  readonly mouth: Mouth;
}

/** Finds the chat of a space, to be spoken to in the viewer's words; null when it has left. */
export type Connect<To extends Connection = Connection> = (viewer: Viewer) => Promise<To | null>;
