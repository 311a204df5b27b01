import type { Desk } from '../../app/desk.ts';
import type { MailDesk } from '../../app/mail/mailDesk.ts';
import { readMail } from '../../app/mail/readMail.ts';
import { receiveMail } from '../../app/mail/receiveMail.ts';
import type { Kit, Plug } from '../plug.ts';
import type { MailConfig } from './config.ts';
import { mailSender } from './send.ts';
import { CONNECTIONS, transportOf } from './transport.ts';
import { watchMailbox } from './watch.ts';

/** What is lent to mail. */
export type MailKit = Pick<Kit, 'seal' | 'origin' | 'documents' | 'metrics' | 'wake' | 'failed'>;

/** Plugs mail in. Throws what says so when the key of DKIM cannot be read. */
export function open(desk: Desk, mail: MailConfig, kit: MailKit): Plug {
  const { seal, origin } = kit;
  const own = { address: mail.from.address, authServer: mail.authServer };
  const mailDesk: MailDesk = { ...desk, seal, origin, own, takesAnswers: mail.imapUrl !== null };
  const transport = transportOf(mail);
  const send = mailSender(mailDesk, { transport, from: mail.from, looks: { draw: kit.documents.drawMail } });
  const received = kit.metrics.counter({
    name: 'mail_received',
    help: 'Mails that came, by what came of them: taken, or why they were left alone.',
    label: 'outcome',
  });
  /** Null when nobody reads the answers. */
  let mailbox: { stop(): Promise<void> } | null = null;
  return {
    surface: 'mail',
    handle: readMail,
    sender: {
      // Nothing else is of this surface: what is said in a channel goes to the pages.
      send: async (delivery) => (delivery.is === 'mail' ? send(delivery) : undefined),
      atOnce: CONNECTIONS,
    },
    // A mail that was sent is its reader's.
    forget: async () => {},
    start: () => {
      if (mail.imapUrl === null) return;
      mailbox = watchMailbox({
        url: mail.imapUrl,
        places: desk.store.mailboxes,
        receive: (incoming) => receiveMail(desk, own, incoming),
        counted: (outcome) => {
          received(outcome);
          if (outcome === 'taken') kit.wake();
        },
        failed: kit.failed,
      });
    },
    stop: async () => {
      await mailbox?.stop();
      transport.close();
    },
  };
}
