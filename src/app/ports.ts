import type {
  AuditEntry,
  Ballot,
  MemberTie,
  NetworkConsent,
  Nomination,
  Objection,
  Relay,
} from '../domain/bridger/relay.ts';
import type { Question, JobFamily, Member, Surface, Workspace } from '../domain/workspace/workspace.ts';
import type { Caution } from '../domain/guardrail/caution.ts';
import type { ToolPolicy } from '../domain/guardrail/toolPolicy.ts';
import type { QuestionRequest } from '../domain/question/request.ts';
import type { Post, PostSubject } from '../domain/workspace/post.ts';
import type { ComparedShare, Comparison, Finding } from '../domain/library/comparison.ts';
import type { Confirmation, ToolNote } from '../domain/library/upkeep.ts';
import type { Variation } from '../domain/variation/variation.ts';
import type { Recap, RecapEdit } from '../domain/rhythm/recap.ts';
import type { Subscription } from '../domain/mail/subscription.ts';
import type { Corpus } from '../domain/library/corpus.ts';
import type { Meeting } from '../domain/library/plan.ts';
import type { Candidate } from '../domain/library/rank.ts';
import type { LaunchPlan } from '../domain/rhythm/launchPlan.ts';
import type { Calm, Rhythm } from '../domain/rhythm/rhythm.ts';
import type { SuggestionAnswer } from '../domain/rhythm/suggest.ts';
import type { Share } from '../domain/share/share.ts';
import type { Trial } from '../domain/trial/trial.ts';

/** The present instant, ISO 8601 UTC with milliseconds. */
export interface Clock {
  now(): string;
}

/** New identifiers: unique, and sorting in the order they were made. */
export interface Ids {
  next(): string;
}

/** What a signed link says: until this instant, this member may read this page of this space. */
export interface Pass {
  readonly workspaceId: string;
  readonly memberId: string;
  /** From the root of the site, without a query. */
  readonly path: string;
  readonly expiresAt: string;
}

/** Signs passes in a way that nobody else can. */
export interface Seal {
  /** Text for an address or a cookie. */
  sign(pass: Pass): string;
  /** Null for what was not signed here. Its end is for the caller to look at. */
  read(signed: string): Pass | null;
}

/** Public holidays of the world. A place is a country (`FR`) or one of its regions (`FR-67`); empty for none. */
export interface Holidays {
  /** Days of a year, `2026-07-14`; none for a place that is not known. */
  of(place: string, year: number): Promise<readonly string[]>;
  /** Countries whose holidays are known, by code. */
  countries(): Promise<readonly string[]>;
  /** Regions of a country that have holidays of their own. */
  regions(country: string): Promise<readonly { readonly place: string; readonly name: string }[]>;
}

/** From (included) to (excluded), ISO 8601 UTC instants. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface Workspaces {
  add(workspace: Workspace): Promise<void>;
  save(workspace: Workspace): Promise<void>;
  get(id: string): Promise<Workspace | null>;
  /** Oldest first. */
  list(): Promise<readonly Workspace[]>;
}

export interface JobFamilies {
  add(families: readonly JobFamily[]): Promise<void>;
  /** By position. */
  list(workspaceId: string): Promise<readonly JobFamily[]>;
}

export interface Members {
  add(member: Member): Promise<void>;
  save(member: Member): Promise<void>;
  get(workspaceId: string, id: string): Promise<Member | null>;
  /** By name. */
  list(workspaceId: string): Promise<readonly Member[]>;
}

/** Tools that a space names and that the built-in table does not know. */
export interface OwnTool {
  readonly workspaceId: string;
  readonly id: string;
  readonly name: string;
}

export interface OwnTools {
  /** Does nothing when the id is there already. */
  add(tools: readonly OwnTool[]): Promise<void>;
  list(workspaceId: string): Promise<readonly OwnTool[]>;
}

/** Where a post stands in the channel: its instant, then its id among those of one millisecond. */
export interface PostPlace {
  readonly at: string;
  readonly id: string;
}

