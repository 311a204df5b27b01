import type { Surface } from '../../domain/workspace/workspace.ts';
import type { Post, PostSubject } from '../../domain/workspace/post.ts';
import type { SurfacePlace } from './post.ts';

/** Something that a surface received, stored once by its platform id before it is acknowledged. */
export interface InboxEvent {
  readonly workspaceId: string;
  /** The platform's; that of the local channel is the id of the post. */
  readonly id: string;
  readonly surface: Surface;
  /** The surface's own word for what happened. */
  readonly kind: string;
  /** What its handler needs and nothing else holds, as the surface writes it (JSON); forgotten once it is handled. */
  readonly payload: string | null;
  /** The first post of its thread: events of one thread are handled in their order. */
  readonly threadId: string;
  readonly receivedAt: string;
}

/** What each mail is about. */
interface Mails {
  readonly letter: { readonly week: string };
  readonly subscription: unknown;
  /** What is said to one person only, where people live by mail; `postId` is the same on its page. */
  readonly notice: {
    readonly postId: string;
    readonly subject: PostSubject;
    readonly subjectId: string;
  };
  readonly draft: { readonly shareId: string; readonly hasAttachment: boolean };
  readonly question: { readonly text: string; readonly hasAttachment: boolean };
  /** Their mail took too long to read. */
  readonly unread: unknown;
}

/** A mail to the reader of a subscription; its words are written when it is sent. */
export type OutgoingMail<About extends keyof Mails = keyof Mails> = {
  [One in About]: { readonly subscriptionId: string; readonly about: One } & Mails[One];
}[About];

/** Something to be said in the channel. */
export interface Saying {
  readonly workspaceId: string;
  /** Where it begins a thread when absent, or null. */
  readonly threadId?: string | null;
  readonly about: NonNullable<Post['about']>;
  /** Only this person sees it. */
  readonly visibleTo?: string;
  /** Whose gesture it is; the companion speaks when absent. */
  readonly authorId?: string | null;
  /** Where what it pictures was born, and stands already: it is drawn there, and not said again. */
  readonly bornAt?: SurfacePlace | null;
}

/**
 * What a surface takes back: a post, or all that was said to one person alone. It says by itself where it was said,
 * since what it is about may have left the store. `user` is how the surface calls that person; null for what all see.
 */
export type Forgotten =
  | {
      readonly is: 'post';
      readonly postId: string;
      readonly threadId: string | null;
      readonly user: string | null;
      readonly at: string;
    }
  | { readonly is: 'conversation'; readonly user: string };

/** What is to be said. */
interface Deliveries {
  /** A post that is in the store already, in its thread. */
  readonly post: { readonly postId: string; readonly threadId: string | null };
  readonly refresh: { readonly subject: PostSubject; readonly subjectId: string };
  /** What the surface alone understands (JSON); those of one lane keep their order. */
  readonly errand: { readonly errand: string; readonly lane: string };
  readonly mail: { readonly mail: OutgoingMail };
  /** What is said, by whichever surfaces it is for, once its time has come. */
  readonly later: { readonly saying: Saying };
  /** What is to be said no more, and was. */
  readonly forget: { readonly what: Forgotten };
}

/** What is to be said, committed with the fact that causes it; its id is the delivery's idempotency key. */
export type Delivery<Kind extends keyof Deliveries = keyof Deliveries> = {
  [Is in Kind]: {
    readonly workspaceId: string;
    readonly id: string;
    /** Which surface says it. */
    readonly surface: Surface;
    readonly createdAt: string;
    readonly is: Is;
  } & Deliveries[Is];
}[Kind];

/** What a surface is given to say. */
export type SurfaceDelivery = Delivery<Exclude<keyof Deliveries, 'later' | 'forget'>>;

/** How a surface says each kind of delivery. */
export type Sayings<Given> = {
  readonly [Is in SurfaceDelivery['is']]: (given: Given, delivery: Delivery<Is>) => Promise<void>;
};

/** A surface in a space: what is said there is said in its own time, whatever others take. */
export function channelIn({ surface, workspaceId }: Pick<Delivery, 'surface' | 'workspaceId'>): string {
  return `${surface} ${workspaceId}`;
}

/** What was tried for the last time, and is kept until someone has it tried again. */
export interface DeadLetter<T> {
  readonly item: T;
  readonly attempts: number;
  readonly errorCode: string | null;
}

/** What is done once each, at least once tried, by any number of replicas. */
export interface Queue<T> {
  /**
   * Lends what is due, oldest first, for `leaseMs`: nobody else is given it before then. Of one thread only
   * the oldest item that is not done is lent, so that their order is kept while it waits to be tried again.
   * `left` is what was lent before and of which nothing was heard since: lent alone, or not lent; as the rest when absent.
   */
  claim(ask: {
    readonly now: string;
    readonly leaseMs: number;
    readonly limit: number;
    readonly left?: 'only' | 'never';
    /** Of these channels nothing is lent: a surface in a space, as `channelIn` says it. */
    readonly busy?: readonly string[];
  }): Promise<readonly T[]>;
  /** What `claim` would lend now, to look at. */
  waiting(now: string, limit: number): Promise<readonly T[]>;
  /** False when any was done, or given up, by someone whose lease came after: what was written must be undone. */
  done(workspaceId: string, ids: readonly string[], at: string): Promise<boolean>;
  /** Puts it back for `retryAt`, or keeps it as a dead letter when null. `errorCode` holds no text of anyone. */
  failed(workspaceId: string, id: string, retryAt: string | null, errorCode: string): Promise<void>;
  /** Puts it back for this instant, no failure counted: what would take it asks to be left alone until then. */
  putOff(workspaceId: string, id: string, until: string): Promise<void>;
  /** How many times it has failed so far. */
  attempts(workspaceId: string, id: string): Promise<number>;
  /** Of every workspace, oldest first. */
  dead(limit: number): Promise<readonly DeadLetter<T>[]>;
  /** Has a dead letter tried again from the beginning; false when there is none of this id. */
  replay(workspaceId: string, id: string): Promise<boolean>;
  /** Forgets what waits, or failed, whose ids begin so; what was done is still recognised. */
  forget(workspaceId: string, beginnings: readonly string[]): Promise<void>;
  /** Forgets what was done before this instant, which is then no longer recognised; gives how many, `limit` at most. */
  purge(doneBefore: string, limit: number): Promise<number>;
  /** Forgets the dead letters that came before this instant, with what they carry; gives how many, `limit` at most. */
  purgeDead(cameBefore: string, limit: number): Promise<number>;
}

export interface Inbox extends Queue<InboxEvent> {
  /** False when this id was stored already. */
  receive(event: InboxEvent): Promise<boolean>;
  /** Many of one space at once; those whose id was stored already are passed over. */
  receiveAll(events: readonly InboxEvent[]): Promise<void>;
  /** Whether this id was received, for as long as it is remembered. */
  has(workspaceId: string, id: string): Promise<boolean>;
  /** How many other processes were lent this event, and nothing beside it, and were not heard of since. */
  stopped(workspaceId: string, id: string): Promise<number>;
}

export interface Outbox extends Queue<Delivery> {
  /** Does nothing when the id is there already. */
  add(delivery: Delivery): Promise<void>;
}

export interface QueueStore {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
}
