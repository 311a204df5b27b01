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

/** What a gesture comes to; its surface performs it, for who made the gesture alone. */
export type Reply =
  /** A form to fill. */
  | { readonly is: 'form'; readonly form: Form; readonly memo: Memo }
  /** A form that was sent and could not be taken: what was typed, and what is wrong with it. */
  | { readonly is: 'givenBack'; readonly form: Form; readonly memo: Memo }
  /** Something whole, to read; `page` opens it in a browser. */
  | { readonly is: 'reading'; readonly title: string; readonly card: Card; readonly page: string | null }
  /** A prompt to copy, to the letter. */
  | { readonly is: 'prompt'; readonly prompt: string; readonly tool: string }
  /** A page that opens for this person alone. */
  | { readonly is: 'page'; readonly url: string }
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
