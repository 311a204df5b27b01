import { findSensitive, isSecret } from '../../domain/privacy/findSensitive.ts';
import { checkFields, cleanFields } from '../../domain/share/check.ts';
import type { Field, Fields } from '../../domain/share/fields.ts';
import { isToCome } from './importDates.ts';
import type { ImportLine, ImportRow, RowProblem } from './importRow.ts';

/** A line that may become a share. */
export interface GoodRow extends ImportRow {
  /** Something in it looks personal: whoever imports it is told to read it again. */
  readonly looksPersonal: boolean;
}

/** What a form refuses is refused from a file: a field that is wrong, a password, an access key, a day to come. */
export function checkRow(line: ImportLine, now: string): GoodRow | RowProblem {
  if ('is' in line) return line;
  const { row } = line;
  const refuse = (is: RowProblem['is'], field: Field | null) => ({ line: line.line, row, is, field });
  if (line.publishedAt !== null && isToCome(line.publishedAt, now)) return refuse('dateToCome', null);
  const fields = cleanFields(line.fields);
  const [wrong] = checkFields(fields);
  if (wrong !== undefined) return refuse(wrong[1], wrong[0]);
  const found = sensitiveIn(fields);
  const secret = found.find(({ isSecret }) => isSecret);
  if (secret !== undefined) return refuse('secret', secret.field);
  return { ...line, fields, looksPersonal: found.length > 0 };
}

function sensitiveIn(fields: Fields): readonly { readonly field: Field; readonly isSecret: boolean }[] {
  return (Object.entries(fields) as [Field, string][]).flatMap(([field, text]) =>
    findSensitive(text).map((found) => ({ field, isSecret: isSecret(found) })),
  );
}
