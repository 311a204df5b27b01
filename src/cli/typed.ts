import { parseArgs } from 'node:util';
import type { Typed } from '../app/ports/terminal.ts';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';

/** What is wrong with what was typed after a command's name; `what` is the part that is. */
type TypedProblem = Parameters<Words['commands']['typed']['problem']>[0];

const MOST = { nothing: 0, file: 1, words: Number.POSITIVE_INFINITY };

/** Reads what was typed after a command's name. */
export function readTyped(command: Command, args: readonly string[]): Typed | TypedProblem {
  const { options, takes } = command;
  // Not strict: the messages of `node:util` are in English and its errors do not name the option.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const problem = problemOf(options[token.name]?.type, token.value, token.inlineValue === true);
    if (problem !== null) return { is: problem, what: token.rawName };
  }
  const extra = positionals[MOST[takes]];
  if (extra !== undefined) return { is: 'tooMany', what: extra };
  if (takes === 'file' && positionals.length === 0) return { is: 'noFile', what: '' };
  return { words: positionals, options: values };
}

function problemOf(
  type: 'string' | 'boolean' | undefined,
  value: string | undefined,
  isInline: boolean,
): TypedProblem['is'] | null {
  if (type === undefined) return 'unknownOption';
  if (type === 'boolean') return value === undefined ? null : 'needlessValue';
  // `--week --json` forgot the week.
  return value === undefined || (!isInline && value.startsWith('--')) ? 'noValue' : null;
}

/** The text of an option, or null when it was not typed. */
export function optionOf(typed: Typed, name: string): string | null {
  const given = typed.options[name];
  return typeof given === 'string' ? given : null;
}

/** The texts of an option that may be typed several times. */
export function listed(typed: Typed, option: string): readonly string[] {
  const given = typed.options[option];
  return Array.isArray(given) ? given.map(String) : [];
}
