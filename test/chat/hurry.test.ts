import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHurry } from '../../src/chat/hurry.ts';

const hears = (perSecond: number, seconds: number) => {
  const hurry = openHurry(500);
  for (let n = 0; n < perSecond * seconds; n++) hurry.came((n * 1_000) / perSecond);
  return hurry;
};

test('three hundred events a second are no hurry, a thousand are', () => {
  assert.equal(hears(300, 2).is(2_000), false);
  assert.equal(hears(1_000, 2).is(2_000), true);
});

test('a hurry ends once it is calm', () => {
  const hurry = hears(1_000, 2);
  assert.equal(hurry.is(2_300), false);
  assert.equal(hurry.is(9_000), false);
});
