import { onOneLine } from '../domain/text/lineBreaks.ts';
import type { Words } from '../words/words.ts';
import type { FormName, Memory } from './card.ts';

export type Input = {
  readonly name: string;
  readonly label: string;
  /** What the field wants, in a sentence. */
  readonly hint: string | null;
  readonly value: string;
  /** What is wrong with the value, and what to do. */
  readonly problem: string | null;
  readonly required: boolean;
} & (
  | {
      readonly is: 'line' | 'paragraph' | 'link';
      readonly longest: number;
      /** Nobody can type more than the longest: it would be shortened without a word. Absent where it is refused, and said. */
      readonly stops?: true;
    }
  | { readonly is: 'choice' | 'list'; readonly choices: readonly Choice[] }
  | { readonly is: 'tick' }
);

export interface FormPart {
  /** Null for the part that is always open. */
  readonly title: string | null;
  readonly inputs: readonly Input[];
}

/** A neutral picture of what people fill in. On a problem it comes back with what was typed. */
export interface Form {
  readonly name: FormName;
  /** What it is about: the share edited or tried, or empty for a new thing. */
  readonly id: string;
  readonly title: string;
  readonly intro: string | null;
  /** A sentence for the whole form when it could not be taken. */
  readonly problem: string | null;
  /** What may answer before it is sent. */
  readonly memory?: Memory;
  readonly parts: readonly FormPart[];
  readonly submit: string;
  /** How one gives it up, where that has a name of its own. */
  readonly cancel?: string;
  /** Where giving it up leads, where not back. */
  readonly cancelTo?: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What an input is filled with: one that takes a line would glue the lines of what was told in a message. */
export function filledWith(input: Input, { forms }: Words): string {
  if (input.is !== 'line' && input.is !== 'link') return input.value;
  const joined = onOneLine(input.value, forms.betweenLines);
  return joined.length > input.longest ? onOneLine(input.value, ' ') : joined;
}

/** What every input has, empty of all but its name, label and value. */
export function plainInput(
  name: string,
  label: string,
  value: string,
): Pick<Input, 'name' | 'label' | 'hint' | 'value' | 'problem' | 'required'> {
  return { name, label, value, hint: null, problem: null, required: false };
}

/** A box to tick, with what it means under it. */
export function tickInput(
  name: string,
  { label, hint }: { readonly label: string; readonly hint: string },
  isTicked: boolean,
): Input {
  return { ...plainInput(name, label, isTicked ? 'yes' : ''), hint, is: 'tick' };
}

/** A form of one part, which is always open. */
export function plainForm(
  head: Pick<Form, 'name' | 'id' | 'title' | 'submit'> & Partial<Pick<Form, 'intro' | 'problem'>>,
  inputs: readonly Input[],
): Form {
  return { intro: null, problem: null, ...head, parts: [{ title: null, inputs }] };
}
