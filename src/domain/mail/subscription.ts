/** An address that was asked to confirm, reads the letter, left it, or gives its mail back. */
export const SUBSCRIPTION_STATUSES = ['pending', 'active', 'left', 'bounced'] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

/** Who wished it: the person, who confirmed from the address, or an administrator who informed them beforehand. */
export const SUBSCRIPTION_ORIGINS = ['asked', 'listed'] as const;
export type SubscriptionOrigin = (typeof SUBSCRIPTION_ORIGINS)[number];

/** One address and the letter of one space. What its reader opens or clicks is not known. */
export interface Subscription {
  readonly workspaceId: string;
  readonly id: string;
  readonly memberId: string;
  /** Lower case. */
  readonly address: string;
  readonly status: SubscriptionStatus;
  readonly origin: SubscriptionOrigin;
  readonly createdAt: string;
  /** When it came to what it is now. */
  readonly changedAt: string;
}

/** Someone else may have put an address on a list: who left it comes back by themselves only. */
export function mayBeListed(before: Subscription | null): boolean {
  return before === null || before.status === 'pending';
}
