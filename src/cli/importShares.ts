import { pastPeriod } from '../app/exchange/importDates.ts';
import type { ImportLine } from '../app/exchange/importRow.ts';
import { importShares, type ImportReport } from '../app/exchange/importShares.ts';
import { readShareLine } from '../app/exchange/readShareLine.ts';
import type { Typed } from '../app/ports/terminal.ts';
import { fail, type Command, type Office } from './command.ts';
import { atDesk, canRead, inUtf8, progressOf } from './files.ts';
import { linesOf } from './lines.ts';
import { spaceToFill } from './space.ts';
import { optionOf } from './typed.ts';

/** What every import of shares accepts. */
export const IMPORT_OPTIONS = {
  space: { type: 'string' },
  'on-error': { type: 'string' },
  dated: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Shares of a file, one JSON object a line. */
export const importSharesCommand: Command = {
  name: 'import shares',
  takes: 'file',
  options: IMPORT_OPTIONS,
  run: async (typed, office) => {
    const [file = ''] = typed.words;
    if (!(await canRead(file, office))) return 1;
    const code = await inUtf8(file, office, () => importLines(typed, office, () => shareLines(file)));
    if (code === 1 && /\.(?:csv|tsv)$/i.test(file)) office.terminal.err(office.words.commands.csv.instead);
    return code;
  },
};

async function* shareLines(file: string): AsyncGenerator<ImportLine> {
  let number = 0;
  for await (const text of linesOf(file)) {
    number += 1;
    if (text.trim() !== '') yield readShareLine(text, number);
  }
}

/** Imports lines, whatever file they come from, and says what became of them. */
export async function importLines(
  typed: Typed,
  office: Office,
  lines: () => AsyncIterable<ImportLine>,
): Promise<number> {
  const { terminal, words } = office;
  const { importing, space: told } = words.commands;
  const onError = optionOf(typed, 'on-error') ?? 'stop';
  if (onError !== 'stop' && onError !== 'skip') return fail(office, importing.badOnError(onError), 2);
  return atDesk(office, async (desk) => {
    const to = await spaceToFill(typed, desk, office);
    if (to === null) return 1;
    const period = optionOf(typed, 'dated');
    const dated = period === null ? null : pastPeriod(period, to.timeZone, desk.clock.now());
    if (period !== null && dated === null) return fail(office, importing.badPeriod(period), 2);
    const progress = progressOf(office);
    const asked = { space: to.find, lines, onError, dated, progress: progress.step } as const;
    const result = await importShares(desk, asked).finally(progress.end);
    if (!result.ok) return fail(office, importing.stopped(importing.problem(result.problem)));
    if (to.opens !== null) terminal.err(told.opened(to.opens));
    tell(result, typed, office);
    return 0;
  });
}

/** Lines that are named one by one; a file of another kind would name them all. */
const NAMED = 20;

function tell(report: ImportReport, typed: Typed, { terminal, words }: Office): void {
  const { importing } = words.commands;
  const { imported, known, skipped, looksPersonal } = report;
  for (const problem of skipped.slice(0, NAMED)) terminal.err(importing.problem(problem));
  if (skipped.length > NAMED) terminal.err(importing.moreProblems(skipped.length - NAMED));
  if (looksPersonal.length > 0)
    terminal.err(importing.looksPersonal(looksPersonal.slice(0, NAMED), looksPersonal.length));
  if (typed.options['json'] === true)
    terminal.out(JSON.stringify({ imported, known, skipped, looksPersonal }));
  else terminal.out(importing.done(imported, known, skipped.length));
}
