import type { Delivery, Sayings, SurfaceDelivery } from '../../app/ports/queue.ts';
import type { Posts } from '../../app/ports/post.ts';
import type { Live } from './live.ts';

interface Channel {
  readonly posts: Posts;
  readonly live: Live;
}

/** Errands and mails are of other surfaces. */
const elsewhere = async (): Promise<void> => {};

const SAYINGS: Sayings<Channel> = {
  post: async ({ live }, { workspaceId, postId, threadId }) => live.publish(workspaceId, threadId ?? postId),
  refresh: async ({ posts, live }, { workspaceId, subject, subjectId }) => {
    for (const post of await posts.about(workspaceId, subject, subjectId))
      live.publish(workspaceId, post.threadId ?? post.id);
  },
  errand: elsewhere,
  mail: elsewhere,
};

/** Tells the open pages of the local channel what changed in it: posts are in the store already. */
export function webSender(posts: Posts, live: Live): (delivery: SurfaceDelivery) => Promise<void> {
  return <Is extends SurfaceDelivery['is']>(delivery: Delivery<Is>) =>
    SAYINGS[delivery.is]({ posts, live }, delivery);
}
