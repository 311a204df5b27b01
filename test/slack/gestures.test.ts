import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { viewProblems } from './shapes/judge.ts';
import {
  button,
  count,
  inWorld,
  JULIEN,
  last,
  NADIA,
  PEOPLE,
  pluggedIn,
  shares,
  SPACE,
  untilPlugged,
} from './life.ts';
import { buttonsIn, until } from './world.ts';

describe('/veille', () => {
  test('says what it can do, to the one who asks', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const help = await world.command(team, NADIA, '');
      assert.equal(help['response_type'], 'ephemeral');
      assert.match(JSON.stringify(help), /veille chercher contrat/);
    }));

  test('opens the form with what was typed after it', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, 'partager Claude : relire les baux, 2 h par semaine');
      assert.match(JSON.stringify((await world.opened()).blocks), /relire les baux/);
    }));

  test('that finds nothing offers to ask the channel', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const found = await world.command(team, NADIA, 'chercher soudure robotisée');
      assert.match(JSON.stringify(found), /Rien encore sur/);
      await world.press(team, NADIA, button(buttonsIn(found), /question/));
      const window = await world.opened();
      assert.deepEqual(
        await world.submit(team, NADIA, window, { text: 'Qui a déjà soudé avec un robot ?' }),
        {},
      );
      await world.settle();
      assert.match(last(world, 'chat.postMessage').text, /Qui a déjà soudé/);
    }));

  test('leaves alone who asks for a pause', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      assert.match(JSON.stringify(await world.command(team, NADIA, 'pause')), /C’est entendu/);
      const [member] = await world.store.members.list(SPACE);
      assert.ok((await world.store.calms.get(SPACE, member?.id ?? ''))?.pausedAt);
    }));

  test('is not for a guest', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      world.slack.before = (method) =>
        method === 'users.info'
          ? { body: { ok: true, user: { id: 'U1', name: 'x', is_ultra_restricted: true } } }
          : null;
      assert.match(JSON.stringify(await world.command(team, NADIA, '')), /pas aux invités/);
      // Until they become a colleague.
      world.slack.before = () => null;
      assert.match(JSON.stringify(await world.command(team, NADIA, '')), /Ce que/);
    }));
});

