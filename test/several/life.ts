import { joinSurface } from '../../src/app/surface/spaceSurfaces.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { localChannel } from '../../src/surfaces/web/channel.ts';
import { openLive } from '../../src/surfaces/web/live.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Team } from '../slack/fakeSlack.ts';
import { inWorld, pluggedIn, SPACE } from '../slack/life.ts';
import type { World, Worked } from '../slack/world.ts';
import { newDatabase, testServer } from '../store/postgresServer.ts';
import { plugMirror, type Comment, type Mirror } from './mirror.ts';
import { openShelf, type Shelf } from './shelf.ts';

export const MIRROR = 'mirror';

/** A space whose channel is in Slack, with a mirror and its own pages beside. */
export interface Several {
  readonly world: World;
  readonly team: Team;
  readonly shelf: Shelf;
  readonly mirror: Mirror;
  /** The threads that the open pages were told of. */
  readonly heard: readonly string[];
  /** Someone writes under a row, and it is worked. */
  comments(comment: Comment): Promise<void>;
  /** Takes a surface away from the list of those that are plugged in; gives what puts it back. */
  unplug(surface: string): () => void;
}

/** What a space on several surfaces is proved on. */
export const ENGINES = [
  { engine: 'SQLite', openStore: () => openSqliteStore(':memory:') },
  {
    engine: 'PostgreSQL',
    openStore: async () => {
      const server = await testServer();
      return typeof server === 'string' ? server : openPostgresStore(server.url(await newDatabase(server)));
    },
  },
] as const satisfies readonly { engine: string; openStore: () => Promise<OpenStore | string> }[];

/** Lives something there. */
export async function inSeveral(store: OpenStore, live: (several: Several) => Promise<void>): Promise<void> {
  const shelf = await openShelf();
  try {
    await inWorld(async (world) => live(await furnish(world, shelf)), { store });
  } finally {
    await shelf.close();
    await store.close();
  }
}

async function furnish(world: World, shelf: Shelf): Promise<Several> {
  const team = await pluggedIn(world);
  const { desk, beside } = world;
  for (const surface of [MIRROR, 'web'])
    await joinSurface(desk, { workspaceId: SPACE, surface, role: 'mirror' });
  const mirror = { surface: MIRROR, url: shelf.url };
  const [pages, heard] = [openLive(), [] as string[]];
  pages.listen(SPACE, (threadId) => heard.push(threadId));
  beside.push(plugMirror(desk, mirror), localChannel(desk, pages));
  return {
    world,
    team,
    shelf,
    mirror,
    heard,
    comments: async (comment) => {
      const [id, receivedAt] = [desk.ids.next(), desk.clock.now()];
      const event = { workspaceId: SPACE, id, surface: MIRROR, kind: 'comment', threadId: id, receivedAt };
      await desk.store.inbox.receive({ ...event, payload: JSON.stringify(comment) });
      await world.settle();
    },
    unplug: (surface) => takeAway(beside, surface),
  };
}

function takeAway(plugs: Worked[], surface: string): () => void {
  const at = plugs.findIndex((one) => one.surface === surface);
  const [gone] = plugs.splice(at, 1);
  return () => void (gone && plugs.push(gone));
}
