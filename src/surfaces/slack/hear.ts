import type { Desk } from '../../app/desk.ts';
import { plainWords } from '../../app/share/plainWords.ts';
import type { InboxEvent } from '../../app/ports/queue.ts';
import { hear, readingOf } from '../../app/share/readPost.ts';
import { settleQuestion } from '../../app/question/askQuestion.ts';
import type { Member } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import { send, type Errand } from './errands.ts';
import type { Happened, Said } from './events.ts';
import { postIdOf } from './ids.ts';
import { notice, placeOf } from './notices.ts';
import { offerOf, type Understood } from './offer.ts';
import { userOf, whoIs } from './people.ts';
import { viewerIn } from './desk.ts';
import { recordTies } from './ties.ts';

/** Everything that a handler works with. */
interface Scene {
  readonly desk: Desk;
  readonly event: InboxEvent;
  readonly words: Words;
  readonly me: Member;
  /** Their Slack id. */
  readonly user: string;
}

/**
 * Handles what happened in Slack, inside the transaction that marks it as done. Nobody is asked anything here: what
 * Slack has to be asked or told goes out by the outbox.
 */
export async function handleEvent(desk: Desk, event: InboxEvent): Promise<void> {
  if (event.payload === null) return;
  const happened = JSON.parse(event.payload) as Happened;
  if (happened.is === 'gone') return desk.store.slackInstalls.remove(event.workspaceId);
  if (happened.is === 'joined')
    return send(desk, { workspaceId: event.workspaceId }, { do: 'listen', channel: happened.channel });
  const me = await whoIs(desk.store, event.workspaceId, happened.user);
  if (me === 'outsider') return;
  if (me === 'unknown') return meetFirst(desk, event, happened);
  const viewer = await viewerIn(desk.store, event.workspaceId, me);
  if (viewer === null) return;
  const scene = { desk, event, words: viewer.words, me, user: happened.user };
  await recordTies(desk, { workspaceId: event.workspaceId, memberId: me.id }, happened);
  switch (happened.is) {
    case 'message':
      return hearMessage(scene, happened);
    case 'edited':
      return hearEdit(scene, happened);
    case 'deleted':
      return hearDeletion(scene, happened);
    case 'asked':
      return answerLater(scene, happened);
    case 'reaction':
      return thank(scene, happened);
    case 'home':
      return send(desk, { workspaceId: event.workspaceId }, { do: 'home', user: happened.user });
    case 'links': {
      const { unfurl, urls } = happened;
      return send(desk, { workspaceId: event.workspaceId }, { do: 'unfurl', unfurl, urls });
    }
  }
}

/** Who is not known yet is asked of Slack; then this is handled again. */
function meetFirst(
  desk: Desk,
  { workspaceId, id, threadId: lane }: InboxEvent,
  happened: Exclude<Happened, { is: 'gone' | 'joined' }>,
): Promise<void> {
  const next = { id: `${id}#met`, lane, happened };
  return send(desk, { workspaceId, id: `meet:${id}`, lane }, { do: 'meet', user: happened.user, next });
}

async function hearMessage(scene: Scene, said: Said): Promise<void> {
  const { desk, event, me } = scene;
  // Slack may tell a deletion before the message itself.
  if (await desk.store.inbox.has(event.workspaceId, `del:${said.channel}:${said.ts}`)) return;
  const post = {
    id: postIdOf(said.channel, said.ts),
    workspaceId: event.workspaceId,
    threadId: await threadOf(scene, said),
    authorId: me.id,
    text: null,
    about: null,
    visibleTo: null,
    at: event.receivedAt,
    deletedAt: null,
  };
  const heard = { post, text: said.text, words: plainWords(said.text) };
  await hear(desk, heard, {
    offerShare: (reading) => offer(scene, said, reading),
    pointOutSensitive: ({ alerts }) => {
      const { cards, slack } = scene.words;
      return whisper(scene, said, { card: notice(cards.sensitive.title, [slack.sensitive(alerts)]) });
    },
  });
}

/** The post that stands for the first message of its thread: ours, or anyone's. */
async function threadOf({ desk, event }: Scene, { channel, threadTs }: Said): Promise<string | null> {
  if (threadTs === null) return null;
  const place = placeOf({ channel, ts: threadTs });
  const ours = await desk.store.pictures.at(event.workspaceId, 'slack', place);
  return ours?.postId ?? postIdOf(channel, threadTs);
}

