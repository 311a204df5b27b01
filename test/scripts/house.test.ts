import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { circlesOf } from '../../scripts/house/circles.ts';
import { openScratch } from '../../scripts/house/compiler.ts';
import { kindMeasures, tableMeasure } from '../../scripts/house/described.ts';
import { functionsIn, quantile } from '../../scripts/house/functions.ts';
import { withoutName, withTwin } from '../../scripts/house/leaveOut.ts';
import { listsIn } from '../../scripts/house/lists.ts';
import { listsOf, membersOf, registersOf } from '../../scripts/house/registers.ts';
import { parse, type Source } from '../../scripts/house/source.ts';

const root = join(import.meta.dirname, '../..');

/** What is left of a text when its one list loses `cost`. */
function withoutCost(text: string): string | null {
  const list = listsIn(parse('src/a.ts', text)).find(({ items }) =>
    items.some(({ names }) => names.includes('cost')),
  );
  assert.ok(list !== undefined);
  return withoutName(text, list, 'cost');
}

/** Blanks mean nothing to the compiler. */
const bare = (text: string): string => text.replace(/\s+/g, '');

describe('a name is left out of a list', () => {
  const lists = [
    ['an object', 'const a = { link: 1, cost: 2, prompt: 3 };', 'const a = { link: 1, prompt: 3 };'],
    ['the end of an array', "const a = ['link', 'cost'];", "const a = ['link'];"],
    ['an array of calls', "f([input('link'), input('cost')]);", "f([input('link')]);"],
    ['a spread', "f([...icons('link'), ...icons('cost')]);", "f([...icons('link')]);"],
    ['a union', "type A = 'link' | 'cost';", "type A = 'link';"],
    ['the beginning of a union', "type A = 'cost' | 'link';", "type A =  'link';"],
    ['an interface', 'interface A { link: string; cost: string; }', 'interface A { link: string;  }'],
    ['a chain', "t.add('link', 1).add('cost', 2).add('end')", "t.add('link', 1).add('end')"],
    ['a switch', "switch (a) { case 'link': f(); case 'cost': g(); }", "switch (a) { case 'link': f();  }"],
    ['a row of tests', "{ if (a === 'link') f(); if (a === 'cost') g(); }", "{ if (a === 'link') f();  }"],
  ] as const;
  for (const [what, text, left] of lists)
    test(what, () => {
      assert.equal(bare(withoutCost(text) ?? ''), bare(left));
    });

  test('columns are named as properties are', () => {
    const [list] = listsIn(parse('src/a.ts', 'const a = { before_after: 1, link: 2 };'));
    assert.deepEqual(
      list?.items.map(({ names }) => names),
      [['beforeAfter'], ['link']],
    );
  });

  test('and another may be put beside it', () => {
    const text = "const a = ['link', 'cost'];";
    const [list] = listsIn(parse('src/a.ts', text));
    assert.ok(list !== undefined);
    assert.equal(withTwin(text, list, ['cost', 'data']), "const a = ['link', 'cost', 'data'];");
  });
});

describe('registers', () => {
  const sources = [
    parse(
      'src/a.ts',
      'export const FORMS = { one: 1, two: 2, three: 3 }; export type Name = keyof typeof FORMS;',
    ),
    parse('src/b.ts', "switch (name) { case 'one': f(); case 'two': f(); case 'three': f(); default: g(); }"),
    parse('src/c.ts', "const mine = ['one', 'two'];"),
    parse('src/d.ts', 'const all = { one: 1, two: 2, three: 3, a: 1, b: 2, c: 3, d: 4 };'),
  ];

  test('the members of a type are read from what it is made from', () => {
    assert.deepEqual(membersOf(sources, ['Nothing', 'Name']), ['one', 'two', 'three']);
    assert.throws(() => membersOf(sources, ['Nothing']), /Nothing/);
  });

  test('are the lists of most members and of little else', () => {
    const found = registersOf(listsOf(sources), ['one', 'two', 'three']);
    assert.deepEqual(
      found.map(({ list }) => list.file),
      ['src/a.ts', 'src/b.ts'],
    );
  });
});

