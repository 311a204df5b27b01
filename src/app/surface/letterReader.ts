import type { Subscription } from '../../domain/mail/subscription.ts';
import type { Store } from '../ports/store.ts';

/** The address where someone reads our mails; null for who reads none. */
export async function letterReader(
  store: Store,
  { workspaceId, memberId }: { readonly workspaceId: string; readonly memberId: string },
): Promise<Subscription | null> {
  const read = await store.subscriptions.ofMember(workspaceId, memberId);
  return read.find(({ status }) => status === 'active') ?? null;
}
