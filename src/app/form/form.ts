import type { FormName } from '../../cards/card.ts';
import type { Form } from '../../cards/form.ts';
import type { Refusal } from '../desk.ts';
import type { Fields } from '../../domain/share/share.ts';

/** A form that someone sent: the value of each input by its name. */
export interface FormSent {
  readonly name: FormName;
  readonly id: string;
  readonly typed: Readonly<Record<string, string>>;
  /** The message that a share was read from. */
  readonly postId?: string | null;
}

/** Taken, or given back with what was typed and what is wrong, or refused as a whole. */
export type Taken =
  | { readonly ok: true }
  | { readonly ok: false; readonly form: Form }
  | { readonly ok: false; readonly refusal: Refusal };

/** A form that someone opens: what it is about, and what it is filled with when it is new. */
export interface FormAsked {
  readonly name: FormName;
  /** Empty for a new thing. */
  readonly id: string;
  readonly fields?: Fields;
}
