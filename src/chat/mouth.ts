import type { Card } from '../cards/card.ts';
import type { HandedFile } from './files.ts';
import type { OwnButton } from './notices.ts';
import type { ChannelShutBy } from '../domain/workspace/workspace.ts';
import type { Section } from './section.ts';

/** A card, with buttons of the chat under it. */
export interface Shown {
  readonly card: Card;
  readonly buttons?: readonly OwnButton[];
  /** What « lire la suite » opens: `share:018f…`; nothing more to read when absent. */
  readonly more?: string;
}

/** What is said in a chat. */
export type Told = Shown | Section;

/**
 * Where something is said: to everyone, under a message, or in the conversation with one person. What is said under a
 * message and `isInView` is to be seen without opening the thread, where the chat can.
 */
export type Where =
  | { readonly is: 'channel' }
  | { readonly is: 'thread'; readonly place: string; readonly isInView?: boolean }
  | { readonly is: 'person'; readonly user: string };

/** Where someone is, to be told something there: near a message, in its thread or not; in the channel when null. */
export interface Near {
  readonly user: string;
  readonly place: string | null;
  readonly threadPlace: string | null;
}

/**
 * How a chat says things. All of it throws `TooSoon` when the chat asks to be left alone, and the chat's own error
 * when it fails.
 */
export interface Mouth {
  /** Whether there is such a place to say something at. */
  reaches(where: Where): boolean;
  /** Says it, with the id of its post so that it is found again; gives its place. */
  say(where: Where, told: Told, postId: string): Promise<string>;
  /** The place of what was said with this id, no sooner than `since`; null when the chat did not take it, or may not tell. */
  find(where: Where, asked: { readonly postId: string; readonly since: string }): Promise<string | null>;
  /** Draws it again where it stands; false when someone took it down. */
  change(place: string, told: Told): Promise<boolean>;
  /** Takes it down, were it gone already. */
  takeDown(place: string): Promise<void>;
  /** Takes down all that we said in the conversation with one person; nothing where it may not be read. */
  takeDownAll(user: string): Promise<void>;
  /** To one person alone, where they are; in their own conversation when they are not there. */
  whisper(near: Near, told: Told): Promise<void>;
  /** In the conversation with one person. */
  tell(user: string, told: Told): Promise<void>;
  /** Hands files in the conversation with one person, with a word; absent where no file can be handed. */
  hand?(user: string, files: readonly HandedFile[], text: string): Promise<void>;
  /** Someone's own corner, as it is now. */
  showCorner(user: string, sections: readonly Section[]): Promise<void>;
  /** Whether an error is the chat's own answer: then nothing was taken. */
  isRefusal(error: unknown): boolean;
  /** Why nothing can be said in the channel until somebody mends it, where an error says so; null for any other. */
  shutBy?(error: unknown): ChannelShutBy | null;
}
