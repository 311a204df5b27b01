import { dayNumber, KEPT_DAYS, worthOn } from '../../domain/bridger/exchanges.ts';
import { randomOf } from '../../domain/bridger/random.ts';
import type { Relay, RelayWhy } from '../../domain/bridger/relay.ts';
import { ENOUGH_RELAYS, MOST_RELAYS, nextWave, seedOf } from '../../domain/bridger/waves.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { disturb, mayDisturb } from '../rhythm/calm.ts';
import { together, type Desk } from '../desk.ts';
import { askable } from './nominate.ts';
import type { PostSubject } from '../../domain/workspace/post.ts';
import type { Store } from '../ports/store.ts';
import { FEWEST_PEOPLE, proposeRelays, type Reason } from './proposeRelays.ts';
import { say } from '../say.ts';
import { isOn } from './switchNetwork.ts';

/**
 * What time makes due for the relays of every space: ties are forgotten after 90 days, a wave is asked once that
 * before was answered, each in private and within working hours, until enough accepted; then each is accompanied.
 * Gives how many people were told something.
 */
export async function keepRelays(desk: Desk): Promise<number> {
  let told = 0;
  for (const workspace of await desk.store.workspaces.list())
    if (await hasRelays(desk.store, workspace.id))
      told += await together(desk, (inside) => keepIn(inside, workspace));
  return told;
}

/** Most spaces have no relay and look at no tie: nothing is opened for them. */
async function hasRelays(store: Store, workspaceId: string): Promise<boolean> {
  if (isOn(await store.networks.get(workspaceId))) return true;
  return (await store.relays.list(workspaceId)).length > 0;
}

/** All of it in one transaction: whoever objects does it before, and is not there, or after, and is forgotten again. */
async function keepIn(desk: Desk, workspace: Workspace): Promise<number> {
  const { store, clock } = desk;
  const today = clock.now().slice(0, 10);
  const first = Temporal.PlainDate.from(today).subtract({ days: KEPT_DAYS - 1 });
  await store.networks.forgetBefore(workspace.id, first.toString());
  const known = await askable(store, workspace.id);
  const relays = await store.relays.list(workspace.id);
  const wave = (await isWanted(store, workspace.id, relays))
    ? nextWave(
        await withProposed(desk, { workspaceId: workspace.id, relays }, known),
        known,
        clock.now(),
        randomOf(seedOf(today)),
      )
    : [];
  let told = 0;
  for (const relay of wave) told += (await ask(desk, workspace, relay)) ? 1 : 0;
  for (const relay of relays.filter(({ state }) => state === 'accepted'))
    told += (await accompany(desk, workspace, relay)) ? 1 : 0;
  return told;
}

/** Relays are looked for where a round was held or the network is on, and not enough accepted yet. */
async function isWanted(store: Store, workspaceId: string, relays: readonly Relay[]): Promise<boolean> {
  if (relays.filter(({ state }) => state === 'accepted').length >= ENOUGH_RELAYS) return false;
  return relays.some(({ state }) => state === 'waiting') || isOn(await store.networks.get(workspaceId));
}

/** Those who wait; when nobody does, those whom the network proposes, where it is on and there are enough people. */
async function withProposed(
  desk: Desk,
  { workspaceId, relays }: { readonly workspaceId: string; readonly relays: readonly Relay[] },
  known: ReadonlyMap<string, string | null>,
): Promise<readonly Relay[]> {
  const { store } = desk;
  if (relays.some(({ state }) => state === 'waiting')) return relays;
  if (known.size < FEWEST_PEOPLE || !isOn(await store.networks.get(workspaceId))) return relays;
  // All ties are read for it: once a day is enough.
  const run = { workspaceId, ritual: 'relaysFromNetwork', period: desk.clock.now().slice(0, 10) };
  if (!(await store.calendar.claimRun(run, desk.clock.now()))) return relays;
  const asked = relays.filter(({ state }) => state !== 'accepted');
  const today = dayNumber(desk.clock.now().slice(0, 10))!;
  const set = proposeRelays({
    people: [...known].map(([id, jobFamily]) => ({ id, jobFamily })),
    ties: (await store.networks.ties(workspaceId)).map(({ oneId, otherId, day }) => ({
      a: oneId,
      b: otherId,
      weight: worthOn(today, dayNumber(day)!),
    })),
    size: MOST_RELAYS,
    accepted: relays.filter(({ state }) => state === 'accepted').map(({ memberId }) => memberId),
    refused: asked.map(({ memberId }) => memberId),
    seed: seedOf(`${workspaceId} ${desk.clock.now().slice(0, 10)}`),
  });
  const there = new Set(relays.map(({ memberId }) => memberId));
  const proposed = set.relays
    .filter(({ id }) => !there.has(id))
    .map(({ id, reasons }): Relay => ({
      workspaceId,
      memberId: id,
      state: 'waiting',
      reasons: reasons.flatMap(asWhy),
      askedAt: null,
      answeredAt: null,
    }));
  for (const relay of proposed) await store.relays.save(relay);
  return [...relays, ...proposed];
}

function asWhy(reason: Reason): readonly RelayWhy[] {
  return reason.is === 'othersWouldSuit' ? [] : [reason];
}

/** Asks someone in private, before anyone else knows; false when it is no moment to disturb them. */
async function ask(desk: Desk, workspace: Workspace, relay: Relay): Promise<boolean> {
  if (!(await disturb(desk, workspace, relay.memberId))) return false;
  await desk.store.relays.save({ ...relay, state: 'asked', askedAt: desk.clock.now() });
  await tell(desk, relay, 'relayAsk');
  return true;
}

/** After a first share, the people who could use it; then a thank-you a month. Each once, when they may be disturbed. */
async function accompany(desk: Desk, workspace: Workspace, relay: Relay): Promise<boolean> {
  const { store, clock } = desk;
  if (!(await mayDisturb(desk, workspace, relay.memberId))) return false;
  const run = async (ritual: string, period: string): Promise<boolean> =>
    store.calendar.claimRun({ workspaceId: workspace.id, ritual, period }, clock.now());
  const disturbWith = async (subject: PostSubject): Promise<boolean> => {
    await disturb(desk, workspace, relay.memberId);
    await tell(desk, relay, subject);
    return true;
  };
  if ((await hasShared(store, relay)) && (await run('relayThree', relay.memberId)))
    return disturbWith('relayThree');
  const month = clock.now().slice(0, 7);
  if ((relay.answeredAt ?? month) < month && (await run(`relayThanks ${relay.memberId}`, month)))
    return disturbWith('relayThanks');
  return false;
}

async function hasShared(store: Store, { workspaceId, memberId, answeredAt }: Relay): Promise<boolean> {
  const own = await store.shares.ofAuthor(workspaceId, memberId);
  return own.some(({ publishedAt }) => publishedAt !== null && publishedAt >= (answeredAt ?? ''));
}

async function tell(desk: Desk, { workspaceId, memberId }: Relay, subject: PostSubject): Promise<void> {
  await say(desk, { workspaceId, about: { subject, id: memberId }, visibleTo: memberId });
}
