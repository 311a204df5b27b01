import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assert as holds,
  boolean,
  constant,
  constantFrom,
  oneof,
  property,
  record,
  stringMatching,
} from 'fast-check';
import { offerKey, OFFERS, readOfferKey } from '../../../src/domain/offer/offer.ts';

const PLAIN = { noNullPrototype: true } as const;
const id = stringMatching(/^[A-Za-z0-9.-]{1,40}$/);
const about = oneof(constant(null), record({ is: constantFrom('tool', 'share'), id }, PLAIN));

test('the key of an offer names it whole, and nothing else is a key', () => {
  holds(
    property(
      record({ subject: constantFrom(...OFFERS), postId: id, about, isShare: boolean() }, PLAIN),
      (offer) => {
        assert.deepEqual(readOfferKey(offerKey(offer)), offer);
      },
    ),
  );
  for (const key of ['', 'cautionOffer', 'cautionOffer~', 'share~p1~tool.claude', '~p1~']) {
    assert.equal(readOfferKey(key), null, key);
  }
});
