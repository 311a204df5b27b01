import { BRIDGER_STATES, type Bridger } from '../../domain/bridger/bridger.ts';
import type { Calm } from '../../domain/rhythm/rhythm.ts';
import type { Member } from '../../domain/workspace/workspace.ts';
import { endAsking } from '../bridger/answerBridger.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { unsay } from '../say.ts';

/** Two members who are one person: the first stays. */
export type Two = readonly [kept: Member, gone: Member];

/** What one asked to be spared on either side they are spared. */
export function memberAsOne([kept, gone]: Two): Member {
  return {
    ...kept,
    jobFamilyId: kept.jobFamilyId ?? gone.jobFamilyId,
    role: kept.role === 'facilitator' ? kept.role : gone.role,
    agreesToBeNamed: kept.agreesToBeNamed && gone.agreesToBeNamed,
    declinesRequests: kept.declinesRequests || gone.declinesRequests,
  };
}

/** What only one of two rows can say, read while there are two. */
export interface Apart {
  readonly calms: readonly Calm[];
  readonly bridgers: readonly Bridger[];
  readonly trialIds: readonly string[];
}

export async function readApart({ calms, bridgers, trials }: Store, two: Two, most: number): Promise<Apart> {
  const each = async <T>(read: (workspaceId: string, id: string) => Promise<T>): Promise<readonly T[]> =>
    Promise.all(two.map(({ workspaceId, id }) => read(workspaceId, id)));
  return {
    calms: (await each(calms.get)).filter((one) => one !== null),
    bridgers: (await each(bridgers.get)).filter((one) => one !== null),
    trialIds: (await each((space, id) => trials.ofMember(space, id, most))).flat().map(({ id }) => id),
  };
}

/** Has the one who stays be told, and have answered, as either was and did. */
export async function keepAsOne(
  desk: Desk,
  { workspaceId, id: memberId }: Member,
  apart: Apart,
): Promise<void> {
  const { store } = desk;
  if (apart.calms.length === 2) await store.calms.save({ ...calmAsOne(apart.calms), workspaceId, memberId });
  const [bridger] = apart.bridgers.toSorted(byWeight);
  if (bridger !== undefined && apart.bridgers.length === 2) {
    await store.bridgers.save({ ...bridger, memberId });
    await endAsking(desk, { ...bridger, memberId });
  }
  for (const id of apart.trialIds)
    if ((await store.trials.get(workspaceId, id)) === null)
      await unsay(desk, workspaceId, { subject: 'trial', id });
}

function calmAsOne(calms: readonly Calm[]): Pick<Calm, 'pausedAt' | 'toldAt'> {
  const last = (instants: readonly (string | null)[]): string | null =>
    instants
      .filter((one) => one !== null)
      .toSorted()
      .at(-1) ?? null;
  return { pausedAt: last(calms.map((one) => one.pausedAt)), toldAt: last(calms.map((one) => one.toldAt)) };
}

/** A refusal is for good, and what was answered is asked no more. */
function byWeight(a: Bridger, b: Bridger): number {
  return BRIDGER_STATES.indexOf(b.state) - BRIDGER_STATES.indexOf(a.state);
}
