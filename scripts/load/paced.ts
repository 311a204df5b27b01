import { deskOn } from '../deskOn.ts';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Desk, OpenDesk } from '../../src/app/desk.ts';
import type { Sender } from '../../src/app/ports/surface.ts';
import { recordShare } from '../../src/app/share/recordShare.ts';
import { openWorkspace } from '../../src/app/workspace/openWorkspace.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { workOutbox } from '../../src/jobs/outbox.ts';
import { tokenBuckets } from '../../src/jobs/pace.ts';
import { startWorker, type Worker } from '../../src/jobs/worker.ts';
import { openMetrics } from '../../src/program/metrics.ts';
import { handlersOf, sendersOf } from '../../src/program/plugged.ts';
import { startWorkers } from '../../src/program/serve.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Plug } from '../../src/surfaces/plug.ts';
import { as, form } from '../../test/app/house.ts';
import { plugMirror } from '../../test/several/mirror.ts';
import { openShelf } from '../../test/several/shelf.ts';
import { inNewFolder } from '../../test/store/folders.ts';

const SURFACE = 'chat';
const [PACED, OTHER] = ['paced', 'other'];
const PACE = { perSecond: 1 / 8.5, burst: 1 };
/** More than the paced channel can be told meanwhile. */
const WAITING = 20;
const SHARES = 10;
const EVERY_MS = 3_000;
const REST_MS = 20;

/** Spaces on one chat, of which one channel is paced, and when each post of the other came to its card. */
interface Ground {
  readonly desk: OpenDesk;
  readonly plug: Plug;
  readonly came: ReadonlyMap<string, number>;
}

type Start = (ground: Ground) => Pick<Worker, 'wake' | 'stop'>;

const fail = (error: unknown): void => console.error(error);

/** The workers of the program. */
const today: Start = ({ desk, plug }) => startWorkers(desk, [plug], openMetrics());

/** As it was until every channel had a task of its own: what waits is read, then said to its end, in turn. */
const oneRound: Start = ({ desk, plug }) => {
  const [handlers, senders] = [handlersOf([plug]), sendersOf([plug])];
  const round = async (): Promise<number> =>
    (await workInbox(desk, handlers)) + (await workOutbox(desk, senders));
  return startWorker(round, fail, { restMs: () => REST_MS });
};

async function openGround(folder: string, url: string): Promise<Ground> {
  const store = await openSqliteStore(folder);
  const desk: OpenDesk = { ...deskOn(store), close: () => store.close() };
  const { name, channel, timeZone, locale, isExample } = as('nadia').workspace;
  for (const id of [PACED, OTHER]) {
    const space = { id, name, channel, timeZone, locale, isExample, facilitator: null };
    await openWorkspace(desk, { ...space, surface: SURFACE });
    await store.members.add({ ...as('nadia').member, workspaceId: id });
  }
  const mirror = plugMirror(desk, { surface: SURFACE, url });
  const came = new Map<string, number>();
  const pacer = tokenBuckets(PACE);
  const sender: Sender = {
    pace: (channelIn, nowMs) => (channelIn === PACED ? pacer(channelIn, nowMs) : 0),
    send: async (delivery) => {
      const sent = await mirror.sender.send(delivery);
      if (delivery.is === 'post') came.set(delivery.postId, performance.now());
      return sent;
    },
  };
  return { desk, plug: { ...mirror, sender, start: () => {}, stop: async () => {} }, came };
}

/** Someone fills the form of a share; gives its post's id. */
async function share(desk: Desk, workspaceId: string, shareId: string): Promise<string> {
  const { store } = desk;
  const workspace = await store.workspaces.get(workspaceId);
  const member = await store.members.get(workspaceId, 'nadia');
  if (workspace === null || member === null) throw new Error(`no space ${workspaceId}`);
  const actor = { ...as('nadia'), workspace, member };
  const recorded = await recordShare(desk, actor, form({ shareId }));
  const [post] = await store.posts.about(workspaceId, 'share', shareId);
  if (!recorded.ok || post === undefined) throw new Error(`refused: ${shareId}`);
  return post.id;
}

/** Milliseconds from the form that closes to its card in the chat, for each share of the other space, in order. */
async function waits(start: Start): Promise<readonly number[]> {
  const shelf = await openShelf();
  const times: number[] = [];
  await inNewFolder(async (folder) => {
    const ground = await openGround(folder, shelf.url);
    const { desk, came } = ground;
    for (let at = 0; at < WAITING; at++) await share(desk, PACED, `waiting${at}`);
    const worker = start(ground);
    worker.wake();
    // Whether or not the cards come: who waits in line counts.
    const sent = Array.from({ length: SHARES }, async (_, at) => {
      await wait((at + 1) * EVERY_MS);
      const from = performance.now();
      const postId = await share(desk, OTHER, `share${at}`);
      worker.wake();
      while (!came.has(postId)) await wait(5);
      return (came.get(postId) ?? Number.NaN) - from;
    });
    times.push(...(await Promise.all(sent)));
    await worker.stop();
    await desk.close();
  });
  await shelf.close();
  return times.toSorted((a, b) => a - b);
}

/** How long a share of one space takes to its card while the channel of another is paced, today and in one round. */
export async function measurePaced(): Promise<void> {
  console.log(
    `\nOne channel takes a message every ${1 / PACE.perSecond} s and has ${WAITING} waiting; ${SHARES} shares of another space of the same chat, one every ${EVERY_MS / 1_000} s; SQLite, ${availableParallelism()} cores, load average ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
  for (const [name, start] of [
    ['a task for each channel, as the program works', today],
    ['one round for all, inbox then outbox, as it was', oneRound],
  ] as const) {
    const times = await waits(start);
    const [median, longest] = [times[Math.floor(times.length / 2)], times.at(-1)];
    const shown = (ms = Number.NaN): string => `${ms.toFixed(0)} ms`;
    console.log(`${name}: from the form to the card, median ${shown(median)}, longest ${shown(longest)}`);
  }
}
