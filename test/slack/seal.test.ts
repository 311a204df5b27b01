import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOfOldKey, keyOf, openToken, sealToken } from '../../src/surfaces/slack/seal.ts';

const [old, today] = [keyOf('the key of last year, 32 letters'), keyOf('the key of this year, 32 letters')];
const TOKEN = 'xoxb-invented';

describe('a token at rest', () => {
  test('is opened by the key that sealed it, and tells nothing by itself', () => {
    const sealed = sealToken([today], TOKEN, 'slack-t1');
    assert.equal(openToken([today], sealed, 'slack-t1'), TOKEN);
    assert.ok(!sealed.includes('xoxb'));
    assert.notEqual(sealed, sealToken([today], TOKEN, 'slack-t1'));
  });

  test('is opened after the key was changed, as long as the old one is told too', () => {
    const sealed = sealToken([old], TOKEN, 'slack-t1');
    assert.equal(openToken([today, old], sealed, 'slack-t1'), TOKEN);
    assert.equal(isOfOldKey([today, old], sealed), true);
    assert.equal(isOfOldKey([old], sealed), false);
    assert.equal(openToken([today], sealed, 'slack-t1'), null);
  });

  test('opens nothing in another space, nor when it was changed', () => {
    const sealed = sealToken([today], TOKEN, 'slack-t1');
    assert.equal(openToken([today], sealed, 'slack-t2'), null);
    // Not the last letter: its spare bits may say the same bytes.
    const at = sealed.lastIndexOf('.') + 1;
    const other = sealed[at] === 'A' ? 'B' : 'A';
    for (const forged of [
      `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`,
      sealed.replace('v1', 'v2'),
      sealed.slice(0, 30),
      '',
      'a.b',
    ])
      assert.equal(openToken([today], forged, 'slack-t1'), null, forged);
  });
});
