import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { blockProblems, messageProblems, refusalOf, viewProblems, type Refusal } from './shapes/judge.ts';

/** One Slack workspace of the emulator, under an id of its own. */
export interface Team {
  readonly teamId: string;
  /** The bot's. */
  readonly token: string;
  readonly channel: string;
  readonly botUserId: string;
  /** Slack ids by name. */
  readonly users: ReadonlyMap<string, string>;
  readonly emulator: Emulator;
}

/** One thing that Slack was asked. */
interface Call {
  readonly method: string;
  readonly teamId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly ok: boolean;
  readonly answer: Readonly<Record<string, unknown>>;
}

/**
 * Slack, as far as a test needs it: the emulator, one for each workspace, behind one address. What the emulator lacks
 * is played here: the judgement of blocks and views, `Retry-After`, unfurls, canvases, answers to buttons.
 */
export interface FakeSlack {
  readonly url: string;
  readonly calls: readonly Call[];
  /** What `response_url` was sent. */
  readonly answers: readonly unknown[];
  /** The paths of `response_url` by which what it answers was taken down. */
  readonly takenDown: ReadonlySet<string>;
  /** The files that it was sent, by their ids. */
  readonly uploads: ReadonlyMap<string, Buffer>;
  /** What Slack refused of what it was shown, in words for a developer. */
  readonly refused: readonly string[];
  /** Has what Slack is answered with judged as what it is asked. */
  judge(problems: readonly string[]): void;
  /** Plays before the emulator; gives an answer, or null to let the emulator give it. */
  before: (method: string, body: Readonly<Record<string, unknown>>) => Played | null | Promise<Played | null>;
  team(teamId: string, name: string, people: readonly string[]): Promise<Team>;
  /** Asks the emulator as someone. */
  ask(team: Team, method: string, body: object, token?: string): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export interface Played {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The emulator has but one team, and this is its id. */
const EMULATED = 'T000000001';
const CLIENT = { client_id: 'client', client_secret: 'secret' };

/** Methods that the emulator does not know. */
const PLAYED: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => Played>> = {
  'chat.unfurl': () => ({ body: { ok: true } }),
  'blocks.validate': validate,
  'conversations.canvases.create': () => ({ body: { ok: true, canvas_id: 'F07CANVAS0' } }),
};

export async function openFakeSlack(): Promise<FakeSlack> {
  const teams: Team[] = [];
  const calls: Call[] = [];
  const answers: unknown[] = [];
  const takenDown = new Set<string>();
  const uploads = new Map<string, Buffer>();
  const refused: string[] = [];
  const server: Server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const teamOf = (request: IncomingMessage, body: Readonly<Record<string, unknown>>): Team | undefined => {
    const token = request.headers.authorization?.replace('Bearer ', '') ?? body['token'];
    return teams.find((team) => team.token === token) ?? teams.at(-1);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await bytesOf(request);
    const raw = bytes.toString('utf8');
    const path = new URL(request.url ?? '/', url).pathname;
    if (path.startsWith('/upload/')) {
      uploads.set(path.replace('/upload/', ''), bytes);
      return void response.end('ok');
    }
    if (path.startsWith('/answer')) {
      const said = JSON.parse(raw) as Readonly<Record<string, unknown>>;
      answers.push(said);
      if (said['delete_original'] === true) takenDown.add(path);
      if (said['delete_original'] !== true) refused.push(...messageProblems(said, 'response_url'));
      return void response.end('ok');
    }
    const method = path.replace('/api/', '');
    const body = bodyOf(request, raw);
    const team = teamOf(request, body);
    const refusal = refusalOf(method, body);
    refused.push(...(refusal?.problems ?? []).map((problem) => `${method} ${problem}`));
    const played =
      (await fake.before(method, body)) ??
      (refusal === null ? null : refuse(refusal)) ??
      PLAYED[method]?.(body) ??
      null;
    const given = played ?? (await forward(request, raw, team));
    const text = JSON.stringify(given.body).replaceAll(EMULATED, team?.teamId ?? EMULATED);
    calls.push({
      method,
      teamId: team?.teamId ?? '',
      body,
      ok: given.body['ok'] === true,
      answer: given.body,
    });
    response
      .writeHead(given.status ?? 200, { 'content-type': 'application/json', ...given.headers })
      .end(text);
  }

  const fake: FakeSlack = {
    url,
    calls,
    answers,
    takenDown,
    uploads,
    refused,
    judge: (problems) => void refused.push(...problems),
    before: () => null,
    async team(teamId, name, people) {
      const token = `xoxb-${teamId}`;
      const emulator = await createEmulator({
        service: 'slack',
        port: 0,
        seed: {
          slack: {
            team: { name },
            users: people.map((one) => ({ name: one.split(' ')[0]?.toLowerCase(), real_name: one })),
            channels: [{ name: 'veille-ia' }, { name: 'general-bis' }],
            oauth_apps: [
              {
                ...CLIENT,
                name: 'Passerelle',
                redirect_uris: ['https://veille.example/slack/oauth_redirect'],
                scopes: ['chat:write'],
                bot_name: 'passerelle',
              },
            ],
            tokens: [
              { token, user: 'passerelle', type: 'bot', scopes: SCOPES },
              ...people.map((one) => ({
                token: `xoxp-${one}`,
                user: one.split(' ')[0]?.toLowerCase(),
                scopes: SCOPES,
              })),
            ],
          },
        },
      });
      const read = async (method: string) => (await askAt(emulator.url, method, {}, token)) as Listing;
      const members = (await read('users.list')).members ?? [];
      const channel = (await read('conversations.list')).channels?.find(
        (one) => one.name === 'veille-ia',
      )?.id;
      const made: Team = {
        teamId,
        token,
        emulator,
        channel: channel ?? '',
        botUserId: members.find((one) => one.is_bot)?.id ?? '',
        users: new Map(members.map((one) => [one.real_name, one.id])),
      };
      for (const user of made.users.values())
        await askAt(emulator.url, 'conversations.invite', { channel, users: user }, token);
      teams.push(made);
      return made;
    },
    ask: (team, method, body, token = team.token) => askAt(team.emulator.url, method, body, token),
    async close() {
      server.closeAllConnections();
      server.close();
      for (const team of teams) await team.emulator.close();
    },
  };
  return fake;
}

interface Listing {
  readonly members?: readonly { readonly id: string; readonly real_name: string; readonly is_bot: boolean }[];
  readonly channels?: readonly { readonly id: string; readonly name: string }[];
}

const SCOPES = [
  'chat:write',
  'channels:read',
  'channels:history',
  'channels:manage',
  'channels:join',
  'groups:history',
  'im:write',
  'im:history',
  'users:read',
  'pins:write',
  'pins:read',
  'reactions:read',
  'reactions:write',
  'commands',
];

async function askAt(
  url: string,
  method: string,
  body: object,
  token: string,
): Promise<Record<string, unknown>> {
  const answered = await fetch(`${url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answered.json()) as Record<string, unknown>;
}

async function forward(request: IncomingMessage, raw: string, team: Team | undefined): Promise<Played> {
  const { authorization = '', 'content-type': type = '' } = request.headers;
  const answered = await fetch(`${team?.emulator.url}${request.url}`, {
    method: 'POST',
    headers: { authorization, 'content-type': type },
    body: raw,
  });
  return { status: answered.status, body: (await answered.json()) as Record<string, unknown> };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Slack's client sends forms, whose lists are JSON. */
function bodyOf(request: IncomingMessage, raw: string): Readonly<Record<string, unknown>> {
  if (request.headers['content-type']?.includes('json') === true) return raw === '' ? {} : JSON.parse(raw);
  return Object.fromEntries([...new URLSearchParams(raw)].map(([name, value]) => [name, jsonOf(value)]));
}

function jsonOf(value: string): unknown {
  try {
    return /^[[{]/.test(value) ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}

/** Slack's own judge (docs.slack.dev/reference/methods/blocks.validate). */
function validate({ message, view }: Readonly<Record<string, unknown>>): Played {
  const problems =
    view === undefined ? blockProblems((message as { blocks?: unknown })?.blocks) : viewProblems(view);
  if (problems.length === 0) return { body: { ok: true } };
  const errors = problems.map((told) => ({ pointer: '', code: 'failed_constraint', message: told }));
  return { body: { ok: false, error: view === undefined ? 'invalid_message' : 'invalid_view', errors } };
}

/** As Slack refuses what it is shown. */
function refuse({ error, problems }: Refusal): Played {
  const messages = problems.map((problem) => `[ERROR] ${problem}`);
  return { body: { ok: false, error, errors: problems, response_metadata: { messages } } };
}
