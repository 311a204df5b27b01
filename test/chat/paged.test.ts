import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readAddress } from '../../src/app/addresses.ts';
import { paged } from '../../src/chat/pages/paged.ts';
import { section, type Section } from '../../src/chat/section.ts';
import { wordsFor } from '../../src/words/words.ts';

const words = wordsFor('fr');

/** Sections of so many rows each, every row by a name of its own. */
function sectionsOf(many: readonly number[]): readonly Section[] {
  return many.map((rows, at) =>
    section(`s${at}`, {
      sentences: [`Dit une fois : ${at}`],
      rows: Array.from({ length: rows }, (_, row) => ({ title: `${at}.${row}`, line: '', buttons: [] })),
    }),
  );
}

/** What one sees of a page by going on to its end. */
function walked(path: string, sections: readonly Section[]): readonly (readonly Section[])[] {
  const page = readAddress(path);
  assert.ok(page !== null);
  const shown = paged(sections, { ...page, path }, words);
  const more = shown.at(-1)?.buttons[0]?.press.id;
  return more === undefined ? [shown] : [shown, ...walked(more, sections)];
}

test('a page too long for one window is told whole, each row once, in windows that a chat can hold', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120), { maxLength: 6 }), (many) => {
      const sections = sectionsOf(many);
      const windows = walked('/espace/practices?by=family', sections);
      const titles = (all: readonly Section[]) => all.flatMap(({ rows }) => rows.map(({ title }) => title));
      assert.deepEqual(windows.flatMap(titles), titles(sections));
      for (const window of windows) assert.ok(titles(window).length <= 80);
      assert.deepEqual(
        windows.flatMap((all) => all.flatMap(({ sentences }) => sentences)),
        sections.flatMap(({ sentences }) => sentences),
      );
    }),
  );
});

test('what goes on keeps what was asked of the page', () => {
  const [first] = walked('/espace/practices?by=family', sectionsOf([120]));
  assert.match(first?.at(-1)?.buttons[0]?.press.id ?? '', /by=family/);
});
