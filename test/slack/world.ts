import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withinBudget } from '../../src/program/budget.ts';
import type { Desk } from '../../src/app/desk.ts';
import { HEARS } from '../../src/app/fact/hears.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { workOutbox } from '../../src/jobs/outbox.ts';
import { documents } from '../../src/program/documents.ts';
import { sealWith } from '../../src/program/links.ts';
import type { SlackConfig } from '../../src/surfaces/slack/config.ts';
import { openHurry } from '../../src/chat/hurry.ts';
import type { Plug } from '../../src/surfaces/plug.ts';
import { installationStore } from '../../src/surfaces/slack/oauth.ts';
import { open } from '../../src/surfaces/slack/plug.ts';
import { keyOf } from '../../src/surfaces/slack/seal.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { sortableIds } from '../../src/program/system.ts';
import { until as untilFact } from '../until.ts';
import { openFakeSlack, type FakeSlack, type Team } from './fakeSlack.ts';
import { messageProblems, submittedProblems } from './shapes/judge.ts';

export const SECRET = 'a signing secret for tests';
export const ORIGIN = 'https://veille.example';

type Json = Readonly<Record<string, unknown>>;

/** What the jobs work with. */
export type Worked = Pick<Plug, 'surface' | 'handle' | 'sender' | 'forget'>;

/** A window as Slack opened it. */
export interface Window {
  readonly callback_id?: string;
  readonly private_metadata?: string;
  readonly title: { readonly text: string };
  readonly blocks: readonly Json[];
}

/** Passerelle with real Bolt and a real store, and a Slack that a test drives by signed requests. */
export interface World {
  readonly slack: FakeSlack;
  readonly desk: Desk;
  readonly store: OpenStore;
  readonly plugged: Plug;
  /** What is plugged in beside Slack. */
  readonly beside: Worked[];
  /** What went wrong that nobody foresaw. */
  readonly failures: unknown[];
  /** Has everything that waits worked, moving the clock over what is put off. */
  settle(): Promise<void>;
  later(seconds: number): void;
  /** Plugs a second workspace in, as OAuth does. */
  plugIn(team: Team): Promise<void>;
  /** Sends a signed request; gives its status and its answer. */
  /** Where Slack and browsers reach us. */
  readonly address: string;
  post(body: string, headers?: Readonly<Record<string, string>>): Promise<{ status: number; text: string }>;
  event(team: Team, event: Json, over?: Json): Promise<number>;
  /** Someone writes in a channel: Slack keeps it, and tells us. Gives its ts. */
  writes(team: Team, who: string, text: string, over?: Json): Promise<string>;
  command(team: Team, who: string, text: string): Promise<Json>;
  press(team: Team, who: string, button: Json, over?: Json): Promise<void>;
  shortcut(team: Team, who: string, over: Json): Promise<void>;
  submit(
    team: Team,
    who: string,
    view: Window,
    typed: Readonly<Record<string, unknown>>,
    over?: Json,
  ): Promise<Json>;
  /** The last window that was opened, once there is one more than before. */
  opened(): Promise<Window>;
  close(): Promise<void>;
}

export const CONFIG: SlackConfig = {
  botToken: 'xoxb-T07ATELIER',
  appToken: null,
  signingSecret: SECRET,
  oauth: null,
  tokenKeys: ['0123456789abcdef0123456789abcdef'],
  channel: null,
  facilitators: [],
  teams: [],
  support: null,
  apiUrl: '',
};

