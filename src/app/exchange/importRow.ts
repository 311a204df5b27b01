import type { Fields } from '../../domain/share/fields.ts';
import type { ShareKind } from '../../domain/share/share.ts';
import type { Words } from '../../words/words.ts';

/** A line that cannot become a share. */
export type RowProblem = Parameters<Words['commands']['importing']['problem']>[0];

/** Where something stands in a file: its line, and the row that a spreadsheet program shows where it is another number. */
export type RowPlace = Pick<RowProblem, 'line' | 'row'>;

/** One share of a file, as its author told it. */
export interface ImportRow extends RowPlace {
  readonly externalId: string;
  readonly fields: Fields;
  readonly kind: ShareKind;
  /** ISO 8601 UTC instant, or a day; null when the file does not say. */
  readonly publishedAt: string | null;
}

export type ImportLine = ImportRow | RowProblem;
