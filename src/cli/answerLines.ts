import type { Office } from './command.ts';

/**
 * NDJSON in, NDJSON out, a line for a line. One that cannot be read is named and passed over, and the exit code tells
 * that there was one. Empty lines ask nothing.
 */
export async function answerLines(
  { terminal, words }: Office,
  answer: (line: string) => unknown,
  keys: string,
): Promise<number> {
  let unread = 0;
  await terminal.pour(answers());
  return unread === 0 ? 0 : 1;

  async function* answers(): AsyncGenerator<string> {
    let number = 0;
    for await (const line of terminal.lines()) {
      number += 1;
      if (line.trim() === '') continue;
      const told = await answer(line);
      if (told !== null) yield `${JSON.stringify(told)}\n`;
      else {
        unread += 1;
        terminal.err(words.commands.unreadLine(number, keys));
      }
    }
  }
}
