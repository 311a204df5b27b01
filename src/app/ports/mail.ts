import type { Subscription } from '../../domain/mail/subscription.ts';

export interface Subscriptions {
  /** Adds it, or replaces that of the same id. An address has one in a space. */
  save(subscription: Subscription): Promise<void>;
  get(workspaceId: string, id: string): Promise<Subscription | null>;
  byAddress(workspaceId: string, address: string): Promise<Subscription | null>;
  ofMember(workspaceId: string, memberId: string): Promise<readonly Subscription[]>;
  /** By id, those after `afterId`. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Subscription[]>;
}

/** How far a mailbox was read (RFC 3501 § 2.3.1.1): its UIDs mean something as long as its validity is the same. */
export interface MailboxPlace {
  readonly uidValidity: string;
  readonly lastUid: number;
}

export interface Mailboxes {
  placeIn(workspaceId: string, mailbox: string): Promise<MailboxPlace | null>;
  keepPlace(workspaceId: string, mailbox: string, place: MailboxPlace): Promise<void>;
}

export interface MailStore {
  readonly subscriptions: Subscriptions;
  readonly mailboxes: Mailboxes;
}
