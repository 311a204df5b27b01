import { familiesOfOneJob } from '../../domain/workspace/jobFamily.ts';
import { facilitating, idsOf, type Actor } from '../actor.ts';
import { chooseNominees, MOST_NAMES } from '../../domain/bridger/nominate.ts';
import { randomOf } from '../../domain/bridger/random.ts';
import type { Nomination } from '../../domain/bridger/bridger.ts';
import { MOST_BRIDGERS, seedOf } from '../../domain/bridger/waves.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { say, unsay } from '../say.ts';

/** As many wait to be asked as refusals of four in ten would use up. */
const POOL = 2 * MOST_BRIDGERS;

/** The round that is open in a space, if there is one. */
export async function openNomination(store: Store, workspaceId: string): Promise<Nomination | null> {
  const rounds = await store.nominations.list(workspaceId);
  return rounds.find(({ closedAt }) => closedAt === null) ?? null;
}

/** Whether someone answered in a round: told to themselves only. */
export async function hasAnswered(
  store: Store,
  round: Nomination,
  memberId: string | null,
): Promise<boolean> {
  const ballots = await store.nominations.ballots(round.workspaceId, round.id);
  return ballots.some(({ voterId }) => voterId === memberId);
}

/**
 * Members who may be asked, and named: those who do not object. Job family by id, null when they did not say; families
 * that are one job under several names are the first of them.
 */
export async function askable(
  store: Store,
  workspaceId: string,
): Promise<ReadonlyMap<string, string | null>> {
  const objecting = new Set((await store.objections.list(workspaceId)).map(({ memberId }) => memberId));
  const members = await store.members.list(workspaceId);
  const lots = familiesOfOneJob(await store.jobFamilies.list(workspaceId));
  const first = new Map(lots.flatMap((lot) => lot.map(({ id }) => [id, lot[0]?.id ?? id])));
  return new Map(
    members
      .filter(({ id }) => !objecting.has(id))
      .map(({ id, jobFamilyId }) => [id, first.get(jobFamilyId ?? '') ?? jobFamilyId]),
  );
}

/** Who facilitates has the channel asked whom it asks; an open round is left as it is. */
export async function startNomination(desk: Desk, actor: Actor): Promise<Result<null>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspaceId } = idsOf(actor);
  return together(desk, async (inside) => {
    if ((await openNomination(inside.store, workspaceId)) !== null) return done(null);
    const id = inside.ids.next();
    const at = inside.clock.now();
    await inside.store.nominations.save({ workspaceId, id, openedAt: at, closedAt: null });
    await log(inside, actor, { what: 'nominationOpened' });
    await say(inside, { workspaceId, about: { subject: 'nomination', id } });
    return done(null);
  });
}

export interface BallotForm {
  /** Ids of members; one's own, strangers and those who object are passed over. */
  readonly named: readonly string[];
  readonly volunteers: boolean;
}

/** Keeps what someone answers in the open round, in place of what they answered before; nobody else is told. */
export async function castBallot(desk: Desk, actor: Actor, form: BallotForm): Promise<Result<null>> {
  const { workspaceId, memberId } = idsOf(actor);
  return together(desk, async (inside) => {
    const round = await openNomination(inside.store, workspaceId);
    const known = await askable(inside.store, workspaceId);
    if (round === null || !known.has(memberId)) return refused('notFound');
    const named = [...new Set(form.named)].filter((id) => id !== memberId && known.has(id));
    await inside.store.nominations.cast({
      workspaceId,
      nominationId: round.id,
      voterId: memberId,
      named: named.slice(0, MOST_NAMES),
      volunteers: form.volunteers,
    });
    return done(null);
  });
}

/** Closes the open round: those chosen wait to be asked, and what everyone answered is forgotten, counts included. */
export async function closeNomination(desk: Desk, actor: Actor): Promise<Result<null>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspaceId } = idsOf(actor);
  return together(desk, async (inside) => {
    const { store } = inside;
    const round = await openNomination(store, workspaceId);
    if (round === null) return refused('notFound');
    await chooseFrom(store, round);
    await store.nominations.forget(workspaceId, round.id, null);
    await store.nominations.save({ ...round, closedAt: inside.clock.now() });
    await log(inside, actor, { what: 'nominationClosed' });
    await unsay(inside, workspaceId, { subject: 'nomination', id: round.id });
    return done(null);
  });
}

async function chooseFrom(store: Store, { workspaceId, id }: Nomination): Promise<void> {
  const known = new Map(await askable(store, workspaceId));
  // Whoever was asked once is not asked again, whatever they answered.
  for (const { memberId } of await store.bridgers.list(workspaceId)) known.delete(memberId);
  const ballots = await store.nominations.ballots(workspaceId, id);
  const nominees = chooseNominees({ ballots, families: known, size: POOL, random: randomOf(seedOf(id)) });
  for (const { memberId, by } of nominees)
    await store.bridgers.save({
      workspaceId,
      memberId,
      state: 'waiting',
      reasons: [{ is: by }],
      askedAt: null,
      answeredAt: null,
    });
}

/** Writes down in the space's audit log who decided what. */
export async function log(
  desk: Desk,
  actor: Actor,
  entry: {
    readonly what: 'networkOn' | 'networkOff' | 'nominationOpened' | 'nominationClosed';
    readonly detail?: string;
  },
): Promise<void> {
  await desk.store.auditEntries.add({
    workspaceId: actor.workspace.id,
    id: desk.ids.next(),
    at: desk.clock.now(),
    actorId: actor.member.id,
    what: entry.what,
    detail: entry.detail ?? '',
  });
}
