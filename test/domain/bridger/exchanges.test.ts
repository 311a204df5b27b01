import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { dayNumber, openExchanges, worthOn } from '../../../src/domain/bridger/exchanges.ts';

const day = (text: string): number => dayNumber(text)!;

describe('exchanges', () => {
  test('count a day once for two people, whichever way it went', () => {
    const exchanges = openExchanges();
    for (let time = 0; time < 10_000; time++) exchanges.add(time % 2, 1 - (time % 2), day('2026-11-24'));
    const { from, to, weight } = exchanges.ties(day('2026-11-24'));
    assert.deepEqual([[...from], [...to], [...weight]], [[0], [1], [1]]);
  });

  test('are worth half after 60 days, nothing after 90, and nothing before their day', () => {
    const today = day('2026-11-24');
    assert.equal(worthOn(today, today), 1);
    assert.equal(worthOn(today, today - 60), 0.5);
    assert.ok(worthOn(today, today - 89) > 0);
    assert.equal(worthOn(today, today - 90), 0);
    assert.equal(worthOn(today, today + 1), 0);
  });

  test('with oneself are none', () => {
    const exchanges = openExchanges();
    exchanges.add(3, 3, day('2026-11-24'));
    assert.equal(exchanges.ties(day('2026-11-24')).from.length, 0);
  });

  test('give the same ties as a plain sum over distinct days, however many there are', () => {
    const people = fc.integer({ min: 0, max: 2 ** 19 - 1 });
    const some = fc.tuple(fc.constantFrom(0, 1, 2, 524_287), people, fc.integer({ min: 0, max: 100 }));
    const today = day('2026-11-24');
    fc.assert(
      fc.property(fc.array(some, { maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (all, times) => {
        const exchanges = openExchanges();
        for (let time = 0; time < times; time++)
          for (const [one, other, age] of all) exchanges.add(one, other, today - age);
        const sums = new Map<string, Map<number, number>>();
        for (const [one, other, age] of all) {
          const pair = `${Math.min(one, other)} ${Math.max(one, other)}`;
          if (one === other || age > 89) continue;
          sums.set(pair, (sums.get(pair) ?? new Map()).set(age, 2 ** (-age / 60)));
        }
        const { from, to, weight } = exchanges.ties(today);
        assert.equal(from.length, sums.size);
        from.forEach((one, at) => {
          const told = [...sums.get(`${one} ${to[at]}`)!.values()].reduce((sum, worth) => sum + worth, 0);
          assert.ok(Math.abs(told - weight[at]!) < 1e-9);
        });
      }),
      { numRuns: 30 },
    );
  });
});
