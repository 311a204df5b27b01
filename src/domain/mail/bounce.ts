import { mailAddress } from './address.ts';
import { sentMailsIn, type SentMail } from './messageId.ts';

/** A mail of ours that came back for good. */
export interface Bounce {
  readonly sent: SentMail;
  readonly address: string;
}

/**
 * What a delivery report (RFC 3464) says for good: `Action: failed` with a status 5.x.x, of a mail whose Message-ID
 * is ours. Null for a delay, a passing trouble, or a report about something else.
 */
export function readBounce(report: string, domain: string): Bounce | null {
  const field = (name: string): string =>
    new RegExp(String.raw`^${name}:[ \t]*([^\r\n]*)`, 'im').exec(report)?.[1]?.trim() ?? '';
  if (field('Action').toLowerCase() !== 'failed' || !/^5\.\d/.test(field('Status'))) return null;
  const recipient = field('Original-Recipient') || field('Final-Recipient');
  const address = mailAddress(recipient.replace(/^[^;]*;/, '').replace(/^\s*<|>\s*$/g, ''));
  const [sent] = sentMailsIn(field('Message-ID'), domain);
  return address === null || sent === undefined ? null : { sent, address };
}
