import {
  firstWeek,
  LAUNCH_STEPS,
  type LaunchFacts,
  type LaunchPlan,
} from '../../domain/rhythm/launchPlan.ts';
import type { Place } from './calm.ts';
import type { Store } from '../ports/store.ts';

/** The article's five Bridgers. */
const BRIDGERS = 5;
const SHARES_LOOKED_AT = 500;
const POSTS_LOOKED_AT = 500;

/** What has happened in a space since its launch plan began, step by step. */
export async function launchFacts(
  store: Store,
  { workspace, calendar }: Place,
  plan: LaunchPlan,
): Promise<LaunchFacts> {
  const members = await store.members.list(workspace.id);
  const hosts = new Set(members.filter((one) => one.role === 'facilitator').map((one) => one.id));
  const { from, to } = firstWeek(plan, calendar);
  const shares = await store.shares.published(workspace.id, { from: '', to: '9999' }, SHARES_LOOKED_AT);
  const authors = new Set(shares.map((share) => share.authorId).filter((id) => id !== null));
  const recaps = await store.recaps.list(workspace.id, 1);
  const bridgers = await store.bridgers.list(workspace.id);
  const accepted = bridgers.filter((one) => one.state === 'accepted');
  return {
    // Where nobody was named yet, five colleagues who are there will do to begin.
    bridgers: Math.max(bridgers.length, members.length - hosts.size) >= BRIDGERS,
    channel: workspace.channel !== '',
    firstShare: [...authors].some((id) => hosts.has(id)),
    // What is sent outside the channel is seen by who sends it only.
    invite: bridgers.some((one) => one.askedAt !== null),
    bridgersShare:
      accepted.length > 0
        ? accepted.every((one) => authors.has(one.memberId))
        : [...authors].filter((id) => !hosts.has(id)).length >= BRIDGERS,
    comment: await isAnswered(store, workspace.id, { hosts, since: from }),
    open: await isPosted(store, workspace.id, 'open'),
    best: recaps.some((recap) => recap.publishedAt >= to),
  };
}

/** The id of the message that a step posts: sent twice, it is there once. */
export function launchPostId(step: string): string {
  return `launch-${step}`;
}

async function isPosted(store: Store, workspaceId: string, step: string): Promise<boolean> {
  const post = await store.posts.get(workspaceId, launchPostId(step));
  return post !== null && post.deletedAt === null;
}

/** Whether someone who facilitates replied in a thread of the channel since this instant. */
async function isAnswered(
  store: Store,
  workspaceId: string,
  { hosts, since }: { readonly hosts: ReadonlySet<string>; readonly since: string },
): Promise<boolean> {
  const roots = await store.posts.roots(workspaceId, {
    viewerId: null,
    before: null,
    limit: POSTS_LOOKED_AT,
  });
  const threadIds = roots.filter((post) => !hosts.has(post.authorId ?? '')).map((post) => post.id);
  const replies = await store.posts.replies(workspaceId, { viewerId: null, threadIds });
  return replies.some(
    (post) =>
      post.at >= since && post.authorId !== null && hosts.has(post.authorId) && post.deletedAt === null,
  );
}

/** A step by its name, or null. */
export function stepNamed(name: string | undefined): (typeof LAUNCH_STEPS)[number] | null {
  return LAUNCH_STEPS.find((step) => step === name) ?? null;
}
