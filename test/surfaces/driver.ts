import type { Desk } from '../../src/app/desk.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { OpenStore } from '../../src/store/store.ts';
import type { Step } from './contract.ts';

/** Three colleagues, as every surface knows them. */
export const PEOPLE = { nadia: 'Nadia Ferhaoui', julien: 'Julien Castagnède', claire: 'Claire Audouin' };
export type Who = keyof typeof PEOPLE;

/** One surface, as the contract has people live on it. */
export interface Driver {
  readonly surface: string;
  /** The steps that it cannot take yet, and why; each is told when the contract is run. */
  readonly cannot: Readonly<Partial<Record<Step, string>>>;
  /** A new space there, in a store of its own, or in the one that is lent. */
  open(lent?: OpenStore): Promise<Life>;
}

/**
 * People on a surface. They see, say, press and fill; what a gesture causes has happened once it is over. A label or a
 * text that nobody sees there fails.
 */
export interface Life {
  readonly store: Store;
  readonly desk: Desk;
  readonly spaceId: string;
  /** Writes in the channel; gives the message. */
  writes(who: Who, text: string): Promise<string>;
  /** Writes under the newest thing in the channel that says this. */
  replies(who: Who, under: RegExp, text: string): Promise<void>;
  edits(who: Who, message: string, text: string): Promise<void>;
  deletes(who: Who, message: string): Promise<void>;
  /** Speaks to the companion, as by `/veille …`; gives what they alone are answered. */
  says(who: Who, command: string): Promise<string>;
  /** All that they see in the channel and in their own conversation. */
  sees(who: Who): Promise<string>;
  /** Whether they see a button of this label. */
  mayPress(who: Who, label: RegExp): Promise<boolean>;
  /** Presses the newest. */
  presses(who: Who, label: RegExp): Promise<void>;
  /** Looks at their own corner. */
  corner(who: Who): Promise<string>;
  pressesInCorner(who: Who, label: RegExp): Promise<void>;
  /** Asks for an empty form. */
  opens(who: Who, form: 'share' | 'question'): Promise<void>;
  /** The form before them, with what it holds. */
  form(who: Who): string;
  /** Presses a button of it, which gives something to read; the form stays as it is. */
  reads(who: Who, label: RegExp): Promise<string>;
  /** Fills some of its fields and sends it; gives what is wrong with it, nothing when it is taken. */
  fills(who: Who, typed: Readonly<Record<string, string>>): Promise<string>;
  /** What falls due meanwhile happens. */
  later(days: number): Promise<void>;
  close(): Promise<void>;
}

export const NOT_SEEN = new Error('nothing like it is seen there');

/** The newest of what someone sees, in the order in which it came. */
export function newest<Seen>(seen: readonly Seen[], is: (one: Seen) => boolean): Seen {
  const found = seen.findLast(is);
  if (found === undefined) throw NOT_SEEN;
  return found;
}
