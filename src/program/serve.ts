import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from '../app/desk.ts';
import type { Config } from '../config.ts';
import { EXAMPLE_ID } from '../example/play.ts';
import { workCalendar } from '../jobs/calendar.ts';
import { workInbox } from '../jobs/inbox.ts';
import { openOutbox } from '../jobs/outbox.ts';
import { startWorker, type Worker } from '../jobs/worker.ts';
import type { Plug } from '../surfaces/plug.ts';
import type { Words } from '../words/words.ts';
import { openDesk } from './desk.ts';
import { openExample } from './example.ts';
import { openMetrics, type Metrics } from './metrics.ts';
import { handlersOf, openPlugs, sendersOf } from './plugged.ts';
import { logFailure } from './problems.ts';
import { listen } from './server.ts';

const MINUTE_MS = 60_000;
/** Nobody sees a card come so much later; under load, it makes rounds of several events. */
const REST_MS = 20;
/** While a surface hears more than it can handle beside: what is acknowledged is kept, and is handled when it is calm. */
const LONG_REST_MS = 250;

export async function serve(config: Config, words: Words): Promise<number> {
  const desk = await openDesk(config);
  try {
    await openExample(desk, config);
    return await run(desk, config, words);
  } finally {
    await desk.close();
  }
}

async function run(desk: Desk, config: Config, words: Words): Promise<number> {
  const metrics = openMetrics();
  hearOfTheUnforeseen();
  let stopping = false;
  const plugs = await openPlugs(desk, config, {
    metrics,
    wake: () => worker.wake(),
    isReady: async () => !stopping && (await answers(desk)),
  });
  const worker = startWorkers(desk, plugs, metrics);
  const calendar = startWorker(() => workCalendar(desk, worker.wake), logFailure, { everyMs: MINUTE_MS });
  try {
    const server = await listen(
      plugs.flatMap((plug) => plug.answers ?? []),
      config,
    );
    for (const plug of plugs) plug.start();
    worker.wake();
    calendar.wake();
    // Listened for before anyone is told: a signal that comes at once would end the program half-way.
    const stopped = stopSignal();
    console.log(words.commands.listening(server.address));
    const signal = await stopped;
    stopping = true;
    // Those who send requests here look at /readyz from time to time: they have these seconds to see it.
    if (signal === 'SIGTERM') await wait(config.drainSeconds * 1_000);
    await server.close();
    return 0;
  } finally {
    await calendar.stop();
    // What is being said is said to its end, before what says it is let go.
    await worker.stop();
    await Promise.all(plugs.map((plug) => plug.stop()));
  }
}

/** What is heard is read and what waits is said, apart: a surface that takes its time keeps nobody from being read. */
export function startWorkers(
  desk: Desk,
  plugs: readonly Plug[],
  metrics: Metrics,
): Pick<Worker, 'wake' | 'stop'> {
  const restMs = (): number => (plugs.some((plug) => plug.isHurried?.()) ? LONG_REST_MS : REST_MS);
  const handlers = handlersOf(plugs);
  const outbox = openOutbox(desk, sendersOf(plugs), () => sending.wake());
  const sending = startWorker(
    async () => {
      const lent = await outbox.round();
      metrics.worked('outbox', lent);
      return lent;
    },
    logFailure,
    { restMs },
  );
  const reading = startWorker(
    async () => {
      const read = await workInbox(desk, handlers);
      metrics.worked('inbox', read);
      if (read > 0) sending.wake();
      return read;
    },
    logFailure,
    { restMs },
  );
  return {
    wake: () => {
      reading.wake();
      sending.wake();
    },
    stop: async () => {
      await reading.stop();
      await sending.stop();
      await outbox.idle().catch(logFailure);
    },
  };
}

/**
 * Node would print an error whole, which may quote what someone wrote. A promise that nobody awaited stops nothing; an
 * error in the middle of something does.
 */
function hearOfTheUnforeseen(): void {
  process.on('unhandledRejection', logFailure);
  process.on('uncaughtException', (error) => {
    logFailure(error);
    process.exit(1);
  });
}

/** Whether the store answers now. */
async function answers(desk: Desk): Promise<boolean> {
  try {
    await desk.store.workspaces.get(EXAMPLE_ID);
    return true;
  } catch {
    return false;
  }
}

function stopSignal(): Promise<'SIGINT' | 'SIGTERM'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
}
