import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  cardHolds,
  ibanHolds,
  luhnHolds,
  nirHolds,
  siretHolds,
} from '../../../src/domain/privacy/checkDigits.ts';

test('an IBAN holds when its remainder by 97 is 1 and its length is its country’s', () => {
  assert.ok(ibanHolds('FR7630006000011234567890189'));
  assert.ok(ibanHolds('DE89370400440532013000'));
  assert.ok(!ibanHolds('FR7630006000011234567890188'));
  assert.ok(!ibanHolds('FR763000600001123456789018'));
  assert.ok(!ibanHolds('ZZ89370400440532013000'));
});

test('a French social security number holds with its key, Corsica’s letters counted as 19 and 18', () => {
  assert.ok(nirHolds('185057800608491'));
  assert.ok(!nirHolds('185057800608400'));
  const key = (body: string): string => String(97 - Number(BigInt(body) % 97n)).padStart(2, '0');
  assert.ok(nirHolds(`1850${'52A'}006084${key('1850519006084')}`));
  assert.ok(nirHolds(`1850${'52B'}006084${key('1850518006084')}`));
});

test('a SIRET holds under Luhn, and La Poste’s by the sum of its digits', () => {
  assert.ok(siretHolds('73282932000074'));
  assert.ok(!siretHolds('73282932000075'));
  assert.ok(siretHolds('35600000000048'));
  assert.ok(siretHolds('35600000049837'));
  assert.ok(!siretHolds('00000000000000'));
});

test('a card holds under Luhn behind a prefix that a network issues', () => {
  assert.ok(cardHolds('4111111111111111'));
  assert.ok(cardHolds('378282246310005'));
  assert.ok(!cardHolds('4111111111111112'));
  assert.ok(!cardHolds('9111111111111117'));
});

test('changing one digit always breaks Luhn', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 18 });
  fc.assert(
    fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (numbers, at, shift) => {
      const body = numbers.join('');
      const key = [...'0123456789'].find((digit) => luhnHolds(body + digit)) ?? '';
      const valid = body + key;
      const index = at % valid.length;
      const changed = valid.slice(0, index) + ((Number(valid[index]) + shift) % 10) + valid.slice(index + 1);
      assert.ok(luhnHolds(valid));
      assert.ok(!luhnHolds(changed));
    }),
  );
});
