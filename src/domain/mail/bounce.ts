import { mailAddress } from './address.ts';
import { sentMailsIn, type SentMail } from './messageId.ts';
import { refusesAddress } from './refusal.ts';

/** A mail of ours that came back for good. */
export interface Bounce {
  readonly sent: SentMail;
  readonly address: string;
}

/** What a delivery report (RFC 3464) says of one mail of ours, for good. */
interface Failure {
  readonly bounce: Bounce;
  /** `5.1.1` */
  readonly status: string;
  /** What the last server answered; empty when the report does not tell. */
  readonly words: string;
}

/**
 * The mail whose address takes none any more, as a delivery report says it: `Action: failed` with a status 5.x.x, of a
 * mail whose Message-ID is ours. Null for a delay, a passing trouble, a refusal that is about us, or a report about
 * something else.
 */
export function readBounce(report: string, domain: string): Bounce | null {
  const failure = readFailure(report, domain);
  return failure !== null && refusesAddress(failure.words, failure.status) ? failure.bounce : null;
}

/** The mail that was refused for good because of us or of itself, its address being sound as far as is known. */
export function readRefused(report: string, domain: string): (Bounce & { readonly status: string }) | null {
  const failure = readFailure(report, domain);
  if (failure === null || refusesAddress(failure.words, failure.status)) return null;
  return { ...failure.bounce, status: failure.status };
}

function readFailure(report: string, domain: string): Failure | null {
  // A long line goes on in the next one, behind a blank (RFC 5322 § 2.2.3).
  const lines = report.replace(/\r?\n[ \t]+(?=\S)/g, ' ');
  const field = (name: string): string =>
    new RegExp(String.raw`^${name}:[ \t]*([^\r\n]*)`, 'im').exec(lines)?.[1]?.trim() ?? '';
  const status = /^5\.\d[\d.]*/.exec(field('Status'))?.[0];
  if (field('Action').toLowerCase() !== 'failed' || status === undefined) return null;
  const recipient = field('Original-Recipient') || field('Final-Recipient');
  const address = mailAddress(recipient.replace(/^[^;]*;/, '').replace(/^\s*<|>\s*$/g, ''));
  const [sent] = sentMailsIn(field('Message-ID'), domain);
  if (address === null || sent === undefined) return null;
  return { bounce: { sent, address }, status, words: field('Diagnostic-Code') };
}
