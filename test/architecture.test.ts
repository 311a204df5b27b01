import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Which rooms a room may import, itself aside (docs/ARCHITECTURE.md). `types:` rooms may only be imported
 * as types. `npm` says whether packages and Node's modules are allowed.
 */
const ROOMS: Readonly<
  Record<string, { readonly may: readonly string[]; readonly outside: readonly string[] }>
> = {
  domain: { may: [], outside: [] },
  words: { may: ['types:domain'], outside: [] },
  cards: { may: ['domain', 'words'], outside: [] },
  app: { may: ['domain', 'cards', 'words'], outside: [] },
  store: { may: ['domain', 'types:app'], outside: ['kysely', 'pg', 'node:'] },
  jobs: { may: ['app'], outside: [] },
  documents: { may: ['domain', 'words'], outside: ['npm', 'node:'] },
  example: { may: ['types:domain', 'app'], outside: [] },
  chat: { may: ['app', 'cards', 'words', 'types:domain'], outside: ['node:'] },
  surfaces: { may: ['app', 'chat', 'cards', 'words', 'types:domain'], outside: ['npm', 'node:'] },
  cli: { may: ['app', 'words', 'types:domain', 'config.ts'], outside: ['npm', 'node:'] },
  'config.ts': { may: ['types:domain', 'types:surfaces', 'words'], outside: [] },
};

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statics = text.matchAll(/^(?:import|export) (type )?[\w{}*,\s]*?from '([^']+)'/gm);
  const dynamics = text.matchAll(/import\('([^']+)'\)/g);
  return [
    ...[...statics].map(([, type, what]) => ({ from: file, what: what ?? '', typeOnly: type !== undefined })),
    ...[...dynamics].map(([, what]) => ({ from: file, what: what ?? '', typeOnly: false })),
  ];
}

/** `src/app/ports.ts` → `app`; `src/main.ts` → `main.ts`. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function refusal({ from, what, typeOnly }: Import): string | null {
  const room = roomOf(from);
  const rule = ROOMS[room];
  if (rule === undefined) return `${from}: the room ${room} is not in the table`;
  if (!what.startsWith('.')) {
    const allowed = rule.outside.some((one) =>
      one === 'npm' ? !what.startsWith('node:') : what.startsWith(one),
    );
    return allowed ? null : `${from} imports ${what}`;
  }
  const target = normalize(join(dirname(from), what));
  const other = roomOf(target);
  if (other === room || rule.may.includes(other)) return null;
  if (rule.may.includes(`types:${other}`) && typeOnly) return null;
  return `${from} imports ${what}${typeOnly ? ' as a type' : ''}`;
}

const files = globSync('src/**/*.ts', { cwd: root });

test('imports only go down the table of rooms', () => {
  const found = files
    .filter((file) => file !== join('src', 'main.ts') && roomOf(file) !== 'program')
    .flatMap(importsOf)
    .map(refusal)
    .filter((one) => one !== null);
  assert.deepEqual(found, []);
});

test('only the program knows everyone', () => {
  const known = files
    .filter((file) => file !== join('src', 'main.ts') && roomOf(file) !== 'program')
    .flatMap(importsOf)
    .filter(
      ({ from, what }) => what.startsWith('.') && roomOf(normalize(join(dirname(from), what))) === 'program',
    );
  assert.deepEqual(known, []);
});

test('no surface knows another', () => {
  const crossing = files.flatMap(importsOf).filter(({ from, what }) => {
    if (!from.startsWith('src/surfaces/') || !what.startsWith('.')) return false;
    const target = normalize(join(dirname(from), what));
    const isOfAll = target === join('src', 'surfaces', 'plug.ts');
    return target.startsWith('src/surfaces/') && !isOfAll && target.split('/')[2] !== from.split('/')[2];
  });
  assert.deepEqual(crossing, []);
});

test('what every chat does, and what it says, names no chat', () => {
  const common = files.filter(
    (file) => file.startsWith(join('src', 'chat')) || /words\/\w+\/chat\.ts$/.test(file),
  );
  assert.ok(common.length > 20);
  const naming = common.filter((file) =>
    /slack|teams|discord|\/veille/i.test(readFileSync(join(root, file), 'utf8')),
  );
  assert.deepEqual(naming, []);
});

