import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import type { Desk } from '../../src/app/desk.ts';
import type { Handle } from '../../src/app/ports/surface.ts';
import { noteGesture } from '../../src/app/surface/spaceSurfaces.ts';
import { viewerIn } from '../../src/chat/viewer.ts';
import type { Chat, ChatDesk } from '../../src/chat/chat.ts';
import type { Connection } from '../../src/chat/connection.ts';
import { senderIn } from '../../src/chat/deliver.ts';
import { forgetIn } from '../../src/chat/forget.ts';
import type { Mouth, Told, Where } from '../../src/chat/mouth.ts';
import { whoIs, type Colleague } from '../../src/chat/people.ts';
import { TooSoon } from '../../src/chat/tooSoon.ts';
import type { Surface } from '../../src/domain/workspace/workspace.ts';
import { documents } from '../../src/program/documents.ts';
import type { Worked } from '../slack/world.ts';
import type { Row } from './shelf.ts';

/** A surface whose platform is a shelf, and its own people. */
export interface Mirror {
  readonly surface: Surface;
  readonly url: string;
  /** Null for a guest. */
  readonly people?: Readonly<Record<string, Colleague | null>>;
}

/** What someone writes under a row: what came of their try of a share. */
export interface Comment {
  readonly user: string;
  readonly shareId: string;
  readonly line: string;
}

/** Plugs a mirror in. It keeps nothing: what is sent twice is one row thanks to what the product keeps alone. */
export function plugMirror(base: Desk, mirror: Mirror): Worked {
  const { surface } = mirror;
  const desk: ChatDesk = { ...base, wake: () => {}, link: () => null, pages: null, documents };
  const connect = async ({ workspace }: { readonly workspace: { readonly id: string } }) =>
    connectionTo(mirror, workspace.id);
  const run = async (): Promise<void> => {};
  return {
    surface,
    handle: commentedOn(surface),
    sender: { send: senderIn(desk, chatOf(surface), { connect, run }) },
    forget: forgetIn(desk, chatOf(surface), connect),
  };
}

/** A comment is a trial of the member that its author is. */
function commentedOn(surface: Surface): Handle {
  return async (inside, { workspaceId, payload }) => {
    const { user, shareId, line } = JSON.parse(payload ?? '') as Comment;
    const member = await whoIs(inside.store, { workspaceId, surface }, user);
    const viewer = await viewerIn(inside.store, workspaceId, null);
    if (viewer === null || typeof member === 'string') return;
    await noteGesture(inside.store, { workspaceId, surface, memberId: member.id });
    const trial = { shareId, outcome: 'works', line, timeSaved: '' } as const;
    await recordTrial(inside, { ...viewer, member }, trial);
  };
}

/** As much of a chat as a mirror is: every message in it is ours. */
function chatOf(surface: Surface): Chat {
  return {
    surface,
    format: 'plain',
    postIdOf: (place) => `${surface}-${place}`,
    placeOf: () => null,
    lends: () => false,
    howToDelete: () => '',
    help: () => ({ title: '', lines: [] }),
    forFacilitator: async () => ({ sentences: [], buttons: [] }),
  };
}

export function connectionTo({ surface, url, people = {} }: Mirror, workspaceId: string): Connection {
  return {
    workspaceId,
    surface,
    colleague: async (user) => people[user] ?? null,
    isWatched: () => true,
    messageAt: async () => null,
    mouth: mouthOf(url),
  };
}

function mouthOf(url: string): Mouth {
  const put = async (under: string | null, told: Told, postId = ''): Promise<string> =>
    (await ask(url, 'POST', '/', { postId, under, text: JSON.stringify(told) }))?.id ?? '';
  return {
    reaches: () => true,
    say: (where, told, postId) => put(underOf(where), told, postId),
    find: async (_where, { postId }) => (await ask(url, 'GET', `/?postId=${postId}`))?.id ?? null,
    change: async (place, told) =>
      (await ask(url, 'PATCH', `/${place}`, { text: JSON.stringify(told) })) !== null,
    takeDown: async (place) => void (await ask(url, 'DELETE', `/${place}`)),
    takeDownAll: async () => {},
    whisper: async ({ user }, told) => void (await put(user, told)),
    tell: async (user, told) => void (await put(user, told)),
    showCorner: async () => {},
    // An answer that is none may have been lost on its way.
    isRefusal: () => false,
  };
}

function underOf(where: Where): string | null {
  return where.is === 'channel' ? null : where.is === 'thread' ? where.place : where.user;
}

/** Null for what is not there. */
async function ask(url: string, method: string, path: string, row?: Partial<Row>): Promise<Row | null> {
  const body = row === undefined ? null : JSON.stringify(row);
  const answered = await fetch(`${url}${path}`, { method, body });
  if (answered.status === 429) throw new TooSoon(Number(answered.headers.get('retry-after')));
  if (answered.status === 404) return null;
  if (!answered.ok) throw new Error(`the shelf answered ${answered.status}`);
  return (await answered.json()) as Row;
}
