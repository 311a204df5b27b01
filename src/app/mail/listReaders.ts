import { readReaders, type ListedReader } from '../../domain/mail/address.ts';
import { mayBeListed, type Subscription } from '../../domain/mail/subscription.ts';
import { facilitating, type Actor } from '../actor.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { addMember } from '../workspace/openWorkspace.ts';
import type { Store } from '../ports/store.ts';

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
  actor: Actor,
  asked: { readonly typed: string; readonly informed: boolean },
): Promise<Result<Listed>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  if (!asked.informed) return refused('notInformed');
  const { readers, unread } = readReaders(asked.typed);
  if (readers.length === 0) return refused('noReader');
  return together(desk, async (inside) => {
    let added = 0;
    for (const reader of readers) added += (await listOne(inside, actor.workspace.id, reader)) ? 1 : 0;
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