/** Shapes and rules of `app/` that every noun may take, and tables that gather what every noun declares. */
const OF_EVERY_NOUN = ['fact/fact', 'form/form', 'form/giveBack', 'post/draw', 'post/reach', 'rhythm/calm'];
const TABLES = ['fact/hears', 'form/forms', 'post/picture'];

test('the nouns of the app make no circle: what one causes in another is announced', () => {
  const inApp = (path: string) => /^src\/app\/((?!ports\/)(\w+)\/\w+)\.ts$/.exec(path);
  const needs = new Map<string, Set<string>>();
  for (const { from, what } of files.flatMap(importsOf)) {
    const [, file = '', noun = ''] = inApp(from) ?? [];
    const [, taken = '', other = ''] = inApp(normalize(join(dirname(from), what))) ?? [];
    if (noun === '' || other === '' || noun === other) continue;
    assert.ok(!OF_EVERY_NOUN.includes(file), `${from} is of every noun, and imports ${what}`);
    if (TABLES.includes(file) || [...OF_EVERY_NOUN, ...TABLES].includes(taken)) continue;
    needs.getOrInsertComputed(noun, () => new Set()).add(other);
  }
  // Whoever needs nobody that is left goes; those of a circle stay.
  const left = new Set([...needs].flatMap(([noun, others]) => [noun, ...others]));
  const free = (noun: string) => [...(needs.get(noun) ?? [])].every((other) => !left.has(other));
  for (let found = [...left].filter(free); found.length > 0; found = [...left].filter(free))
    for (const noun of found) left.delete(noun);
  assert.deepEqual([...left], []);
});

test('the domain reads no clock and makes no randomness', () => {
  const reading =
    /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\b|\brandomUUID\b|\bprocess\./;
  const found = files.filter(
    (file) => file.startsWith('src/domain/') && reading.test(readFileSync(join(root, file), 'utf8')),
  );
  assert.deepEqual(found, []);
});

test('every room of the table exists', () => {
  const rooms = new Set(files.map(roomOf));
  assert.deepEqual(
    Object.keys(ROOMS).filter((room) => !rooms.has(room)),
    [],
  );
});

/** Who may read the real clock, and why; everyone else asks the desk's clock, or measures by `performance.now`. */
const REAL_CLOCK: Readonly<Record<string, string>> = {
  'src/program/system.ts': 'makes the clock of the desk',
  'src/surfaces/mail/watch.ts': 'asks a mail server for what it dated by the real clock',
  'src/surfaces/slack/check.ts': 'says how far the clock of this machine is from that of Slack',
};

test('the real clock is read where the clock of the desk is made, and to be compared with other machines', () => {
  const inCode = /\bDate\.now\b|\bnew Date\(\)|(?<!new )\bDate\(\)|\bTemporal\.Now\b|\bhrtime\b/;
  const inSql = /\bcurrent_(?:date|time|timestamp)\b|\bclock_timestamp\b|\('now'|(?<![.\w])now\(\)/i;
  const reading = files.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return inCode.test(text) || (file.startsWith(join('src', 'store')) && inSql.test(text));
  });
  assert.deepEqual(reading.toSorted(), Object.keys(REAL_CLOCK).map(normalize).toSorted());
});

const tests = globSync('test/**/*.ts', { cwd: root }).filter(
  (file) => file !== join('test', 'architecture.test.ts'),
);

test('a test that starts the program gives it its clock', () => {
  const found = tests.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return /\bmain\.ts\b|'npm start'/.test(text) && !text.includes('programEnvironment(');
  });
  assert.deepEqual(found, []);
});

test('what tests start is ended with them, in one place', () => {
  const found = tests.filter((file) =>
    /import [^;]*\b(?:spawn|fork|exec|execFile)\b[^;]* from 'node:child_process'/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  assert.deepEqual(found, [join('test', 'ending.ts')]);
});
