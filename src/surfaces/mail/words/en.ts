import type { french } from './fr.ts';

export const english: typeof french = {
  settings: {
    badSmtpUrl: (name, _value) =>
      `${name} is not the address of a sending server. Example: ${name}=smtps://watch:password@smtp.example.com:465.`,
    badImapUrl: (name, _value) =>
      `${name} is not the address of a mailbox. Example: ${name}=imaps://watch:password@imap.example.com/INBOX.`,
    badMailFrom: (name, value) =>
      `${name}=${value} is not a sender’s address. Example: ${name}="AI watch <watch@example.com>".`,
    noSmtpUrl: (name, _value) => `${name} is of use with SMTP_URL only. Give SMTP_URL, or take ${name} away.`,
    halfDkim: (name, _value) => `${name} is missing: DKIM_SELECTOR and DKIM_KEY_FILE go together.`,
    findingAsName: (name, value) =>
      `${name}=${value} is a finding, not the name of a server. If yours writes no name (Exchange Online), give ${name}=unnamed.`,
  },
  dkimKeyUnreadable: (file) =>
    `The DKIM key ${file} cannot be read. Check DKIM_KEY_FILE, and that this account may read that file.`,
  smtp: (ok) =>
    ok
      ? 'The mail server that sends answers and takes this account.'
      : 'The mail server that sends does not answer, or refuses this account. Check SMTP_URL, and DKIM_KEY_FILE if there is one.',
  imap: (ok) =>
    ok ? 'The mailbox opens.' : 'The mailbox does not open. Check IMAP_URL: server, account, folder.',
};
