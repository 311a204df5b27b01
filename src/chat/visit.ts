import type { Actor } from '../app/actor.ts';
import type { Viewer } from '../app/viewer.ts';
import type { Chat, ChatDesk } from './chat.ts';
import type { Connection } from './connection.ts';
import { meet } from './people.ts';

/** One gesture in a chat: whose it is, and in which space. */
export interface Visit<To extends Connection = Connection> {
  readonly desk: ChatDesk;
  readonly chat: Chat;
  readonly connection: To;
  readonly viewer: Actor;
}

/** Who makes a gesture, met now if need be; or the sentence for those who may not. */
export async function visitOf<To extends Connection>(
  around: Omit<Visit<To>, 'viewer'>,
  viewer: Viewer,
  user: string,
): Promise<Visit<To> | string> {
  const me = await meet(around.desk, around.connection, user);
  return me === null ? viewer.words.chat.outsider : { ...around, viewer: { ...viewer, member: me } };
}
