import type { Desk } from '../app/desk.ts';
import { knowAgain } from '../app/identity/knowAgain.ts';
import type { InboxEvent } from '../app/ports/queue.ts';
import { settleQuestion } from '../app/question/askQuestion.ts';
import { pictureOffer } from '../app/offer/pictureOffer.ts';
import { isPaused } from '../app/rhythm/calm.ts';
import type { Handled } from '../app/ports/surface.ts';
import { plainWords, type Written } from '../app/share/plainWords.ts';
import { hear as understand, readingOf } from '../app/share/readPost.ts';
import { noteGesture } from '../app/surface/spaceSurfaces.ts';
import type { Card } from '../cards/card.ts';
import { fill, plainCard, press } from '../cards/plainCard.ts';
import { maskedNote, unreadCard } from '../cards/share/noticeCards.ts';
import type { Offer } from '../domain/offer/offer.ts';
import type { Share } from '../domain/share/share.ts';
import type { Post } from '../domain/workspace/post.ts';
import type { Member } from '../domain/workspace/workspace.ts';
import type { Words } from '../words/words.ts';
import type { Chat } from './chat.ts';
import { send, type Errand, type SentTo } from './errands.ts';
import { deletionId, writtenIds, type Heard, type Said, type Spot } from './heard.ts';
import type { Shown } from './mouth.ts';
import { notice } from './notices.ts';
import { askedId, lentCard, offerId, offerOf, type Understood } from './offer.ts';
import { userOf, whoIs, type Company } from './people.ts';
import { recordTies } from './ties.ts';
import { viewerIn } from './viewer.ts';

/** Everything that a handler works with. */
interface Scene {
  readonly desk: Desk;
  readonly chat: Chat;
  readonly company: Company;
  readonly event: InboxEvent;
  readonly words: Words;
  readonly me: Member;
  /** What the chat calls them. */
  readonly user: string;
}

/**
 * Handles what happened in a chat, inside the transaction that marks it as done. Nobody is asked anything here: what
 * the chat has to be asked or told goes out by the outbox.
 */
export async function hear(
  desk: Desk,
  chat: Chat,
  { event, heard }: { readonly event: InboxEvent; readonly heard: Heard },
): Promise<Handled> {
  const company = { workspaceId: event.workspaceId, surface: chat.surface };
  if (heard.is === 'person') return knowAgain(desk, { ...company, ...heard });
  const me = await whoIs(desk.store, company, heard.user);
  if (me === 'outsider') return;
  if (me === 'unknown') return meetFirst(desk, chat, event, heard.user);
  const viewer = await viewerIn(desk.store, event.workspaceId, me);
  if (viewer === null) return;
  await noteGesture(desk.store, { ...company, memberId: me.id });
  await recordTies(desk, company, me, heard);
  const scene = { desk, chat, company, event, words: viewer.words, me, user: heard.user };
  return handle(scene, heard);
}

/** Who is not known yet is asked of the chat; then this is handled again. */
function meetFirst(desk: Desk, { surface }: Chat, event: InboxEvent, user: string): Promise<void> {
  const { workspaceId, id, kind, payload, threadId: lane } = event;
  const next = { id: `${id}#met`, kind, payload, lane };
  return send(desk, { surface, workspaceId, id: `meet:${id}`, lane }, { do: 'meet', user, next });
}

function handle(scene: Scene, heard: Exclude<Heard, { is: 'person' }>): Promise<Handled> {
  const { desk, company, user } = scene;
  switch (heard.is) {
    case 'message':
      return hearMessage(scene, heard);
    case 'edited':
      return hearEdit(scene, heard);
    case 'deleted':
      return hearDeletion(scene, heard.place);
    case 'asked':
      return answerLater(scene, heard);
    case 'reaction':
      return thank(scene, heard.place);
    case 'home':
      return send(desk, company, { do: 'home', user });
    case 'own':
      return send<typeof heard.errand>(desk, company, heard.errand);
  }
}

