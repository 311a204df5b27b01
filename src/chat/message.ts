import { toldIn, type Told } from '../app/command/answerCommand.ts';
import { takeForm } from '../app/form/forms.ts';
import { withoutSecrets } from '../app/privacy/withoutSecrets.ts';
import { tellRefusal } from '../app/tellRefusal.ts';
import { send } from './errands.ts';
import { openForm } from './forms.ts';
import { askedId, askedOffer, linkedTo } from './offer.ts';
import { meet } from './people.ts';
import { sentence, type Memo, type Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** The message that a gesture is about. */
export interface Message {
  readonly place: string;
  /** What the gesture brought along of it, for where the chat may not be read; empty when nothing. */
  readonly lent: string;
  /** Where the surface takes down what offered it. */
  readonly answerAt?: string | undefined;
}

/** What a share made of a message is filled with: the chat is asked, so that a correction counts. */
export async function toldOf(visit: Visit, { place, lent }: Message): Promise<Told> {
  const { desk, chat, viewer, connection } = visit;
  const now = await connection.messageAt(place);
  const text = await withoutSecrets(desk.store, viewer.workspace.id, now?.text ?? lent);
  return linkedTo(await toldIn(desk, viewer, { format: chat.format, text }), now?.files);
}

/** The id of the post that a share of this message is said under; null where it is said by itself. */
export function postFor({ chat, connection }: Visit, place: string): string | null {
  return connection.isWatched(place) ? chat.postIdOf(place) : null;
}

/** The author says that a message was read right: it is published as it was read, in its own thread. */
export async function publish(visit: Visit, message: Message): Promise<Reply> {
  const { desk, viewer, chat } = visit;
  const id = chat.postIdOf(message.place);
  const before = await desk.store.shares.get(viewer.workspace.id, id);
  if (before?.status === 'published') return { is: 'taken' };
  const { fields, kind = 'success' } = await toldOf(visit, message);
  const typed = { ...fields, kind };
  const postId = postFor(visit, message.place);
  const taken = await takeForm(desk, viewer, { name: 'share', id, typed, postId });
  if (taken.ok) {
    desk.wake();
    return { is: 'taken' };
  }
  if (!('form' in taken)) return sentence(tellRefusal(taken.refusal, viewer.words));
  return { is: 'form', form: taken.form, memo: memoOf(id, message) };
}

/** The form of a share, filled with what was read of the message. */
export async function prepare(visit: Visit, message: Message): Promise<Reply> {
  const memo = memoOf(visit.chat.postIdOf(message.place), message);
  return openForm(visit, memo, await toldOf(visit, message));
}

function memoOf(id: string, { answerAt }: Message): Memo {
  return { form: 'share', id, post: id, ...(answerAt === undefined ? {} : { answerAt }) };
}

/** A message that someone would have made a share, as the gesture brings it along. */
export interface Turned {
  readonly place: string;
  readonly user: string;
  readonly text: string;
  readonly files?: readonly string[];
}

/** Someone would have a message made a share: one's own at once; the author of another is asked, and decides. */
export async function turnIntoShare(visit: Visit, message: Turned): Promise<Reply> {
  const { desk, chat, connection, viewer } = visit;
  const { words } = viewer;
  const author = message.user === '' ? null : await meet(desk, connection, message.user);
  if (author === null) return sentence(words.chat.offer.notAColleague);
  if (author.id === viewer.member.id) return fillFrom(visit, message);
  const text = await withoutSecrets(desk.store, viewer.workspace.id, message.text);
  const offer = askedOffer(chat, { asker: viewer.member.name, message: { ...message, text } }, words);
  const { surface, workspaceId } = connection;
  const to = { surface, workspaceId, id: askedId(message.place) };
  await send(desk, to, { do: 'tell', user: message.user, ...offer });
  desk.wake();
  return sentence(words.chat.offer.askedAuthor);
}

async function fillFrom(visit: Visit, { place, text, files }: Turned): Promise<Reply> {
  const { desk, chat, viewer } = visit;
  const id = chat.postIdOf(place);
  const kept = await withoutSecrets(desk.store, viewer.workspace.id, text);
  const told = await toldIn(desk, viewer, { format: chat.format, text: kept });
  return openForm(visit, { form: 'share', id, post: id }, linkedTo(told, files));
}
