import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { TEMPLATE } from '../app/house.ts';
import { startChild } from '../store/children.ts';
import { inNewFolder } from '../store/folders.ts';
import type { Played, Team } from './fakeSlack.ts';
import { button, count, inWorld, JULIEN, last, NADIA, pluggedIn, shares, SPACE } from './life.ts';
import { buttonsIn, until, type World } from './world.ts';

/** Slack answers some methods so, and the others as it does. */
function answers(world: World, played: Readonly<Record<string, () => Played | null | Promise<null>>>): void {
  world.slack.before = (method) => played[method]?.() ?? null;
}

const late = (ms: number) => async () => {
  await wait(ms);
  return null;
};

const refuses = (error: string) => () => ({ body: { ok: false, error } });
const down = () => ({ status: 500, body: { ok: false } });
const limited = () => ({
  status: 429,
  headers: { 'retry-after': '5' },
  body: { ok: false, error: 'ratelimited' },
});

/** Does something that Slack waits for, within the second. */
async function atOnce<T>(work: Promise<T>): Promise<T> {
  const began = performance.now();
  const done = await work;
  const ms = Math.round(performance.now() - began);
  assert.ok(ms < 1_000, `answered after ${ms} ms`);
  return done;
}

/** What was told beside a window, by the button it offers. */
function toldBeside(world: World) {
  const told = world.slack.answers.at(-1) as { text?: string; response_type?: string };
  assert.equal(told.response_type, 'ephemeral');
  return { text: JSON.stringify(told), buttons: buttonsIn(told) };
}

const told = (world: World) => until(() => world.slack.answers.length > 0);

describe('where Slack is slow to say who someone is', () => {
  test('a command is acknowledged, and a window waits that its form fills', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      answers(world, { 'users.info': late(1_500) });
      await atOnce(world.command(team, NADIA, 'partager Claude : relire les baux'));
      assert.match(JSON.stringify(await world.opened()), /Un instant/);
      await until(() => count(world, 'views.update') === 1, world.failures);
      const { body, text } = last(world, 'views.update');
      assert.match(text, /relire les baux/);
      assert.ok(body['view_id']);
    }));

  test('a page that is turned waits, and comes, in the window it is turned in', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const share = await shares(world, team, NADIA);
      const clauses = Array.from({ length: 20_000 }, (_, at) => `clause ${at}`).join(', ');
      await world.store.shares.save({ ...share, prompt: clauses }, 'bail');
      const taken = () => ({ body: { ok: true } });
      answers(world, { 'users.info': late(1_500), 'views.update': taken });
      const view = { type: 'modal', id: 'V2', root_view_id: 'V1', previous_view_id: 'V1' };
      const next = { action_id: `copy:prompt:${share.id}`, value: '1' };
      await atOnce(world.press(team, JULIEN, next, { view }));
      await until(() => count(world, 'views.update') === 2, world.failures);
      const shown = world.slack.calls.filter(({ method }) => method === 'views.update');
      assert.deepEqual(
        shown.map(({ body }) => body['view_id']),
        ['V2', 'V2'],
      );
      assert.match(JSON.stringify(shown[0]?.body), /Un instant/);
      assert.match(JSON.stringify(shown[1]?.body), /clause 19999/);
      assert.equal(count(world, 'views.push'), 0);
    }));

  test('and does not, who made the gesture is told', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      answers(world, { 'users.info': down });
      const answered = await atOnce(world.command(team, NADIA, 'partager'));
      assert.match(JSON.stringify(answered), /Un imprévu de notre côté/);
      await world.press(team, NADIA, { action_id: 'form:share:' });
      await until(() => count(world, 'views.open') === 1);
      assert.match(JSON.stringify(await world.opened()), /Un imprévu/);
      assert.equal(world.failures.splice(0).length, 2);
    }));
});

