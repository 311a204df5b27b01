import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { readMail } from './app/readMail.ts';
import { readPost } from './app/readPost.ts';
import type { Desk } from './app/desk.ts';
import type { Seal } from './app/ports.ts';
import { reindexShares } from './app/reindexShares.ts';
import type { OpenDesk, Office } from './cli/command.ts';
import { linesIn } from './cli/lines.ts';
import { run } from './cli/run.ts';
import { isHere, readConfig, type Config } from './config.ts';
import { deck } from './documents/deck.ts';
import { briefCss, briefPage } from './documents/page.ts';
import { pdf } from './documents/pdf.ts';
import { documentsWork } from './documents/selfTest.ts';
import { standalonePage } from './documents/standalone.ts';
import { EXAMPLE_ID, playExample } from './example/play.ts';
import { publicHolidays } from './holidays.ts';
import { workCalendar } from './jobs/calendar.ts';
import { workInbox, type Handlers } from './jobs/inbox.ts';
import { workOutbox, type Senders } from './jobs/outbox.ts';
import { startWorker } from './jobs/worker.ts';
import { linkKey, sealWith } from './links.ts';
import { mailWorks, plugMail, type OpenMail } from './mail.ts';
import { openMetrics, type Metrics } from './metrics.ts';
import type { Slack } from './slack.ts';
import { SLACK_API } from './slackConfig.ts';
import { StoreError } from './store/errors.ts';
import { backUp, holdsData, isBackup, restore } from './store/sqlite/backup.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { OpenStore } from './store/store.ts';
import { webApp } from './surfaces/web/app.ts';
import type { WebDesk } from './surfaces/web/context.ts';
import { openLive, type Live } from './surfaces/web/live.ts';
import { webSender } from './surfaces/web/send.ts';
import { listen, type Beside } from './surfaces/web/serve.ts';
import { sortableIds, systemClock } from './system.ts';
import { wordsFor, type Words } from './words/words.ts';

/** The surfaces that the environment plugs in beside the local channel. */
interface Plugged {
  readonly mail: OpenMail | null;
  readonly slack: Slack | null;
}

/** What each surface does with what it receives, and how it says what is sent; one that is not here waits. */
const handlersOf = ({ slack }: Plugged): Handlers => ({
  web: readPost,
  mail: readMail,
  ...(slack === null ? {} : { slack: slack.handler }),
});
const sendersOf = ({ store }: Desk, live: Live, { mail, slack }: Plugged): Senders => ({
  web: { send: webSender(store.posts, live) },
  ...(mail === null ? {} : { mail: mail.sender }),
  ...(slack === null ? {} : { slack: slack.sender }),
});

function openMail(desk: Desk, config: Config): OpenMail | null {
  if (config.mail === null) return null;
  const gate = { seal: openSeal(config), origin: config.publicUrl };
  return plugMail(desk, gate, config.mail);
}

/** Has the inbox, then the outbox worked once; gives how much there was. */
async function round(desk: Desk, live: Live, plugged: Plugged, metrics?: Metrics): Promise<number> {
  const read = await workInbox(desk, handlersOf(plugged));
  const sent = await workOutbox(desk, sendersOf(desk, live, plugged));
  metrics?.worked('inbox', read);
  metrics?.worked('outbox', sent);
  return read + sent;
}

async function settle(desk: Desk, live: Live, plugged: Plugged): Promise<void> {
  while ((await round(desk, live, plugged)) > 0);
}

/** How long a database that is still starting is waited for. */
const DATABASE_PATIENCE_MS = 20_000;

/** PostgreSQL's client is only loaded by those who use it. */
async function openEngine({ databaseUrl, dataDir }: Config): Promise<OpenStore> {
  if (databaseUrl === null) return openSqliteStore(dataDir);
  const { openPostgresStore } = await import('./store/postgres.ts');
  return openPostgresStore(databaseUrl, { patienceMs: DATABASE_PATIENCE_MS });
}

