import { importShares, type ImportLine, type ImportResult } from '../app/importShares.ts';
import { readShareLine } from '../app/readShareLine.ts';
import type { Command, Office, Typed } from './command.ts';
import { atDesk, canRead, linesOf, progressOf } from './files.ts';
import { spaceToFill } from './space.ts';

/** Shares of a file, one JSON object a line. */
export const importSharesCommand: Command = {
  name: 'import shares',
  options: { space: { type: 'string' }, 'on-error': { type: 'string' }, json: { type: 'boolean' } },
  run: async (typed, office) => {
    const [file] = typed.words;
    if (file === undefined || !(await canRead(file, office))) return file === undefined ? 2 : 1;
    return importLines(typed, office, () => shareLines(file));
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
  const onError = typed.options['on-error'] ?? 'stop';
  if (onError !== 'stop' && onError !== 'skip') {
    office.terminal.err(office.words.commands.importing.badOnError(String(onError)));
    return 2;
  }
  return atDesk(office, async (desk) => {
    const space = await spaceToFill(typed, desk, office);
    if (space === null) return 1;
    const progress = progressOf(office);
    const result = await importShares(desk, {
      workspaceId: space.id,
      lines,
      onError,
      progress: progress.step,
    });
    progress.end();
    return tell(result, typed, office);
  });
}

function tell(result: ImportResult, typed: Typed, { terminal, words }: Office): number {
  const { importing } = words.commands;
  if (!result.ok) {
    terminal.err(importing.stopped(importing.problem(result.problem)));
    return 1;
  }
  const { imported, known, skipped } = result;
  for (const problem of skipped) terminal.err(importing.problem(problem));
  if (typed.options['json'] === true) terminal.out(JSON.stringify({ imported, known, skipped }));
  else terminal.out(importing.done(imported, known, skipped.length));
  return 0;
}
