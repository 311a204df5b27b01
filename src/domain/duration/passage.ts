import type { Amount } from './amounts.ts';
import type { Token } from './tokens.ts';

/** A passage that was read: its words, and the durations in it. `text` and `folded` are as long as each other. */
export interface Passage {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly amounts: readonly Amount[];
}
