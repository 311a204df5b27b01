import { dayNumber, KEPT_DAYS, worthOn } from '../../domain/bridger/exchanges.ts';
import { randomOf } from '../../domain/bridger/random.ts';
import type { Bridger, BridgerWhy } from '../../domain/bridger/bridger.ts';
import { ENOUGH_BRIDGERS, MOST_BRIDGERS, nextWave, seedOf } from '../../domain/bridger/waves.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { disturb, mayDisturb } from '../rhythm/calm.ts';
import { together, type Desk } from '../desk.ts';
import { askable } from './nominate.ts';
import type { PostSubject } from '../../domain/workspace/post.ts';
import type { Store } from '../ports/store.ts';
import { FEWEST_PEOPLE, proposeBridgers, type Reason } from './proposeBridgers.ts';
import { say } from '../say.ts';
import { isOn } from './switchNetwork.ts';

/**
 * What time makes due for the Bridgers of every space: ties are forgotten after 90 days, a wave is asked once that
 * before was answered, each in private and within working hours, until enough accepted; then each is accompanied.
 * Gives how many people were told something.
 */
export async function keepBridgers(desk: Desk): Promise<number> {
  let told = 0;
  for (const workspace of await desk.store.workspaces.list())
    if (await hasBridgers(desk.store, workspace.id))
      told += await together(desk, (inside) => keepIn(inside, workspace));
  return told;
}

/** Most spaces have no Bridger and look at no tie: nothing is opened for them. */
async function hasBridgers(store: Store, workspaceId: string): Promise<boolean> {
  if (isOn(await store.networks.get(workspaceId))) return true;
  return (await store.bridgers.list(workspaceId)).length > 0;
}

/** All of it in one transaction: whoever objects does it before, and is not there, or after, and is forgotten again. */
async function keepIn(desk: Desk, workspace: Workspace): Promise<number> {
  const { store, clock } = desk;
  const today = clock.now().slice(0, 10);
  const first = Temporal.PlainDate.from(today).subtract({ days: KEPT_DAYS - 1 });
  await store.networks.forgetBefore(workspace.id, first.toString());
  const known = await askable(store, workspace.id);
  const bridgers = await store.bridgers.list(workspace.id);
  const wave = (await isWanted(store, workspace.id, bridgers))
    ? nextWave(
        await withProposed(desk, { workspaceId: workspace.id, bridgers }, known),
        known,
        clock.now(),
        randomOf(seedOf(today)),
      )
    : [];
  let told = 0;
  for (const bridger of wave) told += (await ask(desk, workspace, bridger)) ? 1 : 0;
  for (const bridger of bridgers.filter(({ state }) => state === 'accepted'))
    told += (await accompany(desk, workspace, bridger)) ? 1 : 0;
  return told;
}

/** Bridgers are looked for where a round was held or the network is on, and not enough accepted yet. */
async function isWanted(store: Store, workspaceId: string, bridgers: readonly Bridger[]): Promise<boolean> {
  if (bridgers.filter(({ state }) => state === 'accepted').length >= ENOUGH_BRIDGERS) return false;
  return bridgers.some(({ state }) => state === 'waiting') || isOn(await store.networks.get(workspaceId));
}

/** Those who wait; when nobody does, those whom the network proposes, where it is on and there are enough people. */
async function withProposed(
  desk: Desk,
  { workspaceId, bridgers }: { readonly workspaceId: string; readonly bridgers: readonly Bridger[] },
  known: ReadonlyMap<string, string | null>,
): Promise<readonly Bridger[]> {
  const { store } = desk;
  if (bridgers.some(({ state }) => state === 'waiting')) return bridgers;
  if (known.size < FEWEST_PEOPLE || !isOn(await store.networks.get(workspaceId))) return bridgers;
  // All ties are read for it: once a day is enough.
  const run = { workspaceId, ritual: 'bridgersFromNetwork', period: desk.clock.now().slice(0, 10) };
  if (!(await store.calendar.claimRun(run, desk.clock.now()))) return bridgers;
  const asked = bridgers.filter(({ state }) => state !== 'accepted');
  const today = dayNumber(desk.clock.now().slice(0, 10))!;
  const set = proposeBridgers({
    people: [...known].map(([id, jobFamily]) => ({ id, jobFamily })),
    ties: (await store.networks.ties(workspaceId)).map(({ oneId, otherId, day }) => ({
      a: oneId,
      b: otherId,
      weight: worthOn(today, dayNumber(day)!),
    })),
    size: MOST_BRIDGERS,
    accepted: bridgers.filter(({ state }) => state === 'accepted').map(({ memberId }) => memberId),
    refused: asked.map(({ memberId }) => memberId),
    seed: seedOf(`${workspaceId} ${desk.clock.now().slice(0, 10)}`),
  });
  const there = new Set(bridgers.map(({ memberId }) => memberId));
  const proposed = set.bridgers
    .filter(({ id }) => !there.has(id))
    .map(({ id, reasons }): Bridger => ({
      workspaceId,
      memberId: id,
      state: 'waiting',
      reasons: reasons.flatMap(asWhy),
      askedAt: null,
      answeredAt: null,
    }));
  for (const bridger of proposed) await store.bridgers.save(bridger);
  return [...bridgers, ...proposed];
}

function asWhy(reason: Reason): readonly BridgerWhy[] {
  return reason.is === 'othersWouldSuit' ? [] : [reason];
}

/** Asks someone in private, before anyone else knows; false when it is no moment to disturb them. */
async function ask(desk: Desk, workspace: Workspace, bridger: Bridger): Promise<boolean> {
  if (!(await disturb(desk, workspace, bridger.memberId))) return false;
  await desk.store.bridgers.save({ ...bridger, state: 'asked', askedAt: desk.clock.now() });
  await tell(desk, bridger, 'bridgerAsk');
  return true;
}

/** After a first share, the people who could use it; then a thank-you a month. Each once, when they may be disturbed. */
async function accompany(desk: Desk, workspace: Workspace, bridger: Bridger): Promise<boolean> {
  const { store, clock } = desk;
  if (!(await mayDisturb(desk, workspace, bridger.memberId))) return false;
  const run = async (ritual: string, period: string): Promise<boolean> =>
    store.calendar.claimRun({ workspaceId: workspace.id, ritual, period }, clock.now());
  const disturbWith = async (subject: PostSubject): Promise<boolean> => {
    await disturb(desk, workspace, bridger.memberId);
    await tell(desk, bridger, subject);
    return true;
  };
  if ((await hasShared(store, bridger)) && (await run('bridgerThree', bridger.memberId)))
    return disturbWith('bridgerThree');
  const month = clock.now().slice(0, 7);
  if ((bridger.answeredAt ?? month) < month && (await run(`bridgerThanks ${bridger.memberId}`, month)))
    return disturbWith('bridgerThanks');
  return false;
}

async function hasShared(store: Store, { workspaceId, memberId, answeredAt }: Bridger): Promise<boolean> {
  const own = await store.shares.ofAuthor(workspaceId, memberId);
  return own.some(({ publishedAt }) => publishedAt !== null && publishedAt >= (answeredAt ?? ''));
}

async function tell(desk: Desk, { workspaceId, memberId }: Bridger, subject: PostSubject): Promise<void> {
  await say(desk, { workspaceId, about: { subject, id: memberId }, visibleTo: memberId });
}
