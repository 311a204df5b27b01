import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { button, count, inWorld, JULIEN, last, NADIA, pluggedIn, shares, SPACE } from './life.ts';
import { until } from './world.ts';

describe('what a message in Slack may become', () => {
  test('is lent to the buttons, or read again when it is long, and nothing of it is kept', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const warning = 'Attention : Claude invente des numéros d’arrêts, j’ai failli en citer un.';
      const long = `${warning} ${'Vérifiez chaque arrêt dans la base du cabinet. '.repeat(60)}`;
      for (const [text, isLent] of [
        [warning, true],
        [long, false],
      ] as const) {
        await world.writes(team, NADIA, text);
        await world.settle();
        const { buttons } = last(world, 'chat.postEphemeral');
        assert.equal(button(buttons, /poster/)['value'] === text, isLent);
        assert.deepEqual(await world.store.posts.page(SPACE, '', 9), []);
        if (isLent) continue;
        await world.press(team, NADIA, button(buttons, /poster/));
        await until(() => world.slack.answers.length > 0, world.failures);
        await world.settle();
      }
      const [caution] = await world.store.cautions.standing(SPACE, { toolIds: ['claude'], shareIds: [] });
      assert.ok((caution?.text ?? '').startsWith(warning));
      assert.match(last(world, 'chat.postMessage').text, /Alerte/);
    }));

  test('is a trial of the colleague whom it mentions', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA);
      const offers = count(world, 'chat.postEphemeral');
      await world.writes(
        team,
        JULIEN,
        `Testé le prompt de <@${team.users.get(NADIA)}> sur nos baux, nickel.`,
      );
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), offers + 1);
      await world.press(team, JULIEN, button(last(world, 'chat.postEphemeral').buttons, /ne marche pas/));
      await until(() => world.slack.answers.length > 0, world.failures);
      await world.settle();
      const [share] = await world.store.shares.page(SPACE, '', 9);
      const trials = await world.store.trials.ofShares(SPACE, [share?.id ?? '']);
      assert.deepEqual(
        trials.map(({ outcome }) => outcome),
        ['doesNotWork'],
      );
    }));

  test('is a caution whose tool its author tells in the form', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const text = 'Attention, ne collez jamais de données de patients dans une IA gratuite.';
      await world.writes(team, NADIA, text);
      await world.settle();
      await world.press(team, NADIA, button(last(world, 'chat.postEphemeral').buttons, /préparer/));
      const window = await world.opened();
      assert.match(JSON.stringify(window.blocks), /données de patients/);
      const typed = { tool: 'ChatGPT', useCase: text, limits: 'Toujours', kind: ['caution'] };
      assert.deepEqual(await world.submit(team, NADIA, window, typed), {});
      await world.settle();
      const [share] = await world.store.shares.page(SPACE, '', 9);
      assert.deepEqual([share?.status, share?.kind], ['published', 'caution']);
    }));
});
