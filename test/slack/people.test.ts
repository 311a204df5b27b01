import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peopleOf } from '../../src/surfaces/slack/people.ts';
import type { Line } from '../../src/surfaces/slack/desk.ts';

type Told = Readonly<Record<string, unknown>>;

const colleague = (over: Told, profile: Told = {}, enterpriseId: string | null = null) => {
  const user = {
    team_id: 'T07ATELIER',
    real_name: 'Nadia Ferhaoui',
    profile: { email: 'nadia@atelier.example', ...profile },
    ...over,
  };
  const client = { users: { info: async () => ({ ok: true, user }) } };
  const install = { workspaceId: 'slack-t07atelier', teamId: 'T07ATELIER', enterpriseId };
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

test('people of every workspace of one organisation are colleagues, those of another organisation are not', async () => {
  const ours = [
    { team_id: 'T07ATELIER' },
    { team_id: 'E07GROUPE0' },
    { team_id: 'T08BETA000', enterprise_user: { enterprise_id: 'E07GROUPE0' } },
  ];
  for (const over of ours)
    assert.equal((await colleague(over, {}, 'E07GROUPE0'))?.name, 'Nadia Ferhaoui', JSON.stringify(over));
  const theirs = [
    { team_id: 'E09AILLEUR' },
    { team_id: 'T08BETA000' },
    { team_id: 'T08BETA000', enterprise_user: { enterprise_id: 'E09AILLEUR' } },
  ];
  for (const over of theirs)
    assert.equal(await colleague(over, {}, 'E07GROUPE0'), null, JSON.stringify(over));
  assert.equal(await colleague(ours[2] ?? {}), null);
});
