import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TEMPLATE } from '../app/house.ts';
import type { Team } from './fakeSlack.ts';
import { count, inWorld, JULIEN, NADIA, PEOPLE, pluggedIn, shares, SPACE, untilPlugged } from './life.ts';
import { until, type World } from './world.ts';

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

/** The company's own app, that an organisation installed for these workspaces. */
async function forAll(world: World, workspaces: readonly { readonly id: string; readonly name: string }[]) {
  const team = await world.slack.team('T07ATELIER', 'Menuiserie Lumière', PEOPLE);
  let given = workspaces;
  world.slack.before = (method) => {
    const app = {
      team: 'Groupe',
      enterprise_id: GROUP,
      user_id: team.botUserId,
      is_enterprise_install: true,
    };
    if (method === 'auth.test') return { body: { ok: true, ...app } };
    return method === 'auth.teams.list' ? { body: { ok: true, teams: given } } : null;
  };
  world.plugged.start();
  await until(() => count(world, 'auth.teams.list') === 1, world.failures);
  await world.settle();
  return { team, give: (more: typeof workspaces) => void (given = more) };
}

const forWhole = (teamId: string) => ({
  team_id: teamId,
  enterprise_id: GROUP,
  authorizations: [{ enterprise_id: GROUP, team_id: teamId, user_id: 'U1', is_enterprise_install: true }],
});

const [ATELIER, FONDERIE] = [
  { id: 'T07ATELIER', name: 'Atelier' },
  { id: 'T08FONDERIE', name: 'Fonderie' },
];
const OTHER = 'slack-t08fonderie';

describe('an organisation that installs for all of its workspaces', () => {
  test('has a space in each, whose channel is looked for in that workspace', () =>
    inWorld(async (world) => {
      await forAll(world, [ATELIER, FONDERIE]);
      const spaces = await world.store.workspaces.list();
      assert.deepEqual(
        spaces.map(({ name }) => name),
        ['Atelier', 'Fonderie'],
      );
      const listed = world.slack.calls.filter(({ method }) => method === 'conversations.list');
      assert.deepEqual(
        listed.map(({ body }) => body['team_id']),
        ['T07ATELIER', 'T08FONDERIE'],
      );
      assert.equal((await world.store.slackInstalls.get(SPACE))?.enterpriseId, GROUP);
    }));

  test('gives it to one more: what comes from there meanwhile comes again', () =>
    inWorld(async (world) => {
      const { team, give } = await forAll(world, [ATELIER]);
      give([ATELIER, FONDERIE]);
      const home = { type: 'app_home_opened', tab: 'home', user: team.users.get(NADIA) };
      assert.equal(await world.event(team, home, forWhole('T08FONDERIE')), 503);
      await untilPlugged(world, OTHER);
      assert.equal(await world.event(team, home, forWhole('T08FONDERIE')), 200);
      const granted = { type: 'team_access_granted', team_ids: ['T08FONDERIE'] };
      assert.equal(await world.event(team, granted, forWhole(GROUP)), 200);
    }));

  test('is told so by Slack before anything else comes', () =>
    inWorld(async (world) => {
      const { team, give } = await forAll(world, [ATELIER]);
      give([ATELIER, FONDERIE]);
      const granted = { type: 'team_access_granted', team_ids: ['T08FONDERIE'] };
      assert.equal(await world.event(team, granted, forWhole(GROUP)), 503);
      await untilPlugged(world, OTHER);
    }));

  test('takes it away from one workspace, or from all', () =>
    inWorld(async (world) => {
      const { team } = await forAll(world, [ATELIER, FONDERIE]);
      await world.event(team, { type: 'team_access_revoked', team_ids: ['T08FONDERIE'] }, forWhole(GROUP));
      await world.settle();
      assert.equal(await world.store.slackInstalls.get(OTHER), null);
      assert.ok((await world.store.slackInstalls.get(SPACE)) !== null);
      await world.event(team, { type: 'app_uninstalled' }, forWhole(GROUP));
      await world.settle();
      assert.deepEqual(await world.store.slackInstalls.everywhere(), []);
    }));
});
