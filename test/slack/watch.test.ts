import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SCOPES } from '../../src/surfaces/slack/manifest.ts';
import { TEMPLATE } from '../app/house.ts';
import type { FakeSlack, Team } from './fakeSlack.ts';
import { button, count, inWorld, last, NADIA, PEOPLE, pluggedIn, SPACE } from './life.ts';
import { buttonsIn, until, type World } from './world.ts';

type Played = ReturnType<FakeSlack['before']>;
type Channel = Readonly<Record<string, unknown>>;

const LIMITED: Played = {
  status: 429,
  headers: { 'retry-after': '1' },
  body: { ok: false, error: 'ratelimited' },
};

/** A workspace of so many pages of channels, the watch channel on the last one. */
function listing(pages: number, channel: Channel) {
  return (cursor: string): Played => {
    const at = cursor === '' ? 1 : Number(cursor);
    const isLast = at === pages;
    const channels = isLast ? [channel] : [{ id: `C0${at}`, name: `projet-${at}`, is_member: true }];
    return { body: { ok: true, channels, response_metadata: { next_cursor: isLast ? '' : String(at + 1) } } };
  };
}

const cursorOf = (body: Readonly<Record<string, unknown>>): string => String(body['cursor'] ?? '');

const installed = async (world: World) => {
  const install = await world.store.slackInstalls.get(SPACE);
  assert.ok(install !== null);
  return install;
};

/** Nadia facilitates, and the app was given these scopes. */
async function hosted(
  world: World,
  over: Partial<Awaited<ReturnType<typeof installed>>> = {},
): Promise<Team> {
  const team = await pluggedIn(world);
  await world.command(team, NADIA, '');
  const [nadia] = await world.store.members.list(SPACE);
  assert.ok(nadia !== undefined);
  await world.store.members.save({ ...nadia, role: 'facilitator' });
  await world.store.slackInstalls.save({ ...(await installed(world)), ...over });
  return team;
}

async function other(world: World, team: Team): Promise<string> {
  const all = await world.slack.ask(team, 'conversations.list', {});
  const found = (all['channels'] as { id: string; name: string }[]).find(
    ({ name }) => name === 'general-bis',
  );
  return found?.id ?? '';
}

async function homeOf(world: World, team: Team) {
  await world.event(team, { type: 'app_home_opened', tab: 'home', user: team.users.get(NADIA) });
  await world.settle();
  return last(world, 'views.publish');
}

describe('a large workspace', () => {
  test('is plugged in at once, and its channel found page after page, none asked twice for a limit', () =>
    inWorld(async (world) => {
      const asked: string[] = [];
      let limited = 0;
      const page = listing(5, { id: 'C07LOIN000', name: 'veille-ia', is_member: true });
      world.slack.before = (method, body) => {
        if (method !== 'conversations.list') return null;
        assert.equal(body['limit'], '1000');
        asked.push(cursorOf(body));
        limited += 1;
        return limited % 2 === 0 ? LIMITED : page(cursorOf(body));
      };
      await pluggedIn(world);
      assert.equal((await installed(world)).channelId, 'C07LOIN000');
      assert.deepEqual(asked, ['', '2', '2', '3', '3', '4', '4', '5', '5']);
    }));

  test('whose cursor became too old is looked through again', () =>
    inWorld(async (world) => {
      const page = listing(2, { id: 'C07LOIN000', name: 'veille-ia', is_member: true });
      let isOld = true;
      world.slack.before = (method, body) => {
        if (method !== 'conversations.list') return null;
        if (cursorOf(body) === '' || !isOld) return page(cursorOf(body));
        isOld = false;
        return { body: { ok: false, error: 'invalid_cursor' } };
      };
      await pluggedIn(world);
      assert.equal((await installed(world)).channelId, 'C07LOIN000');
    }));

  test('is heard from while it is not plugged in yet: Slack is to send it again', () =>
    inWorld(async (world) => {
      const team = await world.slack.team('T07ATELIER', 'Menuiserie Lumière', PEOPLE);
      const event = {
        type: 'message',
        user: team.users.get(NADIA),
        text: TEMPLATE,
        ts: '1.2',
        channel: team.channel,
      };
      assert.equal(await world.event(team, event), 503);
      assert.match(JSON.stringify(await world.command(team, NADIA, '')), /démarre.+is starting/);
      world.plugged.start();
      await until(async () => (await world.store.slackInstalls.get(SPACE)) !== null);
      await world.settle();
      assert.equal(await world.event(team, event), 200);
      await world.settle();
      assert.equal(count(world, 'chat.postEphemeral'), 1);
    }));
});

describe('the channel of the right name', () => {
  const away = { id: 'C07LOIN000', name: 'veille-ia', is_member: false };

  test('is not listened to where we are not in it and may not join', () =>
    inWorld(async (world) => {
      world.slack.before = (method) => {
        if (method === 'conversations.list') return listing(1, away)('');
        return method === 'auth.test' ? authWith(SCOPES) : null;
      };
      await pluggedIn(world);
      assert.equal((await installed(world)).channelId, null);
      assert.equal(count(world, 'conversations.join'), 0);
    }));

  test('is joined where that was allowed', () =>
    inWorld(async (world) => {
      world.slack.before = (method) => {
        if (method === 'conversations.list') return listing(1, away)('');
        if (method === 'conversations.join') return { body: { ok: true } };
        return method === 'auth.test' ? authWith([...SCOPES, 'channels:join']) : null;
      };
      await pluggedIn(world);
      assert.equal((await installed(world)).channelId, 'C07LOIN000');
      assert.equal(last(world, 'conversations.join').body['channel'], 'C07LOIN000');
    }));
});

