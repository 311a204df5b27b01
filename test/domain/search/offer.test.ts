import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { offerTold } from '../../../src/domain/search/offerTold.ts';
import { offerOf, type Found } from '../../../src/domain/search/rank.ts';

const found = (coverage: number, score = coverage): Found => ({
  subject: 'share',
  id: `s${score}`,
  score,
  coverage,
  evidence: coverage,
  isExact: false,
  where: 'useCase',
});

describe('what a search offers', () => {
  test('is found when the best answers most of what was asked', () => {
    assert.equal(offerOf([found(0.9)]).step, 'found');
  });

  test('is only close when the best answers a part of it, and then three at most', () => {
    const { step, hits } = offerOf([0.5, 0.45, 0.42, 0.41].map((coverage) => found(coverage)));
    assert.equal(step, 'close');
    assert.equal(hits.length, 3);
  });

  test('is nothing when nothing is near', () => {
    assert.deepEqual(offerOf([found(0.1)]), { step: 'nothing', hits: [] });
    assert.deepEqual(offerOf([]), { step: 'nothing', hits: [] });
  });

  test('holds the best whenever it holds anything, and nothing far below it', () => {
    const part = fc.float({ min: Math.fround(0.001), max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const met = parts.toSorted((a, b) => b - a).map((coverage) => found(coverage));
        const { step, hits } = offerOf(met);
        assert.equal(hits.length === 0, step === 'nothing');
        if (hits.length === 0) return;
        assert.equal(hits[0], met[0]);
        for (const hit of hits) assert.ok(hit.score >= 0.4 * (met[0]?.score ?? 0));
      }),
    );
  });
});

const asked = (score: number): Found => ({ ...found(score), subject: 'question', id: `q${score}` });
const idsOf = (hits: readonly Found[]): readonly string[] => hits.map(({ id }) => id);

describe('what a search offers of all that was told', () => {
  test('is one list, where a question far above the shares hides none of them', () => {
    const { step, hits } = offerTold([asked(9), found(0.9), asked(0.8), found(0.7), found(0.1)]);
    assert.deepEqual([step, idsOf(hits)], ['found', ['q9', 's0.9', 's0.7']]);
  });

  test('is what is found where something is, and what is only close where nothing is', () => {
    assert.deepEqual(offerTold([asked(0.9), found(0.4)]).step, 'found');
    assert.deepEqual(idsOf(offerTold([asked(0.9), found(0.5), found(0.1)]).hits), ['q0.9', 's0.5']);
    assert.deepEqual(idsOf(offerTold([asked(0.9), found(0.4)]).hits), ['q0.9']);
    const { step, hits } = offerTold([asked(0.5), found(0.45)]);
    assert.deepEqual([step, idsOf(hits)], ['close', ['q0.5', 's0.45']]);
    assert.deepEqual(offerTold([]), { step: 'nothing', hits: [] });
  });

  test('of shares alone is what they offer', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true })), (scores) => {
        const met = scores.toSorted((a, b) => b - a).map((score) => found(score));
        assert.deepEqual(offerTold(met), offerOf(met));
      }),
    );
  });
});
