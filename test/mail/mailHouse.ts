import { readPost } from '../../src/app/share/readPost.ts';
import { listReaders } from '../../src/app/mail/listReaders.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { workOutbox } from '../../src/jobs/outbox.ts';
import { sealWith } from '../../src/program/links.ts';
import { documents } from '../../src/program/documents.ts';
import { openMetrics } from '../../src/program/metrics.ts';
import type { MailConfig } from '../../src/surfaces/mail/config.ts';
import { open } from '../../src/surfaces/mail/plug.ts';
import type { Plug } from '../../src/surfaces/plug.ts';
import { openLive } from '../../src/surfaces/web/live.ts';
import { webSender } from '../../src/surfaces/web/send.ts';
import { openHouse, shared, as, type House } from '../app/house.ts';
import { openSite, TEST_KEY, type Site } from '../web/site.ts';
import { openSmtpPeer, type SmtpPeer } from './smtpPeer.ts';

export const ORIGIN = 'http://veille.exemple.fr';
export const WEEK = '2026-W47';

/** A house whose mail is plugged into a real server on this machine. */
export interface MailHouse {
  readonly house: House;
  readonly peer: SmtpPeer;
  readonly mail: Plug;
  /** Its pages, read by members who follow a link. */
  readonly site: Site;
  /** Has the inbox and the outbox worked until nothing is due now. */
  settle(): Promise<void>;
}

export async function inMailHouse(
  life: (mailHouse: MailHouse) => Promise<void>,
  over: Partial<MailConfig> = {},
): Promise<void> {
  const [house, peer] = [await openHouse(), await openSmtpPeer()];
  const config: MailConfig = {
    smtpUrl: peer.url,
    from: { name: '', address: 'veille@exemple.fr' },
    imapUrl: new URL('imap://here'),
    authServer: null,
    dkim: null,
    ...over,
  };
  const say = webSender(house.store.posts, openLive());
  const mail = open(house.desk, config, {
    seal: sealWith(TEST_KEY),
    origin: ORIGIN,
    documents,
    metrics: openMetrics(),
    wake: () => {},
    failed: () => {},
  });
  const handlers = { web: readPost, mail: mail.handle };
  const senders = { web: { send: say }, mail: mail.sender };
  const settle = async (): Promise<void> => {
    while ((await workInbox(house.desk, handlers)) + (await workOutbox(house.desk, senders)) > 0);
  };
  try {
    await life({ house, peer, mail, settle, site: await openSite(true, house) });
  } finally {
    await mail.stop();
    await peer.close();
    await house.store.close();
  }
}

/** Puts readers on the letter's list, as their administrator would. */
export async function listed(house: House, typed: string): Promise<void> {
  const done = await listReaders(house.desk, as('claire'), { typed, informed: true });
  if (!done.ok) throw new Error(`refused: ${done.refusal}`);
}

/** Three shares of a week, from three people. */
export async function threeShares(house: House): Promise<void> {
  await shared(house, { shareId: 'a', memberId: 'nadia' });
  await shared(house, { shareId: 'b', memberId: 'julien', fields: { tool: 'ChatGPT', useCase: 'Relancer' } });
  await shared(house, {
    shareId: 'c',
    memberId: 'samira',
    fields: { tool: 'Midjourney', useCase: 'Illustrer' },
  });
}

/** The decoded text of a raw mail's quoted-printable parts, enough to look into. */
export function decoded(raw: string): string {
  const joined = raw.replace(/=\r?\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The addresses of our pages that a mail holds, from the root of the site. */
export function linksIn(raw: string, origin = ORIGIN): readonly string[] {
  const addresses = decoded(raw).match(/https?:\/\/[^\s"<>]+/g) ?? [];
  const ours = addresses.filter((address) => address.startsWith(`${origin}/`));
  return [...new Set(ours.map((address) => address.slice(origin.length)))];
}

/** Follows a link as a browser does: the page it opens, and the session that it gave. */
export async function follow(
  site: Site,
  link: string,
): Promise<{
  readonly path: string;
  readonly cookie: string;
  readonly text: string;
  readonly status: number;
}> {
  const { headers } = await site.get(link);
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const path = headers.get('location') ?? '';
  const { text, status } = await site.get(path, { cookie });
  return { path, cookie, text, status };
}

/** The Message-ID of a raw mail, whose headers may be folded. */
export function messageIdIn(raw: string): string {
  const [, id] = /^Message-ID:\s*(<[^>]+>)/m.exec(raw) ?? [];
  if (id === undefined) throw new Error('This mail has no Message-ID.');
  return id;
}