async function hearMessage(scene: Scene, said: Extract<Heard, { is: 'message' }>): Promise<Handled> {
  const { desk, event, chat, words } = scene;
  if (await desk.store.inbox.has(event.workspaceId, deletionId(said.place))) return;
  const written = writtenIn(chat, said.text);
  const mentioned = await membersAmong(scene, said.towards);
  const heard = { post: await postOf(scene, said), written, words: () => plainWords(written), mentioned };
  return understand(desk, heard, {
    offerShare: (reading) => offer(scene, said, reading),
    offer: (found) => offerFound(scene, said, { offer: found, text: heard.words() }),
    pointOutSensitive: ({ alerts }) => {
      const notes = [words.chat.sensitive(alerts), ...maskedNote(alerts, words), chat.howToDelete(words)];
      const card = notice(words.cards.sensitive.title, notes);
      return whisper(scene, said, { card });
    },
    tellUnread: () => tellUnread(scene, said),
  });
}

/** Those of these people who are known as members. */
async function membersAmong({ desk, company }: Scene, users: readonly string[]): Promise<readonly string[]> {
  const known = await Promise.all(users.map((user) => whoIs(desk.store, company, user)));
  return known.flatMap((one) => (one === 'unknown' || one === 'outsider' ? [] : [one.id]));
}

const writtenIn = ({ format }: Chat, text: string): Written => ({ format, text });

/** The message as a post: its words stay in its chat. */
async function postOf(scene: Scene, { place, threadPlace }: Said): Promise<Post> {
  const { chat, event, me } = scene;
  return {
    id: chat.postIdOf(place),
    workspaceId: event.workspaceId,
    threadId: threadPlace === null ? null : await threadAt(scene, threadPlace),
    authorId: me.id,
    text: null,
    about: null,
    visibleTo: null,
    at: event.receivedAt,
    deletedAt: null,
  };
}

/** The post that stands for the first message of a thread: ours, or anyone's. */
async function threadAt({ desk, chat, company }: Scene, place: string): Promise<string> {
  const ours = await desk.store.pictures.at(company.workspaceId, company.surface, place);
  return ours?.postId ?? chat.postIdOf(place);
}

/** One message is offered once, were it corrected ten times. */
async function offer(scene: Scene, said: Said, read: Understood): Promise<void> {
  const { desk, chat, event, words } = scene;
  const postId = chat.postIdOf(said.place);
  if ((await desk.store.shares.byPost(event.workspaceId, postId)) !== null) return;
  await whisper(scene, said, offerOf(chat, { message: said, read }, words), offerId(postId));
}

const tellUnread = (scene: Scene, said: Said): Promise<void> =>
  whisper(scene, said, { card: unreadCard(scene.words) });

/** What else a message may become; nothing of it is kept, so that its buttons bring its words along. */
async function offerFound(
  scene: Scene,
  said: Said,
  found: { readonly offer: Offer; readonly text: string },
): Promise<void> {
  const { desk, chat, event, words, me } = scene;
  const viewer = await viewerIn(desk.store, event.workspaceId, me);
  const card = viewer === null ? null : await pictureOffer(desk.store, viewer, found);
  if (card === null) return;
  const shown = lentCard(chat, { message: said, card }, words);
  await whisper(scene, said, shown, offerId(chat.postIdOf(said.place)));
}

async function hearEdit(scene: Scene, said: Said): Promise<Handled> {
  const { desk, chat, event, words, me } = scene;
  const { store } = desk;
  const postId = chat.postIdOf(said.place);
  const written = writtenIn(chat, said.text);
  const reading = await readingOf(desk, { workspaceId: event.workspaceId }, written);
  if (reading === null) {
    await tellUnread(scene, said);
    return 'unread';
  }
  const share = await store.shares.byPost(event.workspaceId, postId);
  const question = await store.questions.byPost(event.workspaceId, postId);
  if (question?.authorId === me.id && question.answeredAt === null)
    return store.questions.save({ ...question, text: plainWords(written) });
  if (share?.status === 'published') return whisper(scene, said, { card: editedCard(share.id, words) });
  if (share === null && said.threadPlace === null && reading.intent === 'share')
    await offer(scene, said, reading);
}

