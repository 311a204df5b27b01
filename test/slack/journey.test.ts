import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { weekOf } from '../../src/domain/calendar/calendar.ts';
import { TEMPLATE } from '../app/house.ts';
import { wordsFor } from '../../src/words/words.ts';
import { button, CLAIRE, count, inWorld, JULIEN, last, NADIA, pluggedIn, shares, SPACE } from './life.ts';
import { buttonsIn, until } from './world.ts';

describe('a share in Slack', () => {
  test('goes from a message to its limits, a trial, a search', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);

      // A message is offered to its author alone, and nothing of it is kept.
      await world.writes(team, NADIA, TEMPLATE);
      await world.settle();
      const offer = last(world, 'chat.postEphemeral');
      assert.equal(offer.body['user'], team.users.get(NADIA));
      assert.match(offer.text, /préparer les lettres de relance/);
      assert.deepEqual(await world.store.shares.page(SPACE, '', 9), []);
      assert.deepEqual(await world.store.posts.page(SPACE, '', 9), []);

      // One tap publishes it in the thread of the message, and asks for its limits there.
      await world.press(team, NADIA, button(offer.buttons, /publier/));
      await until(() => world.slack.answers.length > 0, world.failures);
      assert.deepEqual(world.slack.answers.at(-1), { delete_original: true });
      await world.settle();
      const [share] = await world.store.shares.page(SPACE, '', 9);
      assert.equal(share?.status, 'published');
      assert.equal(share?.tool, 'ChatGPT');
      // It is seen in the channel with its buttons, and is one message all the same; what follows stays in the thread.
      const said = world.slack.calls.filter(({ method }) => method === 'chat.postMessage');
      assert.deepEqual(
        said.map(({ body }) => [/J’ai testé/.test(JSON.stringify(body)), body['reply_broadcast'] ?? false]),
        [
          [true, 'true'],
          [false, false],
        ],
      );
      const asked = last(world, 'chat.postMessage');
      assert.match(asked.text, /Quand NE PAS/);
      const thread_ts = String(asked.body['thread_ts']);

      // The author answers in the thread: the card holds the limits.
      await world.writes(team, NADIA, 'Jamais pour un client en litige.', { thread_ts });
      await world.settle();
      assert.equal(
        (await world.store.shares.get(SPACE, share?.id ?? ''))?.limits,
        'Jamais pour un client en litige.',
      );
      const card = last(world, 'chat.update');
      assert.match(card.text, /client en litige/);

      // A colleague says what came of it.
      await world.press(team, JULIEN, button(card.buttons, /testé/));
      const window = await world.opened();
      const typed = { outcome: ['worksWithChanges'], line: 'Il a fallu citer la loi', timeSaved: '1 h' };
      assert.deepEqual(await world.submit(team, JULIEN, window, typed), {});
      await world.settle();
      assert.match(last(world, 'chat.update').text, /en adaptant/);
      const told = last(world, 'chat.postMessage');
      assert.match(told.text, /a testé ce partage/);
      assert.ok(String(told.body['channel']).startsWith('D'));

      // It is found, whole.
      const found = await world.command(team, JULIEN, 'chercher lettres de relance');
      assert.equal(found['response_type'], 'ephemeral');
      assert.match(JSON.stringify(found), /Préparer les lettres de relance/);
    }));

  test('is varied by a colleague, and both are in the recap of their week', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA, { prompt: 'Relis ce bail et liste les clauses à risque.' });
      const card = last(world, 'chat.postMessage');
      const said = world.slack.calls.find(
        ({ method, body }) => method === 'chat.postMessage' && JSON.stringify(body).includes('Relis ce bail'),
      );
      await world.press(team, CLAIRE, button(buttonsIn(said?.body ?? card.body), /variation/i));
      const window = await world.opened();
      const varied = { prompt: 'Relis ce bail, liste les clauses à risque et propose une réécriture.' };
      const typed = { tool: 'Claude', useCase: 'Réécrire un bail', ...varied };
      const parent = (await world.store.shares.page(SPACE, '', 9))[0]?.id ?? '';
      assert.deepEqual(await world.submit(team, CLAIRE, window, { ...typed, parent: [parent] }), {});
      await world.settle();
      const [, variation] = await world.store.shares.page(SPACE, '', 9);
      assert.equal((await world.store.variations.get(SPACE, variation?.id ?? ''))?.parentId, parent);

      const workspace = await world.store.workspaces.get(SPACE);
      const claire = (await world.store.members.list(SPACE)).find(({ name }) => name === CLAIRE);
      assert.ok(workspace !== null && claire !== undefined);
      const host = { workspace, member: { ...claire, role: 'facilitator' }, words: wordsFor('fr') } as const;
      const week = weekOf(world.desk.clock.now(), workspace.timeZone);
      const published = await publishRecap(world.desk, host, week);
      assert.ok(published.ok);
      await world.settle();
      const recap = last(world, 'chat.postMessage');
      assert.equal(recap.body['channel'], team.channel);
      assert.match(recap.text, /Réécrire un bail/);
      assert.match(recap.text, /Relire les clauses/);
    }));

  test('whose author presses twice is published once', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.writes(team, NADIA, TEMPLATE);
      await world.settle();
      const publish = button(last(world, 'chat.postEphemeral').buttons, /publier/);
      await Promise.all([world.press(team, NADIA, publish), world.press(team, NADIA, publish)]);
      await until(() => world.slack.answers.length === 2, world.failures);
      await world.settle();
      assert.equal((await world.store.shares.page(SPACE, '', 9)).length, 1);
      // Its card, and the question about its limits.
      assert.equal(count(world, 'chat.postMessage'), 2);
    }));

  test('that is put right first opens the form with what was read', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.writes(team, NADIA, TEMPLATE);
      await world.settle();
      await world.press(team, NADIA, button(last(world, 'chat.postEphemeral').buttons, /Corriger/));
      const window = await world.opened();
      assert.match(JSON.stringify(window.blocks), /préparer les lettres de relance/);
      const fields = { tool: 'ChatGPT', useCase: 'Écrire les relances', limits: 'Relire chaque nom' };
      assert.deepEqual(await world.submit(team, NADIA, window, fields), {});
      await world.settle();
      const [share] = await world.store.shares.page(SPACE, '', 9);
      assert.equal(share?.useCase, 'Écrire les relances');
      assert.ok(last(world, 'chat.postMessage').body['thread_ts']);
    }));

  test('of someone else is asked of its author, and kept only if they agree', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const ts = await world.writes(team, NADIA, 'merci, à demain');
      await world.shortcut(team, JULIEN, {
        type: 'message_action',
        callback_id: 'share_message',
        message_ts: ts,
        channel: { id: team.channel, name: 'veille-ia' },
        message: {
          type: 'message',
          user: team.users.get(NADIA),
          ts,
          text: 'J’ai fait résumer 40 pages par Claude',
        },
        response_url: `${world.slack.url}/answer/shortcut`,
      });
      assert.match(JSON.stringify(await world.opened()), /La question est posée/);
      await world.settle();
      const asked = last(world, 'chat.postMessage');
      assert.match(asked.text, /Julien Castagnède pense que votre message/);
      assert.ok(String(asked.body['channel']).startsWith('D'));
      assert.deepEqual(await world.store.shares.page(SPACE, '', 9), []);
      await world.press(team, NADIA, button(asked.buttons, /Préparer/));
      assert.equal((await world.opened()).callback_id, 'form:share');
    }));

  test('whose message is deleted is offered for deletion to its author', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const ts = await world.writes(team, NADIA, TEMPLATE);
      await world.settle();
      await world.press(team, NADIA, button(last(world, 'chat.postEphemeral').buttons, /publier/));
      await until(() => world.slack.answers.length > 0, world.failures);
      await world.settle();
      await world.event(team, {
        type: 'message',
        subtype: 'message_deleted',
        channel: team.channel,
        channel_type: 'channel',
        ts: '1900000000.000001',
        deleted_ts: ts,
        previous_message: { type: 'message', user: team.users.get(NADIA), ts, text: TEMPLATE },
      });
      await world.settle();
      const asked = last(world, 'chat.postEphemeral');
      assert.match(asked.text, /Votre message est supprimé/);
      await world.press(team, NADIA, button(asked.buttons, /Supprimer/));
      await until(() => world.slack.answers.length > 1, world.failures);
      await world.settle();
      assert.equal((await world.store.shares.page(SPACE, '', 9))[0]?.status, 'deleted');
      assert.ok(count(world, 'chat.delete') >= 1);
    }));
});

