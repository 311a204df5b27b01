import type { Delivery, Sayings } from '../../app/ports/queue.ts';
import type { Posts } from '../../app/ports/post.ts';
import type { Live } from './live.ts';

interface Channel {
  readonly posts: Posts;
  readonly live: Live;
}

/** Errands and mails are of other surfaces. */
const elsewhere = async (): Promise<void> => {};

const SAYINGS: Sayings<Channel> = {
  post: async ({ posts, live }, { workspaceId, id, createdAt, post }) => {
    await posts.add({ ...post, workspaceId, id, at: createdAt, deletedAt: null });
    live.publish(workspaceId, post.threadId ?? id);
  },
  refresh: async ({ posts, live }, { workspaceId, subject, subjectId }) => {
    for (const post of await posts.about(workspaceId, subject, subjectId))
      live.publish(workspaceId, post.threadId ?? post.id);
  },
  errand: elsewhere,
  mail: elsewhere,
};

/**
 * Says in the local channel what waits in the outbox. The post takes the delivery's id and time,
 * so a delivery sent again after a full stop finds its post there and changes nothing.
 */
export function webSender(posts: Posts, live: Live): (delivery: Delivery) => Promise<void> {
  return <Is extends Delivery['is']>(delivery: Delivery<Is>) =>
    SAYINGS[delivery.is]({ posts, live }, delivery);
}
