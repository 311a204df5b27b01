import { deletionId, writtenIds } from '../../chat/heard.ts';
import { readChannelEvent, type ChannelEvent } from './health.ts';
import { placeOf } from './ids.ts';
import { colleagueOf, type Told } from './people.ts';

/** What happened in Slack, as little of it as its handling needs; it is kept until then and forgotten. */
export type Happened =
  | ({ readonly is: 'message' | 'edited' } & Said)
  | { readonly is: 'deleted'; readonly channel: string; readonly ts: string; readonly user: string }
  /** Said to the companion alone: by its name, or in their own conversation. */
  | ({ readonly is: 'asked' } & Said)
  | { readonly is: 'home'; readonly user: string }
  | {
      readonly is: 'reaction';
      readonly user: string;
      readonly channel: string;
      readonly ts: string;
      /** Who wrote the message, when Slack says so. */
      readonly author?: string;
    }
  | { readonly is: 'links'; readonly user: string; readonly unfurl: Unfurl; readonly urls: readonly string[] }
  /** An account changed: how its person is called, null for who is no colleague any more. */
  | { readonly is: 'person'; readonly id: string; readonly name: string | null }
  /** The bot was invited to a channel. */
  | { readonly is: 'joined'; readonly channel: string; readonly inviter?: string }
  /** The app was taken away, with its tokens: from this workspace, or from the whole of its organisation. */
  | { readonly is: 'gone'; readonly isWhole?: boolean }
  /** An organisation took it away from some of its workspaces. */
  | { readonly is: 'revoked'; readonly teams: readonly string[] }
  | ChannelEvent;

export interface Said {
  readonly channel: string;
  readonly ts: string;
  /** Of the first message of its thread; null when it begins one. */
  readonly threadTs: string | null;
  /** Who wrote the first message of the thread, when Slack says so. */
  readonly parent?: string;
  readonly user: string;
  readonly text: string;
  /** Slack's own addresses of the files that were attached. */
  readonly files?: readonly string[];
}

/** Where Slack is told what a link shows. */
export interface Unfurl {
  readonly unfurl_id: string;
  readonly source: 'composer' | 'conversations_history';
}

/** An event to be handled, under an id by which the same one is recognised. */
export interface Heard {
  readonly id: string;
  /** Those of one thread are handled in their order. */
  readonly lane: string;
  readonly happened: Happened;
}

