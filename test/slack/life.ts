import assert from 'node:assert/strict';
import type { Share } from '../../src/domain/share/share.ts';
import type { Team } from './fakeSlack.ts';
import { buttonsIn, openWorld, until, type World } from './world.ts';

/** Lives something in a world, in which Slack refused nothing and nothing unforeseen went wrong. */
export async function inWorld(
  life: (world: World) => Promise<void>,
  over: Parameters<typeof openWorld>[0] = {},
): Promise<void> {
  const world = await openWorld(over);
  try {
    await life(world);
    assert.deepEqual(world.slack.refused, []);
    assert.deepEqual(world.failures, []);
  } finally {
    await world.close();
  }
}

export const PEOPLE = ['Nadia Ferhaoui', 'Julien Castagnède', 'Claire Audouin'] as const;
export const [NADIA, JULIEN, CLAIRE] = PEOPLE;
export const SPACE = 'slack-t07atelier';

/** The company's own app, plugged in. */
export async function pluggedIn(world: World): Promise<Team> {
  const team = await world.slack.team('T07ATELIER', 'Menuiserie Lumière', PEOPLE);
  world.plugged.start();
  await untilPlugged(world, SPACE);
  // Its channel is looked for once it is plugged in.
  await world.settle();
  return team;
}

export function untilPlugged(world: World, spaceId: string): Promise<void> {
  return until(async () => (await world.store.slackInstalls.get(spaceId)) !== null, world.failures);
}

/** The last call of a method that Slack took, and its buttons. */
export function last(world: World, method: string) {
  const call = world.slack.calls.findLast((one) => one.method === method && one.ok);
  assert.ok(call !== undefined, `nothing was asked of ${method}`);
  return { ...call, text: JSON.stringify(call.body), buttons: buttonsIn(call.body) };
}

export function count(world: World, method: string): number {
  return world.slack.calls.filter((one) => one.method === method && one.ok).length;
}

export function button(buttons: ReturnType<typeof buttonsIn>, label: RegExp) {
  const found = [...buttons].find(([text]) => label.test(text));
  assert.ok(found !== undefined, `no button ${label} among ${[...buttons.keys()].join(', ')}`);
  return found[1];
}

/** Someone shares by `/veille partager`, and the channel says it. */
export async function shares(
  world: World,
  team: Team,
  who: string,
  typed: Readonly<Record<string, unknown>> = {},
): Promise<Share> {
  await world.command(team, who, 'partager');
  const window = await world.opened();
  const filled = {
    tool: 'Claude',
    useCase: 'Relire les clauses d’un bail',
    limits: 'Jamais signé sans relire',
  };
  assert.deepEqual(await world.submit(team, who, window, { ...filled, ...typed }), {});
  await world.settle();
  const all = await world.store.shares.page(`slack-${team.teamId.toLowerCase()}`, '', 99);
  const share = all.at(-1);
  assert.ok(share !== undefined);
  return share;
}
