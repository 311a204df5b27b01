import type { SlackInstall } from '../../app/ports/slack.ts';
import type { Viewer } from '../../app/viewer.ts';
import { send } from '../../chat/errands.ts';
import { notice, type OwnButton } from '../../chat/notices.ts';
import { TooSoon } from '../../chat/tooSoon.ts';
import { noteOpen } from '../../chat/trouble.ts';
import { retryAfterOf, slackError, type Client } from './client.ts';
import type { SlackDesk } from './desk.ts';
import type { SlackErrand } from './errands.ts';
import { OPENING_SCOPES, PRIVATE_SCOPES } from './manifest.ts';
import { utter } from './mouth.ts';
import { CHOOSING, OPENING, watching } from './names.ts';
import { ask, tell, type Talk } from './say.ts';
import type { Words } from '../../words/words.ts';

/** As many channels as Slack lists at once. */
const PAGE = 1_000;
/** The lane of what looks for the channel, and of what comes after. */
export const LOOKING = 'look';

/** Whether the app was given some scopes; an installation that does not tell them is asked by trying. */
export function may({ scopes }: SlackInstall, wanted: readonly string[]): boolean {
  return scopes.length === 0 || wanted.every((scope) => scopes.includes(scope));
}

/** What who facilitates sees of the watch channel in their Home tab; what the app may not do is not offered. */
export function channelButtons(install: SlackInstall, words: Words): readonly OwnButton[] {
  const { choose, change } = words.slack.channel;
  const choosing = {
    label: install.channelId === null ? choose : change,
    tone: 'plain',
    press: CHOOSING,
  } as const;
  const opening = { label: words.slack.opening.button, tone: 'plain', press: OPENING } as const;
  return may(install, OPENING_SCOPES) ? [choosing, opening] : [choosing];
}

/** A channel, as far as Slack tells it. */
interface Channel {
  readonly id?: string;
  readonly name?: string;
  readonly is_member?: boolean;
  readonly is_private?: boolean;
}

