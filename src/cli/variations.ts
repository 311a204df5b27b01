import { compareLine } from '../app/variation/compareLine.ts';
import { answerLines } from './answerLines.ts';
import type { Command } from './command.ts';

/** NDJSON `{id, a, b}` of two prompts in, NDJSON `{id, label}` out: same, variation or unrelated; `resembles` where it is true. */
export const variations: Command = {
  name: 'variations',
  takes: 'nothing',
  options: { lines: { type: 'boolean' } },
  run: (_typed, office) => answerLines(office, compareLine, '{"id", "a", "b"}'),
};
