import { understandLine } from '../app/understand.ts';
import type { Command } from './command.ts';

/** NDJSON `{id, format, locale, text}` in, NDJSON labels out; a line that cannot be read is named and passed over. */
export const understand: Command = {
  name: 'understand',
  options: { lines: { type: 'boolean' } },
  run: async (_typed, { terminal, words }) => {
    let number = 0;
    let unread = 0;
    for await (const line of terminal.lines()) {
      number += 1;
      if (line.trim() === '') continue;
      const label = understandLine(line);
      if (label !== null) terminal.out(JSON.stringify(label));
      else {
        unread += 1;
        terminal.err(words.commands.understand.unread(number));
      }
    }
    return unread === 0 ? 0 : 1;
  },
};
