import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Team } from './fakeSlack.ts';
import { CLAIRE, button, count, inWorld, JULIEN, last, NADIA, pluggedIn, shares, SPACE } from './life.ts';
import type { World } from './world.ts';
import { until } from './world.ts';

const names = async (world: World): Promise<readonly string[]> =>
  (await world.store.members.list(SPACE)).map(({ name }) => name);

/** Slack tells that an account changed. */
async function changes(world: World, team: Team, who: string, over: object): Promise<void> {
  const user = { id: team.users.get(who), team_id: team.teamId, real_name: who, profile: {}, ...over };
  assert.equal(await world.event(team, { type: 'user_change', user }), 200);
  await world.settle();
}

describe('who someone is', () => {
  test('is known again when their name changes, on their cards too', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA);
      world.later(5);
      await changes(world, team, NADIA, { real_name: 'Nadia Duroc' });
      assert.deepEqual(await names(world), ['Nadia Duroc']);
      assert.match(last(world, 'chat.update').text, /Nadia Duroc/);
    }));

  test('is kept of nobody who was never met', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await changes(world, team, JULIEN, { real_name: 'Julien Duroc' });
      assert.deepEqual(await names(world), []);
      assert.equal(await world.store.identities.get(SPACE, 'slack', team.users.get(JULIEN) ?? ''), null);
    }));

  test('who became a guest, or left, is heard and told no more; who comes back is who they were', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const share = await shares(world, team, NADIA);
      for (const over of [{ is_restricted: true }, { deleted: true }]) {
        await changes(world, team, NADIA, over);
        world.slack.before = (method, { user: asked }) => {
          const user = { real_name: NADIA, profile: {}, ...over };
          const isNadia = method === 'users.info' && asked === team.users.get(NADIA);
          return isNadia ? { body: { ok: true, user } } : null;
        };
        assert.match(JSON.stringify(await world.command(team, NADIA, '')), /réservée aux collègues/);
        const told = count(world, 'chat.postMessage');
        await world.press(team, JULIEN, { action_id: `form:trial:${share.id}` });
        await world.submit(team, JULIEN, await world.opened(), { outcome: ['works'], line: 'Bien' });
        await world.settle();
        assert.equal(count(world, 'chat.postMessage'), told);
        await changes(world, team, NADIA, {});
        world.slack.before = () => null;
        await world.command(team, NADIA, 'moi');
        assert.deepEqual((await names(world)).toSorted(), [JULIEN, NADIA]);
        assert.equal((await world.store.shares.ofAuthor(SPACE, share.authorId ?? '')).length, 1);
      }
    }));

  test('holds no sign that turns words around', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      world.slack.before = (method) => {
        const user = { real_name: 'Nadia \u202EuorcuD', profile: {} };
        return method === 'users.info' ? { body: { ok: true, user } } : null;
      };
      const share = await shares(world, team, NADIA, { useCase: 'Relire un \u202Eliab' });
      assert.deepEqual(await names(world), ['Nadia uorcuD']);
      assert.equal(share.useCase, 'Relire un liab');
    }));
});

describe('whom a message mentions', () => {
  const text = (team: Team): string =>
    `Outil : Claude\nCas d’usage : relire un bail avec <@${team.users.get(CLAIRE)}> et <@U0INCONNU0>\nTemps gagné : 1 h\nLimites : relire`;

  test('is named in what is offered and in what is published, and is no member for that', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.writes(team, NADIA, text(team));
      await world.settle();
      const offer = last(world, 'chat.postEphemeral');
      assert.match(offer.text, /avec @Claire Audouin et @collègue/);
      await world.press(team, NADIA, button(offer.buttons, /publier/));
      await until(() => world.slack.answers.length > 0, world.failures);
      await world.settle();
      const [share] = await world.store.shares.page(SPACE, '', 9);
      assert.match(share?.useCase ?? '', /avec @Claire Audouin et @collègue/i);
      assert.deepEqual(await names(world), [NADIA]);
    }));

  test('is asked of Slack once it can be', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, 'aide');
      let limited = 0;
      world.slack.before = (method) => {
        if (method !== 'users.info') return null;
        limited += 1;
        const body = { ok: false, error: 'ratelimited' };
        return limited < 3 ? { status: 429, headers: { 'retry-after': '1' }, body } : null;
      };
      await world.writes(team, NADIA, text(team));
      await world.settle();
      assert.match(last(world, 'chat.postEphemeral').text, /@Claire Audouin/);
    }));
});

describe('who facilitates', () => {
  test('is who the environment names: their part is given, and taken back', async () => {
    const facilitators = ['U1'];
    await inWorld(
      async (world) => {
        world.slack.before = (method, body) => {
          const user = { real_name: body['user'] === 'U1' ? NADIA : JULIEN, profile: {} };
          return method === 'users.info' ? { body: { ok: true, user } } : null;
        };
        const team = await pluggedIn(world);
        await world.command(team, 'U2', 'aide');
        const host = async () =>
          (await world.store.members.list(SPACE))
            .filter(({ role }) => role === 'facilitator')
            .map(({ name }) => name);
        assert.deepEqual(await host(), [NADIA]);
        facilitators.splice(0, 1, 'U2');
        world.plugged.start();
        await until(async () => (await host()).join() === JULIEN, world.failures);
      },
      { config: { facilitators } },
    );
  });
});
