import type { Words } from '../../words/words.ts';
import { checkShapes, type Misshapen } from './checkShapes.ts';
import { clientWith, slackError, type Client } from './client.ts';
import { PRIVATE_SCOPES, SCOPES } from './manifest.ts';
import { channelNamed } from './watch.ts';

/** What is tried: the tokens of one Slack workspace, and its watch channel. */
export interface Tried {
  readonly botToken: string;
  /** Null where Slack reaches us by an address. */
  readonly appToken: string | null;
  /** By its id; by its name, with its hash sign, when null. */
  readonly channelId: string | null;
  readonly channelName: string;
  readonly apiUrl: string;
  /** In which what Slack is shown is drawn, to be judged. */
  readonly words: Words;
}

/** One thing that works in Slack, or does not. */
export type Finding =
  | { readonly is: 'unreachable'; readonly ok: false }
  | { readonly is: 'bot'; readonly ok: boolean; readonly team: string }
  | { readonly is: 'scopes'; readonly ok: boolean; readonly missing: readonly string[] }
  | { readonly is: 'socket'; readonly ok: boolean }
  | { readonly is: 'channel'; readonly ok: boolean; readonly found: string | null }
  /** What Slack would refuse of what we show there. */
  | { readonly is: 'shapes'; readonly ok: boolean; readonly wrong: readonly Misshapen[] }
  | { readonly is: 'clock'; readonly ok: boolean; readonly seconds: number };

/** Slack refuses a request signed five minutes away; a minute is time to mend a clock before it does. */
const MOST_SECONDS_AWAY = 60;

/** Tries everything by calling Slack. Nothing is changed there. */
export async function checkSlack(tried: Tried): Promise<readonly Finding[]> {
  const clock = await checkClock(tried.apiUrl);
  if (clock === null) return [{ is: 'unreachable', ok: false }];
  const client = clientWith(tried.botToken, tried.apiUrl);
  const bot = await checkBot(client, tried);
  const socket = tried.appToken === null ? [] : [await checkSocket(tried.appToken, tried.apiUrl)];
  if (!bot[0]?.ok) return [clock, ...bot, ...socket];
  const channel = await checkChannel(client, tried);
  return [clock, ...bot, ...socket, channel, ...(await shapes(client, tried.words))];
}

/** Nothing is told of them where Slack has no such judge. */
async function shapes(client: Client, words: Words): Promise<readonly Finding[]> {
  const wrong = await checkShapes(client, words);
  return wrong === null ? [] : [{ is: 'shapes', ok: wrong.length === 0, wrong }];
}

/** How far our clock is from Slack's; null when Slack does not answer. */
async function checkClock(apiUrl: string): Promise<Finding | null> {
  try {
    const { headers } = await fetch(`${apiUrl}api.test`, {
      method: 'POST',
      signal: AbortSignal.timeout(10_000),
    });
    const there = Date.parse(headers.get('date') ?? '');
    const seconds = Number.isNaN(there) ? 0 : Math.round((Date.now() - there) / 1_000);
    return { is: 'clock', ok: Math.abs(seconds) <= MOST_SECONDS_AWAY, seconds };
  } catch {
    return null;
  }
}

async function checkBot(client: Client, { channelId }: Tried): Promise<readonly Finding[]> {
  try {
    const app = await client.auth.test();
    const given = app.response_metadata?.scopes;
    // A channel whose id begins so is private.
    const wanted = channelId?.startsWith('G') === true ? [...SCOPES, ...PRIVATE_SCOPES] : SCOPES;
    const missing = given === undefined ? [] : wanted.filter((scope) => !given.includes(scope));
    return [
      { is: 'bot', ok: true, team: app.team ?? '' },
      { is: 'scopes', ok: missing.length === 0, missing },
    ];
  } catch (error) {
    if (slackError(error) === null) return [{ is: 'unreachable', ok: false }];
    return [{ is: 'bot', ok: false, team: '' }];
  }
}

async function checkSocket(appToken: string, apiUrl: string): Promise<Finding> {
  const open = clientWith(appToken, apiUrl).apps.connections.open();
  const ok = await open.then(
    (told) => told.ok,
    () => false,
  );
  return { is: 'socket', ok };
}

/** Whether the watch channel is there and the bot is in it. */
async function checkChannel(client: Client, { channelId, channelName }: Tried): Promise<Finding> {
  try {
    const id = channelId ?? (await channelNamed(client, channelName))?.id ?? null;
    if (id === null) return { is: 'channel', ok: false, found: null };
    const { channel } = await client.conversations.info({ channel: id });
    return { is: 'channel', ok: channel?.is_member === true, found: `#${channel?.name ?? channelName}` };
  } catch {
    return { is: 'channel', ok: false, found: null };
  }
}
