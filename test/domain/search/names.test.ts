import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import {
  namedColleagues,
  namedJobs,
  namedTools,
  namesOf,
  namesTyped,
} from '../../../src/domain/search/names.ts';
import { TOOLS } from '../../../src/domain/tool/toolTable.ts';
import type { Member } from '../../../src/domain/workspace/workspace.ts';

const member = (id: string, name: string, agreesToBeNamed: boolean): Member =>
  ({ id, name, agreesToBeNamed }) as Member;

const TOOL_NAMES = namesOf(namedTools(TOOLS, (id) => [id]));
const COLLEAGUES = [
  member('m1', 'Nadia Ferhaoui', true),
  member('m2', 'Karim Belaid', false),
  member('m3', 'Rose Petit', true),
  member('m4', 'Zoé Le-Bœuf', true),
];
const namesFor = (typed: string) => [
  TOOL_NAMES,
  namesOf([
    ...namedJobs([
      {
        id: 'rh',
        workspaceId: 's',
        names: { fr: 'Ressources humaines', en: 'Human resources' },
        position: 1,
      },
    ]),
    ...namedColleagues(COLLEAGUES, typed),
  ]),
];
const WORDS = new Set(['contrat', 'ros', 'rose', 'cod', 'devi', 'not', 'relanc']);
const named = (text: string): readonly string[] =>
  namesTyped(text, namesFor(text), (stem) => WORDS.has(stem)).map(({ named: { id } }) => id);

describe('the names that a search types', () => {
  test('are those of tools, with blanks out, by an alias, or with a slip from the first letter on', () => {
    for (const [typed, id] of [
      ['deep l', 'deepl'],
      ['note book lm', 'notebooklm'],
      ['chat gpt', 'chatgpt'],
      ['curser', 'cursor'],
      ['kursor', 'cursor'],
      ['Otter.ai', 'otter'],
      ['perplexité', 'perplexity'],
      ['n 8 n', 'n8n'],
      ['github co-pilot', 'github-copilot'],
    ])
      assert.deepEqual(named(typed ?? ''), [id], typed);
  });

  test('are the longest: Claude Code is not Claude', () => {
    assert.deepEqual(named('claude code pour un contrat'), ['claude-code']);
  });

  test('are no slip of an ordinary word: « codes », « devis » name no tool', () => {
    assert.deepEqual(named('codes devis notes relances'), []);
  });

  test('are those of jobs and of colleagues who agree to be named', () => {
    assert.deepEqual(named('ressources humaines'), ['rh']);
    assert.deepEqual(named('human resources'), ['rh']);
    assert.deepEqual(named('nadia'), ['m1']);
    assert.deepEqual(named('le prompt de Nadia Ferhaoui'), ['m1']);
    assert.deepEqual(named('karim'), []);
    for (const typed of ['zoe le boeuf', 'ZOÉ LE-BŒUF', 'zoelebœuf'])
      assert.deepEqual(named(typed), ['m4'], typed);
  });

  test('leave a first name that is an ordinary word to that word, but where it is all that is typed', () => {
    assert.deepEqual(named('une rose et un contrat'), []);
    assert.deepEqual(named('rose'), ['m3']);
    assert.deepEqual(named('rose petit'), ['m3']);
  });

  test('are found for every tool of the table, by its name typed without blanks or with one more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TOOLS), fc.nat(), ({ name }, at) => {
        const bare = name.replaceAll(' ', '');
        const cut = 1 + (at % Math.max(1, bare.length - 1));
        for (const typed of [bare, `${bare.slice(0, cut)} ${bare.slice(cut)}`]) {
          const all = namesTyped(typed, namesFor(typed), () => false).map(({ named: one }) => one.name);
          assert.ok(all.includes(name), `${typed} names ${all.join(', ')}`);
        }
      }),
    );
  });
});
