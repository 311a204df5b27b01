import type { Desk } from '../app/desk.ts';
import { readMail } from '../app/mail/readMail.ts';
import { readPost } from '../app/share/readPost.ts';
import { isHere, type Config } from '../config.ts';
import { workInbox, type Handlers } from '../jobs/inbox.ts';
import { workOutbox, type Senders } from '../jobs/outbox.ts';
import type { OpenMail } from './mail.ts';
import type { Metrics } from './metrics.ts';
import type { Slack } from './slack.ts';
import type { Live } from '../surfaces/web/live.ts';
import { webSender } from '../surfaces/web/send.ts';
import { logFailure } from './problems.ts';
import { openSeal } from './seal.ts';

/** The surfaces that the environment plugs in beside the local channel. */
export interface Plugged {
  readonly mail: OpenMail | null;
  readonly slack: Slack | null;
}

/** What each surface does with what it receives, and how it says what is sent; one that is not here waits. */
const handlersOf = ({ slack }: Plugged): Handlers => ({
  web: readPost,
  mail: readMail,
  ...(slack === null ? {} : { slack: slack.handler }),
});
const sendersOf = ({ store }: Desk, live: Live, { mail, slack }: Plugged): Senders => ({
  web: { send: webSender(store.posts, live) },
  ...(mail === null ? {} : { mail: mail.sender }),
  ...(slack === null ? {} : { slack: slack.sender }),
});

/** The packages of mail are only loaded by those who use it. */
export async function openMail(desk: Desk, config: Config): Promise<OpenMail | null> {
  if (config.mail === null) return null;
  const { plugMail } = await import('./mail.ts');
  const gate = { seal: openSeal(config), origin: config.publicUrl };
  return plugMail(desk, gate, config.mail);
}

/** Bolt is only loaded by those who use it. */
export async function openSlack(desk: Desk, config: Config, wake: () => void): Promise<Slack | null> {
  if (config.slack === null) return null;
  const { plugSlack } = await import('./slack.ts');
  const pages = { origin: config.publicUrl, isOpen: !isHere(new URL(config.publicUrl).hostname) };
  const { locale, timeZone } = config;
  const around = { locale, timeZone, pages, seal: openSeal(config), wake, failed: logFailure };
  return plugSlack(desk, config.slack, around);
}

/** Has the inbox, then the outbox worked once; gives how much there was. */
export async function round(
  desk: Desk,
  live: Live,
  { plugged, metrics }: { readonly plugged: Plugged; readonly metrics?: Metrics | undefined },
): Promise<number> {
  const read = await workInbox(desk, handlersOf(plugged));
  const sent = await workOutbox(desk, sendersOf(desk, live, plugged));
  metrics?.worked('inbox', read);
  metrics?.worked('outbox', sent);
  return read + sent;
}

export async function settle(desk: Desk, live: Live, plugged: Plugged): Promise<void> {
  while ((await round(desk, live, { plugged })) > 0);
}