test('a function has a name of its own, and its lines and parameters are counted', () => {
  const text = [
    'function one(a: A, { b, c }: B, ...d: D): void {',
    '  list.map((x, y, z, w) => x);',
    '}',
    'const two = () => 1;',
    'class Three { four(a: A, b: B, c: C, d: D) {} }',
  ].join('\n');
  const found = functionsIn(parse('src/a.ts', text)).map(
    ({ name, parameters, lines }) => `${name} ${parameters} ${lines}`,
  );
  assert.deepEqual(found, ['one 3 3', 'two 0 1', 'four 4 1']);
  assert.equal(quantile([5, 1, 4, 2, 3], 0.5), 3);
});

test('files that import one another are a circle, types included', () => {
  const sources: readonly Source[] = [
    parse('src/a.ts', "import { b } from './x/b.ts';"),
    parse('src/x/b.ts', "import type { C } from '../c.ts';"),
    parse('src/c.ts', "export { a } from './a.ts'; import { d } from './d.ts';"),
    parse('src/d.ts', "import { readFileSync } from 'node:fs';"),
  ];
  assert.deepEqual(circlesOf(sources), [['src/a.ts', 'src/c.ts', 'src/x/b.ts']]);
});

/** A project of a few files, in a folder of its own. */
function projectOf(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-house-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'src'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const compilerOptions = { module: 'nodenext', target: 'esnext', strict: true, noEmit: true, types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test('a list that nobody checks is silent, and a record of every member is told', (t) => {
  const files = {
    'src/forms.ts': [
      "export type FormName = 'one' | 'two' | 'three';",
      'export const show: Record<FormName, number> = { one: 1, two: 2, three: 3 };',
    ].join('\n'),
    'src/after.ts':
      "export const after = (name: string) => { switch (name) { case 'one': return 1; case 'two': return 2; case 'three': return 3; default: return 0; } };",
    'src/rest.ts':
      "export type PostSubject = 'a' | 'b' | 'c'; export type Command = 'd' | 'e' | 'f'; export type Ritual = 'g' | 'h' | 'i';",
  };
  const sources = Object.entries(files).map(([file, text]) => parse(file, text));
  const scratch = openScratch(projectOf(t, files));
  t.after(() => scratch.close());
  const [forms] = kindMeasures({ sources, lists: listsOf(sources), scratch });
  assert.equal(forms?.figure, '2, 1 silent');
  assert.equal(forms?.holds, false);
  assert.deepEqual(forms?.detail.slice(1), [
    'src/forms.ts:1 names 3: told in src/forms.ts',
    'src/forms.ts:2 names 3: told in src/forms.ts',
    'src/after.ts:1 names 3: SILENT',
  ]);
});

test('a table costs its migration, its description, its port, and each further file of the store that names them all', () => {
  const names = ['decisions', 'own_tools', 'rhythms'];
  const keys = names.map((name) => `${name}: 1`).join(', ');
  const files: Record<string, string> = {
    'src/store/migrations/001.ts': names
      .map((name) => `db.createTable('${name}').addColumn('id', 'text').addColumn('month', 'text');`)
      .join('\n'),
    'src/store/tables/all.ts': `export const all = { ${keys} };`,
    'src/app/ports/brief.ts':
      'export interface Decisions {} export interface BriefStore { decisions: Decisions }',
    'src/app/ports/store.ts': 'export interface Store extends BriefStore { transact(): void }',
  };
  const measured = () => {
    const sources = Object.entries(files).map(([file, text]) => parse(file, text));
    return tableMeasure({ sources, lists: listsOf(sources), scratch: null });
  };
  assert.equal(measured().figure, '3');
  files['src/store/plain.ts'] = `export const plain = { ${keys} };`;
  assert.equal(measured().figure, '4');
  assert.equal(measured().holds, false);
});
