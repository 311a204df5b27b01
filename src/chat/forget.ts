import type { Desk } from '../app/desk.ts';
import type { Forgotten } from '../app/ports/queue.ts';
import type { Forget } from '../app/ports/surface.ts';
import type { Chat } from './chat.ts';
import type { Connect } from './connection.ts';
import type { Where } from './mouth.ts';
import { pictureOf, whereAll, type Place } from './show.ts';
import { speak } from './speak.ts';

type ForgottenPost = Extract<Forgotten, { readonly is: 'post' }>;

/** Takes back what was said in a chat. What people wrote there is theirs, and stays. */
export function forgetIn(desk: Desk, chat: Chat, connect: Connect): Forget {
  return (delivery) =>
    speak(desk, connect, delivery, async (connection) => {
      const { what } = delivery;
      if (what.is === 'conversation') await connection.mouth.takeDownAll(what.user);
      else await takeDown({ desk, chat, connection }, what);
    });
}

/** Where it stands is forgotten only once it is down: what fails in between is done again. */
async function takeDown(at: Place, post: ForgottenPost): Promise<void> {
  const picture = await pictureOf(at, post.postId);
  // What we did not draw is someone's own message.
  if (picture === null || picture.drawn === '') return;
  const { mouth } = at.connection;
  const place = picture.place ?? (await findTaken(at, post));
  if (place !== null) await mouth.takeDown(place);
  await at.desk.store.pictures.remove(picture.workspaceId, picture.surface, post.postId);
}

/** A message that the chat may have taken without our knowing. */
async function findTaken(at: Place, { postId, threadId, user, at: since }: ForgottenPost) {
  const where: Where | null = user === null ? await whereAll(at, threadId) : { is: 'person', user };
  return where && at.connection.mouth.find(where, { postId, since });
}
