import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openScratch, type Scratch } from '../../../scripts/house/compiler.ts';
import { emptied } from '../../../src/domain/share/emptied.ts';
import { FIELD_NAMES, FIELDS, textOf } from '../../../src/domain/share/fields.ts';
import { share } from '../../store/samples.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const TABLE = 'src/domain/share/fields.ts';
const SHARE = 'src/domain/share/share.ts';

/** A file with `more` before the first place that says `here`. */
function withMore(file: string, here: string, more: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, file), 'utf8');
  assert.ok(text.includes(here), `${file} says « ${here} »`);
  return new Map([[file, text.replace(here, `${more}${here}`)]]);
}

/** A tenth field, for which nothing else was done. */
const DATA = `data: {
  ...A_LINE, keptAs: 'data', required: false, longest: 300, part: 'more', place: 8,
  section: 'details', icons: '', labels: 'words', tried: 10, inProse: false,
},
`;

describe('a field of a share', () => {
  test('says in the table what every place asks of it, each place on a card once', () => {
    const places = FIELD_NAMES.flatMap((field) => FIELDS[field].place ?? []);
    assert.deepEqual(
      places.toSorted((a, b) => a - b),
      places.map((_, at) => at + 1),
    );
    const turns = new Set(FIELD_NAMES.map((field) => FIELDS[field].tried));
    assert.equal(turns.size, FIELD_NAMES.length);
  });

  test('is empty once its share is taken back, whatever it said', () => {
    const said = Object.fromEntries(
      FIELD_NAMES.flatMap((field) => FIELDS[field].keptAs ?? []).map((property) => [property, 'said']),
    );
    const gone = emptied(share(said));
    for (const field of FIELD_NAMES.filter((one) => FIELDS[one].keptAs !== null))
      assert.equal(textOf(gone, field) ?? '', '', field);
  });
});

describe('the compiler', () => {
  let scratch: Scratch | null = null;
  const named = (texts: ReadonlyMap<string, string>): readonly string[] =>
    scratch?.named(texts).toSorted() ?? [];

  before(() => {
    scratch = openScratch(root);
  });
  after(() => scratch?.close());

  test('asks of a field that is added its words and its labels, and of no other place', () => {
    // With the table and a migration, six files: what shows, finds, keeps, exports and forgets it reads the table.
    assert.deepEqual(named(withMore(TABLE, '  cost: {\n', DATA)), [
      'src/domain/share/template/en.ts',
      'src/domain/share/template/fr.ts',
      'src/words/en/fields.ts',
      'src/words/fr/fields.ts',
    ]);
  });

  test('refuses a field not wholly told, and a property of which nobody says whether it goes with the words', () => {
    const short = DATA.replace('required: false,', '').replace("section: 'details',", '');
    const property = '  readonly secret: string | null;\n';
    const files = named(
      new Map([
        ...withMore(TABLE, '  cost: {\n', short),
        ...withMore(SHARE, '  readonly toolIds: readonly string[];\n', property),
      ]),
    );
    for (const file of [TABLE, 'src/domain/share/emptied.ts', 'src/store/tables/channel.ts'])
      assert.ok(files.includes(file), file);
  });
});
