import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inEveryLanguage } from '../../../src/domain/text/everyLanguage.ts';
import { en as enCues } from '../../../src/domain/share/intent/en.ts';
import { en as enDuration } from '../../../src/domain/duration/en.ts';
import { en as enLabels } from '../../../src/domain/share/template/en.ts';
import { en as enProse } from '../../../src/domain/share/prose/en.ts';
import { en as enShare } from '../../../src/domain/share/en.ts';
import { en as enTools } from '../../../src/domain/tool/en.ts';
import { en as enMail } from '../../../src/domain/text/en.ts';
import { fr as cues } from '../../../src/domain/share/intent/fr.ts';
import { fr as duration } from '../../../src/domain/duration/fr.ts';
import { fr as labels } from '../../../src/domain/share/template/fr.ts';
import { fr as prose } from '../../../src/domain/share/prose/fr.ts';
import { fr as share } from '../../../src/domain/share/fr.ts';
import { fr as tools } from '../../../src/domain/tool/fr.ts';
import { fr as mail } from '../../../src/domain/text/fr.ts';

const root = join(import.meta.dirname, '../../..');

const fr = { day: 'jour jours', ten: 'dix 10', often: 'chaque|tous les' };
const en = { day: 'day', ten: 'ten 10', often: 'every' };
const rows = { fr, en, xx: { day: 'dzien', ten: 'dziesiec 10', often: '' } };

test('a language is read as soon as its rows are there', () => {
  const { all, words, counts, either } = inEveryLanguage(rows);
  assert.equal(all.length, 3);
  assert.deepEqual([...words('day')], ['jour', 'jours', 'day', 'dzien']);
  assert.equal(counts('ten').get('dziesiec'), 10);
  assert.equal(either('often'), 'chaque|tous les|every');
});

test('what no language says matches nothing', () => {
  const { either, words } = inEveryLanguage({ fr: { half: '' }, en: { half: '' } });
  assert.equal(new RegExp(either('half')).test('half an hour'), false);
  assert.equal(words('half').size, 0);
});

test('a language without its rows does not compile', () => {
  // @ts-expect-error English is missing.
  inEveryLanguage({ fr });
  // @ts-expect-error One of its rows is missing.
  inEveryLanguage<typeof fr>({ fr, en: { day: 'day', ten: 'ten 10' } });
});

/** Every word of a language's rows that is long enough to be of that language alone. */
function wordsOf(row: unknown): readonly string[] {
  if (typeof row === 'string') return row.match(/[a-z]{4,}/g) ?? [];
  if (row instanceof RegExp) return wordsOf(row.source);
  return typeof row === 'object' && row !== null ? Object.values(row).flatMap(wordsOf) : [];
}

/** Words of code that French spells alike. */
const ALIKE = new Set(
  'class clause code collect condition difference export mention mentions part place places plain trim'.split(
    ' ',
  ),
);

test('the engines of the readers hold no word that only French has', () => {
  const english = new Set(wordsOf([enDuration, enCues, enLabels, enProse, enShare, enTools, enMail]));
  const french = new Set(wordsOf([duration, cues, labels, prose, share, tools, mail]));
  assert.ok(french.size > 1_000);
  const engines = globSync('src/domain/{duration,share,share/*}/*.ts', { cwd: root }).filter(
    (file) => !/(?:fr|en|names)\.ts$/.test(file),
  );
  const found = engines.flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return (code.match(/[a-z]{4,}/gi) ?? [])
      .filter((word) => french.has(word) && !english.has(word) && !ALIKE.has(word))
      .map((word) => `${file}: ${word}`);
  });
  assert.deepEqual(found, []);
});
