import { inspect } from 'node:util';
import { withinBudget } from '../../src/program/budget.ts';
import type { Desk } from '../../src/app/desk.ts';
import { HEARS } from '../../src/app/fact/hears.ts';
import type { Actor } from '../../src/app/actor.ts';
import { openWorkspace } from '../../src/app/workspace/openWorkspace.ts';
import { postMessage } from '../../src/app/post/postMessage.ts';
import { readPost } from '../../src/app/share/readPost.ts';
import { recordShare, type ShareForm } from '../../src/app/share/recordShare.ts';
import { viewChannel, type ThreadView } from '../../src/app/post/viewChannel.ts';
import type { Share } from '../../src/domain/share/share.ts';
import type { Member, Workspace } from '../../src/domain/workspace/workspace.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { workOutbox } from '../../src/jobs/outbox.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { openLive } from '../../src/surfaces/web/live.ts';
import { webSender } from '../../src/surfaces/web/send.ts';
import { wordsFor } from '../../src/words/words.ts';
import { noHolidays } from '../noHolidays.ts';

/** Six colleagues; the first one facilitates, the last one does not agree to be named. */
const PEOPLE = [
  ['claire', 'Claire Audouin', 'communication', true],
  ['nadia', 'Nadia Ferhaoui', 'juridique', true],
  ['julien', 'Julien Castagnède', 'comptabilite', true],
  ['samira', 'Samira Oukaci', 'marketing', true],
  ['hugo', 'Hugo Marchenoir', 'commercial', true],
  ['simon', 'Simon Ostertal', 'cybersecurite', false],
] as const;

type Person = (typeof PEOPLE)[number][0];

/** A space with people in it, on a real store, where time and ids are told by the test. */
export interface House {
  readonly desk: Desk;
  readonly store: OpenStore;
  readonly workspace: Workspace;
  person(key: Person): Member;
  /** How a person sees it. */
  viewer(key: Person): Actor;
  /** Moves the clock to this instant, ISO 8601. */
  at(instant: string): void;
  later(minutes: number): void;
  /** Has the inbox and the outbox worked until nothing waits. */
  settle(): Promise<void>;
}

export const SPACE_ID = 'atelier';

const SPACE: Workspace = {
  id: SPACE_ID,
  name: 'Menuiserie Lumière',
  channel: '#veille-ia',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  address: 'vous',
  isExample: false,
  createdAt: '2026-11-16T09:00:00.000Z',
};

/** Somebody of the space, as a surface finds them; a name that is not among its people is that of a newcomer. */
export function as(id: string): Actor {
  const [, name = id, jobFamilyId = null, agreesToBeNamed = false] = PEOPLE.find(([key]) => key === id) ?? [];
  const role = id === 'claire' ? 'facilitator' : 'member';
  const { createdAt: joinedAt } = SPACE;
  const told = { id, workspaceId: SPACE_ID, name, jobFamilyId, role, agreesToBeNamed } as const;
  return {
    workspace: SPACE,
    member: { ...told, declinesRequests: false, joinedAt },
    words: wordsFor('fr'),
  };
}

/**
 * Opens the space, new or as it was left in a folder or at a `postgres://` address; `prefix` keeps new ids apart
 * from those of an earlier life.
 */
export async function openHouse(place: string | ':memory:' = ':memory:', prefix = 'i'): Promise<House> {
  const store = await (place.startsWith('postgres:') ? openPostgresStore(place) : openSqliteStore(place));
  let now = Date.parse('2026-11-16T09:00:00.000Z');
  let made = 0;
  const desk: Desk = {
    store,
    clock: { now: () => new Date(now).toISOString() },
    holidays: noHolidays,
    withinBudget,
    hears: HEARS,
    ids: {
      next: () => `${prefix}${String((made += 1)).padStart(6, '0')}`,
      random: (below) => (made += 7) % below,
    },
  };
  const workspace = (await store.workspaces.get(SPACE_ID)) ?? (await furnish(desk));
  const people = new Map((await store.members.list(SPACE_ID)).map((member) => [member.id, member]));
  const person = (key: Person): Member => people.get(key) as Member;
  return {
    desk,
    store,
    workspace,
    person,
    viewer: (key) => ({ workspace, member: person(key), words: wordsFor('fr') }),
    at: (instant) => void (now = Date.parse(instant)),
    later: (minutes) => void (now += minutes * 60_000),
    settle: () => settle(desk),
  };
}

