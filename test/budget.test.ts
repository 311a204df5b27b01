import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withinBudget } from '../src/program/budget.ts';

describe('a work with a budget of processor time', () => {
  test('is done, as often as it is asked for, one within another too', () => {
    const told = withinBudget(() => ({ inner: withinBudget(() => ({ done: true })) }));
    assert.deepEqual(told, { inner: { done: true } });
  });

  test('is stopped beyond it, within an expression or a loop', () => {
    const endless = `${'a'.repeat(64)}b`;
    assert.equal(
      withinBudget(() => [/^(?:a+)+$/.exec(endless)]),
      null,
    );
    assert.equal(
      withinBudget(() => {
        for (;;);
      }),
      null,
    );
    assert.deepEqual(
      withinBudget(() => ['next']),
      ['next'],
    );
  });

  test('has longer where the processor was not its own meanwhile', () => {
    const cell = new Int32Array(new SharedArrayBuffer(4));
    // It waits longer than its budget, and takes next to no processor time.
    const told = withinBudget(() => {
      Atomics.wait(cell, 0, 0, 900);
      return ['rested'];
    });
    assert.deepEqual(told, ['rested']);
  });

  test('throws what it throws', () => {
    assert.throws(
      () =>
        withinBudget(() => {
          throw new RangeError('too far');
        }),
      RangeError,
    );
  });
});
