import type { Card } from '../cards/card.ts';
import type { Form } from '../cards/form.ts';
import type { Section } from './section.ts';

/** What a form of ours remembers while it is open, to come back with what was typed in it. */
export interface Memo {
  readonly form: string;
  readonly id: string;
  /** The message it was opened for, when there is one. */
  readonly post?: string;
  /** Where the surface takes down what offered it; the surface alone reads it. */
  readonly answerAt?: string;
}

/** Something whole, to read: its card if it has one, then the rest of it. */
export interface Reading {
  readonly is: 'reading';
  readonly title: string;
  readonly card: Card | null;
  readonly sections: readonly Section[];
  /** Opens it in a browser as well; null where nobody but this machine reaches the pages. */
  readonly page: string | null;
}

/** What a gesture comes to; its surface performs it, for who made the gesture alone. */
export type Reply =
  /** A form to fill. */
  | { readonly is: 'form'; readonly form: Form; readonly memo: Memo }
  /** A form that was sent and could not be taken: what was typed, and what is wrong with it. */
  | { readonly is: 'givenBack'; readonly form: Form; readonly memo: Memo }
  | Reading
  /** A prompt to copy, to the letter. */
  | { readonly is: 'prompt'; readonly prompt: string; readonly tool: string }
  /** `error` is what nobody foresaw, when that is why. */
  | { readonly is: 'sentence'; readonly text: string; readonly error?: unknown }
  /** What a command that was typed is answered with. */
  | { readonly is: 'answer'; readonly section: Section }
  /** Their own corner, as it is now. */
  | { readonly is: 'home'; readonly sections: readonly Section[] }
  /** Done: a card that was theirs alone may go. */
  | { readonly is: 'done' }
  /** What was offered is taken, or left: the offer goes. */
  | { readonly is: 'taken' }
  | { readonly is: 'nothing' };

export const sentence = (text: string): Reply => ({ is: 'sentence', text });

/** What there is to read of a page, in sections. */
export function reading(title: string, sections: readonly Section[], card: Card | null = null): Reading {
  return { is: 'reading', title, card, sections, page: null };
}