export interface Posts {
  /** False when a post of this id is there already; nothing changes then. */
  add(post: Post): Promise<boolean>;
  save(post: Post): Promise<void>;
  get(workspaceId: string, id: string): Promise<Post | null>;
  /**
   * First posts of threads, newest first, deleted ones left out unless something answers them,
   * those of `visibleTo` for `viewerId` only. `before` is where the page before ended, exclusive.
   */
  roots(
    workspaceId: string,
    ask: { readonly viewerId: string | null; readonly before: PostPlace | null; readonly limit: number },
  ): Promise<readonly Post[]>;
  /** Replies of these threads, oldest first, under the same visibility. */
  replies(
    workspaceId: string,
    ask: { readonly viewerId: string | null; readonly threadIds: readonly string[] },
  ): Promise<readonly Post[]>;
  /** Posts that picture this thing. */
  about(workspaceId: string, subject: PostSubject, id: string): Promise<readonly Post[]>;
  /** For export: by id, those after `afterId`. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Post[]>;
}

export interface Shares {
  /** `searchText` is what `shareSearchText` makes of the share. */
  add(share: Share, searchText: string): Promise<void>;
  /** Many at once, for imports. */
  addAll(shares: readonly { readonly share: Share; readonly searchText: string }[]): Promise<void>;
  save(share: Share, searchText: string): Promise<void>;
  get(workspaceId: string, id: string): Promise<Share | null>;
  /** Those found, in no order. */
  getMany(workspaceId: string, ids: readonly string[]): Promise<readonly Share[]>;
  /** The external ids among these that are known already, deleted shares included. */
  knownExternalIds(workspaceId: string, externalIds: readonly string[]): Promise<ReadonlySet<string>>;
  byPost(workspaceId: string, postId: string): Promise<Share | null>;
  /** Published in the period, newest first. */
  published(workspaceId: string, period: Period, limit: number): Promise<readonly Share[]>;
  /** How many were published, ever. */
  countPublished(workspaceId: string): Promise<number>;
  /** How many are published, by job family; null for none. */
  countByFamily(workspaceId: string): Promise<ReadonlyMap<string | null, number>>;
  /** Ids of the job families that have at least one published share. */
  jobFamiliesReached(workspaceId: string): Promise<ReadonlySet<string>>;
  /** Published shares that name one of these canonical tools, newest first. */
  ofTools(workspaceId: string, toolIds: readonly string[]): Promise<readonly Share[]>;
  /** One person's own shares, drafts included, deleted left out, newest first: shown to that person only. */
  ofAuthor(workspaceId: string, authorId: string): Promise<readonly Share[]>;
  /** For export: by id, those after `afterId`, all statuses. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Share[]>;
  /** Has these published shares found by these words, and no more by those before. */
  index(shares: readonly { readonly share: Share; readonly searchText: string }[]): Promise<void>;
  /** Ids of the spaces whose search words were not made by this version. */
  spacesIndexedOtherwise(version: string): Promise<readonly string[]>;
  markIndexed(workspaceId: string, version: string): Promise<void>;
}

/** The words of published shares, as the engine indexes them. */
export interface SearchIndex {
  /** The newest shares that meet the condition. */
  meet(workspaceId: string, meeting: Meeting): Promise<readonly Candidate[]>;
  /** What is known of all the shares, and of these words. */
  corpus(workspaceId: string, words: readonly string[]): Promise<Corpus>;
  /** Words of the index that begin with these letters. */
  wordsBeginning(workspaceId: string, letters: string): Promise<readonly string[]>;
}

/** What a space says means the same: lines of terms between commas, beside the lexicon that the product brings. */
export interface OwnWords {
  list(workspaceId: string): Promise<readonly string[]>;
  /** Replaces them all. */
  save(workspaceId: string, lines: readonly string[]): Promise<void>;
}

export interface Trials {
  /** Adds, or replaces the trial of the same person on the same share. */
  save(trial: Trial): Promise<void>;
  get(workspaceId: string, id: string): Promise<Trial | null>;
  /** Of these shares, oldest first. */
  ofShares(workspaceId: string, shareIds: readonly string[]): Promise<readonly Trial[]>;
  /** One person's own, newest first: shown to that person only. */
  ofMember(workspaceId: string, memberId: string, limit: number): Promise<readonly Trial[]>;
  /** Whether this person has tried anything: yes or no, never how much. */
  hasTried(workspaceId: string, memberId: string): Promise<boolean>;
  /** Of published shares: how many, by the job family of who tried; null for none, and for those who left. */
  countByFamily(workspaceId: string): Promise<ReadonlyMap<string | null, number>>;
  /** Made in the period: how many. */
  count(workspaceId: string, period: Period): Promise<number>;
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Trial[]>;
}

export interface Questions {
  add(question: Question): Promise<void>;
  save(question: Question): Promise<void>;
  get(workspaceId: string, id: string): Promise<Question | null>;
  byPost(workspaceId: string, postId: string): Promise<Question | null>;
  /** Those that nobody answered yet, newest first. */
  open(workspaceId: string, limit: number): Promise<readonly Question[]>;
  /** Asked in the period, oldest first. */
  asked(workspaceId: string, period: Period): Promise<readonly Question[]>;
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Question[]>;
}

