import type { Actor } from '../app/actor.ts';
import { noteGesture } from '../app/surface/spaceSurfaces.ts';
import type { Chat, ChatDesk } from './chat.ts';
import type { Connect, Connection } from './connection.ts';
import { meet } from './people.ts';
import { viewerIn } from './viewer.ts';

/** One gesture in a chat: whose it is, and in which space. */
export interface Visit<To extends Connection = Connection> {
  readonly desk: ChatDesk;
  readonly chat: Chat;
  readonly connection: To;
  readonly viewer: Actor;
  /** Whose it is, as the chat names them. */
  readonly user: string;
}

/** A chat in which gestures are made. */
interface Gestured<To extends Connection> {
  readonly desk: ChatDesk;
  readonly chat: Chat;
  readonly connect: Connect<To>;
}

/**
 * Who makes a gesture, met now if need be; the sentence for those who may not; null where the chat is of no space,
 * which the surface tells in its own words.
 */
export async function visitOf<To extends Connection>(
  { desk, chat, connect }: Gestured<To>,
  { workspaceId, user }: { readonly workspaceId: string; readonly user: string },
): Promise<Visit<To> | string | null> {
  const viewer = await viewerIn(desk.store, workspaceId, null);
  const connection = viewer === null ? null : await connect(viewer);
  if (viewer === null || connection === null) return null;
  const me = await meet(desk, connection, user);
  if (me === null) return viewer.words.chat.outsider;
  await noteGesture(desk.store, { workspaceId, memberId: me.id, surface: chat.surface });
  return { desk, chat, connection, viewer: { ...viewer, member: me }, user };
}
