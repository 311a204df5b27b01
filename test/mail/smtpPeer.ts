import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { atEnd } from '../ending.ts';

/** One mail that the peer took. */
export interface Taken {
  readonly to: string;
  readonly raw: string;
}

/** What the peer does instead of taking a mail: an SMTP code and word, or a lost connection. */
export interface Whims {
  /** Asked at each recipient; null to take it. */
  onRecipient?(to: string): { readonly code: number; readonly word: string } | null;
  /** Asked once a mail is whole; `drop` loses the connection before the answer, `dropTaken` after having taken it. */
  onMail?(to: string): 'take' | 'drop' | 'dropTaken';
}

/** A real SMTP server on this machine, that may have whims. */
export interface SmtpPeer {
  readonly url: URL;
  readonly taken: Taken[];
  readonly whims: Whims;
  /** Connections it had, ever. */
  connections(): number;
  close(): Promise<void>;
}

function refusal({ code, word }: { readonly code: number; readonly word: string }): Error {
  return Object.assign(new Error(word), { responseCode: code });
}

export async function openSmtpPeer(): Promise<SmtpPeer> {
  const taken: Taken[] = [];
  const whims: Whims = {};
  let connections = 0;
  const sockets = new Map<string, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onConnect: (_session, callback) => {
      connections++;
      callback();
    },
    onRcptTo: ({ address }, _session, callback) => {
      const refused = whims.onRecipient?.(address) ?? null;
      callback(refused === null ? null : refusal(refused));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const whim = whims.onMail?.(to) ?? 'take';
        if (whim !== 'drop') taken.push({ to, raw: Buffer.concat(chunks).toString() });
        if (whim === 'take') callback();
        else sockets.get(portOf(session))?.destroy();
      });
    },
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.set(String(socket.remotePort), socket);
    socket.on('error', () => {});
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const close = (): Promise<void> => new Promise((closed) => server.close(() => closed()));
  const forget = atEnd(close);
  const { port } = server.server.address() as AddressInfo;
  return {
    url: new URL(`smtp://127.0.0.1:${port}`),
    taken,
    whims,
    connections: () => connections,
    close: () => {
      forget();
      return close();
    },
  };
}

const portOf = (session: SMTPServerSession): string =>
  String((session as SMTPServerSession & { remotePort: number }).remotePort);