function editedCard(shareId: string, words: Words): Card {
  const { title, text } = words.chat.edited;
  const edit = { label: words.cards.actions.edit, tone: 'primary' } as const;
  return plainCard(title, [text], [fill(edit, 'share', shareId)]);
}

/** Its author decides of the share; a question goes with its message. */
async function hearDeletion(scene: Scene, place: string): Promise<void> {
  const { desk, chat, event, words, me } = scene;
  const { store } = desk;
  const postId = chat.postIdOf(place);
  // Of what was received and did not go through, nothing stays that it said.
  await store.inbox.forget(event.workspaceId, writtenIds(place));
  await store.outbox.forget(event.workspaceId, [offerId(postId), askedId(place)]);
  const question = await store.questions.byPost(event.workspaceId, postId);
  if (question?.authorId === me.id)
    await store.questions.save({ ...(await settleQuestion(desk, question)), text: '' });
  const share = await store.shares.byPost(event.workspaceId, postId);
  if (share === null || share.status === 'deleted' || share.authorId !== me.id) return;
  await whisper(scene, { place, threadPlace: null }, { card: deletedCard(share, words) });
}

function deletedCard({ id, title: byline }: Pick<Share, 'id' | 'title'>, words: Words): Card {
  const { title, text } = words.chat.deleted;
  const remove = { label: words.cards.actions.remove, tone: 'danger' } as const;
  return { ...plainCard(title, [text], [press(remove, 'deleteShare', id)]), byline };
}

/** A command by mention or in their own conversation; free words there may be a share as well. */
function answerLater({ desk, company }: Scene, asked: Extract<Heard, { is: 'asked' }>): Promise<void> {
  const { is: _, ...said } = asked;
  return send(desk, company, { do: 'answer', ...said });
}

/** A reaction to a share is a light thank-you: its author hears of the first one, and nobody counts. */
async function thank(scene: Scene, place: string): Promise<void> {
  const { desk, company, words, me } = scene;
  const { workspaceId } = company;
  const { store } = desk;
  const share = await shareAt(scene, place);
  if (share?.status !== 'published' || share.authorId === null || share.authorId === me.id) return;
  if (await isPaused(store, workspaceId, share.authorId)) return;
  const run = { workspaceId, ritual: 'thanks', period: share.id };
  if (!(await store.calendar.claimRun(run, desk.clock.now()))) return;
  const user = await userOf(store, company, share.authorId);
  if (user === null) return;
  const card = notice(words.chat.thanked(share.title), [words.chat.thankedText]);
  await send(desk, company, { do: 'tell', user, card });
}

/** The share that a card of ours pictures, or that came from someone's message. */
async function shareAt({ desk, chat, company }: Scene, place: string) {
  const { store } = desk;
  const { workspaceId } = company;
  const ours = await store.pictures.at(workspaceId, company.surface, place);
  const post = ours === null ? null : await store.posts.get(workspaceId, ours.postId);
  return post?.about?.subject === 'share'
    ? store.shares.get(workspaceId, post.about.id)
    : store.shares.byPost(workspaceId, chat.postIdOf(place));
}

/** In the thread of a reply, where its author is; in the channel otherwise. */
function whisper(
  { desk, company, user }: Scene,
  { place, threadPlace }: Spot,
  shown: Shown,
  id?: string,
): Promise<void> {
  const to: SentTo = id === undefined ? company : { ...company, id };
  const errand: Errand<'whisper'> = { do: 'whisper', user, place, threadPlace, ...shown };
  return send(desk, to, errand);
}
