import { together, type Desk } from '../app/desk.ts';
import { shifted } from '../app/shifted.ts';
import type { ChannelShutBy, ChannelTrouble, Role } from '../domain/workspace/workspace.ts';
import type { Post } from '../domain/workspace/post.ts';
import type { Words } from '../words/words.ts';
import { send } from './errands.ts';
import { notice } from './notices.ts';
import { userOf, type Company } from './people.ts';
import type { Stage } from './show.ts';
import { Shut } from './shut.ts';
import { TooSoon } from './tooSoon.ts';
import { viewerIn } from './viewer.ts';

/** What waits for a channel that is shut is tried again so often, and is given up after so long. */
const AGAIN_SECONDS = 300;
const GIVEN_UP_DAYS = 30;
/** A channel is often put right within minutes: who facilitates is told of what lasts. */
const LASTS_SECONDS = 900;

/** What is told of a channel that is shut; who facilitates is told what to do. */
export function troubleOf(
  reason: ChannelShutBy,
  { chat: { shut } }: Words,
  role: Role,
): { readonly title: string; readonly sentences: readonly string[] } {
  const mend = role === 'facilitator' ? [shut.mend[reason]] : [];
  return { title: shut.title, sentences: [shut.reasons[reason], ...mend, shut.waits] };
}

/**
 * Does what shows a post. Where the channel is shut, that is remembered; what could not be said waits without a failure
 * counted, and its author is told.
 */
export async function unlessShut(stage: Stage, post: Post, work: () => Promise<void>): Promise<void> {
  if (post.visibleTo !== null) return work();
  const { desk, connection } = stage;
  try {
    await work();
  } catch (error) {
    const reason = error instanceof Shut ? error.reason : (connection.mouth.shutBy?.(error) ?? null);
    if (reason === null || isGivenUp(desk, post)) throw error;
    await together(desk, async (inside) => {
      await noteShut(inside, connection, { reason, isSure: false });
      await tellAuthor({ ...stage, desk: inside }, post, reason);
    });
    throw new TooSoon(AGAIN_SECONDS);
  }
}

function isGivenUp({ clock }: Desk, { at }: Post): boolean {
  return shifted(at, { days: GIVEN_UP_DAYS }) < clock.now();
}

/**
 * Remembers that a channel is shut, inside a transaction. Who facilitates is told once, in the conversation with them:
 * at once of what is sure, else when it lasts.
 */
export async function noteShut(
  desk: Desk,
  company: Company,
  { reason, isSure }: { readonly reason: ChannelShutBy; readonly isSure: boolean },
): Promise<void> {
  const { workspaceId, surface } = company;
  const { channelTroubles } = desk.store;
  const now = desk.clock.now();
  const before = await channelTroubles.get(workspaceId, surface);
  const trouble: ChannelTrouble = { since: now, toldAt: null, ...before, workspaceId, surface, reason };
  const isToTell =
    trouble.toldAt === null && (isSure || shifted(trouble.since, { seconds: LASTS_SECONDS }) <= now);
  if (isToTell) await tellFacilitators(desk, company, reason);
  await channelTroubles.save(isToTell ? { ...trouble, toldAt: now } : trouble);
}

/** Remembers that the channel can be spoken in. */
export async function noteOpen({ store }: Desk, { workspaceId, surface }: Company): Promise<void> {
  if ((await store.channelTroubles.get(workspaceId, surface)) !== null)
    await store.channelTroubles.remove(workspaceId, surface);
}

async function tellFacilitators(desk: Desk, company: Company, reason: ChannelShutBy): Promise<void> {
  const { workspaceId } = company;
  const viewer = await viewerIn(desk.store, workspaceId, null);
  if (viewer === null) return;
  const { title, sentences } = troubleOf(reason, viewer.words, 'facilitator');
  for (const { id, role } of await desk.store.members.list(workspaceId)) {
    const user = role === 'facilitator' ? await userOf(desk.store, company, id) : null;
    if (user !== null) await send(desk, company, { do: 'tell', user, card: notice(title, sentences) });
  }
}

/** Once for each thing, whatever is to be said of it. */
async function tellAuthor(
  { desk, connection, viewer }: Stage,
  post: Post,
  reason: ChannelShutBy,
): Promise<void> {
  const author = await authorOf(desk, post);
  const user = author === null ? null : await userOf(desk.store, connection, author);
  if (user === null || post.about === null) return;
  const { workspaceId, surface } = connection;
  const { shut } = viewer.words.chat;
  const card = notice(shut.yours, [shut.reasons[reason], shut.waits]);
  const id = `unsaid:${post.about.subject}:${post.about.id}`;
  await send(desk, { workspaceId, surface, id }, { do: 'tell', user, card });
}

async function authorOf({ store }: Desk, { workspaceId, authorId, about }: Post): Promise<string | null> {
  if (authorId !== null || about?.subject !== 'share') return authorId;
  return (await store.shares.get(workspaceId, about.id))?.authorId ?? null;
}
