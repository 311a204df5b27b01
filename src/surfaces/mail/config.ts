import type { Env, SettingProblem } from '../plug.ts';
import { mailWords } from './words/words.ts';

/** Where mail goes out, and where answers come in. Addresses hold passwords: none is ever shown. */
export interface MailConfig {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly smtpUrl: URL;
  /** Who writes: « Veille IA » and its address, lower case. The name may be empty: that of the space stands for it. */
  readonly from: { readonly name: string; readonly address: string };
  /** `imaps://user:password@host/INBOX`; null when nobody reads the answers. */
  readonly imapUrl: URL | null;
  /** The name by which the mail server signs what it found of a sender (`Authentication-Results`), or `UNNAMED`. */
  readonly authServer: string | null;
  readonly dkim: { readonly selector: string; readonly keyFile: string } | null;
}

/** Reads what the environment says of mail: nothing at all is no mail, and no problem. */
export function readMailConfig(env: Env): {
  readonly settings: MailConfig | null;
  readonly problems: readonly SettingProblem[];
} {
  const { SMTP_URL = '', MAIL_FROM = '', IMAP_URL = '', MAIL_AUTHSERV = '' } = env;
  const { DKIM_SELECTOR = '', DKIM_KEY_FILE = '' } = env;
  if (SMTP_URL === '')
    return { settings: null, problems: withoutSmtp({ MAIL_FROM, IMAP_URL, DKIM_SELECTOR }) };
  const problems: SettingProblem[] = [];
  const smtpUrl = urlOf(SMTP_URL, /^smtps?:$/);
  const imapUrl = IMAP_URL === '' ? null : urlOf(IMAP_URL, /^imaps?:$/);
  const from = readFrom(MAIL_FROM);
  if (smtpUrl === null) problems.push(problem('SMTP_URL', 'badSmtpUrl'));
  if (IMAP_URL !== '' && imapUrl === null) problems.push(problem('IMAP_URL', 'badImapUrl'));
  if (from === null) problems.push(problem('MAIL_FROM', 'badMailFrom', MAIL_FROM));
  if (MAIL_AUTHSERV.includes('=')) problems.push(problem('MAIL_AUTHSERV', 'findingAsName', MAIL_AUTHSERV));
  if ((DKIM_SELECTOR === '') !== (DKIM_KEY_FILE === ''))
    problems.push(problem(DKIM_SELECTOR === '' ? 'DKIM_SELECTOR' : 'DKIM_KEY_FILE', 'halfDkim'));
  if (problems.length > 0 || smtpUrl === null || from === null) return { settings: null, problems };
  const dkim = DKIM_SELECTOR === '' ? null : { selector: DKIM_SELECTOR, keyFile: DKIM_KEY_FILE };
  const authServer = MAIL_AUTHSERV === '' ? null : MAIL_AUTHSERV;
  return { settings: { smtpUrl, from, imapUrl, authServer, dkim }, problems };
}

/** The value is repeated only where it cannot hold a password. */
function problem(
  name: string,
  is: keyof ReturnType<typeof mailWords>['settings'],
  value = '',
): SettingProblem {
  return { name, value, is, tell: (words) => mailWords(words).settings[is](name, value) };
}

/** What only mail uses says that mail was wanted. */
function withoutSmtp(others: Readonly<Record<string, string>>): readonly SettingProblem[] {
  const [name] = Object.entries(others).find(([, value]) => value !== '') ?? [];
  return name === undefined ? [] : [problem(name, 'noSmtpUrl')];
}

function urlOf(text: string, protocol: RegExp): URL | null {
  const url = URL.parse(text);
  return url !== null && protocol.test(url.protocol) && url.hostname !== '' ? url : null;
}

const ADDRESS = /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/;

/** `Veille IA <veille@exemple.fr>` or `veille@exemple.fr`. */
function readFrom(text: string): MailConfig['from'] | null {
  const [, name = '', address = ''] = /^(?:"?([^"<>\r\n]*)(?:"\s*)?<)?([^<>]*)>?$/.exec(text.trim()) ?? [];
  return ADDRESS.test(address) ? { name: name.trim(), address: address.toLowerCase() } : null;
}
