import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIRE, inWorld, JULIEN, NADIA, pluggedIn, SPACE } from './life.ts';
import type { Team } from './fakeSlack.ts';
import type { World } from './world.ts';

/** Has everyone known to the space, then switches its network on. */
async function watched(world: World, isOn: boolean): Promise<Team> {
  const team = await pluggedIn(world);
  for (const who of [NADIA, JULIEN, CLAIRE]) await world.command(team, who, 'aide');
  await world.settle();
  const consent = { consultedOn: '2026-10-01', informedOn: '2026-10-15', switchedBy: 'x', offAt: null };
  if (isOn)
    await world.store.networks.save({ workspaceId: SPACE, switchedAt: world.desk.clock.now(), ...consent });
  return team;
}

/** One message of the channel is answered, and another person is mentioned and reacts. */
async function talk(world: World, team: Team): Promise<void> {
  const ts = await world.writes(team, NADIA, 'mot-secret bonjour');
  const parent = { thread_ts: ts, parent_user_id: team.users.get(NADIA) };
  await world.writes(team, JULIEN, 'mot-secret oui', parent);
  await world.writes(team, NADIA, `mot-secret <@${team.users.get(CLAIRE)}> à toi`);
  await world.event(team, {
    type: 'reaction_added',
    user: team.users.get(CLAIRE),
    reaction: 'tada',
    item_user: team.users.get(JULIEN),
    item: { type: 'message', channel: team.channel, ts },
  });
  await world.settle();
}

test('who replies to, mentions or reacts to whom in the channel is kept by day, and not a word of it', () =>
  inWorld(async (world) => {
    const team = await watched(world, true);
    await talk(world, team);
    await talk(world, team);
    const names = new Map((await world.store.members.list(SPACE)).map(({ id, name }) => [id, name]));
    const ties = await world.store.networks.ties(SPACE);
    assert.deepEqual(
      ties
        .map(({ oneId, otherId }) => [names.get(oneId), names.get(otherId)].toSorted().join(' & '))
        .toSorted(),
      [`${CLAIRE} & ${JULIEN}`, `${CLAIRE} & ${NADIA}`, `${JULIEN} & ${NADIA}`],
    );
    assert.equal(JSON.stringify(ties).includes('mot-secret'), false);
  }));

test('nothing of it is kept where the network is off', () =>
  inWorld(async (world) => {
    await talk(world, await watched(world, false));
    assert.deepEqual(await world.store.networks.ties(SPACE), []);
  }));
