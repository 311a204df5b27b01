import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import type { MailOptions } from 'nodemailer/lib/smtp-pool/index.js';
import { PlugError } from '../plug.ts';
import type { MailConfig } from './config.ts';
import { mailWords } from './words/words.ts';

/** How mail leaves. */
export interface SmtpSettings {
  readonly url: URL;
  /** Signs mails by DKIM (RFC 6376), for the domain of who writes. */
  readonly dkim: { readonly domain: string; readonly selector: string; readonly privateKey: string } | null;
}

export interface Transport {
  /** Rejects with nodemailer's error, whose `code`, `command` and `responseCode` say what happened. */
  send(mail: MailOptions): Promise<void>;
  /** Connects and signs in, for nothing. */
  verify(): Promise<void>;
  close(): void;
}

/** Mails that leave at the same time, each on its own connection. */
export const CONNECTIONS = 10;

/** RFC 8058 § 4: a one-click link counts only where both its headers are signed. */
const SIGNED_HEADERS = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Auto-Submitted',
  'List-ID',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':');

/** Opens connections when there is something to send, and keeps them for what follows. */
export function openTransport({ url, dkim }: SmtpSettings): Transport {
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  const transport = createTransport({
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
    // The outbox tries again, and knows what was tried; the pool would send by itself what it does not know to be lost.
    maxRequeues: 0,
    host: url.hostname,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    // A password goes over no open wire.
    requireTLS: user !== '' && !secure,
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim === null
      ? {}
      : {
          dkim: {
            domainName: dkim.domain,
            keySelector: dkim.selector,
            privateKey: dkim.privateKey,
            headerFieldNames: SIGNED_HEADERS,
          },
        }),
  });
  return {
    send: async (mail) => void (await transport.sendMail(mail)),
    verify: async () => void (await transport.verify()),
    close: () => transport.close(),
  };
}

/** The pool of connections of this configuration. Throws what says so when the key of DKIM cannot be read. */
export function transportOf({ smtpUrl, from, dkim }: MailConfig): Transport {
  const domain = from.address.slice(from.address.indexOf('@') + 1);
  const signs = dkim && { domain, selector: dkim.selector, privateKey: keyIn(dkim.keyFile) };
  return openTransport({ url: smtpUrl, dkim: signs });
}

function keyIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PlugError((words) => mailWords(words).dkimKeyUnreadable(file), error);
  }
}