describe('a message in Slack', () => {
  test('that was deleted before it was heard is let be', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const ts = '1763629200.000100';
      const user = team.users.get(NADIA);
      const place = { channel: team.channel, channel_type: 'channel' };
      await world.event(team, {
        type: 'message',
        subtype: 'message_deleted',
        ...place,
        ts: '1763629300.000100',
        deleted_ts: ts,
        previous_message: { type: 'message', user, ts, text: TEMPLATE },
      });
      await world.event(team, { type: 'message', user, ts, text: TEMPLATE, ...place });
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), 0);
    }));

  test('that its author corrects is offered once', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const ts = await world.writes(team, NADIA, TEMPLATE);
      const user = team.users.get(NADIA);
      for (const edit of ['1', '2'])
        await world.event(team, {
          type: 'message',
          subtype: 'message_changed',
          channel: team.channel,
          channel_type: 'channel',
          message: { type: 'message', user, ts, text: `${TEMPLATE} (${edit})`, edited: { user, ts: edit } },
          previous_message: { type: 'message', user, ts, text: TEMPLATE },
        });
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), 1);
    }));

  test('that holds an IBAN is pointed out to its author alone', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.writes(team, NADIA, 'Voici le RIB : FR76 3000 6000 0112 3456 7890 189');
      await world.settle();
      const told = last(world, 'chat.postEphemeral');
      assert.match(told.text, /un IBAN/);
      assert.doesNotMatch(told.text, /3000/);
    }));

  test('of a guest is not listened to', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      world.slack.before = (method) =>
        method === 'users.info'
          ? { body: { ok: true, user: { id: 'U1', name: 'x', is_restricted: true, team_id: 'T07ATELIER' } } }
          : null;
      await world.writes(team, NADIA, TEMPLATE);
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), 0);
      assert.deepEqual(await world.store.members.list(SPACE), []);
    }));

  test('is forgotten once it is handled', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.writes(team, NADIA, 'Un mot que personne ne doit garder : zygomatique');
      await world.settle();
      assert.deepEqual(await world.store.posts.page(SPACE, '', 99), []);
      const waiting = await world.store.inbox.waiting('9999', 99);
      assert.deepEqual(waiting, []);
    }));
});
