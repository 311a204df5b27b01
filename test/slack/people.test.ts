import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peopleOf } from '../../src/surfaces/slack/people.ts';
import type { Line } from '../../src/surfaces/slack/desk.ts';

type Told = Readonly<Record<string, unknown>>;

const colleague = (over: Told, profile: Told = {}) => {
  const user = {
    team_id: 'T07ATELIER',
    real_name: 'Nadia Ferhaoui',
    profile: { email: 'nadia@atelier.example', ...profile },
    ...over,
  };
  const client = { users: { info: async () => ({ ok: true, user }) } };
  const install = { workspaceId: 'slack-t07atelier', teamId: 'T07ATELIER' };
  return peopleOf({ client, install } as unknown as Line).colleague('U1');
};

test('a colleague of Slack is told with the address that Slack confirmed', async () => {
  assert.deepEqual(await colleague({ is_email_confirmed: true }), {
    name: 'Nadia Ferhaoui',
    address: 'nadia@atelier.example',
  });
});

test('an address that Slack did not confirm, or does not tell, is none', async () => {
  for (const over of [{}, { is_email_confirmed: false }, { is_email_confirmed: true, profile: {} }])
    assert.equal((await colleague(over))?.address, null);
});

test('guests, robots, and people of another company are no colleagues, whatever their address', async () => {
  for (const over of [
    { is_restricted: true },
    { is_ultra_restricted: true },
    { is_bot: true },
    { team_id: 'T2' },
  ])
    assert.equal(await colleague({ is_email_confirmed: true, ...over }), null);
});
