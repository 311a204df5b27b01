import { understandLine } from '../app/share/understand.ts';
import { answerLines } from './answerLines.ts';
import type { Command } from './command.ts';

/** NDJSON `{id, format, locale, text}` in, NDJSON labels out. */
export const understand: Command = {
  name: 'understand',
  takes: 'nothing',
  options: { lines: { type: 'boolean' }, why: { type: 'boolean' } },
  run: ({ options }, office) =>
    answerLines(
      office,
      (line) => understandLine(line, options['why'] === true),
      '{"id", "format", "locale", "text"}',
    ),
};
