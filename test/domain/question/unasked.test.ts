import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readUnaskedKey, UNASKED, unaskedKey, whyUnasked } from '../../../src/domain/question/unasked.ts';

describe('why nobody was asked', () => {
  it('is that nobody is close, that the space is quiet, or that those who are close rest', () => {
    assert.equal(whyUnasked(0, true), 'nobodyClose');
    assert.equal(whyUnasked(9, true), 'spaceIsQuiet');
    assert.equal(whyUnasked(5, false), 'allAsked');
  });

  it('says of a few no more than of anybody', () => {
    for (const few of [1, 2, 3, 4]) assert.equal(whyUnasked(few, false), 'notNow');
  });

  it('is read back with its question, whose id may hold dots', () => {
    for (const why of UNASKED)
      for (const questionId of ['q1', 'import.7'])
        assert.deepEqual(readUnaskedKey(unaskedKey(questionId, why)), { questionId, why });
    for (const key of ['q1', 'q1.none', '.notNow', '']) assert.equal(readUnaskedKey(key), null);
  });
});
