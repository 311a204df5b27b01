import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { termStemsOf } from '../../../src/domain/text/words.ts';

const FOLDER = join(import.meta.dirname, '../../../src/domain/search/lexicon');

async function textsOf(folder: string): Promise<readonly string[]> {
  const files = readdirSync(folder).map((file) => import(join(folder, file)) as Promise<object>);
  return (await Promise.all(files)).flatMap((file) => Object.values(file).map(String));
}

const texts = await textsOf(FOLDER);
const terms = texts.flatMap((text) => text.split(/[\n/,;~]/).map((term) => term.trim()));
const saying = (words: RegExp): readonly string[] =>
  terms.filter((term) => term.includes(' ') && words.test(term));

describe('a term of the lexicon', () => {
  test('that refuses something is never what it refuses: « pas payé » is not « payé »', () => {
    const refusing = saying(/\b(?:pas|plus|jamais|not|never|no|don't|doesn't)\b/);
    assert.ok(refusing.length > 100, String(refusing.length));
    for (const term of refusing) assert.ok(termStemsOf(term).length > 1, term);
  });

  test('keeps the abbreviations that are small words too', () => {
    for (const term of saying(/(?<![\p{L}'’])AI(?!\p{L})/u))
      assert.ok(termStemsOf(term).includes('ai'), term);
    assert.deepEqual(saying(/(?<!\p{L})(?:IT|US)(?!\p{L})/u), []);
  });
});
