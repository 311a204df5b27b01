import type { Card } from '../../cards/card.ts';
import {
  networkNoticeCard,
  nominationCard,
  relayAskCard,
  relayThanksCard,
  relayThreeCard,
  relayWelcomeCard,
} from '../../cards/bridger/relayCards.ts';
import { FEWEST_VOTERS } from '../../domain/bridger/nominate.ts';
import { randomOf, shuffled } from '../../domain/bridger/random.ts';
import type { RelayWhy } from '../../domain/bridger/relay.ts';
import { seedOf } from '../../domain/bridger/waves.ts';
import { addressOf } from '../addresses.ts';
import { askable } from './nominate.ts';
import type { Look, Pictures } from '../post/draw.ts';
import type { Reason } from './proposeRelays.ts';
import { isOn } from './switchNetwork.ts';

/** What is said to relays and of them; of someone who asked to be left out, nothing. */
export const RELAY_PICTURES = {
  nomination: ({ viewer, album }, id) => nominationCard(id, isPlain(album.members.size), viewer.words),
  networkNotice: drawNotice,
  relayAsk: async ({ store, viewer: { workspace, words }, album }, id) => {
    const relay = await store.relays.get(workspace.id, id);
    const whys = relay?.reasons.map((why) => words.relays.why(named(why, album.names.family)));
    return whys === undefined ? null : relayAskCard(id, whys, words);
  },
  relayWelcome: async (look, id) => ((await isThere(look, id)) ? relayWelcomeCard(look.viewer.words) : null),
  relayThanks: async (look, id) =>
    (await isThere(look, id)) ? relayThanksCard(id, look.viewer.words) : null,
  relayThree: async (look, id) => {
    const names = (await isThere(look, id)) ? await threeNames(look, id) : [];
    return names.length === 0 ? null : relayThreeCard(names, look.viewer.words);
  },
} satisfies Pictures;

async function isThere({ store, viewer }: Look, memberId: string): Promise<boolean> {
  return (await store.relays.get(viewer.workspace.id, memberId)) !== null;
}

/** Too few people for names: who would like to is asked plainly. */
export function isPlain(members: number): boolean {
  return members < FEWEST_VOTERS;
}

async function drawNotice({ store, viewer: { workspace, words, member } }: Look): Promise<Card> {
  const consent = await store.networks.get(workspace.id);
  const day = (one: string): string => words.time.date(`${one}T12:00:00.000Z`, 'UTC');
  const days =
    consent === null || !isOn(consent)
      ? null
      : { consulted: day(consent.consultedOn), informed: day(consent.informedOn) };
  const objections = await store.objections.list(workspace.id);
  const hasObjected = objections.some((one) => one.memberId === member?.id);
  const rules = addressOf.relayRules(workspace.id);
  return networkNoticeCard(days, { id: member?.id ?? null, hasObjected, rules }, words);
}

function named(
  why: RelayWhy,
  family: (id: string) => string,
): Reason | { readonly is: 'named' } | { readonly is: 'volunteered' } {
  switch (why.is) {
    case 'meetsJobs':
      return { is: 'meetsJobs', jobs: why.jobs.map(family) };
    case 'joinsJobs':
      return { is: 'joinsJobs', jobs: [family(why.jobs[0]), family(why.jobs[1])] };
    case 'knowsOwnJob':
      return { is: 'knowsOwnJob', job: family(why.job) };
    default:
      return why;
  }
}

const THREE = 3;

/** Colleagues of the same job first, then others, drawn: who could use a share is no measure of anyone. */
async function threeNames({ store, viewer, album }: Look, memberId: string): Promise<readonly string[]> {
  const workspaceId = viewer.workspace.id;
  const families = await askable(store, workspaceId);
  const relays = new Set((await store.relays.list(workspaceId)).map((relay) => relay.memberId));
  const others = shuffled(
    [...families.keys()].filter((id) => id !== memberId && !relays.has(id)),
    randomOf(seedOf(memberId)),
  );
  const own = families.get(memberId) ?? null;
  const isPeer = (id: string): boolean => own !== null && families.get(id) === own;
  return [...others.filter(isPeer), ...others.filter((id) => !isPeer(id))]
    .slice(0, THREE)
    .flatMap((id) => album.members.get(id)?.name ?? []);
}
