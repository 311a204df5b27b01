import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { workOutbox } from '../../src/jobs/outbox.ts';
import { TEMPLATE } from '../app/house.ts';
import { button, count, inWorld, JULIEN, last, NADIA, pluggedIn, shares, SPACE } from './life.ts';
import { payloads } from './payloads.ts';
import { buttonsIn, sign, until } from './world.ts';

const now = (): number => Math.floor(Date.now() / 1_000);

describe('what does not come from Slack', () => {
  test('is refused: forged, late, truncated, unsigned', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const event = {
        type: 'message',
        user: team.users.get(NADIA),
        text: TEMPLATE,
        ts: '1.2',
        channel: team.channel,
      };
      const body = JSON.stringify({ type: 'event_callback', team_id: team.teamId, event_id: 'Ev1', event });
      const [at, late] = [String(now()), String(now() - 301)];
      const signed = (time: string, signature: string) => ({
        'x-slack-request-timestamp': time,
        'x-slack-signature': signature,
      });
      const refused = [
        signed(at, sign(at, body, 'another secret')),
        signed(late, sign(late, body)),
        signed(at, sign(at, body).slice(0, 40)),
        signed(at, sign(at, `${body} `)),
        signed(at, sign(late, body)),
        signed(at, ''),
        signed(at, 'v1=00'),
      ];
      for (const headers of refused) assert.equal((await world.post(body, headers)).status, 401);
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), 0);
      assert.equal((await world.post(body)).status, 200);
    }));

  test('and what comes again within five minutes is the same event', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const event = {
        type: 'message',
        user: team.users.get(NADIA),
        text: TEMPLATE,
        ts: '1.2',
        channel: team.channel,
      };
      const body = JSON.stringify({ type: 'event_callback', team_id: team.teamId, event_id: 'Ev1', event });
      const at = String(now());
      const headers = { 'x-slack-request-timestamp': at, 'x-slack-signature': sign(at, body) };
      const again = { ...headers, 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
      for (const one of [headers, headers, again]) assert.equal((await world.post(body, one)).status, 200);
      await world.settle();
      assert.equal((await world.post(body, again)).status, 200);
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), 1);
    }));

  test('is not acknowledged when it could not be kept, and is taken when it comes again', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const event = {
        type: 'message',
        user: team.users.get(NADIA),
        text: TEMPLATE,
        ts: '1.2',
        channel: team.channel,
      };
      const { transact } = world.store;
      world.store.transact = () => Promise.reject(new Error('disk full'));
      assert.equal(await world.event(team, event), 500);
      world.store.transact = transact;
      assert.equal(world.failures.splice(0).length, 1);
      assert.equal(await world.event(team, event), 200);
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), 1);
    }));

  test('answers the address check of Slack', () =>
    inWorld(async (world) => {
      const { status, text } = await world.post(
        JSON.stringify({ type: 'url_verification', challenge: 'abc' }),
      );
      assert.equal(status, 200);
      assert.match(text, /abc/);
    }));
});

describe('every payload of the folder', () => {
  test('is acknowledged, and kept exactly when it is to be handled', () =>
    inWorld(async (world) => {
      await pluggedIn(world);
      const install = await world.store.slackInstalls.get(SPACE);
      assert.ok(install !== null);
      for (const { name, team, ears, envelope, headers = {}, heard } of payloads) {
        const workspaceId = `slack-${team.toLowerCase()}`;
        await world.store.slackInstalls.save({ ...install, ...ears, workspaceId });
        const known = heard !== null && (await world.store.inbox.has(workspaceId, heard.id));
        assert.equal((await world.post(JSON.stringify(envelope), headers)).status, 200, name);
        const waiting = await world.store.inbox.waiting('9999', 99);
        if (heard === null) assert.deepEqual(waiting, [], name);
        else if (!known)
          assert.deepEqual(
            waiting.map(({ id }) => id),
            [heard.id],
            name,
          );
        for (const { id } of waiting) await world.store.inbox.done(workspaceId, [id], world.desk.clock.now());
      }
    }));
});

