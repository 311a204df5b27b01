import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { tokenBuckets } from '../../src/jobs/pace.ts';

test('a channel takes a burst at once, then one delivery after another at its pace', () => {
  const pace = tokenBuckets({ perSecond: 1, burst: 3 });
  assert.deepEqual(
    [1, 2, 3, 4, 5].map(() => pace('a', 0)),
    [0, 0, 0, 1_000, 2_000],
  );
  assert.equal(pace('b', 0), 0);
});

test('a channel that rested has its burst again, and no more', () => {
  const pace = tokenBuckets({ perSecond: 2, burst: 2 });
  for (let sent = 0; sent < 4; sent++) pace('a', 0);
  assert.deepEqual(
    [1, 2, 3].map(() => pace('a', 60_000)),
    [0, 0, 500],
  );
});

test('a clock that is put back neither throws nor gives tokens', () => {
  const pace = tokenBuckets({ perSecond: 1, burst: 1 });
  pace('a', 10_000);
  assert.equal(pace('a', 0), 1_000);
});

test('whenever they are asked for, no more than the burst and the pace go out in any stretch of time', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000), { minLength: 1, maxLength: 60 }), (gaps) => {
      const [perSecond, burst] = [4, 3];
      const pace = tokenBuckets({ perSecond, burst });
      let now = 0;
      const sent = gaps.map((gap) => {
        now += gap;
        return now + pace('a', now);
      });
      for (let from = 0; from < sent.length; from++)
        for (let to = from; to < sent.length; to++) {
          const seconds = ((sent[to] ?? 0) - (sent[from] ?? 0)) / 1_000;
          assert.ok(to - from + 1 <= burst + seconds * perSecond + 1e-6 + 1);
        }
    }),
  );
});
