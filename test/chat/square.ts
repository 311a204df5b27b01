import type { Desk } from '../../src/app/desk.ts';
import type { Chat, ChatDesk } from '../../src/chat/chat.ts';
import type { Connect, Connection } from '../../src/chat/connection.ts';
import { pressOf } from '../../src/chat/deeds.ts';
import { senderIn } from '../../src/chat/deliver.ts';
import { forgetIn } from '../../src/chat/forget.ts';
import { obeyGesture, type Gesture } from '../../src/chat/gesture.ts';
import type { Heard } from '../../src/chat/heard.ts';
import { hear } from '../../src/chat/hear.ts';
import { receive } from '../../src/chat/keep.ts';
import type { Told, Where } from '../../src/chat/mouth.ts';
import type { OwnButton } from '../../src/chat/notices.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Section } from '../../src/chat/section.ts';
import { visitOf } from '../../src/chat/visit.ts';
import type { Kit, Plug } from '../../src/surfaces/plug.ts';

/** A square where people talk, in memory: as little as a surface can be, and so what one more chat costs. */
export const SQUARE: Chat = {
  surface: 'square',
  format: 'plain',
  postIdOf: (place) => `square-${place}`,
  placeOf: (postId) => (postId.startsWith('square-') ? postId.slice('square-'.length) : null),
  lends: (text) => text.length <= 100,
  howToDelete: () => 'Effacez-le de la main',
  help: () => ({ title: 'Sur la place', lines: ['Dites ce que vous cherchez'] }),
  forFacilitator: async () => ({ sentences: [], buttons: [] }),
};

/** Something that stands on the square, or that one person alone sees. */
export interface Standing {
  readonly place: string;
  readonly threadPlace: string | null;
  readonly by: string | null;
  readonly to: string | null;
  readonly text: string;
  readonly buttons: readonly OwnButton[];
}

/** The surface, and the square itself, which keeps what is said there. */
export interface Square extends Plug {
  readonly standing: Map<string, Standing>;
  /** What each person's last gesture came to. */
  readonly replies: Map<string, Reply>;
  readonly corners: Map<string, readonly Section[]>;
  /** Has something that happened heard, once it is worked. */
  happens(heard: Heard, id?: string): Promise<void>;
  does(user: string, gesture: Gesture): Promise<Reply>;
  stand(over: Omit<Standing, 'place'>): string;
}

/** The space of the square; only those who have a name there are colleagues. */
interface Settings {
  readonly workspaceId: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Plugs the square in. */
export function open(
  base: Desk,
  { workspaceId, names }: Settings,
  kit: Pick<Kit, 'origin' | 'wake' | 'documents'>,
): Square {
  const desk: ChatDesk = { ...base, ...kit, pages: null, link: ({ path }) => `${kit.origin}${path}?pass=1` };
  const standing = new Map<string, Standing>();
  const [replies, corners] = [new Map<string, Reply>(), new Map<string, readonly Section[]>()];
  let [made, hears] = [0, false];
  const stand: Square['stand'] = (over) => {
    // As a place of Teams, it holds the signs by which other chats tell its parts.
    const place = `19:place@thread.tacv2;messageid=${(made += 1)}:0`;
    standing.set(place, { ...over, place });
    return place;
  };
  const put = (to: string | null, threadPlace: string | null, told: Told): string =>
    stand({ by: null, to, threadPlace, ...drawn(told) });
  const connection: Connection = {
    workspaceId,
    surface: SQUARE.surface,
    colleague: async (user) => (names[user] === undefined ? null : { name: names[user], address: null }),
    isWatched: () => true,
    messageAt: async (place) => standing.get(place) ?? null,
    mouth: {
      reaches: () => true,
      say: async (where, told) => put(personOf(where), where.is === 'thread' ? where.place : null, told),
      find: async () => null,
      change: async (place, told) => {
        const before = standing.get(place);
        if (before !== undefined) standing.set(place, { ...before, ...drawn(told) });
        return before !== undefined;
      },
      takeDown: async (place) => void standing.delete(place),
      takeDownAll: async (user) => {
        for (const { place, to } of standing.values()) if (to === user) standing.delete(place);
      },
      whisper: async ({ user, threadPlace }, told) => void put(user, threadPlace, told),
      tell: async (user, told) => void put(user, null, told),
      showCorner: async (user, sections) => void corners.set(user, sections),
      isRefusal: () => false,
    },
  };
  const connect: Connect = async () => connection;
  const happens: Square['happens'] = async (heard, id = desk.ids.next()) => {
    if (!hears) throw new Error('nobody listens');
    await receive(desk, connection, [{ id, lane: id, kind: heard.is, payload: JSON.stringify(heard) }]);
    desk.wake();
  };
  const does: Square['does'] = async (user, gesture) => {
    const visit = await visitOf({ desk, chat: SQUARE, connect }, { workspaceId, user });
    if (visit === null || typeof visit === 'string') return { is: 'sentence', text: visit ?? '' };
    const reply = await obeyGesture(visit, gesture);
    replies.set(user, reply);
    const made = gesture.is === 'submit' ? gesture.memo : gesture.is === 'press' ? gesture : null;
    const place = made?.answerAt ?? '';
    const isTheirs = standing.get(place)?.to === user;
    if (reply.is === 'taken' || (reply.is === 'done' && isTheirs)) standing.delete(place);
    return reply;
  };
  return {
    surface: SQUARE.surface,
    start: () => void (hears = true),
    stop: async () => void (hears = false),
    standing,
    replies,
    corners,
    stand,
    happens,
    does,
    handle: async (inside, event) =>
      hear(inside, SQUARE, { event, heard: JSON.parse(event.payload ?? '') as Heard }),
    sender: { send: senderIn(desk, SQUARE, { connect, run: async () => {} }) },
    forget: forgetIn(desk, SQUARE, connect),
  };
}

const personOf = (where: Where): string | null => (where.is === 'person' ? where.user : null);

export function drawn(told: Told): Pick<Standing, 'text' | 'buttons'> {
  if (!('card' in told)) {
    const { title, sentences, rows, buttons } = told;
    const text = [title, ...sentences, ...rows.map((row) => `${row.title} ${row.line}`)].join('\n');
    return { text, buttons: [...rows.flatMap((row) => row.buttons), ...buttons] };
  }
  const { badge, title, byline, fields, notes, memory = { title: null, rows: [] }, actions } = told.card;
  const lines = [badge, title, byline, ...fields.map(({ label, value }) => `${label} : ${value}`), ...notes];
  const recalled = [memory.title, ...memory.rows.map((row) => `${row.title} ${row.line}`)];
  const all = [...memory.rows.flatMap((row) => row.actions), ...actions];
  const buttons = all.map(({ label, tone, deed }) => ({ label, tone, press: pressOf(deed) }));
  const text = [...lines, ...recalled].filter(Boolean).join('\n');
  return { text, buttons: [...buttons, ...(told.buttons ?? [])] };
}
