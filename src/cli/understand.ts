import { understandLine } from '../app/understand.ts';
import type { Command } from './command.ts';

/** NDJSON `{id, format, locale, text}` in, NDJSON labels out; a line that cannot be read is named and passed over. */
export const understand: Command = {
  name: 'understand',
  takes: 'nothing',
  options: { lines: { type: 'boolean' } },
  run: async (_typed, { terminal, words }) => {
    let unread = 0;
    await terminal.pour(answers());
    return unread === 0 ? 0 : 1;

    async function* answers(): AsyncGenerator<string> {
      let number = 0;
      for await (const line of terminal.lines()) {
        number += 1;
        if (line.trim() === '') continue;
        const label = understandLine(line);
        if (label !== null) yield `${JSON.stringify(label)}\n`;
        else {
          unread += 1;
          terminal.err(words.commands.understand.unread(number));
        }
      }
    }
  },
};
