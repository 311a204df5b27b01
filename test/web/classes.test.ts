import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const read = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: join(root, 'src', 'surfaces', 'web') }).map((file) =>
    readFileSync(join(root, 'src', 'surfaces', 'web', file), 'utf8'),
  );

/** Classes that no rule styles: they say what a thing is. */
const NAMES_ONLY = ['badge-line', 'change', 'choice', 'launch', 'own', 'plain', 'recap', 'tree'];

/** The classes that a page names whole; what is put together as it is drawn is left aside. */
function classesIn(text: string): readonly string[] {
  return [...text.matchAll(/class="([^"]*)"/g)].flatMap(([, classes = '']) =>
    classes
      .replace(/[\w-]*\$\{[^}]*\}[\w-]*/g, ' ')
      .split(/\s+/)
      .filter((one) => /^[a-z][\w-]*$/.test(one)),
  );
}

test('a class of a page has a rule in the style sheet, or is known to have none', () => {
  const styled = new Set(read('assets/*.css').flatMap((css) => css.match(/(?<=\.)[a-z][\w-]*/g) ?? []));
  const used = new Set(read('**/*.ts').flatMap(classesIn));
  assert.ok(used.size > 50);
  assert.deepEqual([...used].filter((one) => !styled.has(one)).toSorted(), NAMES_ONLY);
});
