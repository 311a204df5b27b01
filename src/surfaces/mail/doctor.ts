import type { Finding, SetupOffice } from '../plug.ts';
import type { MailConfig } from './config.ts';
import { transportOf } from './transport.ts';
import { openMailbox } from './watch.ts';
import { mailWords } from './words/words.ts';

/** Whether the servers of this configuration let us in. */
export async function check(
  mail: MailConfig,
  { words }: Pick<SetupOffice, 'words'>,
): Promise<readonly Finding[]> {
  const { smtp, imap } = mailWords(words);
  const sends = await smtpWorks(mail);
  const sending = { ok: sends, told: smtp(sends) };
  if (mail.imapUrl === null) return [sending];
  const opens = await imapWorks(mail.imapUrl);
  return [sending, { ok: opens, told: imap(opens) }];
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
