import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MESSAGE_FORMATS } from '../../src/domain/share/reading.ts';
import { programEnvironment } from '../clock.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** As long as the longest message that is kept: read at once when the time grows with the text, else never. */
const MANY = 20_000;
const NEVER_MS = 60_000;

const BLANKS = { spaces: ' ', tabs: '\t', 'fixed spaces': '\u00a0', 'spaces and tabs': ' \t', marks: ' -' };

const MESSAGES = Object.entries(BLANKS).flatMap(([name, unit]) => {
  const run = unit.repeat(MANY / unit.length);
  const texts = {
    value: `🔧 Outil : Claude\n💡 Use case : ${run}x`,
    end: `🔧 Outil : Claude\n💡 Use case : relire${run}`,
    middle: `Outil : Claude.${run}Usage : relire`,
    tale: `J’utilise Claude pour relire les baux.${run}x`,
  };
  return Object.entries(texts).flatMap(([where, text]) =>
    MESSAGE_FORMATS.map((format) => ({ id: `${name}, ${where}, ${format}`, format, locale: 'fr', text })),
  );
});

test('a message of blanks is read, however many they are and wherever they stand', () => {
  // In a process of its own: were one never read, that process is stopped, and the first missing id names it.
  const { stdout } = spawnSync(process.execPath, [MAIN, 'understand', '--lines'], {
    input: MESSAGES.map((message) => JSON.stringify(message)).join('\n'),
    env: programEnvironment({}),
    encoding: 'utf8',
    timeout: NEVER_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  });
  const read = stdout
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as { readonly id: string; readonly tools: readonly string[] });
  assert.deepEqual(
    read.map(({ id }) => id),
    MESSAGES.map(({ id }) => id),
  );
  for (const { id, tools } of read) assert.ok(tools.length > 0, id);
});
