import type { Actor } from '../actor.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { LONGEST } from '../../domain/share/check.ts';
import type { Reading } from '../../domain/share/reading.ts';
import { readMessage } from '../../domain/share/read.ts';
import type { Share } from '../../domain/share/share.ts';
import { offerKey, type Offer } from '../../domain/offer/offer.ts';
import { readsAsLimits } from '../../domain/share/limitsReply.ts';
import type { Post } from '../../domain/workspace/post.ts';
import { keepLimits } from './addLimits.ts';
import { composeDraft, withWords } from './composeDraft.ts';
import { unsayOffers } from './unsayOffers.ts';
import { findOffer, type Read } from './findOffer.ts';
import { askWriter, isLeftAlone } from '../rhythm/calm.ts';
import { announce, done, refused, together, type Desk, type Result } from '../desk.ts';
import { maskedIn } from '../privacy/withoutSecrets.ts';
import { habitsOf } from '../tool/habits.ts';
import type { InboxEvent } from '../ports/queue.ts';
import type { Handled } from '../ports/surface.ts';
import type { Store } from '../ports/store.ts';
import { FIRST_LOCALE } from '../../words/words.ts';
import { say, unsay, type About } from '../say.ts';
import type { Written } from './plainWords.ts';

/**
 * Reads a message once it is stored: a share becomes a draft in its thread, a doubt is put to its author alone,
 * an answer to the limits question completes its share, and all the rest is met with silence.
 * Call it inside the transaction that marks the event as done.
 */
export async function readPost(desk: Desk, event: InboxEvent): Promise<Handled> {
  const post = await desk.store.posts.get(event.workspaceId, event.id);
  if (post === null || post.text === null || post.authorId === null) return;
  const { text } = post;
  return hear(
    desk,
    { post, written: typed(text), words: () => text, mentioned: [] },
    {
      offerShare: (reading) => offerShare(desk, post, reading),
      offer: (offer) => sayToAuthor(desk, post, { subject: offer.subject, id: offerKey(offer) }),
      pointOutSensitive: () => sayToAuthor(desk, post, { subject: 'sensitive', id: post.id }),
      tellUnread: () => sayToAuthor(desk, post, { subject: 'unread', id: post.id }),
    },
  );
}

/** What a channel does that depends on who keeps its messages: we do, or a chat of its own. */
export interface Hearing {
  offerShare(reading: Reading): Promise<void>;
  offer(offer: Offer): Promise<void>;
  pointOutSensitive(reading: Reading): Promise<void>;
  /** To its author alone: their message took too long to read. */
  tellUnread(): Promise<void>;
}

/** A message as it was written, for its meaning, and without its markup, for what is kept of it. */
interface Heard {
  readonly post: Post;
  readonly written: Written;
  /** Asked for once the message was read: they take a time of their own. */
  readonly words: () => string;
  /** The members whom its chat says that it mentions. */
  readonly mentioned: readonly string[];
}

/** What was typed on our own pages. */
const typed = (text: string): Written => ({ format: 'plain', text });

/** Understands one message of a channel, inside the transaction that marks it as heard; it need not be stored. */
export async function hear(desk: Desk, heard: Heard, hearing: Hearing): Promise<Handled> {
  const { post, mentioned } = heard;
  const reading = await readingOf(desk, post, heard.written);
  if (reading === null) {
    await hearing.tellUnread();
    return 'unread';
  }
  if (reading.alerts.length > 0) await hearing.pointOutSensitive(reading);
  const read = { post, reading, text: heard.words(), mentioned };
  return post.threadId === null ? readFirst(desk, read, hearing) : readReply(desk, read, hearing);
}

/** A message that begins a thread. */
async function readFirst(desk: Desk, read: Read, hearing: Hearing): Promise<void> {
  const { post, reading, text } = read;
  const offer = await findOffer(desk.store, read);
  if (offer !== null) return hearing.offer(offer);
  if (reading.intent === 'share' && (reading.sure || (await mayAskAuthor(desk, post))))
    return hearing.offerShare(reading);
  const { intent, sure } = reading;
  if (intent === 'question') return announce(desk, { is: 'questionRead', post, text, sure });
}

/** The author asked for a fiche from a message on which the reader was unsure. */
export async function readAsShare(desk: Desk, actor: Actor, postId: string): Promise<Result<Share>> {
  return together(desk, async (inside) => {
    const post = await inside.store.posts.get(actor.workspace.id, postId);
    if (post === null || post.text === null || post.authorId !== actor.member.id) return refused('notFound');
    await unsay(inside, actor.workspace.id, { subject: 'askAuthor', id: post.id });
    await unsayOffers(inside, post);
    const kept = await inside.store.shares.byPost(actor.workspace.id, post.id);
    if (kept !== null) return done(kept);
    const reading = await readingOf(inside, post, typed(post.text));
    if (reading === null) return refused('unread');
    return done(await draftFrom(inside, post, withWords(reading, post.text)));
  });
}

