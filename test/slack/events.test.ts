import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEvent, sourceOf, spaceIdOf } from '../../src/surfaces/slack/events.ts';
import { messageOf, postIdOf } from '../../src/surfaces/slack/ids.ts';
import { payloads } from './payloads.ts';

describe('what Slack tells', () => {
  for (const { name, what, team, ears, envelope, heard } of payloads)
    test(`${name}: ${what}`, () => {
      assert.equal(sourceOf(envelope).teams[0], team);
      assert.deepEqual(readEvent(envelope, ears), heard);
    });

  test('is let be when it is no event at all', () => {
    const ears = { teamId: 'T1', enterpriseId: null, botUserId: 'U0', channelId: 'C1' };
    for (const envelope of [{}, { event: null }, { event: 'message' }, { event: { type: 'message' } }])
      assert.equal(readEvent(envelope, ears), null);
    assert.deepEqual(sourceOf({ authorizations: 'none' }), { teams: [], enterpriseId: null });
  });
});

describe('a message of Slack', () => {
  test('and the post that stands for it are found one from the other', () => {
    const at = { channel: 'C07VEILLE0', ts: '1763629200.000100' };
    assert.deepEqual(messageOf(postIdOf(at.channel, at.ts)), at);
    assert.equal(messageOf('018f3c0a1b2c7d3e'), null);
  });

  test('of a team is in the space of that team', () => {
    assert.equal(spaceIdOf('T07ATELIER'), 'slack-t07atelier');
  });
});