describe('the companion', () => {
  test('answers by its name, and in the conversation with it', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA);
      await world.event(team, {
        type: 'app_mention',
        user: team.users.get(JULIEN),
        text: `<@${team.botUserId}> chercher bail`,
        ts: '1763629200.000100',
        channel: team.channel,
      });
      await world.settle();
      assert.match(last(world, 'chat.postEphemeral').text, /clauses d’un bail/);
      const opened = await world.slack.ask(team, 'conversations.open', { users: team.users.get(JULIEN) });
      const channel = (opened['channel'] as { id: string }).id;
      await world.writes(team, JULIEN, 'aide', { channel, channel_type: 'im' });
      await world.settle();
      assert.match(last(world, 'chat.postMessage').text, /Ce que/);
    }));

  test('shows each person their own corner, where a share is taken back', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA);
      await world.event(team, {
        type: 'app_home_opened',
        user: team.users.get(NADIA),
        tab: 'home',
        channel: 'D1',
      });
      await world.settle();
      const home = last(world, 'views.publish');
      assert.match(home.text, /Bonjour Nadia Ferhaoui/);
      assert.deepEqual(viewProblems(home.body['view'] as object), []);
      await world.press(team, NADIA, button(home.buttons, /Supprimer/), {
        view: { type: 'home', id: 'V1' },
        container: { type: 'view' },
      });
      await until(() => count(world, 'views.publish') > 1, world.failures);
      assert.doesNotMatch(last(world, 'views.publish').text, /clauses d’un bail/);
      await world.settle();
    }));

  test('shows each person what they tried', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const share = await shares(world, team, NADIA);
      await world.press(team, JULIEN, { action_id: `form:trial:${share.id}` });
      await world.submit(team, JULIEN, await world.opened(), {
        outcome: ['doesNotWork'],
        line: 'Trop vague',
      });
      await world.event(team, {
        type: 'app_home_opened',
        user: team.users.get(JULIEN),
        tab: 'home',
        channel: 'D1',
      });
      await world.settle();
      assert.match(last(world, 'views.publish').text, /Mes essais/);
      assert.match(last(world, 'views.publish').text, /Trop vague/);
    }));

  test('shows in its corner the shares of the jobs one chooses', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA, { jobFamily: ['juridique'] });
      await world.press(
        team,
        JULIEN,
        {
          type: 'multi_static_select',
          action_id: 'own:families:',
          selected_options: [{ value: 'juridique', text: { type: 'plain_text', text: 'Juridique' } }],
        },
        { view: { type: 'home', id: 'V1' }, container: { type: 'view' } },
      );
      await until(() => count(world, 'views.publish') > 0, world.failures);
      assert.match(last(world, 'views.publish').text, /Derniers partages\s: Juridique/);
    }));

  test('shows what a link to a share leads to, and nothing of another space', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const share = await shares(world, team, NADIA);
      const url = `https://veille.example/${SPACE}/shares/${share.id}`;
      await world.event(team, {
        type: 'link_shared',
        user: team.users.get(JULIEN),
        unfurl_id: 'u1',
        source: 'conversations_history',
        links: [
          { url },
          { url: `https://veille.example/autre/shares/${share.id}` },
          { url: 'https://ailleurs.example' },
        ],
      });
      await world.settle();
      const { unfurls } = last(world, 'chat.unfurl').body as { unfurls: Record<string, unknown> };
      assert.deepEqual(Object.keys(unfurls), [url]);
    }));

  test('tells an author of the first thank-you, and counts none', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA);
      const [post] = await world.store.posts.page(SPACE, '', 9);
      const picture = await world.store.pictures.get(SPACE, 'slack', post?.id ?? '');
      const ts = picture?.place?.split(':')[1] ?? '';
      const item = { type: 'message', channel: team.channel, ts };
      for (const who of [JULIEN, 'Claire Audouin'])
        await world.event(team, {
          type: 'reaction_added',
          user: team.users.get(who),
          reaction: 'tada',
          item,
        });
      const before = count(world, 'chat.postMessage');
      await world.settle();
      assert.equal(count(world, 'chat.postMessage'), before + 1);
      assert.match(last(world, 'chat.postMessage').text, /Un merci pour/);
    }));

  test('gives a prompt to the letter, and a page by a link for one person alone', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await shares(world, team, NADIA, { prompt: 'Relis ce *bail* & <liste> les clauses.' });
      const card = world.slack.calls.find(({ body }) => JSON.stringify(body).includes('Relis ce'));
      await world.press(team, JULIEN, button(buttonsIn(card?.body), /Copier/));
      assert.match(JSON.stringify(await world.opened()), /Relis ce \*bail\* & <liste> les clauses\./);
      await world.press(team, JULIEN, button(buttonsIn(card?.body), /Ouvrir/));
      assert.match(
        JSON.stringify(await world.opened()),
        /https:\/\/veille\.example\/slack-t07atelier\/shares\/[^"]+pass=/,
      );
    }));
});

