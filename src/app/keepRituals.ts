import { monthSpan, weekSpan } from '../domain/rhythm/calendar.ts';
import { ritualsDue, type RitualDue } from '../domain/rhythm/rituals.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import type { Desk } from './desk.ts';
import type { Store } from './ports.ts';
import { say } from './say.ts';

/**
 * Keeps what is due in every space: tells those who facilitate, and nobody else, that the week's recap or the
 * month's brief waits for a reading. Each (workspace, ritual, period) is kept once, by whichever replica claims
 * it first, in the transaction of the claim. Gives how many were kept now.
 */
export async function keepRituals(desk: Desk): Promise<number> {
  let kept = 0;
  for (const workspace of await desk.store.workspaces.list())
    for (const due of ritualsDue(desk.clock.now(), workspace.timeZone, workspace.createdAt))
      kept += (await keepOnce(desk, workspace, due)) ? 1 : 0;
  return kept;
}

function keepOnce(desk: Desk, workspace: Workspace, due: RitualDue): Promise<boolean> {
  return desk.store.transact(async (store) => {
    const claimed = await store.calendar.claimRun({ workspaceId: workspace.id, ...due }, desk.clock.now());
    if (claimed && (await isWorthTelling(store, workspace, due)))
      await tellFacilitators(desk, store, workspace, due);
    return claimed;
  });
}

/** A silent period is not announced, nor a recap that was published without waiting for the reminder. */
async function isWorthTelling(
  store: Store,
  workspace: Workspace,
  { ritual, period }: RitualDue,
): Promise<boolean> {
  const span =
    ritual === 'recap' ? weekSpan(period, workspace.timeZone) : monthSpan(period, workspace.timeZone);
  const [share] = span === null ? [] : await store.shares.published(workspace.id, span, 1);
  if (share === undefined) return false;
  return ritual === 'brief' || (await store.recaps.ofWeek(workspace.id, period)) === null;
}

async function tellFacilitators(
  desk: Desk,
  store: Store,
  workspace: Workspace,
  { ritual, period }: RitualDue,
): Promise<void> {
  const members = await store.members.list(workspace.id);
  for (const { id } of members.filter((member) => member.role === 'facilitator'))
    await say(desk, store, {
      workspaceId: workspace.id,
      threadId: null,
      about: { subject: ritual === 'recap' ? 'recapReady' : 'briefReady', id: period },
      visibleTo: id,
    });
}