async function openDesk(config: Config): Promise<OpenDesk> {
  const store = await openEngine(config);
  await reindexShares(store);
  const desk = { store, clock: systemClock, ids: sortableIds(Date.now), holidays: publicHolidays() };
  const live = openLive();
  const mail = openMail(desk, config);
  const close = async (): Promise<void> => {
    mail?.close();
    await store.close();
  };
  return {
    ...desk,
    settle: async () => settle(desk, live, { mail, slack: await openSlack(desk, config, () => {}) }),
    close,
  };
}

const MINUTE_MS = 60_000;
/** Nobody sees a card come so much later; under load, it makes rounds of several events. */
const REST_MS = 20;
/** While a surface hears more than it can handle beside: what is acknowledged is kept, and is handled when it is calm. */
const LONG_REST_MS = 250;

async function serve(config: Config, words: Words): Promise<number> {
  const desk = await openDesk(config);
  const live = openLive();
  await openExample(desk, live, config);
  const metrics = openMetrics();
  let stopping = false;
  const mail = openMail(desk, config);
  const slack = await openSlack(desk, config, () => worker.wake());
  const worker = startWorker(() => round(desk, live, { mail, slack }, metrics), logFailure, {
    restMs: () => (slack?.isHurried() === true ? LONG_REST_MS : REST_MS),
  });
  const calendar = startWorker(() => workCalendar(desk, worker.wake), logFailure, { everyMs: MINUTE_MS });
  const web: WebDesk = {
    ...desk,
    live,
    wake: worker.wake,
    timeZone: config.timeZone,
    locale: config.locale,
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
    const server = await listen(app, config.host, config.port, besideOf(slack));
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

/** Bolt is only loaded by those who use it. */
async function openSlack(desk: Desk, config: Config, wake: () => void): Promise<Slack | null> {
  if (config.slack === null) return null;
  const { plugSlack } = await import('./slack.ts');
  const pages = { origin: config.publicUrl, isOpen: !isHere(new URL(config.publicUrl).hostname) };
  const { locale, timeZone } = config;
  const around = { locale, timeZone, pages, seal: openSeal(config), wake, failed: logFailure };
  return plugSlack(desk, config.slack, around);
}

async function checkSlack(config: Config): ReturnType<Office['slack']['checkAll']> {
  if (config.slack === null) return [];
  const { checkPlugged } = await import('./slack.ts');
  const desk = await openDesk(config);
  try {
    return await checkPlugged(desk, config.slack);
  } finally {
    await desk.close();
  }
}

function besideOf(slack: Slack | null): Beside | null {
  return slack === null || slack.answer === null ? null : { path: '/slack/', answer: slack.answer };
}

/** On this machine only, the names of this machine; once opened to others, any name. */
function hostNames({ host, publicUrl }: Config): ReadonlySet<string> | null {
  return isHere(host) ? new Set(['localhost', '127.0.0.1', '[::1]', new URL(publicUrl).hostname]) : null;
}

function openSeal({ linkKey: given, dataDir }: Config): Seal {
  try {
    return sealWith(linkKey(given, dataDir));
  } catch (error) {
    throw new StoreError('data-folder-readonly', dataDir, error);
  }
}

/** The example company is played once, at the first start of a data folder. */
async function openExample(desk: Desk, live: Live, config: Config): Promise<void> {
  if ((await desk.store.workspaces.get(EXAMPLE_ID)) !== null) return;
  const { exampleCompany } = await import('./example/company.ts');
  const run = { workspaceId: EXAMPLE_ID, ritual: 'example', period: 'once' };
  await desk.store.transact(async (store) => {
    // Of replicas that start together on an empty database, one plays it; were it stopped, another start does.
    if (!(await store.calendar.claimRun(run, desk.clock.now()))) return;
    await playExample({ ...desk, store }, exampleCompany, config.timeZone, (now) =>
      settle(now, live, { mail: null, slack: null }),
    );
  });
}

/** Plays the example before the first start, in a process that ends and takes along the memory it used. */
async function prepare(config: Config): Promise<number> {
  const desk = await openDesk(config);
  try {
    await openExample(desk, openLive(), config);
    return 0;
  } finally {
    await desk.close();
  }
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

/** Where an unforeseen error is told: its kind and place in the code, never its message, which may quote someone. */
function logFailure(error: unknown): void {
  const known = error instanceof Error;
  const where = known
    ? (error.stack ?? '')
        .split('\n')
        .find((line) => /^\s+at /.test(line))
        ?.trim()
    : undefined;
  const kind = known ? error.name : typeof error;
  const code = error instanceof StoreError ? error.code : undefined;
  console.error(JSON.stringify({ level: 'error', kind, code, where: where ?? null }));
}

/** The sentence for a problem that whoever starts the product can solve; null for any other. */
function tellProblem(error: unknown, config: Config, words: Words): string | null {
  const { commands } = words;
  if (error instanceof StoreError)
    return {
      'data-folder-locked': commands.folderLocked,
      'data-folder-readonly': commands.folderReadOnly,
      'data-folder-corrupt': commands.folderCorrupt,
      'data-folder-full': commands.folderFull,
      'schema-newer': commands.schemaNewer,
      'database-unreachable': commands.databaseUnreachable,
      'database-untrusted': commands.databaseUntrusted,
      'database-forbidden': commands.databaseForbidden,
      'database-missing': commands.databaseMissing,
      'database-readonly': commands.databaseReadOnly,
      'database-full': commands.databaseFull,
    }[error.code](error.folder);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (error instanceof Error && 'path' in error && error.path === config.mail?.dkim?.keyFile)
    return commands.dkimKeyUnreadable(String(error.path));
  if (code === 'EADDRINUSE') return commands.portBusy(config.port);
  if (code === 'EACCES') return commands.portForbidden(config.port);
  return null;
}

async function main(): Promise<number> {
  const read = readConfig(process.env);
  if (!read.ok) {
    const { config } = wordsFor(read.locale).commands;
    for (const problem of read.problems) console.error(config[problem.is](problem.name, problem.value));
    return 1;
  }
  const { config } = read;
  const words = wordsFor(config.locale);
  const office: Office = {
    config,
    words,
    terminal: {
      out: (text) => void process.stdout.write(`${text}\n`),
      err: (text) => void process.stderr.write(`${text}\n`),
      pour: (texts) => pipeline(Readable.from(texts), process.stdout, { end: false }),
      lines: () => linesIn(process.stdin),
      isWatched: process.stderr.isTTY === true,
    },
    openDesk: () => openDesk(config),
    seal: () => openSeal(config),
    serve: () => serve(config, words),
    backups: {
      holdsData: () => holdsData(config.dataDir),
      backUp: (file) => backUp(config.dataDir, file),
      isBackup,
      restore: (file) => restore(file, config.dataDir),
    },
    moveTo: async (url, space) => {
      const { moveToPostgres } = await import('./store/move.ts');
      return moveToPostgres(config.dataDir, url, space);
    },
    mailWorks: () => (config.mail === null ? Promise.resolve(null) : mailWorks(config.mail)),
    slack: {
      manifest: async ({ address, opens }) => {
        const { slackManifest } = await import('./slack.ts');
        const pages = isHere(new URL(config.publicUrl).hostname) ? null : config.publicUrl;
        return slackManifest(words, { address, opens, pages });
      },
      check: async ({ botToken, appToken, channel: channelId }) => {
        const { checkTokens } = await import('./slack.ts');
        return checkTokens(config.slack ?? { apiUrl: SLACK_API }, { botToken, appToken, channelId });
      },
      checkAll: () => checkSlack(config),
    },
    tellProblem: (error) => tellProblem(error, config, words),
    documents: {
      deck: (brief, spoken, made) => deck(brief, spoken.brief, made),
      pdf: (brief, spoken, made) => pdf(brief, spoken.brief, made),
      page: (brief, spoken) => standalonePage(brief, spoken.brief, spoken.locale),
      work: documentsWork,
    },
  };
  try {
    // Asked by `bin/passerelle.mjs` only.
    if (process.argv[2] === 'prepare') return await prepare(config);
    return await run(process.argv.slice(2), office);
  } catch (error) {
    const told = tellProblem(error, config, words);
    if (told === null) throw error;
    console.error(told);
    return 1;
  }
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main();
