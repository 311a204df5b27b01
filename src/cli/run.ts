import { fail, type Command, type Office } from './command.ts';
import { backup } from './backup.ts';
import { bridgers } from './bridgers.ts';
import { brief } from './brief.ts';
import { coverage } from './coverage.ts';
import { doctor } from './doctor.ts';
import { exportCommand } from './export.ts';
import { importCsvCommand } from './importCsv.ts';
import { importSharesCommand } from './importShares.ts';
import { importSlackCommand } from './importSlack.ts';
import { importSpaceCommand } from './importSpace.ts';
import { link } from './link.ts';
import { move } from './move.ts';
import { recap } from './recap.ts';
import { replay } from './replay.ts';
import { restore } from './restore.ts';
import { search } from './search.ts';
import { surfaces } from './surfaces.ts';
import { toolSheet } from './toolSheet.ts';
import { start } from './start.ts';
import { readTyped } from './typed.ts';
import { understand } from './understand.ts';
import { variations } from './variations.ts';
import { isLocale, wordsFor } from '../words/words.ts';

/** Beside `start`, and what sets surfaces up. */
const OTHERS: readonly Command[] = [
  search,
  toolSheet,
  recap,
  coverage,
  brief,
  bridgers,
  importSharesCommand,
  importCsvCommand,
  importSlackCommand,
  importSpaceCommand,
  exportCommand,
  backup,
  restore,
  replay,
  move,
  link,
  surfaces,
  understand,
  variations,
  doctor,
];

/** Finds the command that was typed and runs it; gives the exit code. */
export async function run(typed: readonly string[], lent: Office): Promise<number> {
  const { lang, rest } = languageTyped(typed);
  if (lang !== null && !isLocale(lang)) return fail(lent, lent.words.commands.typed.badLang(lang), 2);
  return runIn(rest, lang === null ? lent : { ...lent, words: wordsFor(lang) });
}

async function runIn(typed: readonly string[], office: Office): Promise<number> {
  const { terminal, words } = office;
  const asksHelp = typed.length === 0 || typed[0] === 'help' || typed.some(isHelpOption);
  const named = typed[0] === 'help' ? typed.slice(1) : typed;
  const commands = commandsOf(office);
  const command = commandTyped(named, commands);
  if (asksHelp) {
    const family = familyTyped(named, commands);
    const known = family.length > 0 ? family : commands;
    const all = known.map((one) => one.name);
    terminal.out(command === null ? words.commands.help(all) : helpOf(command, office));
    return 0;
  }
  if (command === null) {
    const family = familyTyped(typed, commands).map((one) => one.name);
    const { which, unknown } = words.commands;
    return fail(office, family.length > 0 ? which(family) : unknown(typed.join(' ')), 2);
  }
  const read = readTyped(command, typed.slice(command.name.split(' ').length));
  if ('is' in read) return fail(office, words.commands.typed.problem(read, command.name), 2);
  return command.run(read, office);
}

/** `--lang en`, wherever it stands, answers in English: help and refusals included. */
function languageTyped(typed: readonly string[]): {
  readonly lang: string | null;
  readonly rest: readonly string[];
} {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = typed[at];
  if (word === undefined) return { lang: null, rest: typed };
  const isInline = word !== '--lang';
  return {
    lang: isInline ? word.slice('--lang='.length) : (typed[at + 1] ?? ''),
    rest: typed.toSpliced(at, isInline ? 1 : 2),
  };
}

function isHelpOption(word: string): boolean {
  return word === '--help' || word === '-h';
}

function commandsOf({ config }: Office): readonly Command[] {
  return [start, ...config.surfaces.flatMap(({ commands }) => commands), ...OTHERS];
}

function helpOf({ name, help }: Command, { words }: Office): string {
  return help === undefined ? words.commands.helpOf(name) : words.commands.helpLike(help(words));
}

function commandTyped(typed: readonly string[], commands: readonly Command[]): Command | null {
  const text = `${typed.join(' ')} `;
  return commands.find((command) => text.startsWith(`${command.name} `)) ?? null;
}

/** The commands that begin with the first word typed: `import` has three. */
function familyTyped(typed: readonly string[], commands: readonly Command[]): readonly Command[] {
  return commands.filter((command) => command.name.startsWith(`${typed[0]} `));
}
