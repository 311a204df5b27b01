import { mailAddress, readReaders, type ListedReader } from '../domain/mail/address.ts';
import { mayBeListed, type Subscription, type SubscriptionStatus } from '../domain/mail/subscription.ts';
import type { Member, Workspace } from '../domain/workspace/workspace.ts';
import { done, refused, type Desk, type Result } from './desk.ts';
import { addMember } from './openWorkspace.ts';
import type { Store } from './ports.ts';

/** One address is asked to confirm once in so long, whoever types it, as often as they do. */
const ASKED_AGAIN_AFTER_MS = 10 * 60_000;

/**
 * Someone wishes the letter at an address: it is asked, by a mail, to confirm. Until it does nothing else is sent
 * there. An address that reads the letter as someone else is refused.
 */
export async function subscribe(
  desk: Desk,
  asked: { readonly workspaceId: string; readonly memberId: string; readonly address: string },
): Promise<Result<Subscription>> {
  const address = mailAddress(asked.address);
  if (address === null) return refused('badAddress');
  return desk.store.transact(async (store) => {
    const { workspaceId, memberId } = asked;
    const before = await store.subscriptions.byAddress(workspaceId, address);
    if (before !== null && before.status !== 'pending' && before.memberId !== memberId)
      return refused('addressTaken');
    if (before?.status === 'active') return done(before);
    const now = desk.clock.now();
    if (before?.status === 'pending' && Date.parse(now) - Date.parse(before.changedAt) < ASKED_AGAIN_AFTER_MS)
      return done(before);
    const id = before?.id ?? desk.ids.next();
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
    await store.subscriptions.save(wished);
    await store.outbox.add({
      workspaceId,
      id: desk.ids.next(),
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
  return change(desk, asked, 'active', (status) => status === 'pending');
}

/** The reader wants no more of it. */
export async function leaveLetter(desk: Desk, asked: Subscription): Promise<Subscription> {
  return change(desk, asked, 'left', (status) => status !== 'left');
}

/** What is sent to this address comes back: nothing more is sent there until its reader asks again. */
export async function markBounced(desk: Desk, asked: Subscription): Promise<Subscription> {
  return change(desk, asked, 'bounced', (status) => status === 'active' || status === 'pending');
}

function change(
  desk: Desk,
  { workspaceId, id }: Subscription,
  status: SubscriptionStatus,
  from: (status: SubscriptionStatus) => boolean,
): Promise<Subscription> {
  return desk.store.transact(async (store) => {
    const before = await store.subscriptions.get(workspaceId, id);
    if (before === null) throw new Error('This subscription is no more.');
    if (!from(before.status)) return before;
    const after = { ...before, status, changedAt: desk.clock.now() };
    await store.subscriptions.save(after);
    return after;
  });
}

/** What came of an administrator's list. */
export interface Listed {
  readonly added: number;
  /** Those who were there already, or had left: nobody is put back. */
  readonly kept: number;
  /** The lines that hold no address. */
  readonly unread: readonly string[];
}

/**
 * Puts people on the letter's list, as members, who were told so beforehand. Whoever facilitates says that they were.
 */
export async function listReaders(
  desk: Desk,
  asked: {
    readonly workspace: Workspace;
    readonly member: Member;
    readonly typed: string;
    readonly informed: boolean;
  },
): Promise<Result<Listed>> {
  if (asked.member.role !== 'facilitator') return refused('onlyFacilitator');
  if (!asked.informed) return refused('notInformed');
  const { readers, unread } = readReaders(asked.typed);
  if (readers.length === 0) return refused('noReader');
  return desk.store.transact(async (store) => {
    let added = 0;
    for (const reader of readers)
      added += (await listOne({ ...desk, store }, asked.workspace.id, reader)) ? 1 : 0;
    return done({ added, kept: readers.length - added, unread });
  });
}

async function listOne(desk: Desk, workspaceId: string, { address, name }: ListedReader): Promise<boolean> {
  const { subscriptions } = desk.store;
  const before = await subscriptions.byAddress(workspaceId, address);
  if (!mayBeListed(before)) return false;
  const now = desk.clock.now();
  await subscriptions.save({
    workspaceId,
    id: before?.id ?? desk.ids.next(),
    memberId: before?.memberId ?? (await newReader(desk, workspaceId, name)),
    address,
    status: 'active',
    origin: 'listed',
    createdAt: before?.createdAt ?? now,
    changedAt: now,
  });
  return true;
}

async function newReader(desk: Desk, workspaceId: string, name: string): Promise<string> {
  return (await addMember(desk, workspaceId, { id: desk.ids.next(), name, jobFamilyId: null })).id;
}

const PAGE = 500;

/** Every subscription of a space, by id. */
export async function* subscriptionsOf(store: Store, workspaceId: string): AsyncGenerator<Subscription> {
  for (let after = ''; ;) {
    const found = await store.subscriptions.page(workspaceId, after, PAGE);
    yield* found;
    const last = found.at(-1);
    if (last === undefined || found.length < PAGE) return;
    after = last.id;
  }
}