interface Page {
  readonly channels?: readonly Channel[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** A page of the public channels; an organisation says of which of its workspaces. */
function listed(
  client: Client,
  { teamId, cursor }: { readonly teamId: string | undefined; readonly cursor: string },
): Promise<Page> {
  return client.conversations.list({
    types: 'public_channel',
    exclude_archived: true,
    limit: PAGE,
    ...(teamId === undefined ? {} : { team_id: teamId }),
    ...(cursor === '' ? {} : { cursor }),
  });
}

const namedIn = (page: Page, name: string): Channel | undefined =>
  page.channels?.find((channel) => `#${channel.name}` === name);

/** A public channel by its name, with its hash sign; a limit is waited out, the pages read before being kept. */
export async function channelNamed(client: Client, name: string, teamId?: string): Promise<Channel | null> {
  for (let cursor = ''; ;) {
    const page = await listed(client, { teamId, cursor }).catch(waitingFor);
    if (typeof page === 'number') {
      await new Promise((resolve) => setTimeout(resolve, page * 1_000));
      continue;
    }
    const found = namedIn(page, name);
    if (found !== undefined) return found;
    cursor = page.response_metadata?.next_cursor ?? '';
    if (cursor === '') return null;
  }
}

function waitingFor(error: unknown): number {
  const seconds = retryAfterOf(error);
  if (seconds === null) throw error;
  return seconds;
}

/**
 * Looks for the channel of the space's name among the public ones, a page at a time: each page is an errand, so that
 * neither a limit nor a stop has the first one asked again. Only one that we are in, or may join, is found.
 */
export async function look(
  talk: Talk,
  { cursor }: SlackErrand<'look'>,
  { workspace }: Viewer,
): Promise<void> {
  const { client, install } = talk.line;
  if (install.channelId !== null) return;
  const page = await ask(talk, 'conversations.list', () =>
    listed(client, { teamId: install.teamId, cursor }).catch(ifTooOld),
  );
  if (page === null) return lookFrom(talk.desk, install.workspaceId, '');
  const found = namedIn(page, workspace.channel);
  if (found?.id !== undefined) {
    if (await enter(talk, found)) await watch(talk, found.id);
    return;
  }
  const next = page.response_metadata?.next_cursor ?? '';
  if (next !== '') await lookFrom(talk.desk, install.workspaceId, next);
}

/** Has the channel looked for from a page on; the first one is ''. */
export async function lookFrom(desk: SlackDesk, workspaceId: string, cursor: string): Promise<void> {
  await send<SlackErrand>(desk, { surface: 'slack', workspaceId, lane: LOOKING }, { do: 'look', cursor });
  desk.wake();
}

/** What Slack says of a cursor that it gave too long ago. */
function ifTooOld(error: unknown): null {
  if (slackError(error) !== 'invalid_cursor') throw error;
  return null;
}

/** Whether we are in a channel, joined now where that is allowed. */
export async function enter(talk: Talk, { id = '', is_member, is_private }: Channel): Promise<boolean> {
  if (is_member === true) return true;
  if (is_private === true || !may(talk.line.install, ['channels:join'])) return false;
  try {
    await ask(talk, 'conversations.join', () => talk.line.client.conversations.join({ channel: id }));
    return true;
  } catch (error) {
    if (error instanceof TooSoon || slackError(error) === null) throw error;
    return false;
  }
}

/** Has this channel be the watch channel from now on. */
async function watch({ desk, line }: Talk, channelId: string): Promise<void> {
  const { slackInstalls } = desk.store;
  const install = (await slackInstalls.get(line.install.workspaceId)) ?? line.install;
  await slackInstalls.save({ ...install, channelId });
  await noteOpen(desk, { workspaceId: install.workspaceId, surface: 'slack' });
}

/**
 * The bot was invited to a channel: that of the space's name is the watch channel, where there is none yet. Any other
 * is not listened to, and who invited it is told so.
 */
export async function listenTo(
  talk: Talk,
  { channel: id, inviter }: SlackErrand<'listen'>,
  viewer: Viewer,
): Promise<void> {
  const { client, install } = talk.line;
  if (install.channelId === id) return;
  const { channel } = await ask(talk, 'conversations.info', () => client.conversations.info({ channel: id }));
  const name = `#${channel?.name}`;
  if (install.channelId === null && name === viewer.workspace.channel) return watch(talk, id);
  if (inviter === undefined || inviter === install.botUserId) return;
  const { words, workspace } = viewer;
  const { second, first } = words.slack.channel;
  const hasOne = install.channelId !== null;
  const card = hasOne ? notice(second(name, workspace.channel)) : notice(first(name));
  const choose = { label: words.slack.channel.chooseThis, tone: 'primary', press: watching(id) } as const;
  await tell(talk, inviter, utter({ card, buttons: hasOne ? [] : [choose] }, words));
}

/** Who facilitates chooses the watch channel; they are told what came of it. */
export async function choose(
  talk: Talk,
  { user, channel: id }: SlackErrand<'choose'>,
  { words, workspace }: Viewer,
): Promise<void> {
  const { client, install } = talk.line;
  const say = (told: string): Promise<unknown> => tell(talk, user, utter({ card: notice(told) }, words));
  const { chosen, inviteMe, notPrivate, notFound } = words.slack.channel;
  const channel = await ask(talk, 'conversations.info', () =>
    client.conversations.info({ channel: id }),
  ).then(
    (answer) => answer.channel,
    (error: unknown) => {
      if (error instanceof TooSoon || slackError(error) === null) throw error;
      return undefined;
    },
  );
  if (channel === undefined) return void (await say(may(install, PRIVATE_SCOPES) ? notFound : notPrivate));
  const name = `#${channel.name}`;
  if (channel.is_private === true && !may(install, PRIVATE_SCOPES)) return void (await say(notPrivate));
  if (!(await enter(talk, { ...channel, id }))) return void (await say(inviteMe(name)));
  await watch(talk, id);
  await talk.desk.store.workspaces.save({ ...workspace, channel: name });
  await say(chosen(name));
}
