import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Forgotten } from '../../src/app/ports/queue.ts';
import type { Team } from './fakeSlack.ts';
import { button, count, inWorld, JULIEN, last, NADIA, pluggedIn, shares, SPACE } from './life.ts';
import { buttonsIn, type World } from './world.ts';

/** Has Slack forget something, by the outbox. */
async function forget(world: World, ...whats: readonly Forgotten[]): Promise<void> {
  const { store, clock, ids } = world.desk;
  for (const what of whats)
    await store.outbox.add({
      workspaceId: SPACE,
      id: ids.next(),
      surface: 'slack',
      createdAt: clock.now(),
      is: 'forget',
      what,
    });
}

/** Every post of the companion. */
async function posts(world: World): Promise<readonly Forgotten[]> {
  const all = await world.store.posts.page(SPACE, '', 99);
  return all.map(({ id: postId, threadId, at }) => ({ is: 'post', postId, threadId, user: null, at }));
}

/** What stands in a channel of Slack, as its text. */
async function standing(world: World, team: Team, channel = team.channel): Promise<string> {
  const { messages = [] } = await world.slack.ask(team, 'conversations.history', { channel, limit: 99 });
  return JSON.stringify(messages);
}

const conversationOf = async (world: World, team: Team, who: string): Promise<string> => {
  const { channel } = await world.slack.ask(team, 'conversations.open', { users: team.users.get(who) });
  return (channel as { readonly id: string }).id;
};

describe('what Slack is asked to forget', () => {
  test('is taken down once, whatever Slack limits or is down for, and people’s own messages stay', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.writes(team, JULIEN, 'Bonjour à tous');
      await shares(world, team, NADIA, { useCase: 'Relire un bail' });
      assert.match(await standing(world, team), /Relire un bail/);
      const refusals = [
        { status: 429, headers: { 'retry-after': '30' }, body: { ok: false, error: 'ratelimited' } },
        { body: { ok: false, error: 'fatal_error' } },
      ];
      world.slack.before = (method) => (method === 'chat.delete' ? (refusals.shift() ?? null) : null);
      const whats = await posts(world);
      await forget(world, ...whats, ...whats);
      for (let n = 0; n < 20; n += 1) {
        await world.settle();
        world.later(60);
      }
      assert.deepEqual(refusals, []);
      assert.equal(count(world, 'chat.delete'), 1);
      const left = await standing(world, team);
      assert.doesNotMatch(left, /Relire un bail/);
      assert.match(left, /Bonjour à tous/);
      assert.deepEqual(await world.store.outbox.dead(9), []);
    }));

  test('is found when nobody knows whether Slack took it', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA, { useCase: 'Relire un bail' });
      const whats = await posts(world);
      for (const what of whats) {
        if (what.is !== 'post') continue;
        const picture = await world.store.pictures.get(SPACE, 'slack', what.postId);
        if (picture !== null) await world.store.pictures.save({ ...picture, place: null });
      }
      await forget(world, ...whats);
      await world.settle();
      assert.doesNotMatch(await standing(world, team), /Relire un bail/);
    }));

  test('is all that was said to one person alone, what they wrote there aside', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA, { useCase: 'Relire un bail' });
      const card = last(world, 'chat.postMessage');
      await world.press(team, JULIEN, button(buttonsIn(card.body), /testé/));
      const window = await world.opened();
      const typed = { outcome: ['works'], line: 'Parfait pour un bail commercial' };
      assert.deepEqual(await world.submit(team, JULIEN, window, typed), {});
      await world.settle();
      const channel = await conversationOf(world, team, NADIA);
      await world.writes(team, NADIA, 'aide', { channel });
      await world.settle();
      assert.match(await standing(world, team, channel), /bail commercial/);
      const user = team.users.get(NADIA) ?? '';
      await forget(world, { is: 'conversation', user }, { is: 'conversation', user });
      await world.settle();
      const { messages } = await world.slack.ask(team, 'conversations.history', { channel, limit: 99 });
      const left = messages as readonly { readonly text: string }[];
      assert.deepEqual(
        left.map(({ text }) => text),
        ['aide'],
      );
      assert.match(await standing(world, team), /Relire un bail/);
    }));

  test('is let be where there is no such conversation any more', () =>
    inWorld(async (world) => {
      await pluggedIn(world);
      world.slack.before = (method) =>
        method === 'conversations.open' ? { body: { ok: false, error: 'user_disabled' } } : null;
      await forget(world, { is: 'conversation', user: 'U404' });
      await world.settle();
      assert.deepEqual(await world.store.outbox.waiting('9999', 9), []);
      assert.equal(count(world, 'chat.delete'), 0);
    }));

  test('is taken down in several times when there is more than Slack takes at once', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const channel = await conversationOf(world, team, NADIA);
      for (let n = 0; n < 45; n += 1)
        await world.slack.ask(team, 'chat.postMessage', { channel, text: `dit ${n}` });
      await forget(world, { is: 'conversation', user: team.users.get(NADIA) ?? '' });
      await world.settle();
      assert.equal(count(world, 'chat.delete'), 40);
      world.later(61);
      await world.settle();
      assert.equal(count(world, 'chat.delete'), 45);
      assert.equal(await standing(world, team, channel), '[]');
    }));
});
