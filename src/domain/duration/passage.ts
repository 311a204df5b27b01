import { findAmounts, type Amount } from './amounts.ts';
import { tokenise, type Token } from './tokens.ts';

/** A passage that was read: its words, and the durations in it. `text` and `folded` are as long as each other. */
export interface Passage {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly amounts: readonly Amount[];
}

/** Reads the words of a passage and its durations. */
export function passageOf(text: string, folded: string): Passage {
  const tokens = tokenise(folded);
  return { text, folded, tokens, amounts: findAmounts(tokens, folded) };
}
