import { parseArgs } from 'node:util';
import type { Command, Office, Typed } from './command.ts';
import { backup } from './backup.ts';
import { brief } from './brief.ts';
import { doctor } from './doctor.ts';
import { exportCommand } from './export.ts';
import { importCsvCommand } from './importCsv.ts';
import { importSharesCommand } from './importShares.ts';
import { importSpaceCommand } from './importSpace.ts';
import { move } from './move.ts';
import { recap } from './recap.ts';
import { replay } from './replay.ts';
import { restore } from './restore.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { understand } from './understand.ts';
import { wordsFor } from '../words/words.ts';

const COMMANDS: readonly Command[] = [
  start,
  search,
  recap,
  brief,
  importSharesCommand,
  importCsvCommand,
  importSpaceCommand,
  exportCommand,
  backup,
  restore,
  replay,
  move,
  understand,
  doctor,
];

/** Finds the command that was typed and runs it; gives the exit code. */
export async function run(typed: readonly string[], lent: Office): Promise<number> {
  const office = inLanguage(typed, lent);
  const { terminal, words } = office;
  const command = commandTyped(typed);
  if (typed.length === 0 || (command === null && asksHelp(typed))) {
    terminal.out(words.commands.help(COMMANDS.map((one) => one.name)));
    return 0;
  }
  if (command === null) {
    terminal.err(words.commands.unknown(typed.join(' ')));
    return 2;
  }
  if (asksHelp(typed)) {
    terminal.out(words.commands.helpOf(command.name));
    return 0;
  }
  const parsed = parse(command, typed.slice(command.name.split(' ').length));
  if (parsed === null) {
    terminal.err(words.commands.badOption(command.name));
    return 2;
  }
  return command.run(parsed, office);
}

/** `--lang en`, wherever it stands, answers in English: help and refusals included. */
function inLanguage(typed: readonly string[], office: Office): Office {
  const lang = typed[typed.indexOf('--lang') + 1];
  return typed.includes('--lang') && (lang === 'fr' || lang === 'en')
    ? { ...office, words: wordsFor(lang) }
    : office;
}

function commandTyped(typed: readonly string[]): Command | null {
  const text = `${typed.join(' ')} `;
  return COMMANDS.find((command) => text.startsWith(`${command.name} `)) ?? null;
}

function asksHelp(typed: readonly string[]): boolean {
  return typed.includes('--help') || typed.includes('-h') || typed[0] === 'help';
}

function parse(command: Command, args: readonly string[]): Typed | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, lang: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    });
    return { words: positionals, options: values };
  } catch {
    return null;
  }
}