describe('where Slack opens no window', () => {
  const reasons = {
    'its trigger being too old': refuses('expired_trigger_id'),
    'being asked too much': limited,
    'being down': down,
  };
  for (const [reason, played] of Object.entries(reasons))
    test(`${reason}, a command is one button away, its words brought along`, () =>
      inWorld(async (world) => {
        const team = await pluggedIn(world);
        answers(world, { 'views.open': played });
        await atOnce(world.command(team, NADIA, 'partager Claude : relire les baux'));
        await told(world);
        assert.equal(world.failures.splice(0).length, 1);
        const { text, buttons } = toldBeside(world);
        assert.match(text, /Slack a été trop lent/);
        world.slack.before = () => null;
        await world.press(team, NADIA, button(buttons, /Réessayer/));
        assert.match(JSON.stringify((await world.opened()).blocks), /relire les baux/);
      }));

  test('a button is given again, where it was pressed', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const share = await shares(world, team, NADIA);
      answers(world, { 'views.open': refuses('expired_trigger_id') });
      await world.press(team, JULIEN, { action_id: `form:trial:${share.id}` });
      await told(world);
      world.failures.splice(0);
      const again = button(toldBeside(world).buttons, /Réessayer/);
      assert.equal(again['action_id'], `form:trial:${share.id}`);
    }));

  test('who pressed in the home tab is told in the conversation with them', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      answers(world, { 'views.open': refuses('expired_trigger_id') });
      await world.press(
        team,
        NADIA,
        { action_id: 'form:share:' },
        { view: { type: 'home', id: 'V1' }, container: { type: 'view' }, response_url: undefined },
      );
      await until(() => count(world, 'chat.postMessage') === 1);
      world.failures.splice(0);
      const { body, buttons } = last(world, 'chat.postMessage');
      assert.ok(String(body['channel']).startsWith('D'));
      assert.ok(button(buttons, /Réessayer/));
    }));

  test('what needs none is said all the same', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      answers(world, { 'views.open': refuses('expired_trigger_id') });
      await world.press(team, NADIA, { action_id: 'more:share:unknown' });
      await told(world);
      world.failures.splice(0);
      assert.match(toldBeside(world).text, /retirée par son auteur/);
    }));
});

describe('a message that Slack is slow to give back', () => {
  test('is waited for in a window', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.writes(team, NADIA, TEMPLATE);
      await world.settle();
      const correct = button(last(world, 'chat.postEphemeral').buttons, /Corriger/);
      answers(world, { 'conversations.replies': late(1_500) });
      await atOnce(world.press(team, NADIA, correct));
      assert.match(JSON.stringify(await world.opened()), /Un instant/);
      await until(() => count(world, 'views.update') === 1, world.failures);
      assert.match(last(world, 'views.update').text, /préparer les lettres de relance/);
    }));
});

describe('a form', () => {
  const typed = { tool: 'Claude', useCase: 'Relire un bail' };

  /** Its store is slow, then does this. */
  async function slowly(world: World, team: Team, then: 'keeps' | 'fails') {
    await world.command(team, NADIA, 'partager');
    const window = await world.opened();
    const { transact } = world.store;
    world.store.transact = async (work) => {
      await wait(1_200);
      if (then === 'fails') throw new Error('disk full');
      return transact(work);
    };
    answers(world, { 'views.update': () => ({ body: { ok: true } }) });
    const answered = await atOnce(world.submit(team, NADIA, window, typed));
    assert.equal(answered['response_action'], 'errors', 'the window stays, with what was typed');
    assert.match(JSON.stringify(answered), /Cette fenêtre dira quand c’est fait/);
    await until(() => count(world, 'views.update') === 1);
    world.store.transact = transact;
    return last(world, 'views.update');
  }

  test('that takes long to keep stays open, and says when it is done', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      assert.match((await slowly(world, team, 'keeps')).text, /C’est fait/);
      await world.settle();
      assert.equal((await world.store.shares.page(SPACE, '', 9)).length, 1);
    }));

  test('that could not be kept after all is still there, as it was', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const { text, body } = await slowly(world, team, 'fails');
      assert.match(text, /Un imprévu de notre côté/);
      assert.equal(world.failures.splice(0).length, 1);
      const { blocks } = body['view'] as { blocks: { block_id?: string }[] };
      assert.ok(blocks.some(({ block_id }) => block_id === 'useCase'));
      const again = await world.submit(team, NADIA, body['view'] as never, typed);
      assert.deepEqual(again, {});
    }));

  test('whose window was closed meanwhile is told of in the conversation', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, 'partager');
      const window = await world.opened();
      const { transact } = world.store;
      world.store.transact = async (work) => {
        await wait(1_200);
        return transact(work);
      };
      answers(world, { 'views.update': refuses('not_found') });
      await world.submit(team, NADIA, window, typed);
      await until(() => count(world, 'chat.postMessage') === 1);
      assert.match(last(world, 'chat.postMessage').text, /C’est fait/);
      world.failures.splice(0);
    }));

  test('of a workspace that is not found keeps what was typed', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      await world.command(team, NADIA, 'partager');
      const window = await world.opened();
      await world.store.slackInstalls.remove(SPACE);
      const answered = await world.submit(team, NADIA, window, typed);
      assert.equal(answered['response_action'], 'errors');
      assert.match(JSON.stringify(answered), /pas encore branché/);
    }));
});

