import type { Viewer } from '../app/viewer.ts';
import type { Mouth } from './mouth.ts';
import type { People } from './people.ts';

/** A message as it is in its chat. */
export interface MessageNow {
  readonly text: string;
  /** The addresses of the files that were attached to it: they stay in the chat. */
  readonly files?: readonly string[];
}

/** One workspace of a chat, as it can be asked and spoken to. */
export interface Connection extends People {
  /** Whether a message is in the watch channel. */
  isWatched(place: string): boolean;
  /** What the message of someone says today; null where it may not be read. */
  messageAt(place: string): Promise<MessageNow | null>;
  readonly mouth: Mouth;
}

/** Finds the chat of a space, to be spoken to in the viewer's words; null when it has left. */
export type Connect<To extends Connection = Connection> = (viewer: Viewer) => Promise<To | null>;
