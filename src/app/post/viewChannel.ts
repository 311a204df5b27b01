import type { Card } from '../../cards/card.ts';
import type { Post } from '../../domain/workspace/post.ts';
import { readCursor } from '../cursor.ts';
import { lookOf, type Look } from './draw.ts';
import { idOf, type Viewer } from '../viewer.ts';
import { picturePosts } from './picture.ts';
import type { Store } from '../ports/store.ts';

/** One post as it is seen: who speaks, what is said, what is pictured. */
export interface PostView {
  readonly id: string;
  readonly threadId: string | null;
  readonly at: string;
  /** Null when the companion speaks. */
  readonly author: { readonly id: string; readonly name: string; readonly family: string | null } | null;
  readonly text: string | null;
  readonly card: Card | null;
  readonly onlyViewer: boolean;
  readonly deleted: boolean;
  readonly ofViewer: boolean;
}

export interface ThreadView {
  readonly first: PostView;
  readonly replies: readonly PostView[];
}

/** A page of the channel, newest thread first. `before` is the cursor of the oldest thread already seen. */
export async function viewChannel(
  store: Store,
  viewer: Viewer,
  ask: { readonly before: string | null; readonly limit: number },
): Promise<readonly ThreadView[]> {
  const before = ask.before === null ? null : readCursor(ask.before);
  const roots = await store.posts.roots(viewer.workspace.id, {
    viewerId: idOf(viewer),
    before,
    limit: ask.limit,
  });
  return viewThreads(store, viewer, roots);
}

/** One thread, by its first post or any reply; null when there is none that this viewer may see. */
export async function viewThread(store: Store, viewer: Viewer, postId: string): Promise<ThreadView | null> {
  const post = await store.posts.get(viewer.workspace.id, postId);
  if (post === null || (post.visibleTo !== null && post.visibleTo !== idOf(viewer))) return null;
  if (post.threadId !== null) return viewThread(store, viewer, post.threadId);
  const [thread] = await viewThreads(store, viewer, [post]);
  return thread ?? null;
}

async function viewThreads(
  store: Store,
  viewer: Viewer,
  roots: readonly Post[],
): Promise<readonly ThreadView[]> {
  const threadIds = roots.map((post) => post.id);
  const replies = await store.posts.replies(viewer.workspace.id, { viewerId: idOf(viewer), threadIds });
  const look = await lookOf(store, viewer);
  const cards = await picturePosts(look, [...roots, ...replies]);
  const view = (post: Post): PostView => viewPost(look, post, cards.get(post.id) ?? null);
  const byThread = Map.groupBy(replies, (post) => post.threadId);
  const threads = roots.map((first) => ({
    first: view(first),
    replies: (byThread.get(first.id) ?? []).map(view).filter((reply) => !reply.deleted),
  }));
  // What was said of something that is gone since has nothing left to show.
  const shows = ({ deleted, text, card }: PostView): boolean => !deleted && (text !== null || card !== null);
  return threads.filter(({ first, replies }) => shows(first) || replies.length > 0);
}

function viewPost({ viewer, album }: Look, post: Post, card: Card | null): PostView {
  const member = post.authorId === null ? undefined : album.members.get(post.authorId);
  const family = member?.jobFamilyId == null ? null : album.names.family(member.jobFamilyId);
  const { formerColleague } = viewer.words.cards;
  // A card that was still on its way when what it pictures was taken back has nothing to show.
  const deleted = post.deletedAt !== null || (post.text === null && card === null);
  return {
    id: post.id,
    threadId: post.threadId,
    at: post.at,
    author:
      post.authorId === null ? null : { id: post.authorId, name: member?.name ?? formerColleague, family },
    text: post.text,
    card: deleted ? null : card,
    onlyViewer: post.visibleTo !== null,
    deleted,
    ofViewer: post.authorId !== null && post.authorId === idOf(viewer),
  };
}
