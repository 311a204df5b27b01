import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TEMPLATE } from '../app/house.ts';
import { buttonsIn, openWorld, until, type World } from './world.ts';

const inWorld = async (
  life: (world: World) => Promise<void>,
  over: Parameters<typeof openWorld>[0] = {},
): Promise<void> => {
  const world = await openWorld(over);
  try {
    await life(world);
    assert.deepEqual(world.slack.refused, []);
    assert.deepEqual(world.failures, []);
  } finally {
    await world.close();
  }
};

const PEOPLE = ['Nadia Ferhaoui', 'Julien Castagnède', 'Claire Audouin'];

/** The last call of a method, and its buttons. */
const last = (world: World, method: string) => {
  const call = world.slack.calls.findLast((one) => one.method === method && one.ok);
  assert.ok(call !== undefined, `nothing was asked of ${method}`);
  return { ...call, text: JSON.stringify(call.body), buttons: buttonsIn(call.body) };
};
const button = (buttons: ReturnType<typeof buttonsIn>, label: RegExp) => {
  const found = [...buttons].find(([text]) => label.test(text));
  assert.ok(found !== undefined, `no button ${label} among ${[...buttons.keys()]}`);
  return found[1];
};

describe('a share in Slack', () => {
  test('goes from a message to its limits, a trial, a search', () =>
    inWorld(async (world) => {
      const team = await world.slack.team('T07ATELIER', 'Menuiserie Lumière', PEOPLE);
      world.plugged.start();
      await until(
        () => world.slack.calls.some(({ method }) => method === 'conversations.list'),
        world.failures,
      );

      await world.writes(team, 'Nadia Ferhaoui', TEMPLATE);
      await world.settle();
      const offer = last(world, 'chat.postEphemeral');
      assert.equal(offer.body['user'], team.users.get('Nadia Ferhaoui'));
      assert.deepEqual(await world.store.shares.page('slack-t07atelier', '', 9), []);

      await world.press(team, 'Nadia Ferhaoui', button(offer.buttons, /publier/));
      await until(() => world.slack.answers.length > 0, world.failures);
      await world.settle();
      const [share] = await world.store.shares.page('slack-t07atelier', '', 9);
      assert.equal(share?.status, 'published');
      const card = last(world, 'chat.postMessage');
      assert.ok(card.body['thread_ts']);
      assert.deepEqual(world.slack.answers.at(-1), { delete_original: true });
    }));
});
