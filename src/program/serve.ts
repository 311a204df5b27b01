import { wordsFor } from '../words/words.ts';
import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from '../app/desk.ts';
import { isHere, type Config } from '../config.ts';
import { deck } from '../documents/deck.ts';
import { briefCss, briefPage } from '../documents/page.ts';
import { pdf } from '../documents/pdf.ts';
import { EXAMPLE_ID } from '../example/play.ts';
import { workCalendar } from '../jobs/calendar.ts';
import { startWorker } from '../jobs/worker.ts';
import { openMetrics } from './metrics.ts';
import type { Slack } from './slack.ts';
import { StoreError } from '../store/errors.ts';
import { webApp } from '../surfaces/web/app.ts';
import type { WebDesk } from '../surfaces/web/context.ts';
import { openLive } from '../surfaces/web/live.ts';
import { listen, type Beside } from '../surfaces/web/serve.ts';
import type { Words } from '../words/words.ts';
import { openDesk } from './desk.ts';
import { openExample } from './example.ts';
import { openMail, openSlack, round } from './plugged.ts';
import { logFailure } from './problems.ts';
import { openSeal } from './seal.ts';

const MINUTE_MS = 60_000;
/** Nobody sees a card come so much later; under load, it makes rounds of several events. */
const REST_MS = 20;
/** While a surface hears more than it can handle beside: what is acknowledged is kept, and is handled when it is calm. */
const LONG_REST_MS = 250;

export async function serve(config: Config, words: Words): Promise<number> {
  const desk = await openDesk(config);
  const live = openLive();
  await openExample(desk, live, config);
  const metrics = openMetrics();
  let stopping = false;
  const mail = await openMail(desk, config);
  const slack = await openSlack(desk, config, () => worker.wake());
  const worker = startWorker(() => round(desk, live, { plugged: { mail, slack }, metrics }), logFailure, {
    restMs: () => (slack?.isHurried() === true ? LONG_REST_MS : REST_MS),
  });
  const calendar = startWorker(() => workCalendar(desk, worker.wake), logFailure, { everyMs: MINUTE_MS });
  const web: WebDesk = {
    ...desk,
    live,
    wake: worker.wake,
    timeZone: config.timeZone,
    locale: config.locale,
    wordsFor,
    hostNames: hostNames(config),
    seal: openSeal(config),
    membersOnly: config.membersOnly,
    hasMail: mail !== null,
    metrics,
    isReady: async () => !stopping && (await answers(desk)),
    documents: {
      css: briefCss,
      deck: (brief, spoken, made) => deck(brief, spoken.brief, made),
      pdf: (brief, spoken, made) => pdf(brief, spoken.brief, made),
      page: (brief, spoken) => briefPage(brief, spoken.brief),
    },
  };
  let mailbox: { stop(): Promise<void> } | null = null;
  try {
    const app = webApp(web, logFailure, (error) => error instanceof StoreError);
    const server = await listen(app, { host: config.host, port: config.port, beside: besideOf(slack) });
    slack?.start();
    worker.wake();
    calendar.wake();
    mailbox = mail?.watch({ metrics, wake: worker.wake, failed: logFailure }) ?? null;
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
    await slack?.stop();
    await mailbox?.stop();
    await calendar.stop();
    await worker.stop();
    mail?.close();
    await desk.close();
  }
}

function besideOf(slack: Slack | null): Beside | null {
  return slack === null || slack.answer === null ? null : { path: '/slack/', answer: slack.answer };
}

/** The names of this machine and that of the pages; any name, where others come and only members read. */
function hostNames({ host, publicUrl, membersOnly }: Config): ReadonlySet<string> | null {
  const isOpen = isHere(host) || !membersOnly;
  return isOpen ? new Set(['localhost', '127.0.0.1', '[::1]', new URL(publicUrl).hostname]) : null;
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
