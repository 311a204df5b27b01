import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Team } from './fakeSlack.ts';
import { count, inWorld, JULIEN, last, NADIA, pluggedIn, shares, SPACE } from './life.ts';
import type { World } from './world.ts';

/** Julien facilitates; nothing is said in the channel while it is shut by this code. */
async function withHost(world: World): Promise<Team> {
  const team = await pluggedIn(world);
  await world.command(team, JULIEN, '');
  const [julien] = await world.store.members.list(SPACE);
  assert.ok(julien !== undefined);
  await world.store.members.save({ ...julien, role: 'facilitator' });
  return team;
}

function shut(world: World, team: Team, error: string): void {
  world.slack.before = (method, body) =>
    method.startsWith('chat.') && body['channel'] === team.channel ? { body: { ok: false, error } } : null;
}

/** What one person was told in the conversation with them. */
async function toldTo(world: World, team: Team, who: string): Promise<readonly string[]> {
  const opened = await world.slack.ask(team, 'conversations.open', { users: team.users.get(who) });
  const { id } = opened['channel'] as { id: string };
  return world.slack.calls
    .filter(({ method, ok, body }) => ok && method === 'chat.postMessage' && body['channel'] === id)
    .map(({ body }) => JSON.stringify(body));
}

const inChannel = (world: World, team: Team) =>
  world.slack.calls.filter(
    ({ method, ok, body }) => ok && method === 'chat.postMessage' && body['channel'] === team.channel,
  );

async function homeOf(world: World, team: Team, who: string): Promise<string> {
  await world.event(team, { type: 'app_home_opened', user: team.users.get(who), tab: 'home', channel: 'D1' });
  await world.settle();
  return last(world, 'views.publish').text;
}

const REFUSALS = {
  is_archived: /archivé/,
  not_in_channel: /n’est plus dans le canal/,
  channel_not_found: /Aucun canal/,
  restricted_action: /pas le droit/,
  missing_scope: /pas le droit/,
};

describe('a card that the channel cannot take', () => {
  for (const [code, why] of Object.entries(REFUSALS))
    test(`(${code}) waits for it, its author and who facilitates told otherwise`, () =>
      inWorld(async (world) => {
        const team = await withHost(world);
        shut(world, team, code);
        await shares(world, team, NADIA);
        const [told, ...more] = await toldTo(world, team, NADIA);
        assert.match(told ?? '', /publication est gardée/);
        assert.match(told ?? '', why);
        assert.deepEqual(more, []);
        assert.deepEqual(await toldTo(world, team, JULIEN), [], 'it may be put right soon');
        for (let hour = 0; hour < 50; hour++) {
          world.later(3_600);
          await world.settle();
        }
        const [host, ...again] = await toldTo(world, team, JULIEN);
        assert.match(host ?? '', /ne peut rien recevoir/);
        assert.match(host ?? '', /Pour y remédier/);
        assert.deepEqual(again, []);
        assert.match(await homeOf(world, team, JULIEN), /ne peut rien recevoir.*Pour y remédier/);
        assert.doesNotMatch(await homeOf(world, team, NADIA), /Pour y remédier/);

        world.slack.before = () => null;
        world.later(3_600);
        await world.settle();
        assert.match(JSON.stringify(inChannel(world, team)), /clauses d’un bail/);
        assert.equal(await world.store.channelTroubles.get(SPACE, 'slack'), null);
        assert.doesNotMatch(await homeOf(world, team, NADIA), /ne peut rien recevoir/);
        assert.deepEqual(await world.store.outbox.dead(9), []);
      }));

  test('no channel being known, is said once there is one', () =>
    inWorld(async (world) => {
      const team = await withHost(world);
      const install = await world.store.slackInstalls.get(SPACE);
      assert.ok(install !== null);
      await world.store.slackInstalls.save({ ...install, channelId: null });
      await shares(world, team, NADIA);
      assert.match((await toldTo(world, team, NADIA)).join(), /Aucun canal de veille/);
      assert.deepEqual(inChannel(world, team), []);
      await world.store.slackInstalls.save(install);
      world.later(600);
      await world.settle();
      assert.equal(inChannel(world, team).filter(({ body }) => body['thread_ts'] === undefined).length, 1);
    }));

  test('is given up after a month, and is then seen by doctor', () =>
    inWorld(async (world) => {
      const team = await withHost(world);
      shut(world, team, 'is_archived');
      await shares(world, team, NADIA);
      for (let day = 0; day < 40; day++) {
        world.later(86_400);
        await world.settle();
      }
      for (let hour = 0; hour < 60; hour++) {
        world.later(3_600);
        await world.settle();
      }
      assert.ok((await world.store.outbox.dead(9)).length > 0);
    }));
});

describe('what becomes of the channel itself', () => {
  const happens = async (world: World, team: Team, event: Readonly<Record<string, unknown>>) => {
    assert.equal(await world.event(team, event), 200);
    await world.settle();
  };

  test('archived, who facilitates is told at once and once; back, it is over', () =>
    inWorld(async (world) => {
      const team = await withHost(world);
      for (let time = 0; time < 2; time++)
        await happens(world, team, { type: 'channel_archive', channel: team.channel, user: 'U1' });
      assert.equal((await toldTo(world, team, JULIEN)).length, 1);
      assert.match(await homeOf(world, team, JULIEN), /archivé/);
      await happens(world, team, { type: 'channel_unarchive', channel: team.channel, user: 'U1' });
      assert.doesNotMatch(await homeOf(world, team, JULIEN), /archivé/);
    }));

  test('the bot taken out and invited again, it is told and over', () =>
    inWorld(async (world) => {
      const team = await withHost(world);
      await happens(world, team, { type: 'channel_left', channel: team.channel, actor_id: 'U1' });
      assert.match((await toldTo(world, team, JULIEN)).join(), /n’est plus dans le canal/);
      const back = { type: 'member_joined_channel', user: team.botUserId, channel: team.channel };
      await happens(world, team, back);
      assert.equal(await world.store.channelTroubles.get(SPACE, 'slack'), null);
    }));

  test('renamed, the companion calls it so', () =>
    inWorld(async (world) => {
      const team = await withHost(world);
      const channel = { id: team.channel, name: 'ia-partage' };
      await happens(world, team, { type: 'channel_rename', channel });
      assert.match(await homeOf(world, team, JULIEN), /#ia-partage/);
    }));

  test('deleted, another may be listened to', () =>
    inWorld(async (world) => {
      const team = await withHost(world);
      await happens(world, team, { type: 'channel_deleted', channel: team.channel });
      assert.equal((await world.store.slackInstalls.get(SPACE))?.channelId, null);
      assert.match((await toldTo(world, team, JULIEN)).join(), /Aucun canal de veille/);
      assert.equal(count(world, 'chat.postMessage'), 1);
    }));
});