describe('a window', () => {
  test('tells each problem under its field, and keeps what was typed', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, 'partager');
      const window = await world.opened();
      const answered = await world.submit(team, NADIA, window, { tool: 'Claude', useCase: '' });
      assert.deepEqual(answered, {
        response_action: 'errors',
        errors: { useCase: 'Dites en une phrase ce que vous faites avec.' },
      });
    }));

  test('that holds a personal datum asks whether to publish it all the same', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, 'partager');
      const window = await world.opened();
      const typed = { tool: 'Claude', useCase: 'Répondre à jean.dupont@client.fr' };
      const asked = await world.submit(team, NADIA, window, typed);
      assert.equal(asked['response_action'], 'update');
      assert.match(JSON.stringify(asked), /"block_id":"insists"/);
      assert.match(JSON.stringify(asked), /jean\.dupont@client\.fr/);
    }));

  test('whose saving fails stays open with what was typed, and says so', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, 'partager');
      const window = await world.opened();
      const { transact } = world.store;
      world.store.transact = () => Promise.reject(new Error('disk full'));
      const answered = await world.submit(team, NADIA, window, { tool: 'Claude', useCase: 'Relire un bail' });
      world.store.transact = transact;
      assert.equal(answered['response_action'], 'errors');
      assert.match(JSON.stringify(answered), /Un imprévu de notre côté/);
      assert.equal(world.failures.splice(0).length, 1, 'who looks after the product hears of it');
      assert.deepEqual(
        await world.submit(team, NADIA, window, { tool: 'Claude', useCase: 'Relire un bail' }),
        {},
      );
      await world.settle();
      assert.equal((await world.store.shares.page(SPACE, '', 9)).length, 1);
    }));

  test('sent twice publishes once', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, 'partager');
      const window = await world.opened();
      const typed = { tool: 'Claude', useCase: 'Relire un bail' };
      await Promise.all([world.submit(team, NADIA, window, typed), world.submit(team, NADIA, window, typed)]);
      await world.settle();
      assert.equal((await world.store.shares.page(SPACE, '', 9)).length, 1);
    }));

  test('keeps a prompt that it has no room for', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const share = await shares(world, team, NADIA);
      const prompt = 'Relis cette clause. '.repeat(400);
      await world.store.shares.save({ ...share, prompt }, 'bail');
      await world.press(team, NADIA, { action_id: `form:share:${share.id}` });
      const window = await world.opened();
      assert.match(JSON.stringify(window.blocks), /Trop long pour une fenêtre/);
      assert.deepEqual(
        await world.submit(team, NADIA, window, { tool: 'Claude', useCase: 'Relire un bail long' }),
        {},
      );
      const kept = await world.store.shares.get(SPACE, share.id);
      assert.equal(kept?.prompt, prompt.trim());
      assert.equal(kept?.useCase, 'Relire un bail long');
    }));

  test('turns the pages of what is too long to be read in one', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const share = await shares(world, team, NADIA);
      const clauses = Array.from({ length: 20_000 }, (_, at) => `clause ${at}`).join(', ');
      await world.store.shares.save({ ...share, prompt: clauses }, 'bail');
      await world.press(team, JULIEN, { action_id: `copy:prompt:${share.id}` });
      const first = await world.opened();
      assert.match(JSON.stringify(first), /clause 0,/);
      assert.doesNotMatch(JSON.stringify(first), /clause 19999/);
      const { view: open } = last(world, 'views.open').answer as { readonly view: { readonly id: string } };
      const view = { type: 'modal', id: open.id };
      await world.press(team, JULIEN, button(buttonsIn(first), /Lire la suite/), { view });
      await until(() => count(world, 'views.update') === 1, world.failures);
      const next = last(world, 'views.update');
      assert.equal(next.body['view_id'], open.id);
      assert.match(next.text, /clause 19999/);
      assert.ok(![...next.buttons.keys()].includes('Lire la suite'));
    }));
});

