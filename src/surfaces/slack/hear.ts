import type { Desk } from '../../app/desk.ts';
import type { InboxEvent } from '../../app/ports/queue.ts';
import type { Store } from '../../app/ports/store.ts';
import type { Handled } from '../../app/ports/surface.ts';
import { send } from '../../chat/errands.ts';
import type { Heard, Said as SaidInChat } from '../../chat/heard.ts';
import { hear } from '../../chat/hear.ts';
import { SLACK } from './chat.ts';
import type { SlackErrand } from './errands.ts';
import type { Happened, Said } from './events.ts';
import { hearChannelEvent, type ChannelEvent } from './health.ts';
import { placeOf } from './ids.ts';
import { knownNames, unnamedIn, withNames } from './mentions.ts';
import { ofOrganisation } from './organisation.ts';

/** Handles what happened in Slack, inside the transaction that marks it as done. */
export async function handleEvent(desk: Desk, event: InboxEvent): Promise<Handled> {
  if (event.payload === null) return;
  const { workspaceId } = event;
  const happened = JSON.parse(event.payload) as Happened;
  switch (happened.is) {
    case 'gone':
      return happened.isWhole === true ? leaveAll(desk.store, workspaceId) : leave(desk.store, workspaceId);
    case 'revoked':
      return leaveSome(desk.store, workspaceId, happened.teams);
    case 'joined': {
      const { is: _, ...invited } = happened;
      return send<SlackErrand>(desk, { surface: SLACK.surface, workspaceId }, { do: 'listen', ...invited });
    }
    case 'shut':
    case 'open':
    case 'renamed':
      return hearChannelEvent(desk, { workspaceId, surface: SLACK.surface }, happened);
    case 'message':
    case 'edited':
      return hearNamed(desk, event, happened);
    case 'asked': {
      const install = await desk.store.slackInstalls.get(workspaceId);
      const text = withoutName(happened.text, install?.botUserId ?? '');
      return hearNamed(desk, event, { ...happened, text });
    }
    default:
      return hear(desk, SLACK, { event, heard: heardOf(happened) });
  }
}

type Written = Extract<Happened, { readonly is: 'message' | 'edited' | 'asked' }>;

/** Those whom a message mentions are called by their names; Slack is asked for the names that we do not know. */
async function hearNamed(desk: Desk, event: InboxEvent, happened: Written): Promise<Handled> {
  const { workspaceId, id, kind, threadId: lane } = event;
  const company = { workspaceId, surface: SLACK.surface };
  const names = await knownNames(desk.store, company, unnamedIn(happened.text));
  const named = { ...happened, text: withNames(happened.text, names) };
  if (unnamedIn(named.text).length === 0) return hear(desk, SLACK, { event, heard: heardOf(named) });
  const next = { id: `${id}#named`, kind, lane, payload: JSON.stringify(named) };
  await send<SlackErrand>(desk, { ...company, id: `name:${id}`, lane }, { do: 'name', next });
}

const leave = ({ slackInstalls }: Store, workspaceId: string): Promise<void> =>
  slackInstalls.remove(workspaceId);

async function leaveAll(store: Store, workspaceId: string): Promise<void> {
  const enterpriseId = (await store.slackInstalls.get(workspaceId))?.enterpriseId ?? null;
  const all = enterpriseId === null ? [] : await ofOrganisation(store, enterpriseId);
  for (const one of new Set([workspaceId, ...all.map((install) => install.workspaceId)]))
    await leave(store, one);
}

/** Those of its own organisation alone. */
async function leaveSome(store: Store, workspaceId: string, teams: readonly string[]): Promise<void> {
  const enterpriseId = (await store.slackInstalls.get(workspaceId))?.enterpriseId ?? null;
  const all = enterpriseId === null ? [] : await ofOrganisation(store, enterpriseId);
  for (const { workspaceId: one, teamId } of all) if (teams.includes(teamId)) await leave(store, one);
}

/** What was said to the companion, without its own name. */
function withoutName(text: string, botUserId: string): string {
  return text.replaceAll(`<@${botUserId}>`, ' ').trim();
}

/** What happened in Slack, as any chat tells it. */
function heardOf(
  happened: Exclude<Happened, ChannelEvent | { readonly is: 'gone' | 'revoked' | 'joined' }>,
): Heard {
  switch (happened.is) {
    case 'message':
      return { is: 'message', ...saidIn(happened), towards: metIn(happened) };
    case 'edited':
      return { is: 'edited', ...saidIn(happened) };
    case 'asked':
      return { is: 'asked', ...saidIn(happened), isAlone: happened.channel.startsWith('D') };
    case 'deleted':
      return { is: 'deleted', user: happened.user, place: placeOf(happened) };
    case 'reaction': {
      const { user, author } = happened;
      return {
        is: 'reaction',
        user,
        place: placeOf(happened),
        towards: author === undefined ? [] : [author],
      };
    }
    case 'home':
    case 'person':
      return happened;
    case 'links': {
      const { user, unfurl, urls } = happened;
      const errand: SlackErrand = { do: 'unfurl', unfurl, urls };
      return { is: 'own', user, errand };
    }
  }
}

function saidIn({ channel, ts, threadTs, user, text, files }: Said): SaidInChat {
  const threadPlace = threadTs === null ? null : placeOf({ channel, ts: threadTs });
  return {
    place: placeOf({ channel, ts }),
    threadPlace,
    user,
    text,
    ...(files === undefined ? {} : { files }),
  };
}

/** `<@U024BE7LH>` or `<@U024BE7LH|camille>` */
const MENTION = /<@([A-Z0-9]+)(?:\|[^>]*)?>/g;

/** Whom a message answers or mentions. */
function metIn({ parent, text }: Said): readonly string[] {
  const mentioned = [...text.matchAll(MENTION)].map(([, user]) => user ?? '');
  return parent === undefined ? mentioned : [parent, ...mentioned];
}
