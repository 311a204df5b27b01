/** Where mail goes out, and where answers come in. Addresses hold passwords: none is ever shown. */
export interface MailConfig {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly smtpUrl: URL;
  /** Who writes: « Veille IA » and its address, lower case. The name may be empty: that of the space stands for it. */
  readonly from: { readonly name: string; readonly address: string };
  /** `imaps://user:password@host/INBOX`; null when nobody reads the answers. */
  readonly imapUrl: URL | null;
  /** The name by which the mail server signs what it found of a sender (`Authentication-Results`). */
  readonly authServer: string | null;
  readonly dkim: { readonly selector: string; readonly keyFile: string } | null;
}

export interface MailProblem {
  readonly name: string;
  readonly value: string;
  readonly is: 'badSmtpUrl' | 'badImapUrl' | 'badMailFrom' | 'noSmtpUrl' | 'halfDkim';
}

/** Reads what the environment says of mail: nothing at all is no mail, and no problem. */
export function readMailConfig(env: Readonly<Record<string, string | undefined>>): {
  readonly mail: MailConfig | null;
  readonly problems: readonly MailProblem[];
} {
  const { SMTP_URL = '', MAIL_FROM = '', IMAP_URL = '', MAIL_AUTHSERV = '' } = env;
  const { DKIM_SELECTOR = '', DKIM_KEY_FILE = '' } = env;
  if (SMTP_URL === '') return { mail: null, problems: withoutSmtp({ MAIL_FROM, IMAP_URL, DKIM_SELECTOR }) };
  const problems: MailProblem[] = [];
  const smtpUrl = urlOf(SMTP_URL, /^smtps?:$/);
  const imapUrl = IMAP_URL === '' ? null : urlOf(IMAP_URL, /^imaps?:$/);
  const from = readFrom(MAIL_FROM);
  if (smtpUrl === null) problems.push({ name: 'SMTP_URL', value: '', is: 'badSmtpUrl' });
  if (IMAP_URL !== '' && imapUrl === null) problems.push({ name: 'IMAP_URL', value: '', is: 'badImapUrl' });
  if (from === null) problems.push({ name: 'MAIL_FROM', value: MAIL_FROM, is: 'badMailFrom' });
  if ((DKIM_SELECTOR === '') !== (DKIM_KEY_FILE === ''))
    problems.push({
      name: DKIM_SELECTOR === '' ? 'DKIM_SELECTOR' : 'DKIM_KEY_FILE',
      value: '',
      is: 'halfDkim',
    });
  if (problems.length > 0 || smtpUrl === null || from === null) return { mail: null, problems };
  const dkim = DKIM_SELECTOR === '' ? null : { selector: DKIM_SELECTOR, keyFile: DKIM_KEY_FILE };
  const authServer = MAIL_AUTHSERV === '' ? null : MAIL_AUTHSERV;
  return { mail: { smtpUrl, from, imapUrl, authServer, dkim }, problems };
}

/** What only mail uses says that mail was wanted. */
function withoutSmtp(others: Readonly<Record<string, string>>): readonly MailProblem[] {
  const [name] = Object.entries(others).find(([, value]) => value !== '') ?? [];
  return name === undefined ? [] : [{ name, value: '', is: 'noSmtpUrl' }];
}

function urlOf(text: string, protocol: RegExp): URL | null {
  const url = URL.parse(text);
  return url !== null && protocol.test(url.protocol) && url.hostname !== '' ? url : null;
}

/** `Veille IA <veille@exemple.fr>` or `veille@exemple.fr`. */
function readFrom(text: string): MailConfig['from'] | null {
  const [, name = '', address = ''] =
    /^\s*(?:"?([^"<>\r\n]*?)"?\s*<)?([^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+?)>?\s*$/.exec(text) ?? [];
  return address === '' ? null : { name: name.trim(), address: address.toLowerCase() };
}
