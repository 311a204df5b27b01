import { spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { startProcess } from '../ending.ts';
import { REAL_CLOCK } from '../realClock.ts';
import { until } from '../until.ts';

const PROGRAM = '/usr/sbin/dovecot';

/** Why Dovecot cannot be run here; null when it can. Said aloud: a skip that nobody sees would pass for a proof. */
export const noDovecot: string | null = existsSync(PROGRAM)
  ? null
  : 'no Dovecot here (Debian: apt-get install dovecot-imapd)';
if (noDovecot !== null)
  process.stderr.write(`\n*** The mailbox is not proved by these tests: ${noDovecot} ***\n\n`);

/** A real IMAP server on this machine, in a folder of its own: any account is let in by its password, `secret`. */
export interface Dovecot {
  readonly url: URL;
  /** Stops it as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** How many mails the folders of an account hold. */
  countsIn(url: URL, ...folders: readonly string[]): Promise<readonly number[]>;
  /** Puts mails in the inbox of an account, as a server that delivers does. */
  deliverTo(url: URL, ...mails: readonly Uint8Array[]): Promise<void>;
  close(): Promise<void>;
}

/** Dovecot runs its services as someone: as us, or as nobody when we are root, which it refuses for mail. */
function account(): {
  readonly user: string;
  readonly group: string;
  readonly uid: number;
  readonly gid: number;
} {
  const ask = (what: string, ...of: string[]): string =>
    spawnSync('id', [what, ...of])
      .stdout.toString()
      .trim();
  const of = process.getuid?.() === 0 ? ['nobody'] : [];
  return {
    user: ask('-un', ...of),
    group: ask('-gn', ...of),
    uid: Number(ask('-u', ...of)),
    gid: Number(ask('-g', ...of)),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export async function openDovecot(): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-imap-'));
  const as = account();
  const port = await freePort();
  for (const part of ['', 'run', 'state', 'home']) {
    mkdirSync(join(folder, part), { recursive: true });
    chmodSync(join(folder, part), 0o755);
    chownSync(join(folder, part), as.uid, as.gid);
  }
  const config = join(folder, 'dovecot.conf');
  writeFileSync(config, configuration(folder, port, as));
  const url = new URL(`imap://veille:secret@127.0.0.1:${port}/INBOX`);
  let running: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const options = {
      uid: as.uid,
      gid: as.gid,
      cwd: folder,
      env: REAL_CLOCK,
      stdio: 'ignore',
    } as const;
    // Its children end with it when it is asked, not when it is killed.
    running = startProcess([PROGRAM, '-F', '-c', config], options, 'SIGTERM');
    await until(() =>
      connect(url)
        .then((client) => client.logout())
        .then(
          () => true,
          () => false,
        ),
    );
  };
  const kill = async (): Promise<void> => {
    const stopping = running;
    running = null;
    if (stopping === null || stopping.exitCode !== null) return;
    stopping.kill('SIGTERM');
    await once(stopping, 'exit');
  };
  await start();
  return {
    url,
    start,
    kill,
    countsIn: (of, ...folders) => withClient(of, (client) => countsOf(client, folders)),
    deliverTo: (of, ...mails) =>
      withClient(of, async (client) => {
        // Dated by our clock: under a shifted one, the server keeps the real one.
        for (const mail of mails) await client.append('INBOX', Buffer.from(mail), [], new Date());
      }),
    close: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function connect(url: URL): Promise<ImapFlow> {
  const auth = { user: url.username, pass: url.password };
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port),
    secure: false,
    auth,
    logger: false,
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function withClient<T>(url: URL, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

async function countsOf(client: ImapFlow, folders: readonly string[]): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const folder of folders) {
    const status = await client.status(folder, { messages: true }).catch(() => false as const);
    counts.push(status === false ? 0 : (status.messages ?? 0));
  }
  return counts;
}

function configuration(folder: string, port: number, as: ReturnType<typeof account>): string {
  return `
protocols = imap
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
default_internal_user = ${as.user}
default_internal_group = ${as.group}
default_login_user = ${as.user}
first_valid_uid = 1
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${as.uid} gid=${as.gid} home=${folder}/home/%u
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service stats {
  chroot =
}
`;
}
