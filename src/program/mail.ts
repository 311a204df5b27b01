import { readFileSync } from 'node:fs';
import type { Desk } from '../app/desk.ts';
import type { MailDesk } from '../app/mail/mailDesk.ts';
import type { Seal } from '../app/ports/program.ts';
import { receiveMail } from '../app/mail/receiveMail.ts';
import type { WrittenMail } from '../app/mail/writeMail.ts';
import { mailNote } from '../documents/mailNote.ts';
import { newsletter } from '../documents/newsletter.ts';
import { newsletterText } from '../documents/newsletterText.ts';
import type { Sender } from '../jobs/outbox.ts';
import type { MailConfig } from '../surfaces/mail/config.ts';
import type { Metrics } from './metrics.ts';
import { mailSender, type MailLooks } from '../surfaces/mail/send.ts';
import { CONNECTIONS, openTransport, type Transport } from '../surfaces/mail/transport.ts';
import { openMailbox, watchMailbox } from '../surfaces/mail/watch.ts';

/** How mails look: the letter, or a note. */
const looks: MailLooks = {
  draw: (mail: WrittenMail) => {
    const { letter: words } = mail.words;
    if (mail.is === 'note') return mailNote(mail.note, mail.spaceName, { words, locale: mail.words.locale });
    return {
      html: newsletter(mail.letter, words, mail.words.locale),
      text: newsletterText(mail.letter, words),
    };
  },
};

/** Mail that is plugged in. */
export interface OpenMail {
  readonly sender: Sender;
  /** Reads what comes until it is stopped; null when nobody reads the answers. `wake` has the inbox worked. */
  watch(heard: {
    readonly metrics: Pick<Metrics, 'mailReceived'>;
    readonly wake: () => void;
    readonly failed: (error: unknown) => void;
  }): { stop(): Promise<void> } | null;
  close(): void;
}

/** The pool of connections of this configuration; throws the system's error when the key of DKIM cannot be read. */
function transportOf({ smtpUrl, from, dkim }: MailConfig): Transport {
  const domain = from.address.slice(from.address.indexOf('@') + 1);
  const key = dkim === null ? null : readFileSync(dkim.keyFile, 'utf8');
  return openTransport({
    url: smtpUrl,
    dkim: dkim === null || key === null ? null : { domain, selector: dkim.selector, privateKey: key },
  });
}

/** Plugs mail in. */
export function plugMail(
  desk: Desk,
  gate: { readonly seal: Seal; readonly origin: string },
  mail: MailConfig,
): OpenMail {
  const own = { address: mail.from.address, authServer: mail.authServer };
  const mailDesk: MailDesk = { ...desk, ...gate, own, takesAnswers: mail.imapUrl !== null };
  const transport = transportOf(mail);
  const send = mailSender(mailDesk, { transport, from: mail.from, looks });
  return {
    sender: {
      // Nothing else is of this surface: what is said in a channel goes to the pages.
      send: async (delivery) => (delivery.is === 'mail' ? send(delivery) : undefined),
      atOnce: CONNECTIONS,
    },
    watch: ({ metrics, wake, failed }) =>
      mail.imapUrl === null
        ? null
        : watchMailbox({
            url: mail.imapUrl,
            places: desk.store.mailboxes,
            receive: (incoming) => receiveMail(desk, own, incoming),
            counted: (outcome) => {
              metrics.mailReceived(outcome);
              if (outcome === 'taken') wake();
            },
            failed,
          }),
    close: () => transport.close(),
  };
}

/** Whether the servers of this configuration let us in: for each that is configured, true or false. */
export async function mailWorks(
  mail: MailConfig,
): Promise<{ readonly smtp: boolean; readonly imap: boolean | null }> {
  return { smtp: await smtpWorks(mail), imap: mail.imapUrl === null ? null : await imapWorks(mail.imapUrl) };
}

async function smtpWorks(mail: MailConfig): Promise<boolean> {
  try {
    const transport = transportOf(mail);
    try {
      await transport.verify();
      return true;
    } finally {
      transport.close();
    }
  } catch {
    return false;
  }
}

async function imapWorks(url: URL): Promise<boolean> {
  try {
    const { client, folder } = await openMailbox(url);
    try {
      await client.mailboxOpen(folder, { readOnly: true });
      return true;
    } finally {
      client.close();
    }
  } catch {
    return false;
  }
}
