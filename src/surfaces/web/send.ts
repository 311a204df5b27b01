import type { Delivery } from '../../app/ports/queue.ts';
import type { Posts } from '../../app/ports/post.ts';
import type { Live } from './live.ts';

/**
 * Says in the local channel what waits in the outbox. The post takes the delivery's id and time,
 * so a delivery sent again after a full stop finds its post there and changes nothing.
 */
export function webSender(posts: Posts, live: Live): (delivery: Delivery) => Promise<void> {
  return async (delivery) => {
    const { workspaceId, id, createdAt } = delivery;
    if (delivery.is === 'post') {
      await posts.add({ ...delivery.post, workspaceId, id, at: createdAt, deletedAt: null });
      live.publish(workspaceId, delivery.post.threadId ?? id);
      return;
    }
    // Errands and mails are of other surfaces.
    if (delivery.is === 'errand' || delivery.is === 'mail') return;
    for (const post of await posts.about(workspaceId, delivery.subject, delivery.subjectId))
      live.publish(workspaceId, post.threadId ?? post.id);
  };
}
