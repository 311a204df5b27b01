import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keyOf, openToken } from '../../src/surfaces/slack/seal.ts';
import type { Team } from './fakeSlack.ts';
import { inWorld, JULIEN, NADIA, PEOPLE, untilPlugged } from './life.ts';
import { ORIGIN, type World } from './world.ts';

const SPACE = 'slack-t08braise0';
const KEY = 'another key for tokens, of 32 letters';
const over = {
  config: { botToken: null, oauth: { clientId: 'client', clientSecret: 'secret' }, tokenKeys: [KEY] },
};

/** What a browser keeps between the first page and the last. */
interface Started {
  readonly state: string;
  readonly cookie: string;
}

async function start(world: World): Promise<Started> {
  const begun = await fetch(`${world.address}/slack/install`, { redirect: 'manual' });
  const to = new URL(begun.headers.get('location') ?? '');
  assert.equal(to.pathname, '/oauth/v2/authorize');
  assert.equal(to.searchParams.get('redirect_uri'), `${ORIGIN}/slack/oauth_redirect`);
  assert.equal(to.searchParams.get('user_scope') ?? '', '');
  return {
    state: to.searchParams.get('state') ?? '',
    cookie: (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
  };
}

/** Someone says yes in Slack; gives the code that comes back. */
async function agree(team: Team, who: string, state: string): Promise<string> {
  const fields = {
    user_id: team.users.get(who) ?? '',
    redirect_uri: `${ORIGIN}/slack/oauth_redirect`,
    scope: 'chat:write,commands',
    user_scope: '',
    state,
    client_id: 'client',
  };
  const agreed = await fetch(`${team.emulator.url}/oauth/v2/authorize/callback`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  return new URL(agreed.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

const comeBack = (world: World, code: string, state: string, cookie: string): Promise<Response> =>
  fetch(`${world.address}/slack/oauth_redirect?${new URLSearchParams({ code, state })}`, {
    headers: { cookie },
  });

describe('installing in many workspaces', () => {
  test('keeps the bot’s token sealed, and has who installs facilitate', () =>
    inWorld(async (world) => {
      const team = await world.slack.team('T08BRAISE0', 'Fonderie Braise', PEOPLE);
      const channels = [{ id: team.channel, name: 'veille-ia', is_member: true }];
      world.slack.before = (method) =>
        method === 'conversations.list' ? { body: { ok: true, channels } } : null;
      const { state, cookie } = await start(world);
      assert.equal((await comeBack(world, await agree(team, NADIA, state), state, cookie)).status, 200);
      await untilPlugged(world, SPACE);
      await world.settle();
      const install = await world.store.slackInstalls.get(SPACE);
      assert.doesNotMatch(install?.token ?? '', /xoxb/);
      assert.match(openToken([keyOf(KEY)], install?.token ?? '', SPACE) ?? '', /^xoxb-/);
      assert.equal(install?.channelId, team.channel);
      const [member] = await world.store.members.list(SPACE);
      assert.equal(member?.role, 'facilitator');
      assert.equal(member?.name, NADIA);
    }, over));

  test('again, by someone else, has nobody else facilitate, even where the first one now does not', () =>
    inWorld(async (world) => {
      const team = await world.slack.team('T08BRAISE0', 'Fonderie Braise', PEOPLE);
      const install = async (who: string): Promise<void> => {
        const { state, cookie } = await start(world);
        assert.equal((await comeBack(world, await agree(team, who, state), state, cookie)).status, 200);
        await untilPlugged(world, SPACE);
      };
      const facilitators = async (): Promise<readonly string[]> => {
        const members = await world.store.members.list(SPACE);
        return members.filter(({ role }) => role === 'facilitator').map(({ name }) => name);
      };
      await install(NADIA);
      await install(JULIEN);
      await install(NADIA);
      assert.deepEqual(await facilitators(), [NADIA]);
      // Who facilitates handed it over: installing again gives nothing back.
      const members = await world.store.members.list(SPACE);
      for (const member of members)
        await world.store.members.save({
          ...member,
          role: member.name === JULIEN ? 'facilitator' : 'member',
        });
      await install(NADIA);
      assert.deepEqual(await facilitators(), [JULIEN]);
    }, over));

  test('refuses a state that was not given to this browser, or that was made up', () =>
    inWorld(async (world) => {
      const team = await world.slack.team('T08BRAISE0', 'Fonderie Braise', PEOPLE);
      const [mine, theirs] = [await start(world), await start(world)];
      const code = await agree(team, NADIA, mine.state);
      for (const [state, cookie] of [
        [mine.state, theirs.cookie],
        [mine.state, ''],
        ['made-up', mine.cookie],
      ] as const)
        assert.ok((await comeBack(world, code, state, cookie)).status >= 400);
      assert.deepEqual(await world.store.slackInstalls.everywhere(), []);
    }, over));

  test('takes a state once', () =>
    inWorld(async (world) => {
      const team = await world.slack.team('T08BRAISE0', 'Fonderie Braise', PEOPLE);
      const { state, cookie } = await start(world);
      assert.equal((await comeBack(world, await agree(team, NADIA, state), state, cookie)).status, 200);
      const again = await comeBack(world, await agree(team, NADIA, state), state, cookie);
      assert.equal(again.status, 400);
      assert.match(await again.text(), /Ce lien ne sert plus.+\/slack\/install/s);
    }, over));

  test('says in a sentence that it is cancelled, or done, in the language of the browser', () =>
    inWorld(async (world) => {
      const team = await world.slack.team('T08BRAISE0', 'Fonderie Braise', PEOPLE);
      const refused = await fetch(`${world.address}/slack/oauth_redirect?error=access_denied`, {
        headers: { 'accept-language': 'en-GB,en;q=0.9' },
      });
      assert.equal(refused.status, 200);
      assert.match(await refused.text(), /<html lang="en">.+The installation is cancelled/s);
      const { state, cookie } = await start(world);
      const done = await comeBack(world, await agree(team, NADIA, state), state, cookie);
      assert.match(await done.text(), /<html lang="fr">.+Un message vous attend dans Slack/s);
    }, over));

  test('opens a space in the language and time zone of who installs, and tells them what is next', () =>
    inWorld(async (world) => {
      const team = await world.slack.team('T08BRAISE0', 'Fonderie Braise', PEOPLE);
      world.slack.before = (method) => {
        const user = { real_name: NADIA, profile: {}, locale: 'en-US', tz: 'America/Montreal' };
        if (method === 'conversations.list') return { body: { ok: true, channels: [] } };
        return method === 'users.info' ? { body: { ok: true, user } } : null;
      };
      const { state, cookie } = await start(world);
      await comeBack(world, await agree(team, NADIA, state), state, cookie);
      await world.settle();
      const space = await world.store.workspaces.get(SPACE);
      assert.equal(space?.locale, 'en');
      assert.equal(space?.timeZone, 'America/Montreal');
      const told = world.slack.calls.findLast(({ method }) => method === 'chat.postMessage');
      assert.match(
        JSON.stringify(told?.body),
        /Passerelle is installed.+choose the watch channel.+own:choose/,
      );
      const { state: other, cookie: with2 } = await start(world);
      await comeBack(world, await agree(team, JULIEN, other), other, with2);
      await world.settle();
      const welcomes = world.slack.calls.filter(({ body }) =>
        /Passerelle is installed/.test(JSON.stringify(body)),
      );
      assert.equal(welcomes.length, 1);
    }, over));

  test('is for the workspaces that the environment names, where it names some', () =>
    inWorld(
      async (world) => {
        const team = await world.slack.team('T08BRAISE0', 'Fonderie Braise', PEOPLE);
        const { state, cookie } = await start(world);
        const told = await comeBack(world, await agree(team, NADIA, state), state, cookie);
        assert.equal(told.status, 403);
        assert.match(await told.text(), /n’est pas attendu ici/);
        assert.deepEqual(await world.store.slackInstalls.everywhere(), []);
        assert.deepEqual(await world.store.workspaces.list(), []);
        assert.ok(world.slack.calls.some(({ method }) => method === 'auth.revoke'));
      },
      { config: { ...over.config, teams: ['T07ATELIER'] } },
    ));

  test('opens a space in each workspace of an organisation that installs for all, each token sealed for its own', () =>
    inWorld(async (world) => {
      const team = await world.slack.team('T08BRAISE0', 'Fonderie Braise', PEOPLE);
      const bot = {
        access_token: 'xoxb-groupe',
        token_type: 'bot',
        scope: 'chat:write',
        bot_user_id: 'U0BOT',
      };
      const installed = {
        ...bot,
        team: null,
        enterprise: { id: 'E07GROUPE0', name: 'Groupe' },
        is_enterprise_install: true,
        app_id: 'A07INVENT0',
        authed_user: { id: team.users.get(NADIA) },
      };
      const teams = [
        { id: 'T08BRAISE0', name: 'Braise' },
        { id: 'T09ATELIER', name: 'Atelier' },
      ];
      const played: Readonly<Record<string, object>> = {
        'oauth.v2.access': installed,
        'auth.test': { bot_id: 'B1', url: 'https://groupe.enterprise.slack.com/' },
        'auth.teams.list': { teams },
        'users.info': { user: { real_name: NADIA, profile: {}, team_id: 'E07GROUPE0' } },
      };
      world.slack.before = (method) =>
        played[method] === undefined ? null : { body: { ok: true, ...played[method] } };
      const { state, cookie } = await start(world);
      const done = await comeBack(world, 'code', state, cookie);
      assert.match(await done.text(), /groupe\.enterprise\.slack\.com\/manage.+workspaces\/add/s);
      for (const { id } of teams) {
        const space = `slack-${id.toLowerCase()}`;
        const install = await world.store.slackInstalls.get(space);
        assert.equal(install?.enterpriseId, 'E07GROUPE0');
        assert.equal(openToken([keyOf(KEY)], install?.token ?? '', space), 'xoxb-groupe');
        const [host] = await world.store.members.list(space);
        assert.equal(host?.role, 'facilitator');
      }
    }, over));
});