export interface QuestionRequests {
  add(request: QuestionRequest): Promise<void>;
  save(request: QuestionRequest): Promise<void>;
  get(workspaceId: string, id: string): Promise<QuestionRequest | null>;
  /** In the order they were made. */
  ofQuestion(workspaceId: string, questionId: string): Promise<readonly QuestionRequest[]>;
  /** Who was asked anything after this instant: they are left alone. */
  membersAskedSince(workspaceId: string, instant: string): Promise<ReadonlySet<string>>;
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly QuestionRequest[]>;
}

export interface Cautions {
  add(caution: Caution): Promise<void>;
  save(caution: Caution): Promise<void>;
  get(workspaceId: string, id: string): Promise<Caution | null>;
  /** On any of these, those not taken back, oldest first. */
  standing(
    workspaceId: string,
    on: { readonly toolIds: readonly string[]; readonly shareIds: readonly string[] },
  ): Promise<readonly Caution[]>;
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Caution[]>;
}

export interface ToolPolicies {
  add(policy: ToolPolicy): Promise<void>;
  /** All that were ever decided, by id. */
  list(workspaceId: string): Promise<readonly ToolPolicy[]>;
}

export interface Recaps {
  add(recap: Recap): Promise<void>;
  ofWeek(workspaceId: string, week: string): Promise<Recap | null>;
  /** Newest first. */
  list(workspaceId: string, limit: number): Promise<readonly Recap[]>;
}

export interface RecapEdits {
  ofWeek(workspaceId: string, week: string): Promise<RecapEdit | null>;
  /** Adds or replaces. */
  save(edit: RecapEdit): Promise<void>;
  /** By week. */
  list(workspaceId: string): Promise<readonly RecapEdit[]>;
}

export interface Rhythms {
  /** Null for a space that chose nothing: the default holds. */
  get(workspaceId: string): Promise<Rhythm | null>;
  /** Adds or replaces. */
  save(rhythm: Rhythm): Promise<void>;
  /** Of every space that chose something. */
  all(): Promise<readonly Rhythm[]>;
}

export interface Calms {
  /** Null for someone who asked for nothing and was told nothing. */
  get(workspaceId: string, memberId: string): Promise<Calm | null>;
  /** Adds or replaces. */
  save(calm: Calm): Promise<void>;
  /** By member. */
  list(workspaceId: string): Promise<readonly Calm[]>;
}

export interface LaunchPlans {
  get(workspaceId: string): Promise<LaunchPlan | null>;
  /** Adds or replaces. */
  save(plan: LaunchPlan): Promise<void>;
  /** Of every space that started one. */
  all(): Promise<readonly LaunchPlan[]>;
}

export interface SuggestionAnswers {
  /** Adds or replaces. */
  save(answer: SuggestionAnswer): Promise<void>;
  /** Oldest first. */
  list(workspaceId: string): Promise<readonly SuggestionAnswer[]>;
}

/** The decision that a facilitator asks of the committee for a month (`2026-10`). */
export interface Decision {
  readonly workspaceId: string;
  readonly month: string;
  readonly text: string;
  readonly writtenAt: string;
}

export interface Decisions {
  save(decision: Decision): Promise<void>;
  ofMonth(workspaceId: string, month: string): Promise<Decision | null>;
  list(workspaceId: string): Promise<readonly Decision[]>;
}

export interface Variations {
  /** Adds, or replaces what was said of this share. */
  save(variation: Variation): Promise<void>;
  /** Whatever its state. */
  get(workspaceId: string, shareId: string): Promise<Variation | null>;
  /** The linked ones of which one of these shares is the child or the parent, in no order. */
  touching(workspaceId: string, shareIds: readonly string[]): Promise<readonly Variation[]>;
  /** The linked ones of a tree, all but its first prompt, which descends from nothing. */
  tree(workspaceId: string, rootId: string): Promise<readonly Variation[]>;
  /** Puts a whole tree under another's first prompt. */
  plant(workspaceId: string, rootId: string, underRootId: string): Promise<void>;
  /** For export: by share, those after `afterId`, all states. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Variation[]>;
}

export interface Comparisons {
  add(comparison: Comparison): Promise<void>;
  get(workspaceId: string, id: string): Promise<Comparison | null>;
  /** Newest first. */
  list(workspaceId: string): Promise<readonly Comparison[]>;
  /** Does nothing when it is there already. */
  addShare(compared: ComparedShare): Promise<void>;
  /** Those of one comparison, or of all of them. */
  shares(workspaceId: string, comparisonId: string | null): Promise<readonly ComparedShare[]>;
  /** Does nothing when the id is there already. */
  addFinding(finding: Finding): Promise<void>;
  /** Those of one comparison, or of all of them, in the order of their ids. */
  findings(workspaceId: string, comparisonId: string | null): Promise<readonly Finding[]>;
}

