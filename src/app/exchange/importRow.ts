import type { Field, Fields } from '../../domain/share/fields.ts';
import type { ShareKind } from '../../domain/share/share.ts';

/** Where something stands in a file. */
export interface RowPlace {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The row that a spreadsheet program shows, where cells of several lines make it another number; else null. */
  readonly row: number | null;
}

/** One share of a file, as its author told it. */
export interface ImportRow extends RowPlace {
  readonly externalId: string;
  readonly fields: Fields;
  readonly kind: ShareKind;
  /** ISO 8601 UTC instant, or a day; null when the file does not say. */
  readonly publishedAt: string | null;
}

/** A line that cannot become a share. */
export interface RowProblem extends RowPlace {
  readonly is:
    | 'notJson'
    | 'noId'
    | 'notText'
    | 'badDate'
    | 'dateToCome'
    | 'badKind'
    | 'tooManyCells'
    | 'missing'
    | 'tooLong'
    | 'notALink'
    | 'secret';
  readonly field: Field | null;
}

export type ImportLine = ImportRow | RowProblem;