describe('when Slack asks to be left alone', () => {
  test('every second call for a minute, nothing is lost, nothing is doubled, threads keep their order', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      let asked = 0;
      world.slack.before = (method) => {
        if (!method.startsWith('chat.') && !method.startsWith('conversations.')) return null;
        asked += 1;
        return asked % 2 === 0
          ? { status: 429, headers: { 'retry-after': '1' }, body: { ok: false, error: 'ratelimited' } }
          : null;
      };
      for (let n = 1; n <= 6; n++) {
        await world.command(team, NADIA, 'partager');
        const window = await world.opened();
        await world.submit(team, NADIA, window, { tool: 'Claude', useCase: `Cas ${n}` });
      }
      await world.settle();
      const posted = world.slack.calls.filter(({ method, ok }) => ok && method === 'chat.postMessage');
      const cards = posted.filter(({ body }) => body['thread_ts'] === undefined);
      const texts = cards.map(({ body }) => /Cas \d/.exec(JSON.stringify(body))?.[0]);
      assert.deepEqual(texts.toSorted(), ['Cas 1', 'Cas 2', 'Cas 3', 'Cas 4', 'Cas 5', 'Cas 6']);
      // The question about limits comes after the card of its own thread.
      const questions = posted.filter(({ body }) => body['thread_ts'] !== undefined);
      assert.equal(questions.length, 6);
      assert.equal(new Set(questions.map(({ body }) => body['thread_ts'])).size, 6);
      assert.deepEqual(await world.store.outbox.dead(9), []);
    }));

  test('on one way, the others go on', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const share = await shares(world, team, NADIA);
      world.slack.before = (method) =>
        method === 'chat.update'
          ? { status: 429, headers: { 'retry-after': '30' }, body: { ok: false, error: 'ratelimited' } }
          : null;
      world.later(5);
      await world.press(team, JULIEN, { action_id: `form:trial:${share.id}` });
      const window = await world.opened();
      await world.submit(team, JULIEN, window, { outcome: ['works'], line: 'Bien' });
      await workOutbox(world.desk, { slack: world.plugged.sender });
      // The author is told though the card waits.
      assert.match(last(world, 'chat.postMessage').text, /a testé ce partage/);
      const refused = world.slack.calls.filter(({ method }) => method === 'chat.update').length;
      await workOutbox(world.desk, { slack: world.plugged.sender });
      assert.equal(world.slack.calls.filter(({ method }) => method === 'chat.update').length, refused);
    }));
});

describe('a card that trials come to', () => {
  test('is drawn again once for those that come together', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const share = await shares(world, team, NADIA);
      const card = world.slack.calls.find(({ body }) => JSON.stringify(body).includes('clauses d’un bail'));
      for (const [who, line] of [
        [JULIEN, 'Bien'],
        ['Claire Audouin', 'Presque'],
      ] as const) {
        await world.press(team, who, button(buttonsIn(card?.body), /testé/));
        const window = await world.opened();
        await world.submit(team, who, window, { outcome: ['works'], line });
      }
      await world.settle();
      assert.equal(count(world, 'chat.update'), 1);
      assert.match(last(world, 'chat.update').text, /2\sfois, ça marche/);
      assert.ok(share.id);
    }));
});

describe('a message that Slack may have taken', () => {
  test('is looked for before it is sent again', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      let lost = false;
      world.slack.before = (method, body) => {
        if (method !== 'chat.postMessage' || lost) return null;
        lost = true;
        // Slack takes it, and its answer never comes.
        void world.slack.ask(team, method, body);
        return { status: 500, body: { ok: false } };
      };
      await shares(world, team, NADIA);
      for (let turn = 0; turn < 4; turn++) await world.settle();
      const kept = await world.slack.ask(team, 'conversations.history', { channel: team.channel });
      const cards = (kept['messages'] as { text: string }[]).filter(({ text }) => /clauses/.test(text));
      assert.equal(cards.length, 1);
      const [post] = await world.store.posts.page(SPACE, '', 9);
      assert.ok((await world.store.pictures.get(SPACE, 'slack', post?.id ?? ''))?.place);
    }));

  test('is sent when Slack answers again, were it down for hours', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, 'partager');
      const window = await world.opened();
      world.slack.before = (method) =>
        method.startsWith('chat.') ? { status: 503, body: { ok: false } } : null;
      await world.submit(team, NADIA, window, { tool: 'Claude', useCase: 'Relire un bail', limits: 'x' });
      for (let hour = 0; hour < 6; hour++) {
        await workOutbox(world.desk, { slack: world.plugged.sender });
        world.later(3_600);
      }
      assert.equal(count(world, 'chat.postMessage'), 0);
      world.slack.before = () => null;
      await world.settle();
      assert.equal(count(world, 'chat.postMessage'), 1);
      await until(() => true);
    }));
});