/** One message is offered once, were it corrected ten times. */
async function offer(scene: Scene, said: Said, read: Understood): Promise<void> {
  const { desk, event, words } = scene;
  const postId = postIdOf(said.channel, said.ts);
  if ((await desk.store.shares.byPost(event.workspaceId, postId)) !== null) return;
  await whisper(scene, said, {
    ...offerOf({ at: said, text: said.text }, read, words),
    id: `offer:${postId}`,
  });
}

async function hearEdit(scene: Scene, said: Said): Promise<void> {
  const { desk, event, words, me } = scene;
  const { store } = desk;
  const postId = postIdOf(said.channel, said.ts);
  const share = await store.shares.byPost(event.workspaceId, postId);
  const question = await store.questions.byPost(event.workspaceId, postId);
  if (question?.authorId === me.id && question.answeredAt === null)
    return store.questions.save({ ...question, text: plainWords(said.text) });
  if (share?.status === 'published') {
    const { title, text } = words.slack.edited;
    const edit = { label: words.cards.actions.edit, tone: 'primary', deed: formOf(share.id) } as const;
    return whisper(scene, said, { card: { ...notice(title, [text]), actions: [edit] } });
  }
  const reading = await readingOf(store, { workspaceId: event.workspaceId }, said.text);
  if (share === null && said.threadTs === null && reading.intent === 'share')
    await offer(scene, said, reading);
}

const formOf = (id: string) => ({ is: 'form', form: 'share', id }) as const;

/** Its author decides of the share; a question goes with its message. */
async function hearDeletion(
  scene: Scene,
  gone: { readonly channel: string; readonly ts: string },
): Promise<void> {
  const { desk, event, words, me } = scene;
  const { store } = desk;
  const postId = postIdOf(gone.channel, gone.ts);
  const question = await store.questions.byPost(event.workspaceId, postId);
  if (question?.authorId === me.id)
    await store.questions.save({ ...(await settleQuestion(desk, question)), text: '' });
  const share = await store.shares.byPost(event.workspaceId, postId);
  if (share === null || share.status === 'deleted' || share.authorId !== me.id) return;
  const { title, text } = words.slack.deleted;
  const remove = {
    label: words.cards.actions.remove,
    tone: 'danger',
    deed: { is: 'command', command: 'deleteShare', id: share.id },
  } as const;
  const card = { ...notice(title, [text]), byline: share.useCase, actions: [remove] };
  await whisper(scene, { channel: gone.channel, threadTs: null }, { card });
}

/** A command by mention or in their own conversation; free words there may be a share as well. */
function answerLater({ desk, event }: Scene, said: Said): Promise<void> {
  const { user, channel, ts, threadTs, text } = said;
  const errand = { do: 'answer', user, channel, ts, threadTs, text } as const;
  return send(desk, { workspaceId: event.workspaceId }, errand);
}

/** A reaction to a share is a light thank-you: its author hears of the first one, and nobody counts. */
async function thank(
  { desk, event, words, me }: Scene,
  at: { readonly channel: string; readonly ts: string },
): Promise<void> {
  const { workspaceId } = event;
  const { store } = desk;
  const picture = await store.pictures.at(workspaceId, 'slack', placeOf(at));
  const post = picture === null ? null : await store.posts.get(workspaceId, picture.postId);
  const share =
    post?.about?.subject === 'share'
      ? await store.shares.get(workspaceId, post.about.id)
      : await store.shares.byPost(workspaceId, postIdOf(at.channel, at.ts));
  if (share?.status !== 'published' || share.authorId === null || share.authorId === me.id) return;
  const run = { workspaceId, ritual: 'thanks', period: share.id };
  if (!(await store.calendar.claimRun(run, desk.clock.now()))) return;
  const user = await userOf(store, workspaceId, share.authorId);
  if (user === null) return;
  const card = notice(words.slack.thanked(share.useCase), [words.slack.thankedText]);
  await send(desk, { workspaceId }, { do: 'tell', user, card });
}

/** In the thread of a reply, where its author is; in the channel otherwise. */
function whisper(
  { desk, event, user }: Scene,
  { channel, threadTs }: { readonly channel: string; readonly threadTs: string | null },
  { id, ...told }: Pick<Extract<Errand, { do: 'whisper' }>, 'card' | 'buttons'> & { readonly id?: string },
): Promise<void> {
  const errand = { do: 'whisper', user, channel, threadTs, ...told } as const;
  return send(desk, { workspaceId: event.workspaceId, ...(id === undefined ? {} : { id }) }, errand);
}