async function furnish(desk: Desk): Promise<Workspace> {
  const workspace = await openWorkspace(desk, {
    id: SPACE_ID,
    name: 'Menuiserie Lumière',
    channel: '#veille-ia',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    isExample: false,
    facilitator: null,
  });
  for (const [id, name, jobFamilyId, agreesToBeNamed] of PEOPLE)
    await desk.store.members.add({
      id,
      workspaceId: SPACE_ID,
      name,
      jobFamilyId,
      role: id === 'claire' ? 'facilitator' : 'member',
      agreesToBeNamed,
      declinesRequests: false,
      joinedAt: desk.clock.now(),
    });
  return workspace;
}

async function settle(desk: Desk): Promise<void> {
  const web = { send: webSender(desk.store.posts, openLive()) };
  while ((await workInbox(desk, { web: readPost })) + (await workOutbox(desk, { web })) > 0);
}

/** Closes the house once `life` has been lived in it. */
export async function inHouse(life: (house: House) => Promise<void>): Promise<void> {
  const house = await openHouse();
  try {
    await life(house);
  } finally {
    await house.store.close();
  }
}

/** A filled form, which some fields may change. */
export function form(over: Partial<ShareForm> = {}): ShareForm {
  return {
    shareId: 's1',
    kind: 'success',
    insists: false,
    ...over,
    fields: {
      tool: 'Claude',
      useCase: 'Relire les clauses de responsabilité',
      timeSaved: '4 h par semaine',
      limits: 'Jamais pour un contrat signé',
      ...over.fields,
    },
  };
}

/** Somebody as they are in the store now. */
export async function now(house: House, id: string, workspaceId = SPACE_ID): Promise<Actor> {
  const actor = as(id);
  return {
    ...actor,
    workspace: (await house.store.workspaces.get(workspaceId)) ?? actor.workspace,
    member: (await house.store.members.get(workspaceId, id)) ?? actor.member,
  };
}

/** Sends a form that is taken, Nadia’s when nobody is named, and lets the channel say it. */
export async function shared(
  house: House,
  {
    memberId = 'nadia',
    workspaceId = SPACE_ID,
    ...over
  }: Partial<ShareForm> & { readonly memberId?: string; readonly workspaceId?: string } = {},
): Promise<Share> {
  const recorded = await recordShare(house.desk, await now(house, memberId, workspaceId), form(over));
  if (!recorded.ok) throw new Error(`refused: ${inspect(recorded)}`);
  await house.settle();
  return recorded.value;
}

/** Writes a message that is taken, and lets it be read. */
export async function wrote(
  house: House,
  authorId: Person,
  text: string,
  over: { readonly threadId?: string; readonly postId?: string } = {},
): Promise<string> {
  const postId = over.postId ?? house.desk.ids.next();
  const { desk } = house;
  const posted = await postMessage(desk, as(authorId), { text, threadId: null, ...over, postId });
  if (!posted.ok) throw new Error(`refused: ${posted.refusal}`);
  await house.settle();
  return postId;
}

/** The channel as a person sees it, newest thread first. */
export function channelOf(house: House, key: Person): Promise<readonly ThreadView[]> {
  return viewChannel(house.store, house.viewer(key), { before: null, limit: 100 });
}

/** Everything that a person is shown in the channel, as one text. */
export async function textSeenBy(house: House, key: Person): Promise<string> {
  return JSON.stringify(await channelOf(house, key));
}

/** The message of the article's template, which the reader takes for sure. */
export const TEMPLATE = [
  'Outil : ChatGPT',
  'Cas d’usage : préparer les lettres de relance des factures',
  'Temps gagné : 2 h par semaine',
].join('\n');
