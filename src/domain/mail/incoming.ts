import { isAligned, domainOf } from './address.ts';
import { either } from '../text/languages.ts';
import { sentMailsIn } from './messageId.ts';

/** A mail as its surface read it; nothing of it is believed yet. */
export interface IncomingMail {
  /** The same for the same mail, made of its Message-ID, or of where it lies when it has none. */
  readonly id: string;
  /** Lower case; null when the mail names nobody. */
  readonly from: string | null;
  /** Names in lower case, in the mail's order: the topmost was put by the server that delivered it. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly hasAttachment: boolean;
  /** What a delivery report (RFC 3464) says, with the headers of what came back; null for any other mail. */
  readonly report: string | null;
}

/** Who we are to the outside. */
export interface OwnMail {
  /** The veille's own address, lower case. */
  readonly address: string;
  /** The name by which our own mail server signs its findings (RFC 8601 § 2.5), or `UNNAMED`; null when it signs none. */
  readonly authServer: string | null;
}

/** Of a server that finds and writes no name before it, as Exchange Online: no host bears this one. */
export const UNNAMED = 'unnamed';

/** Why a mail is left alone, without an answer. Counted, never with whose it was. */
export const MAIL_REFUSALS = [
  'autoReply',
  'bulk',
  'loop',
  'forged',
  'unknownSender',
  'nothingToShare',
  'tooManyWaiting',
] as const;
export type MailRefusal = (typeof MAIL_REFUSALS)[number];

/** The header by which our own mails know one another when they come back. */
export const OWN_HEADER = 'x-passerelle';
/** A mail that went through so many servers goes round (RFC 5321 § 6.3 asks for 100 at least before giving up). */
const MOST_HOPS = 100;

/** Other people's programs answer in their own language: German and Spanish are met too. */
const AUTO_SUBJECT = new RegExp(
  `^(?:(?:re|tr|fw|fwd) ?: ?)*(?:${either('automatic')}|abwesenheits|respuesta autom)`,
  'i',
);

/** Why a mail is to be left alone, by its headers only; null for one that a person wrote to us. */
export function refusalOf(mail: IncomingMail, own: OwnMail): MailRefusal | null {
  if (isLoop(mail, own)) return 'loop';
  if (isAutomatic(mail)) return 'autoReply';
  if (isBulk(mail)) return 'bulk';
  return isForged(mail, own) ? 'forged' : null;
}

function isLoop(mail: IncomingMail, own: OwnMail): boolean {
  const hops = mail.headers.filter(({ name }) => name === 'received').length;
  return mail.from === own.address || headerOf(mail, OWN_HEADER) !== '' || hops >= MOST_HOPS;
}

/** RFC 3834 § 5, and what older programs say instead. */
function isAutomatic(mail: IncomingMail): boolean {
  const submitted = headerOf(mail, 'auto-submitted');
  return (
    (submitted !== '' && !/^no\b/i.test(submitted)) ||
    headerOf(mail, 'x-autoreply') !== '' ||
    headerOf(mail, 'x-autorespond') !== '' ||
    /auto[_-]?reply/i.test(headerOf(mail, 'precedence')) ||
    headerOf(mail, 'return-path') === '<>' ||
    AUTO_SUBJECT.test(mail.subject.trim())
  );
}

function isBulk(mail: IncomingMail): boolean {
  return (
    /^(?:bulk|list|junk)\b/i.test(headerOf(mail, 'precedence')) ||
    ['list-id', 'list-unsubscribe', 'list-post'].some((name) => headerOf(mail, name) !== '')
  );
}

/**
 * Whether our own server found that the mail does not come from the domain it names. Findings of other servers are
 * no proof: anyone may write them. Without a server that signs its findings, the link sent to the address is the proof.
 */
function isForged(mail: IncomingMail, { authServer }: OwnMail): boolean {
  if (mail.from === null) return true;
  if (authServer === null) return false;
  const findings = mail.headers.filter(({ name }) => name === 'authentication-results');
  if (authServer === UNNAMED) return isRefuted(findings[0]?.value ?? '', domainOf(mail.from));
  const found = findings.find(
    ({ value }) => value.trim().split(/[\s;]/)[0]?.toLowerCase() === authServer.toLowerCase(),
  );
  return found === undefined || !provesDomain(found.value, domainOf(mail.from));
}

/**
 * What a server without a name found is the topmost line, and begins with a finding. Mail that stayed within the
 * company is neither proved nor refuted there: the link sent to its address is the proof.
 */
function isRefuted(topmost: string, domain: string): boolean {
  if (!/^\s*[a-z-]{2,20}\s*=/i.test(topmost)) return true;
  const failed = /\b(?:dmarc|dkim|spf|compauth)\s*=\s*(?:fail|softfail|permerror|temperror)\b/i.test(topmost);
  return failed && !provesDomain(topmost, domain);
}

/** DMARC says all; else a signature (DKIM) or an envelope (SPF) of the same organisation. */
function provesDomain(results: string, domain: string): boolean {
  const methods = results.replace(/\([^()]*\)/g, ' ').split(';');
  return methods.some((method) => {
    const [, name, of] =
      /^\s*(dmarc|dkim|spf)\s*=\s*pass\b(?:.*?\b(?:header\.from|header\.d|header\.i|smtp\.mailfrom)\s*=\s*"?([^\s";]+))?/is.exec(
        method,
      ) ?? [];
    if (name === undefined) return false;
    return of === undefined ? name.toLowerCase() === 'dmarc' : isAligned(domainOf(of), domain);
  });
}

/** The spaces whose mails this one answers, by the ids that mail programs keep. */
export function answeredMails(mail: IncomingMail, own: OwnMail): ReturnType<typeof sentMailsIn> {
  return sentMailsIn(
    `${headerOf(mail, 'in-reply-to')} ${headerOf(mail, 'references')}`,
    domainOf(own.address),
  );
}

function headerOf(mail: IncomingMail, name: string): string {
  return mail.headers.find((header) => header.name === name)?.value.trim() ?? '';
}
