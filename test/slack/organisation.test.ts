import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TEMPLATE } from '../app/house.ts';
import type { Team } from './fakeSlack.ts';
import { count, inWorld, JULIEN, NADIA, pluggedIn, shares, SPACE } from './life.ts';
import type { World } from './world.ts';

const GROUP = 'E07GROUPE0';

/** The workspace is one of an organisation (Enterprise Grid). */
async function inOrganisation(world: World): Promise<Team> {
  const team = await pluggedIn(world);
  const install = await world.store.slackInstalls.get(SPACE);
  assert.ok(install !== null);
  await world.store.slackInstalls.save({ ...install, enterpriseId: GROUP });
  return team;
}

/** `users.info` says that someone is of another workspace. */
function isOf(world: World, who: string, from: object): void {
  world.slack.before = (method) =>
    method === 'users.info'
      ? { body: { ok: true, user: { id: who, real_name: 'Ana Moreau', profile: {}, ...from } } }
      : null;
}

const asOrganisation = (team: Team) => ({
  authorizations: [
    { enterprise_id: GROUP, team_id: team.teamId, user_id: team.botUserId, is_enterprise_install: false },
  ],
  enterprise_id: GROUP,
});

describe('in an organisation of several workspaces', () => {
  test('a colleague of another one, in a shared channel, is listened to', () =>
    inWorld(async (world) => {
      const team = await inOrganisation(world);
      isOf(world, 'U08ANA0000', { team_id: 'T08BETA000', enterprise_user: { enterprise_id: GROUP } });
      const teams = { user_team: 'T08BETA000', team: 'T08BETA000' };
      const said = { type: 'message', user: 'U08ANA0000', text: TEMPLATE, ts: '1.2', channel: team.channel };
      await world.event(team, { ...said, ...teams }, asOrganisation(team));
      await world.settle();
      const offered = world.slack.calls.find(({ method }) => method === 'chat.postEphemeral');
      assert.equal(offered?.body['user'], 'U08ANA0000');
      assert.deepEqual(
        (await world.store.members.list(SPACE)).map(({ name }) => name),
        ['Ana Moreau'],
      );
    }));

  test('someone of another company is not, and nothing of theirs is kept', () =>
    inWorld(async (world) => {
      const team = await inOrganisation(world);
      isOf(world, 'U08ANA0000', { team_id: 'T08BETA000', enterprise_user: { enterprise_id: 'E09AILLEUR' } });
      const teams = { user_team: 'T08BETA000', team: 'T08BETA000' };
      const said = { type: 'message', user: 'U08ANA0000', text: TEMPLATE, ts: '1.2', channel: team.channel };
      await world.event(team, { ...said, ...teams }, asOrganisation(team));
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), 0);
      assert.deepEqual(await world.store.members.list(SPACE), []);
    }));

  test('a window that names no workspace is of the one where the companion is installed', () =>
    inWorld(async (world) => {
      const team = await inOrganisation(world);
      await world.command(team, NADIA, 'partager');
      const window = await world.opened();
      const installed = { ...window, app_installed_team_id: team.teamId };
      const from = { team: null, enterprise: { id: GROUP } };
      const typed = { tool: 'Claude', useCase: 'Relire un bail', limits: 'Relire' };
      const answered = await world.submit(team, NADIA, installed, typed, from);
      assert.deepEqual(answered, {});
      await world.settle();
      assert.equal((await world.store.shares.page(SPACE, '', 9)).length, 1);
    }));

  test('a gesture that names no workspace is of the person’s, or of the only one plugged in', () =>
    inWorld(async (world) => {
      const team = await inOrganisation(world);
      const share = await shares(world, team, NADIA);
      const from = { team: null, enterprise: { id: GROUP } };
      await world.press(team, JULIEN, { action_id: `form:trial:${share.id}` }, from);
      await world.opened();
      const user = { id: team.users.get(JULIEN) ?? '', team_id: GROUP };
      await world.press(team, JULIEN, { action_id: `form:trial:${share.id}` }, { ...from, user });
      await world.opened();
    }));
});
