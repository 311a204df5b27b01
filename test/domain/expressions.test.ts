import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type * as bounce from '../../src/domain/mail/bounce.ts';
import type * as html from '../../src/domain/text/html.ts';
import { lineAt, readSources, walk } from '../../scripts/house/source.ts';
import { Backtracks } from './backtracks.ts';

const root = join(import.meta.dirname, '../..');
/** Where what people wrote is read. */
const READERS = /^src\/(?:domain|surfaces\/mail|words)\//;

const isMade = (callee: { readonly type: string }): boolean =>
  callee.type === 'Identifier' && 'name' in callee && callee.name === 'RegExp';

/** Every expression that is written out, by where it stands, and every place where one is made of parts. */
function written() {
  const literals = new Map<string, RegExp>();
  const made = new Set<string>();
  for (const { file, text, program } of readSources(root).filter(({ file }) => READERS.test(file)))
    walk(program, (node) => {
      const at = `${file}:${lineAt(text, node.start)}`;
      if (node.type === 'Literal' && 'regex' in node)
        literals.set(`${at} ${node.start}`, new RegExp(node.regex.pattern, node.regex.flags));
      if (node.type === 'NewExpression' && isMade(node.callee)) made.add(at);
    });
  return { literals, made };
}

/** Every expression that is made of parts while `play` lasts, by where. */
async function madeDuring(play: () => Promise<void>): Promise<ReadonlyMap<string, RegExp>> {
  const made = new Map<string, RegExp>();
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]: [string, string?]) {
      const expression = new target(source, flags);
      const [, file, line] = /\/(src\/[^):?]+)\?anew:(\d+)/.exec(new Error('where').stack ?? '') ?? [];
      if (file !== undefined) made.set(`${file}:${line} ${source}`, expression);
      return expression;
    },
  });
  await play().finally(() => (globalThis.RegExp = plain));
  return made;
}

/** What was imported before, by another test, is evaluated anew. */
const anew = (file: string): Promise<object> => import(`${join(root, file)}?anew`);

async function readers(): Promise<void> {
  for (const { file } of readSources(root).filter(({ file }) => READERS.test(file))) await anew(file);
  const { readHtml } = (await anew('src/domain/text/html.ts')) as typeof html;
  const { readBounce } = (await anew('src/domain/mail/bounce.ts')) as typeof bounce;
  readHtml('<a href="https://exemple.fr">là</a>');
  readBounce('Action: failed', 'exemple.fr');
}

const { literals, made } = written();
const built = await madeDuring(readers);

/** What people type by the run, alone and in pairs. */
const SIGNS = [...' \t\u00a0\n"«’*_~`><-–.,:;!?([/|@&=aEé0', 'a ', '1 ', 'a.', 'a-', '. ', 'a0'];
/** Those that stand behind a word of the expression itself. */
const AFTER_WORDS = [' ', '\t', '*', '-', '.', 'a', 'é', '0', 'a ', '"'];
/** Fewer than a run of 800 makes of its square; more than a bounded run makes of it. */
const FEW = 64_000;
/** No line of 800 takes so many. */
const MANY = 20_000_000;
/** It ends each run, and nothing of what people type matches it. */
const END = '\u0002';

/** The words that an expression itself asks for. */
function wordsOf({ source }: RegExp): readonly string[] {
  const said = source
    .replace(/\\[pPuk]\{[^}]*\}|\\[A-Za-z]|\(\?<?[=!:]|\[(?:\\[^]|[^\]\\])*\]/g, '\n')
    .replace(/\\(.)/g, '$1');
  return [...new Set(said.match(/[\p{L}\p{N}'’\-–<>«»:;,.@#&/€$ ]+/gu) ?? [])];
}

function runsFor(expression: RegExp): readonly ((times: number) => string)[] {
  const words = wordsOf(expression);
  const units = [...SIGNS, ...words, ...words.map((word) => `${word} `)];
  const behind = words.slice(0, 40).flatMap((word) => AFTER_WORDS.map((sign) => [word, sign] as const));
  return [
    ...units.map((unit) => (times: number) => unit.repeat(times) + END),
    ...behind.map(
      ([word, sign]) =>
        (times: number) =>
          word + sign.repeat(times) + END,
    ),
  ];
}

/** A run for which twice as many signs take more than 2.5 times the work; null when there is none. */
function faultOf(expression: RegExp): string | null {
  const backtracks = new Backtracks(expression);
  const isFault = (run: (times: number) => string): boolean => {
    if (backtracks.suffice(FEW, run(800))) return false;
    if (!backtracks.suffice(MANY, run(800))) return true;
    const [short = 1, middle = 1, long = 1] = [200, 400, 800].map((times) => backtracks.needed(run(times)));
    return Math.max(middle / short, long / middle) > 2.5;
  };
  const fault = runsFor(expression).find(isFault);
  return fault === undefined ? null : JSON.stringify(fault(3));
}

describe('every expression that reads what people write', () => {
  test('is known here, were it made of parts', () => {
    assert.ok(literals.size > 300);
    const unknown = [...made].filter((at) => ![...built.keys()].some((one) => one.startsWith(`${at} `)));
    assert.deepEqual(unknown, []);
  });

  test('takes work that grows with a run, not with its square', () => {
    const faults = [...literals, ...built].flatMap(([at, expression]) => {
      const fault = faultOf(expression);
      return fault === null ? [] : [`${at} ${expression.source.slice(0, 200)}: ${fault}`];
    });
    assert.deepEqual(faults, []);
  });

  test('would be found out', () => {
    for (const slow of [
      /\s+$/,
      /[a-z]+?x/,
      /a.*b/,
      /(?:ab)+c/,
      /(?<=b a*)c/,
      /^[a-z ]*(?:de ?)?[a-z ]*$/,
      /(a|b|ab)*c/,
    ])
      assert.notEqual(faultOf(slow), null, slow.source);
    for (const linear of [/(?<!\s)\s+$/, /^\s*x/, /[^:]{2,40}?:/, /a[^\n]{0,60}b/])
      assert.equal(faultOf(linear), null, linear.source);
  });
});
