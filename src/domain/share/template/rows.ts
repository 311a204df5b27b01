import type { Field } from '../share.ts';

/** What a label announces: a field, or something that marks a trial. */
export type LabelKind = Field | 'trialMark' | 'heading';

/** Labels as one language writes them, folded and without final punctuation. */
export interface LabelRows {
  /** Whole labels whose words alone would mislead: alternatives of an expression. */
  readonly phrases: Readonly<Partial<Record<LabelKind, string>>>;
  /** Words that name a field. A label is known when each of its words is one of these or a filler. */
  readonly keywords: Readonly<Partial<Record<Field, string>>>;
  readonly fillers: string;
  /** What is written where a value is to come. */
  readonly noValue: string;
}
