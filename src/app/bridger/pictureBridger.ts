import type { Card } from '../../cards/card.ts';
import {
  networkNoticeCard,
  nominationCard,
  bridgerAskCard,
  bridgerThanksCard,
  bridgerThreeCard,
  bridgerWelcomeCard,
} from '../../cards/bridger/bridgerCards.ts';
import { FEWEST_VOTERS } from '../../domain/bridger/nominate.ts';
import { randomOf, shuffled } from '../../domain/bridger/random.ts';
import type { BridgerWhy } from '../../domain/bridger/bridger.ts';
import { seedOf } from '../../domain/bridger/waves.ts';
import { addressOf } from '../addresses.ts';
import { askable } from './nominate.ts';
import type { Look, Pictures } from '../post/draw.ts';
import type { Reason } from './proposeBridgers.ts';
import { isOn } from './switchNetwork.ts';

/** What is said to Bridgers and of them; of someone who asked to be left out, nothing. */
export const BRIDGER_PICTURES = {
  nomination: ({ viewer, album }, id) => nominationCard(id, isPlain(album.members.size), viewer.words),
  networkNotice: drawNotice,
  bridgerAsk: async ({ store, viewer: { workspace, words }, album }, id) => {
    const bridger = await store.bridgers.get(workspace.id, id);
    const whys = bridger?.reasons.map((why) => words.bridgers.why(named(why, album.names.family)));
    return whys === undefined ? null : bridgerAskCard(id, whys, words);
  },
  bridgerWelcome: async (look, id) =>
    (await isThere(look, id)) ? bridgerWelcomeCard(look.viewer.words) : null,
  bridgerThanks: async (look, id) =>
    (await isThere(look, id)) ? bridgerThanksCard(id, look.viewer.words) : null,
  bridgerThree: async (look, id) => {
    const names = (await isThere(look, id)) ? await threeNames(look, id) : [];
    return names.length === 0 ? null : bridgerThreeCard(names, look.viewer.words);
  },
} satisfies Pictures;

async function isThere({ store, viewer }: Look, memberId: string): Promise<boolean> {
  return (await store.bridgers.get(viewer.workspace.id, memberId)) !== null;
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
  const rules = addressOf.bridgerRules(workspace.id);
  return networkNoticeCard(days, { id: member?.id ?? null, hasObjected, rules }, words);
}

function named(
  why: BridgerWhy,
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
  const bridgers = new Set((await store.bridgers.list(workspaceId)).map((bridger) => bridger.memberId));
  const others = shuffled(
    [...families.keys()].filter((id) => id !== memberId && !bridgers.has(id)),
    randomOf(seedOf(memberId)),
  );
  const own = families.get(memberId) ?? null;
  const isPeer = (id: string): boolean => own !== null && families.get(id) === own;
  return [...others.filter(isPeer), ...others.filter((id) => !isPeer(id))]
    .slice(0, THREE)
    .flatMap((id) => album.members.get(id)?.name ?? []);
}
