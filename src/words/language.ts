import type { Address } from '../domain/workspace/workspace.ts';
import type { Typography } from './typography.ts';

/** A language of the interface: one folder, and one line of `LANGUAGES`. */
export interface Language<Sentences> {
  /** As it names itself, and as it offers to be read: « English », « Read in English ». */
  readonly name: string;
  readonly readIn: string;
  /** Mends the spaces of all that it says. */
  readonly typography: Typography;
  /** All that it says, in its way of addressing people where it has several; `locales` are all the languages. */
  readonly sentences: (locales: readonly string[], address: Address) => Sentences;
}