/** Who we are in a Slack workspace: what we said ourselves, and what is said elsewhere, is not listened to. */
export interface Ears {
  readonly teamId: string;
  /** The organisation (Enterprise Grid) of the workspace; null for none. */
  readonly enterpriseId: string | null;
  readonly botUserId: string;
  /** The watch channel; null until it is known. */
  readonly channelId: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** The space of a Slack workspace. */
export function spaceIdOf(teamId: string): string {
  return `slack-${teamId.toLowerCase()}`;
}

/** Where in Slack something comes from: its workspace as Slack names it, the likeliest first, and its organisation. */
export interface Source {
  readonly teams: readonly string[];
  readonly enterpriseId: string | null;
}

/** What an event is for; one authorization of ours is told with it. */
export function sourceOf(envelope: Json): Source {
  const authorization = record(list(envelope['authorizations'])[0]);
  const event = record(envelope['event']);
  // That workspaces are given the companion is of them.
  const given = event['type'] === 'team_access_granted' ? list(event['team_ids']) : [];
  const named = [authorization['team_id'], envelope['context_team_id'], envelope['team_id']];
  const teams = [...given, ...named].map(text);
  return {
    teams: [...new Set(teams)].filter((team) => team !== ''),
    enterpriseId: text(authorization['enterprise_id']) || text(envelope['enterprise_id']) || null,
  };
}

/** Reads the envelope of an event (docs.slack.dev/apis/events-api); null for what there is nothing to do about. */
export function readEvent(envelope: Json, ears: Ears): Heard | null {
  const event = record(envelope['event']);
  const own = text(envelope['event_id']);
  switch (event['type']) {
    case 'message':
      return readMessageEvent(event, ears);
    case 'app_mention':
      return readMention(event, ears);
    case 'app_home_opened':
      return event['tab'] === 'home'
        ? heard(own, text(event['user']), { is: 'home', user: text(event['user']) })
        : null;
    case 'reaction_added':
      return readReaction(event, ears, own);
    case 'member_joined_channel':
      return readJoining(event, ears, own);
    case 'user_change': {
      const person = record(event['user']);
      const id = text(person['id']);
      const name = colleagueOf(person as Told, ears)?.name ?? null;
      return heard(own, `person:${id}`, { is: 'person', id, name });
    }
    case 'link_shared':
      // A channel that another company reads is shown nothing of ours.
      return envelope['is_ext_shared_channel'] === true ? null : readLinks(event, own);
    case 'app_uninstalled':
      return heard(own, 'gone', gone(envelope));
    case 'tokens_revoked':
      return list(record(event['tokens'])['bot']).length > 0 ? heard(own, 'gone', gone(envelope)) : null;
    case 'team_access_revoked':
      return heard(own, 'gone', { is: 'revoked', teams: list(event['team_ids']).map(text) });
    default:
      return readHealth(event, ears, own);
  }
}

function readHealth(event: Json, ears: Ears, own: string): Heard | null {
  const happened = readChannelEvent(event, ears);
  return happened && heard(own, 'channel', happened);
}

function gone(envelope: Json): Happened {
  const authorization = record(list(envelope['authorizations'])[0]);
  return authorization['is_enterprise_install'] === true ? { is: 'gone', isWhole: true } : { is: 'gone' };
}

/** Messages that people write; all other subtypes are Slack's own notices. */
const WRITTEN = new Set(['', 'file_share', 'thread_broadcast', 'me_message']);

function readMessageEvent(event: Json, ears: Ears): Heard | null {
  const subtype = text(event['subtype']);
  if (subtype === 'message_changed') return readChange(event, ears);
  if (subtype === 'message_deleted') return readDeletion(event, ears);
  if (!WRITTEN.has(subtype) || isOfNoPerson(event, ears)) return null;
  const said = saidIn(event, text(event['channel']));
  if (said.text.trim() === '') return null;
  if (event['channel_type'] === 'im') return heard(idsOf(said)[2], laneOf(said), { is: 'asked', ...said });
  if (said.channel !== ears.channelId) return null;
  // What is said to us by our name comes as a mention too, and is answered there.
  if (said.text.startsWith(`<@${ears.botUserId}>`)) return null;
  return heard(idsOf(said)[0], laneOf(said), { is: 'message', ...said });
}

function readChange(event: Json, ears: Ears): Heard | null {
  const [message, before] = [record(event['message']), record(event['previous_message'])];
  const channel = text(event['channel']);
  // A deleted message that has replies stays as a tombstone.
  if (message['subtype'] === 'tombstone') return deletion(channel, before, ears);
  if (channel !== ears.channelId || isOfNoPerson(message, ears)) return null;
  // Slack tells a change as well when it shows what a link holds.
  if (text(message['text']) === text(before['text'])) return null;
  const said = saidIn(message, channel);
  const edited = text(record(message['edited'])['ts']) || text(event['event_ts']);
  return heard(`${idsOf(said)[1]}:${edited}`, laneOf(said), { is: 'edited', ...said });
}

function readDeletion(event: Json, ears: Ears): Heard | null {
  const before = record(event['previous_message']);
  return deletion(text(event['channel']), { ...before, ts: event['deleted_ts'] ?? before['ts'] }, ears);
}

function deletion(channel: string, before: Json, ears: Ears): Heard | null {
  if (channel !== ears.channelId || isOfNoPerson(before, ears)) return null;
  const said = saidIn(before, channel);
  const { ts, user } = said;
  return heard(deletionId(placeOf(said)), laneOf(said), { is: 'deleted', channel, ts, user });
}

function readMention(event: Json, ears: Ears): Heard | null {
  if (isOfNoPerson(event, ears)) return null;
  const said = saidIn(event, text(event['channel']));
  return heard(idsOf(said)[2], laneOf(said), { is: 'asked', ...said });
}

/** The bot was invited, by whom when Slack says so, to another channel than the one it watches. */
function readJoining(event: Json, ears: Ears, own: string): Heard | null {
  const [channel, inviter] = [text(event['channel']), text(event['inviter'])];
  if (channel === ears.channelId) return readHealth(event, ears, own);
  if (event['user'] !== ears.botUserId) return null;
  const who = inviter === '' ? {} : { inviter };
  return heard(own, 'joined', { is: 'joined', channel, ...who });
}

function readReaction(event: Json, ears: Ears, own: string): Heard | null {
  const item = record(event['item']);
  const [user, channel] = [text(event['user']), text(item['channel'])];
  if (item['type'] !== 'message' || channel !== ears.channelId || user === ears.botUserId) return null;
  const ts = text(item['ts']);
  const author = text(event['item_user']);
  const who = author === '' ? {} : { author };
  return heard(own, `${channel}:${ts}`, { is: 'reaction', user, channel, ts, ...who });
}

function readLinks(event: Json, own: string): Heard | null {
  const urls = list(event['links'])
    .map((link) => text(record(link)['url']))
    .filter((url) => url !== '');
  const source = event['source'] === 'composer' ? 'composer' : 'conversations_history';
  const unfurl = { unfurl_id: text(event['unfurl_id']), source } as const;
  if (urls.length === 0 || unfurl.unfurl_id === '') return null;
  return heard(own, own, { is: 'links', user: text(event['user']), unfurl, urls });
}

/**
 * Robots, ourselves, and people of another company in a shared channel (Slack Connect). In an organisation, a message
 * names its workspaces or the organisation itself: whether another workspace is of it too is asked with who they are.
 */
function isOfNoPerson(message: Json, { teamId, enterpriseId, botUserId }: Ears): boolean {
  const user = text(message['user']);
  if (user === '' || user === botUserId || user === 'USLACKBOT') return true;
  if (message['bot_id'] !== undefined || message['app_id'] !== undefined) return true;
  const team = text(message['user_team']) || text(message['source_team']) || text(message['team']);
  if (team === '' || team === teamId || team === enterpriseId) return false;
  return enterpriseId === null || !team.startsWith('T');
}

function saidIn(message: Json, channel: string): Said {
  const [ts, thread] = [text(message['ts']), text(message['thread_ts'])];
  const parent = text(message['parent_user_id']);
  const files = filesOf(message['files']);
  return {
    ...(parent === '' ? {} : { parent }),
    ...(files.length === 0 ? {} : { files }),
    channel,
    ts,
    threadTs: thread === '' || thread === ts ? null : thread,
    user: text(message['user']),
    text: text(message['text']),
  };
}

/** Where Slack shows each file to those who may see it; those that it took away have no such address. */
export function filesOf(files: unknown): readonly string[] {
  return list(files)
    .map((file) => text(record(file)['permalink']))
    .filter((address) => address.startsWith('https://'));
}

const idsOf = (said: Said): ReturnType<typeof writtenIds> => writtenIds(placeOf(said));

const laneOf = ({ channel, ts, threadTs }: Said): string => `${channel}:${threadTs ?? ts}`;

function heard(id: string, lane: string, happened: Happened): Heard | null {
  return id === '' ? null : { id, lane, happened };
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
