import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import type { IncomingMail } from '../../domain/mail/incoming.ts';
import { asUtf8 } from './charset.ts';

/**
 * Only the beginning of a mail is read, in bytes: words come before what is attached, and a mail of 30 MB must not
 * take 30 MB of memory. A mail cut here still parses; its last part is what is lost.
 */
export const MOST_READ = 512 * 1024;

/** What a delivery report calls what came back, and what it says of it. */
const REPORT_PARTS: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'text/rfc822-headers',
  'message/rfc822',
]);

/**
 * Reads a mail as it lies on the server, whatever its encoding; `place` stands for the Message-ID of one that has
 * none. Rejects for bytes that are no mail at all.
 */
export async function readMail(source: Uint8Array, place: string): Promise<IncomingMail> {
  const mail = await PostalMime.parse(source.subarray(0, MOST_READ), { forceRfc822Attachments: true });
  const isReport = mail.headers.some(
    ({ key, value }) => key === 'content-type' && /^multipart\/report\b/i.test(value.trim()),
  );
  return {
    id: idOf(mail.messageId ?? place),
    from: mail.from?.address?.toLowerCase() ?? null,
    headers: mail.headers.map(({ key, value }) => ({ name: key, value })),
    subject: asUtf8(mail.subject ?? ''),
    text: mail.text === undefined ? null : asUtf8(mail.text),
    html: mail.html === undefined ? null : asUtf8(mail.html),
    hasAttachment: mail.attachments.some((one) => one.related !== true),
    report: isReport ? reportOf(mail) : null,
  };
}

/** Message-IDs may hold anything, and be long: an id of ours is neither. */
function idOf(messageId: string): string {
  return `mail-${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}`;
}

function reportOf(mail: Email): string {
  return mail.attachments
    .filter((part) => REPORT_PARTS.has(part.mimeType))
    .map(({ content }) => (typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)))
    .join('\n');
}