function authWith(scopes: readonly string[]): Played {
  const body = { ok: true, team: 'Menuiserie Lumière', team_id: 'T07ATELIER', user_id: 'U07BOT0000' };
  return { headers: { 'x-oauth-scopes': scopes.join(',') }, body };
}

describe('who facilitates', () => {
  test('chooses the channel from their Home tab, and is told', () =>
    inWorld(async (world) => {
      const team = await hosted(world, { channelId: null, scopes: [...SCOPES] });
      const home = await homeOf(world, team);
      assert.match(home.text, /Aucun canal de veille n’est encore choisi/);
      await world.press(team, NADIA, button(home.buttons, /Choisir le canal/), {
        view: { type: 'home', id: 'V1' },
      });
      const window = await world.opened();
      assert.match(JSON.stringify(window.blocks), /"include":\["public"\]/);
      assert.match(JSON.stringify(window.blocks), /--private-channel/);
      const channel = await other(world, team);
      await world.slack.ask(team, 'conversations.join', { channel });
      await world.submit(team, NADIA, window, { channel: { conversation: channel } });
      await world.settle();
      assert.equal((await installed(world)).channelId, channel);
      assert.equal((await world.store.workspaces.get(SPACE))?.channel, '#general-bis');
      assert.match(last(world, 'chat.postMessage').text, /la veille se passe dans #general-bis/);
    }));

  test('is offered to open the channel only where the app may', () =>
    inWorld(async (world) => {
      const team = await hosted(world, { scopes: [...SCOPES] });
      assert.ok(
        ![...(await homeOf(world, team)).buttons.keys()].some((label) => /Ouvrir le canal/.test(label)),
      );
      const scopes = [...SCOPES, 'channels:join', 'channels:manage', 'pins:write', 'canvases:write'];
      await world.store.slackInstalls.save({ ...(await installed(world)), scopes });
      button((await homeOf(world, team)).buttons, /Ouvrir le canal/);
    }));

  test('chooses a private channel only where the app may be in one, and is told why otherwise', () =>
    inWorld(async (world) => {
      const team = await hosted(world, { channelId: null, scopes: [...SCOPES] });
      const channel = { id: 'G07PILOTE0', name: 'pilote-ia', is_private: true, is_member: true };
      world.slack.before = (method) =>
        method === 'conversations.info' ? { body: { ok: true, channel } } : null;
      const choose = { action_id: `own:watch:${channel.id}` };
      await world.press(team, NADIA, choose);
      await world.settle();
      assert.equal((await installed(world)).channelId, null);
      assert.match(last(world, 'chat.postMessage').text, /--private-channel/);
      const scopes = [...SCOPES, 'groups:history', 'groups:read'];
      await world.store.slackInstalls.save({ ...(await installed(world)), scopes });
      await world.press(team, NADIA, choose);
      await world.settle();
      assert.equal((await installed(world)).channelId, channel.id);
    }));

  test('opens the channel that is there already by joining it, or is told to invite the bot', () =>
    inWorld(async (world) => {
      const team = await hosted(world, { channelId: 'C07LOIN000' });
      const channel = { id: 'C07LOIN000', name: 'veille-ia', is_member: false };
      world.slack.before = (method) => {
        if (method === 'conversations.info') return { body: { ok: true, channel } };
        return method === 'conversations.join' ? { body: { ok: false, error: 'missing_scope' } } : null;
      };
      await world.press(team, NADIA, { action_id: 'own:open:' });
      await world.submit(team, NADIA, await world.opened(), { people: { users: [] } });
      await world.settle();
      assert.match(last(world, 'chat.postMessage').text, /Je ne suis pas dans #veille-ia.+invite/);
    }));
});

describe('a second channel', () => {
  const invited = (world: World, team: Team, channel: string) =>
    world.event(team, {
      type: 'member_joined_channel',
      user: team.botUserId,
      channel,
      inviter: team.users.get(NADIA),
    });

  test('is not listened to, and who invited the bot is told which one is', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const before = await installed(world);
      await invited(world, team, await other(world, team));
      await world.settle();
      assert.deepEqual(await installed(world), before);
      assert.match(last(world, 'chat.postMessage').text, /Je n’écoute pas #general-bis.+#veille-ia/);
    }));

  test('may be the first: who facilitates chooses it in one tap, and nobody else', () =>
    inWorld(async (world) => {
      const team = await hosted(world, { channelId: null });
      const channel = await other(world, team);
      await invited(world, team, channel);
      await world.settle();
      const told = last(world, 'chat.postMessage');
      const choose = button(buttonsIn(told.body), /Choisir ce canal/);
      await world.press(team, PEOPLE[1], choose);
      assert.match(JSON.stringify((await world.opened()).blocks), /anime/);
      assert.equal((await installed(world)).channelId, null);
      await world.press(team, NADIA, choose);
      await world.settle();
      assert.equal((await installed(world)).channelId, channel);
    }));
});
