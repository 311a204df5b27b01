import type { Actor } from '../app/actor.ts';
import type { Delivery, Sayings, SurfaceDelivery } from '../app/ports/queue.ts';
import type { Send } from '../app/ports/surface.ts';
import { isStillSaid } from '../app/surface/spaceSurfaces.ts';
import type { Viewer } from '../app/viewer.ts';
import { answerTo } from './answer.ts';
import type { Chat, ChatDesk } from './chat.ts';
import type { Connect, Connection } from './connection.ts';
import { cornerOf } from './corner.ts';
import type { Errand } from './errands.ts';
import { receive } from './keep.ts';
import { meet } from './people.ts';
import { handBrief } from './files.ts';
import { show, showAgain } from './show.ts';
import { unlessShut } from './trouble.ts';
import { speak } from './speak.ts';

/** An errand by its name, for the surface whose own it is. */
export interface OwnErrand {
  readonly do: string;
}

/** A chat to say things in, and what the surface alone does there. */
interface Ways<To extends Connection> {
  readonly connect: Connect<To>;
  readonly run: (connection: To, errand: OwnErrand, viewer: Viewer) => Promise<void>;
}

/** One delivery under way. */
interface Talk {
  readonly desk: ChatDesk;
  readonly chat: Chat;
  readonly connection: Connection;
  readonly viewer: Viewer;
  readonly run: (errand: OwnErrand) => Promise<void>;
}

/** Says in a chat what waits in the outbox. */
export function senderIn<To extends Connection>(
  desk: ChatDesk,
  chat: Chat,
  { connect, run }: Ways<To>,
): Send {
  return (delivery) =>
    speak(desk, connect, delivery, (connection, viewer) =>
      deliver({ desk, chat, connection, viewer, run: (errand) => run(connection, errand, viewer) }, delivery),
    );
}

const SAYINGS: Sayings<Talk> = {
  post: async (talk, { workspaceId, postId }) => {
    const post = await talk.desk.store.posts.get(workspaceId, postId);
    if (post !== null && (await isStillSaid(talk.desk.store, post, talk.chat.surface)))
      await unlessShut(talk, post, () => show(talk, post));
  },
  refresh: async (talk, { workspaceId, subject, subjectId }) => {
    for (const post of await talk.desk.store.posts.about(workspaceId, subject, subjectId))
      await unlessShut(talk, post, () => showAgain(talk, post));
  },
  errand: (talk, { errand }) => run(talk, JSON.parse(errand) as OwnErrand),
  // Mails are of another surface.
  mail: async () => {},
};

function deliver<Is extends SurfaceDelivery['is']>(talk: Talk, delivery: Delivery<Is>): Promise<void> {
  return SAYINGS[delivery.is](talk, delivery);
}

/** How each errand is run. */
const ERRANDS: { readonly [Do in Errand['do']]: (talk: Talk, errand: Errand<Do>) => Promise<void> } = {
  meet: meetThen,
  whisper: ({ connection }, errand) => connection.mouth.whisper(errand, errand),
  tell: ({ connection }, errand) => connection.mouth.tell(errand.user, errand),
  home: async (talk, { user }) => {
    const actor = await meetAgain(talk, user);
    if (actor === null) return;
    await talk.connection.mouth.showCorner(user, await cornerOf(talk.desk, talk.chat, actor));
  },
  hand: async (talk, errand) => {
    if ((await meetAgain(talk, errand.user)) !== null) await handBrief(talk, errand);
  },
  answer: async (talk, errand) => {
    const actor = await meetAgain(talk, errand.user);
    if (actor === null) return;
    await talk.connection.mouth.whisper(errand, await answerTo(talk.desk, talk.chat, actor, errand));
  },
};

function run<Do extends Errand['do']>(talk: Talk, errand: Errand<Do> | OwnErrand): Promise<void> {
  return isCommon(errand) ? ERRANDS[errand.do as Do](talk, errand as Errand<Do>) : talk.run(errand);
}

function isCommon(errand: OwnErrand): errand is Errand {
  return Object.hasOwn(ERRANDS, errand.do);
}

async function meetAgain({ desk, connection, viewer }: Talk, user: string): Promise<Actor | null> {
  const me = await meet(desk, connection, user);
  return me === null ? null : { ...viewer, member: me };
}

async function meetThen({ desk, connection }: Talk, { user, next }: Errand<'meet'>): Promise<void> {
  await meet(desk, connection, user);
  await receive(desk, connection, [next]);
  desk.wake();
}