describe('with its file kept from being written by another process', () => {
  /** For five seconds, and after. */
  const whileLocked = (life: (world: World, team: Team, over: () => Promise<unknown>) => Promise<void>) =>
    inNewFolder(async (folder) => {
      const store = await openSqliteStore(folder);
      try {
        await inWorld(
          async (world) => {
            const team = await pluggedIn(world);
            await shares(world, team, NADIA);
            const other = startChild('writeLocked.ts', [join(folder, 'passerelle.sqlite'), '5000']);
            try {
              assert.equal(await other.line(), 'locked');
              await life(world, team, () => other.line());
            } finally {
              await other.kill();
            }
          },
          { store },
        );
      } finally {
        await store.close();
      }
    });

  test('an event is refused within the second, and is taken when it comes again', () =>
    whileLocked(async (world, team, over) => {
      const event = { type: 'message', user: team.users.get(NADIA), text: TEMPLATE, ts: '1.2' };
      const sent = () => world.event(team, { ...event, channel: team.channel });
      assert.equal(await atOnce(sent()), 500);
      assert.equal(world.failures.splice(0).length, 1);
      await over();
      assert.equal(await sent(), 200);
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), 1);
    }));

  test('what only reads is answered, and a form says when it is done', () =>
    whileLocked(async (world, team) => {
      const found = await atOnce(world.command(team, NADIA, 'chercher bail'));
      assert.match(JSON.stringify(found), /clauses d’un bail/);
      await atOnce(world.command(team, NADIA, 'partager'));
      const window = await world.opened();
      answers(world, { 'views.update': () => ({ body: { ok: true } }) });
      const answered = await atOnce(
        world.submit(team, NADIA, window, { tool: 'Claude', useCase: 'Résumer un avenant' }),
      );
      assert.match(JSON.stringify(answered), /Cette fenêtre dira quand c’est fait/);
      await until(() => count(world, 'views.update') === 1);
      assert.match(last(world, 'views.update').text, /C’est fait/);
    }));

  test('a press is acknowledged, and its person told', () =>
    whileLocked(async (world, team) => {
      const [share] = await world.store.shares.page(SPACE, '', 9);
      const pressed = world.press(team, NADIA, { action_id: `command:deleteShare:${share?.id}` });
      await atOnce(pressed);
      assert.match(JSON.stringify(await world.opened()), /Un instant/);
      await until(() => count(world, 'views.update') === 1, world.failures);
      assert.match(last(world, 'views.update').text, /C’est fait/);
      await world.settle();
    }));
});

describe('what Slack sends beside', () => {
  const others = [
    { type: 'app_rate_limited', team_id: 'T07ATELIER', minute_rate_limited: 1, api_app_id: 'A1' },
    { type: 'block_suggestion', team: { id: 'T07ATELIER' }, user: { id: 'U1' }, action_id: 'x', value: '' },
    { type: 'view_closed', team: { id: 'T07ATELIER' }, user: { id: 'U1' }, view: { callback_id: 'x' } },
    { type: 'shortcut', team: { id: 'T07ATELIER' }, user: { id: 'U1' }, callback_id: 'unknown' },
    { type: 'something_new' },
  ];
  test('is acknowledged though nobody answers it', () =>
    inWorld(async (world) => {
      await pluggedIn(world);
      for (const body of others) {
        const form = new URLSearchParams({ payload: JSON.stringify(body) }).toString();
        assert.equal((await atOnce(world.post(JSON.stringify(body)))).status, 200, body.type);
        assert.equal((await atOnce(world.post(form))).status, 200, body.type);
      }
    }));

  test('may be nothing at all, and stops nobody', () =>
    inWorld(async (world) => {
      await pluggedIn(world);
      for (const body of ['null', ' null ', 'payload=null', 'payload=%20null'])
        assert.equal((await world.post(body, { 'content-type': typeOf(body) })).status, 400, body);
      for (const body of ['[]', '1', '"x"', 'payload=1'])
        assert.equal((await world.post(body, { 'content-type': typeOf(body) })).status, 200, body);
      assert.equal((await world.post('{"type":"url_verification","challenge":"c"}')).status, 200);
    }));

  const typeOf = (body: string): string =>
    body.startsWith('payload') ? 'application/x-www-form-urlencoded' : 'application/json';
});