describe('two Slack workspaces', () => {
  test('never see each other, and each is spoken to in its own space', () =>
    inWorld(async (world) => {
      const one = await pluggedIn(world);
      const two = await world.slack.team('T08ATELIER', 'Fonderie Braise', PEOPLE);
      const { slackInstalls } = world.store;
      const install = await slackInstalls.get(SPACE);
      assert.ok(install !== null);
      await world.plugIn(two);
      await untilPlugged(world, 'slack-t08atelier');
      await shares(world, one, NADIA, { useCase: 'Relire un bail de menuiserie' });
      await shares(world, two, JULIEN, { useCase: 'Rédiger un devis de fonte' });
      assert.match(JSON.stringify(await world.command(one, JULIEN, 'chercher devis fonte')), /Rien encore/);
      assert.match(
        JSON.stringify(await world.command(two, JULIEN, 'chercher devis fonte')),
        /devis de fonte/,
      );
      const said = world.slack.calls.filter(({ method, ok }) => ok && method === 'chat.postMessage');
      for (const { teamId, body } of said)
        assert.equal(/fonte/.test(JSON.stringify(body)) ? 'T08ATELIER' : teamId, teamId);
      assert.equal((await world.store.members.list('slack-t08atelier')).length, 1);
    }));

  test('that takes the app away is forgotten, token first', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.event(team, { type: 'app_uninstalled' });
      await world.settle();
      assert.equal(await world.store.slackInstalls.get(SPACE), null);
      assert.match(JSON.stringify(await world.command(team, NADIA, '')), /pas encore branché/);
    }));
});

describe('in English', () => {
  test('everything is said in English', () =>
    inWorld(
      async (world) => {
        const team = await pluggedIn(world);
        assert.match(JSON.stringify(await world.command(team, NADIA, 'help')), /What \/veille can do/);
        await shares(world, team, NADIA, { limits: '' });
        assert.match(last(world, 'chat.postMessage').text, /NOT/);
        await world.writes(
          team,
          JULIEN,
          'Tool: ChatGPT\nUse case: drafting reminders\nTime saved: 2 h a week',
        );
        await world.settle();
        const offer = last(world, 'chat.postEphemeral');
        assert.doesNotMatch(offer.text, /publier|Rien n’est/);
        assert.match(offer.text, /Nothing is kept/);
      },
      { locale: 'en' },
    ));
});

describe('the watch channel', () => {
  test('is known from when the bot is invited to the one of its name', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const install = await world.store.slackInstalls.get(SPACE);
      assert.ok(install !== null);
      await world.store.slackInstalls.save({ ...install, channelId: null });
      const joins = (channel: string) =>
        world.event(team, { type: 'member_joined_channel', user: team.botUserId, channel });
      const all = await world.slack.ask(team, 'conversations.list', {});
      const other = (all['channels'] as { id: string; name: string }[]).find(
        ({ name }) => name === 'general-bis',
      );
      await joins(other?.id ?? '');
      await world.settle();
      assert.equal((await world.store.slackInstalls.get(SPACE))?.channelId, null);
      await joins(team.channel);
      await world.settle();
      assert.equal((await world.store.slackInstalls.get(SPACE))?.channelId, team.channel);
    }));
});

describe('who facilitates', () => {
  test('opens the channel with its topic, its pins and its people, once', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, '');
      const [nadia] = await world.store.members.list(SPACE);
      assert.ok(nadia !== undefined);
      await world.store.members.save({ ...nadia, role: 'facilitator' });
      const install = await world.store.slackInstalls.get(SPACE);
      assert.ok(install !== null);
      await world.store.slackInstalls.save({ ...install, channelId: null });
      for (let time = 0; time < 2; time++) {
        await world.press(team, NADIA, { action_id: 'own:open:' }, { view: { type: 'home', id: 'V1' } });
        const window = await world.opened();
        await world.submit(team, NADIA, window, { people: { users: [team.users.get(JULIEN)] } });
        await world.settle();
      }
      assert.equal((await world.store.slackInstalls.get(SPACE))?.channelId, team.channel);
      assert.equal(count(world, 'conversations.setTopic'), 1);
      assert.equal(count(world, 'pins.add'), 2);
      assert.equal(count(world, 'conversations.canvases.create'), 1);
      assert.ok(
        world.slack.calls.some(
          ({ method, body }) => method === 'chat.postMessage' && /Commencer ici/.test(String(body['text'])),
        ),
      );
      assert.match(last(world, 'chat.postMessage').text, /#veille-ia est prêt/);
    }));
});
