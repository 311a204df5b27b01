import type { CautionSubject } from '../../domain/guardrail/caution.ts';
import { SECRET_TYPES } from '../../domain/privacy/sensitive.ts';
import type { Offer } from '../../domain/offer/offer.ts';
import type { Reading } from '../../domain/share/reading.ts';
import type { Share } from '../../domain/share/share.ts';
import { membersNamed, namesTold, shareTried, tellsTrialHere } from '../../domain/trial/told.ts';
import type { Post } from '../../domain/workspace/post.ts';
import type { Store } from '../ports/store.ts';
import { isLeftAlone } from '../rhythm/calm.ts';

/** A message that was read: its post, its words without markup, and the members whom its chat says that it mentions. */
export interface Read {
  readonly post: Post;
  readonly reading: Reading;
  readonly text: string;
  readonly mentioned: readonly string[];
}

/**
 * What a message is offered to its author to become; null for nothing, and for who asked to be left alone. One that
 * holds a secret becomes nothing: its author is warned, and what is offered would publish it again.
 */
export async function findOffer(store: Store, read: Read): Promise<Offer | null> {
  const { authorId, workspaceId } = read.post;
  const holdsSecret = SECRET_TYPES.some((type) => read.reading.alerts.includes(type));
  const offer = authorId === null || holdsSecret ? null : await offerIn(store, read);
  if (authorId === null || offer === null) return null;
  return (await isLeftAlone(store, workspaceId, authorId)) ? null : offer;
}

async function offerIn(store: Store, read: Read): Promise<Offer | null> {
  const { post, reading } = read;
  const thread = await shareOfThread(store, post);
  const tried = await findTried(store, read, thread);
  if (tried !== null)
    return {
      subject: 'trialOffer',
      postId: post.id,
      about: { is: 'share', id: tried.id },
      isShare: post.threadId === null && reading.intent === 'share',
    };
  return reading.intent === 'caution' && reading.sure
    ? { subject: 'cautionOffer', postId: post.id, about: warnedAbout(reading, thread), isShare: false }
    : null;
}

/** The first tool that is named, else the use in whose thread it is said. */
function warnedAbout({ tools: [tool] }: Reading, thread: Share | null): CautionSubject | null {
  if (tool !== undefined) return { is: 'tool', id: tool };
  return thread === null ? null : { is: 'share', id: thread.id };
}

/** The published share in whose thread a reply stands. */
async function shareOfThread(
  { posts, shares }: Store,
  { workspaceId, threadId }: Post,
): Promise<Share | null> {
  if (threadId === null) return null;
  const about = (await posts.get(workspaceId, threadId))?.about ?? null;
  const share =
    about?.subject === 'share'
      ? await shares.get(workspaceId, about.id)
      : await shares.byPost(workspaceId, threadId);
  return share?.status === 'published' ? share : null;
}

/** The colleague's share that the message tells a trial of: that of its thread, unless another colleague is named. */
async function findTried(store: Store, read: Read, thread: Share | null): Promise<Share | null> {
  const { post } = read;
  const authorIds = await authorsNamed(store, read);
  const here = thread !== null && thread.authorId !== post.authorId && tellsTrialHere(read) ? thread : null;
  if (here !== null && (authorIds.size === 0 || authorIds.has(here.authorId ?? ''))) return here;
  const theirs = await Promise.all([...authorIds].map((id) => store.shares.ofAuthor(post.workspaceId, id)));
  const published = theirs.flat().filter(({ status }) => status === 'published');
  return shareTried(read, published) ?? here;
}

/** The colleagues whom the message names or mentions, its author left out. */
async function authorsNamed({ members }: Store, read: Read): Promise<ReadonlySet<string>> {
  const { workspaceId, authorId } = read.post;
  const names = namesTold(read);
  const named = names.size === 0 ? [] : membersNamed(names, await members.list(workspaceId));
  const mentioned = read.reading.intent === 'trial' ? read.mentioned : [];
  return new Set([...named.map(({ id }) => id), ...mentioned].filter((id) => id !== authorId));
}