/** The author was asked whether a message is a share, and says no: the question goes and does not come back. */
export async function declineShare(desk: Desk, actor: Actor, postId: string): Promise<Result<Post>> {
  return together(desk, async (inside) => {
    const post = await inside.store.posts.get(actor.workspace.id, postId);
    if (post === null) return refused('notFound');
    if (post.authorId !== actor.member.id) return refused('onlyAuthor');
    await unsay(inside, actor.workspace.id, { subject: 'askAuthor', id: post.id });
    return done(post);
  });
}

/**
 * What the reader understands of a text in this space; what was masked before it was kept is told as well. Null when
 * that takes too long.
 */
export async function readingOf(
  { store, withinBudget }: Desk,
  post: { readonly workspaceId: string },
  { format, text }: Written,
): Promise<Reading | null> {
  const workspace = await store.workspaces.get(post.workspaceId);
  const habits = await habitsOf(store, post.workspaceId);
  const message = { format, locale: workspace?.locale ?? FIRST_LOCALE, text };
  const reading = withinBudget(() => readMessage(message, habits));
  return reading && { ...reading, alerts: [...new Set([...maskedIn(text), ...reading.alerts])] };
}

/** A question that nobody asked for is put to one person once a week at most. */
async function mayAskAuthor(desk: Desk, { workspaceId, authorId }: Post): Promise<boolean> {
  return authorId !== null && askWriter(desk, { workspaceId, memberId: authorId });
}

async function offerShare(desk: Desk, post: Post, reading: Reading): Promise<void> {
  if ((await desk.store.shares.byPost(post.workspaceId, post.id)) !== null) return;
  if (reading.sure) await draftFrom(desk, post, reading);
  else await sayToAuthor(desk, post, { subject: 'askAuthor', id: post.id });
}

async function draftFrom(desk: Desk, post: Post, reading: Reading): Promise<Share> {
  const share = await composeDraft(desk, { ...post, postId: post.id }, reading);
  await desk.store.shares.add(share, '');
  await say(desk, {
    workspaceId: post.workspaceId,
    threadId: post.threadId ?? post.id,
    about: { subject: 'share', id: share.id },
  });
  return share;
}

async function readReply(desk: Desk, read: Read, hearing: Hearing): Promise<void> {
  const { post, text } = read;
  const share = await shareAwaitingLimits(desk.store, post);
  const limits = share === null || !mayBeKept(text) ? 'no' : readsAsLimits(text);
  if (share !== null && limits === 'yes') {
    await keepLimits(desk, share, text);
    return;
  }
  if (share !== null && limits === 'maybe') return offerLimits(desk, share, { read, hearing });
  const offer = await findOffer(desk.store, read);
  if (offer !== null) await hearing.offer(offer);
  if ((await answersQuestion(desk, read)) && offer === null) await offerExperience(desk, read);
}

/** In doubt, the author says in one tap whether a reply is the limits of the share. */
async function offerLimits(
  { store }: Desk,
  share: Share,
  { read: { post }, hearing }: { readonly read: Read; readonly hearing: Hearing },
): Promise<void> {
  if (post.authorId === null || (await isLeftAlone(store, post.workspaceId, post.authorId))) return;
  const about = { is: 'share', id: share.id } as const;
  await hearing.offer({ subject: 'limitsOffer', postId: post.id, about, isShare: false });
}

/** The share of this thread whose author was asked for its limits and is now replying. */
async function shareAwaitingLimits(store: Store, reply: Post): Promise<Share | null> {
  const thread = await store.posts.replies(reply.workspaceId, {
    viewerId: reply.authorId,
    threadIds: [reply.threadId ?? ''],
  });
  const question = thread.find((post) => post.about?.subject === 'limitsQuestion' && post.deletedAt === null);
  if (question?.about == null) return null;
  const share = await store.shares.get(reply.workspaceId, question.about.id);
  return share?.authorId === reply.authorId && share?.limits === null ? share : null;
}

/** What the form would not take as limits, a reply does not become. */
function mayBeKept(text: string): boolean {
  return text.length <= LONGEST.limits && !holdsSecret(text) && maskedIn(text).length === 0;
}

/** A colleague's experience under a question answers it; a word of sympathy does not. */
async function answersQuestion(desk: Desk, { post, reading: { intent } }: Read): Promise<boolean> {
  const question = await desk.store.questions.byPost(post.workspaceId, post.threadId ?? '');
  const tells = intent === 'share' || intent === 'trial' || intent === 'caution';
  if (question === null || question.answeredAt !== null || question.authorId === post.authorId || !tells)
    return false;
  await announce(desk, { is: 'experienceRead', question });
  return true;
}

/** Confirmed, it is the share that the question leads to. */
async function offerExperience(desk: Desk, { post, reading }: Read): Promise<void> {
  if (reading.sure || (await mayAskAuthor(desk, post))) await offerShare(desk, post, reading);
}

async function sayToAuthor(desk: Desk, post: Post, about: About): Promise<void> {
  await say(desk, {
    workspaceId: post.workspaceId,
    threadId: post.threadId ?? post.id,
    about,
    ...(post.authorId === null ? {} : { visibleTo: post.authorId }),
  });
}
