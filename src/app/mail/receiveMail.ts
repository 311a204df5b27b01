import { beginningOf } from '../../words/shorten.ts';
import { readBounce, readRefused, type Bounce } from '../../domain/mail/bounce.ts';
import { domainOf } from '../../domain/mail/address.ts';
import {
  answeredMails,
  refusalOf,
  type IncomingMail,
  type MailRefusal,
  type OwnMail,
} from '../../domain/mail/incoming.ts';
import { ownPart } from '../../domain/mail/ownPart.ts';
import type { Subscription } from '../../domain/mail/subscription.ts';
import { readMessage } from '../../domain/share/read.ts';
import { LONGEST_MESSAGE, together, type Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { withoutSecrets } from '../privacy/withoutSecrets.ts';
import { keepRefused, readerOfLetter } from './sendLetter.ts';
import { FIRST_LOCALE } from '../../words/words.ts';
import { markBounced } from './subscribe.ts';

/**
 * What came of a mail: kept for its handler, known already, a report that was noted, a report of a refusal that is about
 * us, or left alone.
 */
export type MailOutcome = 'taken' | 'known' | 'report' | 'refusedReport' | MailRefusal;

/** What the inbox keeps of a mail until it is handled. */
export interface KeptMail {
  readonly subscriptionId: string;
  /** Null when it took too long to tell what its sender wrote from what it answers. */
  readonly text: string | null;
  readonly hasAttachment: boolean;
}

/** Drafts from mails that wait for one person: whoever forges their address cannot fill their mailbox. */
const MOST_WAITING = 5;

/**
 * Judges a mail and, when a reader of the letter wrote it, keeps it once in the inbox of their space. Nothing of any
 * other is kept, and nobody is answered. The mail may be put away once this resolves.
 */
export async function receiveMail(desk: Desk, own: OwnMail, mail: IncomingMail): Promise<MailOutcome> {
  if (mail.report !== null) return noteReport(desk, mail.report, domainOf(own.address));
  const refusal = refusalOf(mail, own);
  if (refusal !== null) return refusal;
  const answered = answeredMails(mail, own);
  // What answers one of our questions is no share: two programs that answer one another would never end.
  if (answered.some(({ deliveryId }) => readerOfLetter(deliveryId) === null)) return 'loop';
  const sender = await senderOf(
    desk.store,
    mail,
    answered.map(({ workspaceId }) => workspaceId),
  );
  if (sender === null) return 'unknownSender';
  const told = desk.withinBudget(() => toldIn(mail, answered.length > 0));
  if (told?.isNothing === true) return 'nothingToShare';
  const text = told && (await withoutSecrets(desk.store, sender.workspaceId, told.text));
  return keep(desk, sender, { ...mail, text });
}

/** What the sender of a mail tells. */
function toldIn(
  mail: IncomingMail,
  isAnswer: boolean,
): { readonly text: string; readonly isNothing: boolean } {
  const text = beginningOf(ownPart(mail), LONGEST_MESSAGE);
  return { text, isNothing: isToldNothing(text, isAnswer) };
}

/** « Merci ! » under a letter is kind, and no share. */
function isToldNothing(text: string, isAnswer: boolean): boolean {
  if (text === '') return true;
  const { intent, sure } = readMessage({ format: 'plain', locale: FIRST_LOCALE, text });
  return isAnswer && sure && intent === 'chatter';
}

function keep(desk: Desk, sender: Subscription, mail: IncomingMail): Promise<MailOutcome> {
  const { workspaceId, id: subscriptionId } = sender;
  const payload: KeptMail = { subscriptionId, text: mail.text, hasAttachment: mail.hasAttachment };
  return together(desk, async (inside) => {
    const own = await inside.store.shares.ofAuthor(workspaceId, sender.memberId);
    const waiting = own.filter((share) => share.status === 'draft' && share.postId === null);
    if (waiting.length >= MOST_WAITING) return 'tooManyWaiting';
    const isNew = await inside.store.inbox.receive({
      workspaceId,
      id: mail.id,
      surface: 'mail',
      kind: 'mail',
      payload: JSON.stringify(payload),
      threadId: mail.id,
      receivedAt: inside.clock.now(),
    });
    return isNew ? 'taken' : 'known';
  });
}

/** The reader who wrote, in the space whose mail they answer, else in the first one that knows them. */
async function senderOf(
  store: Store,
  { from }: IncomingMail,
  answered: readonly string[],
): Promise<Subscription | null> {
  if (from === null) return null;
  const all = (await store.workspaces.list()).map((workspace) => workspace.id);
  const known = new Set(all);
  for (const workspaceId of new Set([...answered.filter((id) => known.has(id)), ...all])) {
    const found = await store.subscriptions.byAddress(workspaceId, from);
    if (found !== null && (found.status === 'active' || found.status === 'left')) return found;
  }
  return null;
}

/**
 * The reader whose address takes no mail any more is marked; a letter refused because of us is kept as failed, and its
 * reader stays: one wrong record of our domain must not empty the list.
 */
async function noteReport(desk: Desk, report: string, domain: string): Promise<MailOutcome> {
  const refused = readRefused(report, domain);
  const reader = await readerNamed(desk.store, refused ?? readBounce(report, domain));
  if (reader === null) return 'report';
  if (refused === null) await markBounced(desk, reader);
  else if (reader.status === 'active')
    await keepRefused(desk, reader, { deliveryId: refused.sent.deliveryId, status: refused.status });
  return refused === null ? 'report' : 'refusedReport';
}

/** A report is believed when it names a letter and the address to which that letter went: nobody else knows both. */
async function readerNamed(store: Store, bounce: Bounce | null): Promise<Subscription | null> {
  const id = bounce === null ? null : readerOfLetter(bounce.sent.deliveryId);
  if (bounce === null || id === null) return null;
  const found = await store.subscriptions.get(bounce.sent.workspaceId, id);
  return found?.address === bounce.address ? found : null;
}
