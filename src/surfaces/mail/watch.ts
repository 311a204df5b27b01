import { ImapFlow } from 'imapflow';
import type { Mailboxes } from '../../app/ports/mail.ts';
import type { MailOutcome } from '../../app/mail/receiveMail.ts';
import type { IncomingMail } from '../../domain/mail/incoming.ts';
import { MOST_READ, readMail } from './readMail.ts';

/** One mailbox to look after. */
export interface Watch {
  /** `imaps://user:password@host/INBOX` */
  readonly url: URL;
  readonly places: Mailboxes;
  /** Resolves once the mail is kept, or is known not to be for us. What it throws has the mail read again later. */
  receive(mail: IncomingMail): Promise<MailOutcome>;
  /** Hears what came of each mail, for counting. */
  counted(outcome: MailOutcome | 'unreadable'): void;
  failed(error: unknown): void;
}

/** A mailbox receives for every space. */
const OF_EVERY_SPACE = '*';
/** Where mails that were taken go, beside the inbox; those left alone stay for a person to see. */
const DONE_FOLDER = 'Passerelle';
/** The server is asked again after so long, even if it said nothing: some forget to. */
const LOOK_AGAIN_MS = 5 * 60_000;
const RECONNECT_MS = [1_000, 5_000, 30_000, 60_000];
/**
 * How far back a mailbox is read that is new, or whose numbers were made anew (UIDVALIDITY): as long as the inbox
 * remembers what it was given, so that nothing is read twice.
 */
const READ_AGAIN_HOURS = 48;

/** Opens a connection as the address says; rejects when it cannot be made, or the server does not let us in. */
export async function openMailbox(url: URL): Promise<{ readonly client: ImapFlow; readonly folder: string }> {
  const secure = url.protocol === 'imaps:';
  const client = new ImapFlow({
    host: url.hostname,
    port: url.port === '' ? (secure ? 993 : 143) : Number(url.port),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    disableAutoIdle: true,
  });
  // An error of the connection is told by what was being asked of it.
  client.on('error', () => {});
  await client.connect();
  const folder = decodeURIComponent(url.pathname.slice(1)) || 'INBOX';
  return { client, folder };
}

/** What a watch is doing: its connection, and what it waits for. */
interface Life {
  stopped: boolean;
  client: ImapFlow | null;
  /** Something came while it was reading. */
  hasNews: boolean;
  /** Ends the wait that is under way. */
  wake: () => void;
}

/**
 * Looks after a mailbox until it is stopped: reads what comes (IDLE, RFC 2177), goes on from where it was after a full
 * stop, and connects again when the server goes away.
 */
export function watchMailbox(watch: Watch): { stop(): Promise<void> } {
  const life: Life = { stopped: false, client: null, hasNews: false, wake: () => {} };
  const running = live(watch, life);
  return {
    stop: async () => {
      life.stopped = true;
      life.client?.close();
      life.wake();
      await running;
    },
  };
}

/** One connection after another, each a little later than the one before while none of them works. */
async function live(watch: Watch, life: Life): Promise<void> {
  for (let failures = 0; !life.stopped; failures++) {
    try {
      await listen(watch, life, () => void (failures = 0));
    } catch (error) {
      if (!life.stopped) watch.failed(error);
    }
    life.client?.close();
    const wait = RECONNECT_MS[Math.min(failures, RECONNECT_MS.length - 1)] ?? 0;
    if (!life.stopped) await pause(life, wait);
  }
}

/** Reads, then listens, until the connection ends. */
async function listen(watch: Watch, life: Life, connected: () => void): Promise<void> {
  const { client, folder } = await openMailbox(watch.url);
  life.client = client;
  client.on('exists', () => {
    life.hasNews = true;
    life.wake();
  });
  client.on('close', () => life.wake());
  await client.mailboxOpen(folder);
  connected();
  while (!life.stopped && client.usable) {
    life.hasNews = false;
    await readNew(watch, client, folder);
    if (life.hasNews) continue;
    // The wait begins before the server is listened to: what comes in between ends it.
    const looked = pause(life, LOOK_AGAIN_MS);
    client.idle().catch(() => {});
    await looked;
  }
}

function pause(life: Life, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    life.wake = () => {
      clearTimeout(timer);
      resolve();
    };
    if (life.stopped) life.wake();
  });
}

/** Reads what came since the last time, oldest first; each is put away once it is kept. */
async function readNew(watch: Watch, client: ImapFlow, folder: string): Promise<void> {
  const uidValidity = String(client.mailbox === false ? '' : client.mailbox.uidValidity);
  const box = `${watch.url.hostname} ${watch.url.username} ${folder}`;
  const place = await watch.places.placeIn(OF_EVERY_SPACE, box);
  const since = place?.uidValidity === uidValidity ? place.lastUid : null;
  for (const uid of await newUids(client, since)) {
    const outcome = await readOne(watch, client, { uid, place: `${box} ${uidValidity} ${uid}` });
    if (outcome === null) continue;
    if (outcome === 'taken' || outcome === 'known' || outcome === 'report') await putAway(client, uid);
    await watch.places.keepPlace(OF_EVERY_SPACE, box, { uidValidity, lastUid: uid });
    watch.counted(outcome);
  }
}

/** What came after `since`; null for a mailbox that is read for the first time. */
async function newUids(client: ImapFlow, since: number | null): Promise<readonly number[]> {
  const from = new Date(Date.now() - READ_AGAIN_HOURS * 3_600_000);
  const asked = since === null ? { since: from } : { uid: `${since + 1}:*` };
  const found = await client.search(asked, { uid: true });
  // `8:*` finds the last mail even where it is the seventh.
  return (found || []).filter((uid) => uid > (since ?? 0)).toSorted((a, b) => a - b);
}

/** Null for a mail that went away meanwhile. */
async function readOne(
  watch: Watch,
  client: ImapFlow,
  { uid, place }: { readonly uid: number; readonly place: string },
): Promise<MailOutcome | 'unreadable' | null> {
  const fetched = await client.fetchOne(
    String(uid),
    { source: { start: 0, maxLength: MOST_READ } },
    { uid: true },
  );
  if (fetched === false || fetched.source === undefined) return null;
  let mail: IncomingMail;
  try {
    mail = await readMail(fetched.source, place);
  } catch {
    return 'unreadable';
  }
  return watch.receive(mail);
}

/** A server that has no such folder and makes none keeps the mail where it is: it is not read again for all that. */
async function putAway(client: ImapFlow, uid: number): Promise<void> {
  const move = () => client.messageMove(String(uid), DONE_FOLDER, { uid: true });
  try {
    if ((await move().catch(() => false)) !== false) return;
    await client.mailboxCreate(DONE_FOLDER);
    await move();
  } catch {
    // It stays in the inbox.
  }
}
