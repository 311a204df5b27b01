import type { Desk } from '../desk.ts';
import type { Delivery, InboxEvent, SurfaceDelivery } from './queue.ts';

/** What came of an event: one that took too long to read is kept as a dead letter, and its author was told. */
export type Handled = 'unread' | void;

/** Handles one event with the desk of the transaction that will mark it as done; it asks no network. */
export type Handle = (desk: Desk, event: InboxEvent) => Promise<Handled>;

/**
 * What a surface answers: nothing once it is said, or how many seconds it asks to be left alone (`Retry-After`,
 * RFC 9110 § 10.2.3): the whole channel, or what goes the same way only.
 */
export type Sent = { readonly retryAfterSeconds: number; readonly others?: 'go on' } | void;

/** Sends one delivery; sending the same id twice must say it once. */
export type Send = (delivery: SurfaceDelivery) => Promise<Sent>;

/** Takes back what was said, where the surface can; twice is once, and nothing is put back by it. */
export type Forget = (delivery: Delivery<'forget'>) => Promise<Sent>;

/** How a surface says things, and how fast each of its channels takes them; at once when absent. */
export interface Sender {
  readonly send: Send;
  readonly pace?: Pacer;
  /** How many it says at the same time in one channel, one when absent: what keeps an order is never lent together. */
  readonly atOnce?: number;
}

/** How fast a channel takes what is said to it: `burst` at once, then `perSecond`. */
export interface Pace {
  readonly perSecond: number;
  readonly burst: number;
}

/** How long to wait before the next delivery to a channel, in milliseconds; asking takes the place. */
export type Pacer = (channel: string, nowMs: number) => number;