export async function openWorld(
  over: {
    readonly config?: Partial<SlackConfig>;
    readonly locale?: 'fr' | 'en';
    readonly store?: OpenStore;
    /** Whether others than this machine reach the pages. */
    readonly isOpen?: boolean;
  } = {},
): Promise<World> {
  const slack = await openFakeSlack();
  const store = over.store ?? (await openSqliteStore(':memory:'));
  let skipped = 0;
  const desk: Desk = {
    store,
    clock: { now: () => new Date(Date.now() + skipped).toISOString() },
    ids: sortableIds(Date.now),
    holidays: { of: async () => [], countries: async () => [], regions: async () => [] },
    withinBudget,
    hears: HEARS,
  };
  const failures: unknown[] = [];
  const beside: Worked[] = [];
  const plugged = open(
    desk,
    { ...CONFIG, apiUrl: `${slack.url}/api/`, ...over.config },
    {
      locale: over.locale ?? 'fr',
      timeZone: 'Europe/Paris',
      origin: ORIGIN,
      isOpen: over.isOpen ?? true,
      seal: sealWith('a key for links, thirty-two letters'),
      wake: () => {},
      failed: (error) => void failures.push(error),
      pacerOf: () => () => 0,
      documents,
    },
  );
  const server = createServer((request, response) => plugged.answers?.answer(request, response)).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let windows = 0;
  let made = 0;
  const bySurface = <Part>(partOf: (plug: Worked) => Part): Readonly<Record<string, Part>> =>
    Object.fromEntries([plugged, ...beside].map((plug) => [plug.surface, partOf(plug)]));

  const post: World['post'] = async (body, headers = {}) => {
    const at = String(Math.floor(Date.now() / 1_000));
    const answered = await fetch(`${address}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': at,
        'x-slack-signature': sign(at, body),
        ...headers,
      },
      body,
    });
    return { status: answered.status, text: await answered.text() };
  };
  const userOf = (team: Team, who: string): string => team.users.get(who) ?? who;
  const by = (team: Team, who: string): Json => ({
    team: { id: team.teamId, domain: 'atelier' },
    user: { id: userOf(team, who), name: who, team_id: team.teamId },
    api_app_id: 'A07INVENT0',
    token: 'unused',
    enterprise: null,
    is_enterprise_install: false,
  });
  const trigger = async (team: Team, who: string): Promise<string> => {
    const user_id = userOf(team, who);
    const { trigger_id } = await slack.ask(team, 'views.generateTriggerId', { user_id });
    return String(trigger_id);
  };
  const interact = async (payload: Json): Promise<Json> => {
    const { status, text } = await post(new URLSearchParams({ payload: JSON.stringify(payload) }).toString());
    if (status !== 200) throw new Error(`answered ${status}`);
    return text === '' ? {} : (JSON.parse(text) as Json);
  };

  const world: World = {
    slack,
    desk,
    store,
    plugged,
    beside,
    failures,
    async settle() {
      const work = async (): Promise<number> =>
        (await workInbox(
          desk,
          bySurface(({ handle }) => handle),
        )) +
        (await workOutbox(
          desk,
          bySurface(({ sender, forget }) => ({ ...sender, forget })),
        ));
      for (let idle = 0; idle < 2;) {
        const done = await work();
        idle = done === 0 ? idle + 1 : 0;
        if (done === 0) skipped += 3_000;
      }
    },
    later: (seconds) => void (skipped += seconds * 1_000),
    async plugIn({ teamId, token, botUserId }) {
      const slackDesk = {
        ...desk,
        settings: { ...CONFIG, tokenKeys: CONFIG.tokenKeys.map(keyOf), apiUrl: `${slack.url}/api/` },
        pace: () => 0,
        hurry: openHurry(500),
        wake: () => {},
        origin: ORIGIN,
        pages: ORIGIN,
        documents,
        link: () => null,
        awaits: async () => false,
      };
      const habits = { locale: 'fr', timeZone: 'Europe/Paris', channel: '#veille-ia' } as const;
      await installationStore(slackDesk, habits).storeInstallation({
        team: { id: teamId, name: teamId },
        enterprise: undefined,
        user: { token: undefined, scopes: undefined, id: 'U1' },
        bot: { token, scopes: ['chat:write'], id: 'B1', userId: botUserId },
        isEnterpriseInstall: false,
        authVersion: 'v2',
      });
    },
    post,
    address,
    async event(team, event, envelope = {}) {
      const auth = { enterprise_id: null, team_id: team.teamId, user_id: team.botUserId, is_bot: true };
      const body = {
        type: 'event_callback',
        team_id: team.teamId,
        event_id: `Ev${(made += 1)}`,
        authorizations: [{ ...auth, is_enterprise_install: false }],
        event,
        ...envelope,
      };
      return (await post(JSON.stringify(body))).status;
    },
    async writes(team, who, text, more = {}) {
      const channel = String(more['channel'] ?? team.channel);
      const kept = await slack.ask(team, 'chat.postMessage', { channel, text, ...more }, `xoxp-${who}`);
      const ts = String(kept['ts']);
      const event = {
        type: 'message',
        user: userOf(team, who),
        text,
        channel,
        ts,
        team: team.teamId,
        ...more,
      };
      await world.event(team, { ...event, channel_type: channel.startsWith('D') ? 'im' : 'channel' });
      return ts;
    },
    async command(team, who, text) {
      const fields = {
        command: '/veille',
        text,
        team_id: team.teamId,
        channel_id: team.channel,
        user_id: userOf(team, who),
        user_name: who,
        trigger_id: await trigger(team, who),
        response_url: `${slack.url}/answer/command`,
      };
      const { text: answered } = await post(new URLSearchParams(fields).toString());
      if (answered === '') return {};
      const answer = JSON.parse(answered) as Json;
      slack.judge(messageProblems(answer, 'the answer to a command'));
      return answer;
    },
    async press(team, who, button, more = {}) {
      await interact({
        ...by(team, who),
        type: 'block_actions',
        trigger_id: await trigger(team, who),
        response_url: `${slack.url}/answer/${made}`,
        container: { type: 'message', is_ephemeral: true },
        channel: { id: team.channel, name: 'veille-ia' },
        actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...button }],
        ...more,
      });
    },
    async shortcut(team, who, more) {
      await interact({ ...by(team, who), trigger_id: await trigger(team, who), ...more });
    },
    async submit(team, who, view, typed, more = {}) {
      const answer = await interact({
        ...by(team, who),
        type: 'view_submission',
        trigger_id: 'unused',
        view: { id: 'V1', type: 'modal', ...view, state: { values: valuesOf(typed) } },
        ...more,
      });
      slack.judge(submittedProblems(answer, view));
      return answer;
    },
    async opened() {
      const all = () => slack.calls.filter(({ method, ok }) => ok && /^views\.(open|push)$/.test(method));
      await until(() => all().length > windows, failures);
      windows = all().length;
      return all().at(-1)?.body['view'] as Window;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await plugged.stop();
      await slack.close();
      if (over.store === undefined) await store.close();
    },
  };
  return world;
}

/** Waits for what a gesture causes after it was answered. */
export function until(
  is: () => boolean | Promise<boolean>,
  failures: readonly unknown[] = [],
): Promise<void> {
  return untilFact(async () => {
    if (await is()) return true;
    if (failures.length > 0) throw failures[0];
    return false;
  });
}

export function sign(at: string, body: string, secret = SECRET): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
}

/** A value that is a list is chosen, any other is typed. */
function valuesOf(typed: Readonly<Record<string, unknown>>): Json {
  const held = Object.entries(typed).map(([name, value]) => {
    const { users, conversation } = (value ?? {}) as { users?: unknown; conversation?: unknown };
    const option = Array.isArray(value)
      ? { selected_option: { value: String(value[0]) } }
      : users !== undefined
        ? { selected_users: users }
        : conversation !== undefined
          ? { selected_conversation: conversation }
          : { value };
    return [name, { [name]: { type: 'any', ...option } }];
  });
  return Object.fromEntries(held);
}

/** Every button of some blocks, by its words. */
export function buttonsIn(blocks: unknown): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(look);
    if (typeof node !== 'object' || node === null) return;
    const one = node as Json;
    if (one['type'] === 'button') found.set((one['text'] as { text: string }).text, one);
    Object.values(one).forEach(look);
  };
  look(blocks);
  return found;
}
