import type { Field, FieldWhere } from '../fields.ts';

/** What one label may mean: the value, and what else is told, decide (`settle.ts`). */
export const VAGUE = ['amount', 'thing', 'means', 'job', 'problem', 'benefit', 'ban', 'outcome'] as const;
export type Vague = (typeof VAGUE)[number];

/** What a label announces: a field, half of a before and after, something that marks a trial, or nothing of a share. */
export type LabelKind = Field | Vague | 'before' | 'after' | 'trialMark' | 'heading';

/** A text for each of these at will, and for those at least. */
type OfSome<These extends string, Those extends These> = Readonly<
  Partial<Record<These, string>> & Record<Those, string>
>;

/** Labels as one language writes them, folded and without final punctuation. */
export interface LabelRows {
  /** Whole labels whose words alone would mislead: alternatives of an expression. */
  readonly phrases: OfSome<LabelKind, FieldWhere<'labels', 'phrases' | 'both'> | 'before' | 'after'>;
  /** Words that name a field. A label is known when each of its words is one of these or a filler. */
  readonly keywords: OfSome<Field, FieldWhere<'labels', 'words' | 'both'>>;
  /** Words that name one field or another; a label that has no clearer word is vague. */
  readonly vague: Readonly<Record<Vague, string>>;
  /** Words that tell a field where no clearer label does (« Contexte », « À savoir », "Why"). */
  readonly hints: OfSome<Field, 'useCase' | 'limits'>;
  /** Nouns that open a label of more words: « Outil adopté à Namur », "Limits we met". */
  readonly openers: OfSome<Field, 'tool' | 'useCase' | 'limits' | 'timeSaved' | 'prompt'>;
  readonly fillers: string;
  /** Words of labels that a prompt uses for sections of its own: they end none. */
  readonly wordsOfPrompts: string;
  /** A prompt of which its author speaks; what such a one opens with. */
  readonly itsPrompt: string;
  readonly opensPrompt: string;
  /** What is written where a value is to come. */
  readonly noValue: string;
  /** What is written where a saving is felt and was not measured. */
  readonly unmeasured: string;
  /** How a line begins that goes on with the value above it. */
  readonly goesOn: string;
  /** What tells a price. */
  readonly money: string;
}
