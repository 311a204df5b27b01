import type { Field, FieldWhere } from '../fields.ts';

/** What a label announces: a field, or something that marks a trial. */
export type LabelKind = Field | 'trialMark' | 'heading';

/** A text for each of these at will, and for those at least. */
type OfSome<These extends string, Those extends These> = Readonly<
  Partial<Record<These, string>> & Record<Those, string>
>;

/** Labels as one language writes them, folded and without final punctuation. */
export interface LabelRows {
  /** Whole labels whose words alone would mislead: alternatives of an expression. */
  readonly phrases: OfSome<LabelKind, FieldWhere<'labels', 'phrases' | 'both'>>;
  /** Words that name a field. A label is known when each of its words is one of these or a filler. */
  readonly keywords: OfSome<Field, FieldWhere<'labels', 'words' | 'both'>>;
  readonly fillers: string;
  /** Words of labels that a prompt uses for sections of its own: they end none. */
  readonly wordsOfPrompts: string;
  /** What is written where a value is to come. */
  readonly noValue: string;
}
