import { idsOf, type Actor } from '../actor.ts';
import { mailAddress } from '../../domain/mail/address.ts';
import { refusesAddress } from '../../domain/mail/refusal.ts';
import type { Subscription, SubscriptionStatus } from '../../domain/mail/subscription.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';
import type { Delivery } from '../ports/queue.ts';
import { together } from '../desk.ts';

/** One address is asked to confirm once in so long, whoever types it, as often as they do. */
const ASKED_AGAIN_AFTER_MS = 10 * 60_000;

/**
 * Someone wishes the letter at an address: it is asked, by a mail, to confirm. Until it does nothing else is sent
 * there. An address that reads the letter as someone else is refused.
 */
export async function subscribe(desk: Desk, actor: Actor, typed: string): Promise<Result<Subscription>> {
  const address = mailAddress(typed);
  if (address === null) return refused('badAddress');
  return together(desk, async (inside) => {
    const { workspaceId, memberId } = idsOf(actor);
    const before = await inside.store.subscriptions.byAddress(workspaceId, address);
    if (before !== null && before.status !== 'pending' && before.memberId !== memberId)
      return refused('addressTaken');
    if (before?.status === 'active') return done(before);
    const now = inside.clock.now();
    if (before?.status === 'pending' && Date.parse(now) - Date.parse(before.changedAt) < ASKED_AGAIN_AFTER_MS)
      return done(before);
    const id = before?.id ?? inside.ids.next();
    const wished: Subscription = {
      workspaceId,
      id,
      memberId,
      address,
      status: 'pending',
      origin: 'asked',
      createdAt: before?.createdAt ?? now,
      changedAt: now,
    };
    await inside.store.subscriptions.save(wished);
    await inside.store.outbox.add({
      workspaceId,
      id: inside.ids.next(),
      surface: 'mail',
      createdAt: now,
      is: 'mail',
      mail: { about: 'subscription', subscriptionId: id },
    });
    return done(wished);
  });
}

/** The address says yes. Saying it twice is once; who left meanwhile stays away. */
export async function confirmSubscription(desk: Desk, asked: Subscription): Promise<Subscription> {
  return change(desk, asked, { to: 'active', from: (status) => status === 'pending' });
}

/** The reader wants no more of it. */
export async function leaveLetter(desk: Desk, asked: Subscription): Promise<Subscription> {
  return change(desk, asked, { to: 'left', from: (status) => status !== 'left' });
}

/** What is sent to this address comes back: nothing more is sent there until its reader asks again. */
export async function markBounced(desk: Desk, asked: Subscription): Promise<Subscription> {
  return change(desk, asked, {
    to: 'bounced',
    from: (status) => status === 'active' || status === 'pending',
  });
}

/** Marks the reader of a mail when the server's answer is that their address takes none; false when it says otherwise. */
export async function markRefused(
  desk: Desk,
  { workspaceId, mail }: Delivery & { readonly is: 'mail' },
  answer: string,
): Promise<boolean> {
  if (!refusesAddress(answer, null)) return false;
  const reader = await desk.store.subscriptions.get(workspaceId, mail.subscriptionId);
  if (reader !== null) await markBounced(desk, reader);
  return true;
}

function change(
  desk: Desk,
  { workspaceId, id }: Subscription,
  { to, from }: { readonly to: SubscriptionStatus; readonly from: (status: SubscriptionStatus) => boolean },
): Promise<Subscription> {
  return together(desk, async (inside) => {
    const before = await inside.store.subscriptions.get(workspaceId, id);
    if (before === null) throw new Error('This subscription is no more.');
    if (!from(before.status)) return before;
    const after = { ...before, status: to, changedAt: inside.clock.now() };
    await inside.store.subscriptions.save(after);
    return after;
  });
}
