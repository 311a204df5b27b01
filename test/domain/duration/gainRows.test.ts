import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { gainLabel } from '../../../src/domain/share/label.ts';
import { hasFigure, readGain } from '../../../src/domain/share/readGain.ts';
import { readTimeSaved } from '../../../src/domain/duration/readTimeSaved.ts';
import type { TimeSaved } from '../../../src/domain/duration/timeSaved.ts';
import { readGainRows } from '../../gainRows.ts';

type Read = (text: string) => TimeSaved | null;

/** « fois » and "time" name no item. */
function label(gain: TimeSaved | null): unknown {
  if (!gain || !hasFigure(gain)) return null;
  const { item, ...others } = gainLabel(gain) ?? {};
  return item === undefined || /^(?:fois|time)$/.test(item) ? others : { ...others, item };
}

const TABLES: readonly (readonly [string, string, Read])[] = [
  ['answers to « time saved? » mean what our table says', 'own-gains.tsv', readTimeSaved],
  ['answers of another author mean what their table says', 'wild-gains.tsv', readTimeSaved],
  ['later answers of that author mean what their table says', 'later-gains.tsv', readTimeSaved],
  ['prose tells the gains of its table, and no other', 'prose-gains.tsv', readGain],
];

for (const [fact, name, read] of TABLES) {
  test(fact, () => {
    for (const { phrase, want } of readGainRows(join(import.meta.dirname, name))) {
      const wanted = want && { ...want, ...(want.item ? { item: want.item.toLowerCase() } : {}) };
      assert.deepEqual(label(read(phrase)), wanted, phrase);
    }
  });
}
