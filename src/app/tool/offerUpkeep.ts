import { isToConfirm } from '../../domain/tool/freshness.ts';
import { isQuiet } from '../../domain/rhythm/calm.ts';
import { weekOf } from '../../domain/calendar/calendar.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Trial } from '../../domain/trial/trial.ts';
import type { Member, Workspace } from '../../domain/workspace/workspace.ts';
import { calendarOf, disturb, rhythmOf } from '../rhythm/calm.ts';
import { together, type Desk } from '../desk.ts';
import { readUpkeep, type Upkept } from './readUpkeep.ts';
import { say } from '../say.ts';

/** Asked in one space in one week: the sheet marks all the others, for whoever reads it. */
const MOST_OFFERED = 5;
/** Shares looked at each week. */
const MOST_SHARES = 2_000;
const RITUAL = 'upkeep';

/**
 * Once a week in each space, asks a few people in private whether something they use is still true: each about one use
 * case that nobody has confirmed for long, within what their calm allows. Gives how many were asked.
 */
export async function offerUpkeep(desk: Desk): Promise<number> {
  let asked = 0;
  for (const workspace of await desk.store.workspaces.list()) asked += await offerIn(desk, workspace);
  return asked;
}

async function offerIn(desk: Desk, workspace: Workspace): Promise<number> {
  const week = weekOf(desk.clock.now(), workspace.timeZone);
  const [last] = await desk.store.calendar.runs(workspace.id, RITUAL, 1);
  if (last !== undefined && last >= week) return 0;
  const rhythm = await rhythmOf(desk.store, workspace.id);
  const calendar = await calendarOf(desk, workspace, rhythm);
  if (rhythm.pausedAt !== null || isQuiet(desk.clock.now(), calendar)) return 0;
  return together(desk, async (inside) => {
    const run = { workspaceId: workspace.id, ritual: RITUAL, period: week };
    if (!(await inside.store.calendar.claimRun(run, inside.clock.now()))) return 0;
    return offer(inside, workspace);
  });
}

async function offer(desk: Desk, workspace: Workspace): Promise<number> {
  const members = new Map((await desk.store.members.list(workspace.id)).map((member) => [member.id, member]));
  let asked = 0;
  for (const { share, trials } of await staleShares(desk, workspace)) {
    if (asked === MOST_OFFERED) break;
    if (await isAsked(desk, share)) continue;
    for (const member of usersOf(share, trials, members)) {
      if (!(await disturb(desk, workspace, member.id))) continue;
      const about = { subject: 'stillTrue', id: share.id } as const;
      await say(desk, { workspaceId: workspace.id, about, visibleTo: member.id });
      asked += 1;
      break;
    }
  }
  return asked;
}

/** What waits to be confirmed, the longest first. */
async function staleShares(desk: Desk, workspace: Workspace): Promise<readonly Upkept[]> {
  const { shares } = await readUpkeep(desk, workspace.id, MOST_SHARES);
  return shares
    .filter(({ freshness }) => isToConfirm(freshness))
    .toSorted((one, other) => (one.freshness.lastConfirmedAt < other.freshness.lastConfirmedAt ? -1 : 1));
}

/** Those who made it work, the last one first, then its author; those who declined requests are left alone. */
function usersOf(
  share: Share,
  trials: readonly Trial[],
  members: ReadonlyMap<string, Member>,
): readonly Member[] {
  const users = trials.toReversed().filter(({ outcome }) => outcome !== 'doesNotWork');
  return [...users.map(({ memberId }) => memberId), share.authorId]
    .map((id) => members.get(id ?? ''))
    .filter((member) => member !== undefined && !member.declinesRequests) as readonly Member[];
}

/** Someone was asked already, and has not answered: it is not passed from hand to hand. */
async function isAsked({ store }: Desk, share: Share): Promise<boolean> {
  const offers = await store.posts.about(share.workspaceId, 'stillTrue', share.id);
  return offers.some((post) => post.deletedAt === null);
}