/** What keeps the sheets of tools true. */
export interface Upkeep {
  confirm(confirmation: Confirmation): Promise<void>;
  /** Of these shares, oldest first. */
  confirmations(workspaceId: string, shareIds: readonly string[]): Promise<readonly Confirmation[]>;
  /** For export: by id, those after `afterId`. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Confirmation[]>;
  /** Does nothing when the id is there already. */
  note(note: ToolNote): Promise<void>;
  /** Of every tool, oldest first. */
  notes(workspaceId: string): Promise<readonly ToolNote[]>;
}

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

/** A mail to the reader of a subscription; its words are written when it is sent. */
export type OutgoingMail = { readonly subscriptionId: string } & (
  | { readonly about: 'letter'; readonly week: string }
  | { readonly about: 'subscription' }
  /** What is said to one person only, where people live by mail; `postId` is the same on its page. */
  | {
      readonly about: 'notice';
      readonly postId: string;
      readonly subject: PostSubject;
      readonly subjectId: string;
    }
  | { readonly about: 'draft'; readonly shareId: string; readonly hasAttachment: boolean }
  | { readonly about: 'question'; readonly text: string; readonly hasAttachment: boolean }
);

/** What is to be said, committed with the fact that causes it; its id is the delivery's idempotency key. */
export type Delivery = {
  readonly workspaceId: string;
  readonly id: string;
  /** Which surface says it. */
  readonly surface: Surface;
  readonly createdAt: string;
} & (
  | { readonly is: 'post'; readonly post: Omit<Post, 'workspaceId' | 'id' | 'at' | 'deletedAt'> }
  | { readonly is: 'refresh'; readonly subject: PostSubject; readonly subjectId: string }
  /** What the surface alone understands (JSON); those of one lane keep their order. */
  | { readonly is: 'errand'; readonly errand: string; readonly lane: string }
  | { readonly is: 'mail'; readonly mail: OutgoingMail }
);

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
   */
  claim(ask: {
    readonly now: string;
    readonly leaseMs: number;
    readonly limit: number;
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
}

export interface Outbox extends Queue<Delivery> {
  /** Does nothing when the id is there already. */
  add(delivery: Delivery): Promise<void>;
}

/** Who someone of a surface is in the space: a member, or nobody of it (a guest, a robot) when null. */
export interface Identity {
  readonly workspaceId: string;
  readonly surface: Surface;
  /** The surface's own, as `U024BE7LH`. */
  readonly id: string;
  readonly memberId: string | null;
}

export interface Identities {
  /** Adds, or replaces the one of the same surface and id. */
  save(identity: Identity): Promise<void>;
  get(workspaceId: string, surface: Surface, id: string): Promise<Identity | null>;
  ofMember(workspaceId: string, memberId: string): Promise<readonly Identity[]>;
}

/** A Slack workspace that plugged the companion in. */
export interface SlackInstall {
  readonly workspaceId: string;
  /** Of the workspace, or of the organisation that installed for all of its own. */
  readonly teamId: string;
  readonly botUserId: string;
  /** Sealed; null for the company's own app, whose token is in the environment. */
  readonly token: string | null;
  readonly scopes: readonly string[];
  /** The watch channel; null until it is known. */
  readonly channelId: string | null;
  readonly installedAt: string;
}

export interface SlackInstalls {
  /** Adds, or replaces the one of the same space. */
  save(install: SlackInstall): Promise<void>;
  get(workspaceId: string): Promise<SlackInstall | null>;
  list(): Promise<readonly SlackInstall[]>;
  remove(workspaceId: string): Promise<void>;
}

/** Where a post of the companion stands in Slack. */
export interface SlackMessage {
  readonly workspaceId: string;
  readonly postId: string;
  readonly channelId: string;
  /** Slack's id of a message within its channel; null while it is not known whether Slack took it. */
  readonly ts: string | null;
  /** A digest of what was drawn. */
  readonly drawn: string;
  readonly drawnAt: string;
}

export interface SlackMessages {
  /** Adds, or replaces the one of the same post. */
  save(message: SlackMessage): Promise<void>;
  get(workspaceId: string, postId: string): Promise<SlackMessage | null>;
  at(workspaceId: string, channelId: string, ts: string): Promise<SlackMessage | null>;
  remove(workspaceId: string, postId: string): Promise<void>;
}

/** One turn of a ritual of a space: `recap` of `2026-W47`. */
export interface CalendarRun {
  readonly workspaceId: string;
  readonly ritual: string;
  readonly period: string;
}

export interface Calendar {
  /**
   * True once for each run, whatever the number of replicas. Claimed in the transaction that does it: if that
   * fails, the claim is undone with the rest.
   */
  claimRun(run: CalendarRun, at: string): Promise<boolean>;
  /** The periods of this ritual that were run, newest first. */
  runs(workspaceId: string, ritual: string, limit: number): Promise<readonly string[]>;
}

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

export interface Relays {
  get(workspaceId: string, memberId: string): Promise<Relay | null>;
  /** Adds, or replaces that of the same member. */
  save(relay: Relay): Promise<void>;
  /** By member. */
  list(workspaceId: string): Promise<readonly Relay[]>;
  remove(workspaceId: string, memberId: string): Promise<void>;
}

export interface Objections {
  /** Does nothing when it is there already. */
  add(objection: Objection): Promise<void>;
  remove(workspaceId: string, memberId: string): Promise<void>;
  /** By member. */
  list(workspaceId: string): Promise<readonly Objection[]>;
}

export interface Nominations {
  /** Adds or replaces. */
  save(nomination: Nomination): Promise<void>;
  /** Newest first. */
  list(workspaceId: string): Promise<readonly Nomination[]>;
  /** Replaces what the same voter said before. */
  cast(ballot: Ballot): Promise<void>;
  /** By voter; none once they were forgotten. */
  ballots(workspaceId: string, nominationId: string): Promise<readonly Ballot[]>;
  /** Forgets the ballot of a voter, or of all of them when null. */
  forget(workspaceId: string, nominationId: string, voterId: string | null): Promise<void>;
}

/** Whether ties are looked at in a space, and those that are kept. */
export interface Networks {
  /** Null for a space where it was never switched on. */
  get(workspaceId: string): Promise<NetworkConsent | null>;
  /** Adds or replaces. */
  save(consent: NetworkConsent): Promise<void>;
  /** Does nothing when that pair is there for that day already. */
  tie(tie: MemberTie): Promise<void>;
  /** Oldest first. */
  ties(workspaceId: string): Promise<readonly MemberTie[]>;
  /** Forgets the ties of the days before this one. */
  forgetBefore(workspaceId: string, day: string): Promise<void>;
  forgetTiesOf(workspaceId: string, memberId: string): Promise<void>;
}

export interface Audit {
  add(entry: AuditEntry): Promise<void>;
  /** Oldest first. */
  list(workspaceId: string): Promise<readonly AuditEntry[]>;
}

/**
 * Everything stored. All that `transact` does is committed together or not at all: not at all once a query failed,
 * even if that was caught. Those of one space that read run one after the other. An engine may run the work again from its beginning, after it undid all of it:
 * work touches nothing but the store that it is given.
 */
export interface Store {
  readonly workspaces: Workspaces;
  readonly jobFamilies: JobFamilies;
  readonly members: Members;
  readonly ownTools: OwnTools;
  readonly posts: Posts;
  readonly shares: Shares;
  readonly search: SearchIndex;
  readonly ownWords: OwnWords;
  readonly trials: Trials;
  readonly questions: Questions;
  readonly questionRequests: QuestionRequests;
  readonly cautions: Cautions;
  readonly toolPolicies: ToolPolicies;
  readonly recaps: Recaps;
  readonly recapEdits: RecapEdits;
  readonly rhythms: Rhythms;
  readonly calms: Calms;
  readonly launchPlans: LaunchPlans;
  readonly suggestionAnswers: SuggestionAnswers;
  readonly decisions: Decisions;
  readonly variations: Variations;
  readonly comparisons: Comparisons;
  readonly upkeep: Upkeep;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly calendar: Calendar;
  readonly identities: Identities;
  readonly slackInstalls: SlackInstalls;
  readonly slackMessages: SlackMessages;
  readonly subscriptions: Subscriptions;
  readonly mailboxes: Mailboxes;
  readonly relays: Relays;
  readonly objections: Objections;
  readonly nominations: Nominations;
  readonly networks: Networks;
  readonly audit: Audit;
  transact<T>(work: (store: Store) => Promise<T>): Promise<T>;
}
