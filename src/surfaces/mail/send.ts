import type { Delivery } from '../../app/ports/queue.ts';
import type { MailDesk } from '../../app/mail/mailDesk.ts';
import { recapReader } from '../../app/recap/recapReader.ts';
import { markRefused } from '../../app/mail/subscribe.ts';
import { writeMail, type WrittenMail } from '../../app/mail/writeMail.ts';
import { isUnreachable, recipientRefusal } from './smtpErrors.ts';
import type { Transport } from './transport.ts';

/** How a mail looks; what draws it is lent by the composition root. */
export interface MailLooks {
  draw(mail: WrittenMail): { readonly html: string; readonly text: string };
}

/** Who writes. */
export interface MailFrom {
  /** Empty: the name of the space stands for it. */
  readonly name: string;
  readonly address: string;
}

/** How long a server that cannot be reached is left alone. */
const UNREACHABLE_SECONDS = 30;

type Mail = Delivery<'mail'>;

/**
 * Sends one mail of the outbox. What the server took is done; an address that it refuses for good reads no letter any
 * more; any other failure is thrown, and tried again by the outbox. A connection lost between the last byte of a mail
 * and the server's answer leaves in doubt whether it was taken: it is sent again, under the same Message-ID.
 */
export function mailSender(
  desk: MailDesk,
  {
    transport,
    from,
    looks,
  }: { readonly transport: Transport; readonly from: MailFrom; readonly looks: MailLooks },
): (delivery: Mail) => Promise<{ readonly retryAfterSeconds: number } | void> {
  const readRecap = recapReader(desk);
  return async (delivery) => {
    const written = await writeMail(desk, readRecap, delivery);
    if (written === null) return undefined;
    try {
      await transport.send(envelopeOf(delivery, written, { from, drawn: looks.draw(written) }));
      return undefined;
    } catch (error) {
      if (isUnreachable(error)) return { retryAfterSeconds: UNREACHABLE_SECONDS };
      const words = recipientRefusal(error);
      if (words === null || !(await markRefused(desk, delivery, words))) throw error;
      return undefined;
    }
  };
}

function envelopeOf(
  { workspaceId, createdAt }: Mail,
  written: WrittenMail,
  {
    from,
    drawn,
  }: { readonly from: MailFrom; readonly drawn: { readonly html: string; readonly text: string } },
): Parameters<Transport['send']>[0] {
  return {
    from: { name: from.name === '' ? written.spaceName : from.name, address: from.address },
    to: written.to,
    subject: written.subject,
    ...drawn,
    // The same whenever it is sent, so that a mail which comes twice is seen to be one.
    messageId: written.messageId,
    date: new Date(createdAt),
    headers: {
      'X-Passerelle': written.is,
      'Auto-Submitted': 'auto-generated',
      // Exchange's own word for: no out-of-office in return.
      'X-Auto-Response-Suppress': 'All',
      ...(written.is === 'letter' ? listHeaders(written.letter.leaveAddress, workspaceId, from.address) : {}),
    },
  };
}

/** RFC 2919, RFC 2369 and RFC 8058: which list it is, and how to leave it in one click. */
function listHeaders(
  leaveAddress: string,
  workspaceId: string,
  address: string,
): Readonly<Record<string, string>> {
  return {
    'List-ID': `<${workspaceId}.${address.split('@')[1]}>`,
    'List-Unsubscribe': `<${leaveAddress}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
