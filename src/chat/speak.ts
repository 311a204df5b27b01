import type { Desk } from '../app/desk.ts';
import type { Sent } from '../app/ports/surface.ts';
import type { Viewer } from '../app/viewer.ts';
import type { Connect, Connection } from './connection.ts';
import { TooSoon } from './tooSoon.ts';
import { viewerIn } from './viewer.ts';

/**
 * Speaks to the chat of a space. What the chat limits is put off without a failure counted, and what it is down for
 * fails and is tried again for two days. A workspace that has left is told nothing more.
 */
export async function speak<To extends Connection>(
  desk: Desk,
  connect: Connect<To>,
  { workspaceId }: { readonly workspaceId: string },
  work: (connection: To, viewer: Viewer) => Promise<void>,
): Promise<Sent> {
  const viewer = await viewerIn(desk.store, workspaceId, null);
  const connection = viewer === null ? null : await connect(viewer);
  if (viewer === null || connection === null) return;
  try {
    await work(connection, viewer);
  } catch (error) {
    if (error instanceof TooSoon) return { retryAfterSeconds: error.seconds, others: 'go on' };
    throw error;
  }
}
