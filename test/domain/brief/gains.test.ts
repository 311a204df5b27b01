import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byWeight, gainOf, type Gain } from '../../../src/domain/brief/gains.ts';
import type { TimeSaved } from '../../../src/domain/duration/timeSaved.ts';
import type { Trial } from '../../../src/domain/trial/trial.ts';
import { share, trial } from '../../store/samples.ts';

const saved = (low: number | null, high: number | null, over: Partial<TimeSaved> = {}): TimeSaved => ({
  savedMin: [low, high],
  per: 'week',
  quote: 'x',
  ...over,
});

const seen = (timeSaved: TimeSaved | null, over: Partial<Trial> = {}): Trial => trial({ timeSaved, ...over });

function gain(id: string, declared: TimeSaved, trials: readonly Trial[] = []): Gain {
  const made = gainOf(share({ id, timeSaved: declared }), trials);
  assert.ok(made !== null);
  return made;
}

const ordered = (...gains: readonly Gain[]): readonly string[] =>
  gains.toSorted(byWeight).map((one) => one.share.id);

describe('a gain', () => {
  test('is none without a figure, and none for a loss', () => {
    assert.equal(gainOf(share({ timeSaved: null }), []), null);
    assert.equal(gainOf(share({ timeSaved: saved(-60, -30) }), []), null);
    assert.equal(gainOf(share({ timeSaved: saved(0, 0) }), []), null);
    assert.equal(gainOf(share({ timeSaved: saved(null, -5) }), []), null);
  });

  test('is kept as it was declared, unknown bounds staying unknown', () => {
    const declared = saved(240, null, { freq: { n: 2, per: 'month' } });
    assert.deepEqual(gain('s', declared).declared, declared);
    assert.equal(gain('s', declared).observed, null);
  });

  test('of a ratio alone is declared and never turned into minutes', () => {
    const ratio: TimeSaved = {
      savedMin: null,
      per: 'item',
      ratio: [0.5, 0.667],
      quote: 'deux à trois fois plus vite',
    };
    const made = gain('s', ratio, [seen(saved(30, 30, { per: 'item' }))]);
    assert.equal(made.declared.savedMin, null);
  });

  test('is observed over all who report the same unit, from the lowest to the highest', () => {
    const made = gain('s', saved(240, 240), [seen(saved(60, 90)), seen(saved(120, 300))]);
    assert.deepEqual(made.observed, { by: 2, timeSaved: { savedMin: [60, 300], per: 'week', quote: '' } });
  });

  test('observed with one unknown bound has that bound unknown', () => {
    const made = gain('s', saved(240, 240), [seen(saved(60, 90)), seen(saved(120, null))]);
    assert.deepEqual(made.observed?.timeSaved.savedMin, [60, null]);
  });

  test('is not observed by who reports another unit, nothing, or a failure', () => {
    const made = gain('s', saved(240, 240), [
      seen(saved(60, 60, { per: 'once' })),
      seen(null),
      seen(saved(60, 60), { outcome: 'doesNotWork' }),
      seen({ savedMin: null, per: 'week', ratio: [0.5, 0.5], quote: 'x' }),
    ]);
    assert.equal(made.observed, null);
  });

  test('on an item is observed on the same item only', () => {
    const declared = saved(30, 30, { per: 'item', item: 'contrat' });
    assert.equal(gain('s', declared, [seen(saved(10, 10, { per: 'item', item: 'facture' }))]).observed, null);
    assert.equal(
      gain('s', declared, [seen(saved(10, 10, { per: 'item', item: 'contrat' }))]).observed?.by,
      1,
    );
  });
});

describe('the order of gains', () => {
  test('puts the confirmed before the declared, whatever their size', () => {
    assert.deepEqual(
      ordered(gain('huge', saved(9_999, 9_999)), gain('small', saved(30, 30), [seen(saved(5, 5))])),
      ['small', 'huge'],
    );
  });

  test('puts the larger low bound first, confirmed by what was observed', () => {
    const modest = gain('modest', saved(600, 600), [seen(saved(10, 900))]);
    const solid = gain('solid', saved(60, 60), [seen(saved(50, 55))]);
    assert.deepEqual(ordered(modest, solid), ['solid', 'modest']);
    assert.deepEqual(ordered(gain('low', saved(10, 900)), gain('high', saved(50, 55))), ['high', 'low']);
  });

  test('compares unlike periods by the working time of a month', () => {
    const once = gain('once', saved(300, 300, { per: 'once' }));
    const weekly = gain('weekly', saved(90, 90));
    const daily = gain('daily', saved(20, 20, { per: 'day' }));
    const yearly = gain('yearly', saved(600, 600, { per: 'year' }));
    assert.deepEqual(ordered(yearly, once, weekly, daily), ['daily', 'weekly', 'once', 'yearly']);
  });

  test('counts how often only when the author said it', () => {
    const often = gain('often', saved(30, 30, { per: 'item', freq: { n: 5, per: 'week' } }));
    const unsaid = gain('unsaid', saved(120, 120, { per: 'item' }));
    assert.deepEqual(ordered(unsaid, often), ['often', 'unsaid']);
  });

  test('puts a gain without a low bound after those that have one', () => {
    const ratio: TimeSaved = { savedMin: null, per: 'week', ratio: [0.9, 0.9], quote: 'x' };
    assert.deepEqual(
      ordered(gain('ratio', ratio), gain('most', saved(null, 900)), gain('known', saved(1, 2))).at(0),
      'known',
    );
  });

  test('does not call confirmed what peers tried and gained nothing with', () => {
    const empty = gain('empty', saved(600, 600), [seen(saved(0, 0))]);
    assert.deepEqual(ordered(empty, gain('declared', saved(30, 30))), ['declared', 'empty']);
  });
});
