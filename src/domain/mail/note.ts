/** A short mail that asks for one thing, or says one. */
export interface Note {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What it is about, by name: the fields of a draft. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly button: { readonly label: string; readonly address: string } | null;
  /** What is good to know, said more softly. */
  readonly small: readonly string[];
}
