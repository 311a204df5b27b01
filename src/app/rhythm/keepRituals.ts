import { defaultRhythm } from '../../domain/rhythm/rhythm.ts';
import { ritualsDue, type RitualDue } from '../../domain/rhythm/rituals.ts';
import { calendarOf, mayDisturb, type Place } from './calm.ts';
import { together, type Desk } from '../desk.ts';
import { KEEPERS } from './ritualKeepers.ts';
import { welcomeLate } from './welcomeLate.ts';

/**
 * Keeps what is due in every space that is not paused. The week's recap goes to the channel; those who facilitate, and
 * nobody else, are told the working day before that it may be read, once a month that the brief is ready, and what
 * comes in their launch plan; who joins late is given the best of the first week. Each (workspace, ritual, period) is
 * kept once, by whichever replica claims it first, in the transaction of the claim. Gives how many were kept now.
 */
export async function keepRituals(desk: Desk): Promise<number> {
  const rhythms = new Map(
    (await desk.store.rhythms.everywhere()).map((rhythm) => [rhythm.workspaceId, rhythm]),
  );
  const plans = new Map((await desk.store.launchPlans.everywhere()).map((plan) => [plan.workspaceId, plan]));
  let kept = 0;
  for (const workspace of await desk.store.workspaces.list()) {
    const rhythm = rhythms.get(workspace.id) ?? defaultRhythm(workspace.id);
    if (rhythm.pausedAt !== null) continue;
    const place = { workspace, calendar: await calendarOf(desk, workspace, rhythm) };
    const plan = plans.get(workspace.id) ?? null;
    const { calendar } = place;
    const asked = { now: desk.clock.now(), calendar, openedAt: workspace.createdAt, plan };
    for (const due of ritualsDue(asked)) kept += (await keepOnce(desk, place, due)) ? 1 : 0;
    if (plan !== null) kept += await welcomeLate(desk, place, plan);
  }
  return kept;
}

async function keepOnce(desk: Desk, place: Place, { ritual, period }: RitualDue): Promise<boolean> {
  const workspaceId = place.workspace.id;
  // A claim is a write: it is only tried when it may be won.
  const [last] = await desk.store.calendar.runs(workspaceId, ritual, 1);
  if (last !== undefined && last >= period) return false;
  return together(desk, async (inside) => {
    const { keep, isForChannel } = KEEPERS[ritual];
    // The channel was told something today already: this waits for its turn, unclaimed.
    if (isForChannel && !(await mayDisturb(inside, place.workspace, null))) return false;
    const run = { workspaceId, ritual, period };
    if (!(await inside.store.calendar.claimRun(run, inside.clock.now()))) return false;
    await keep(inside, place, period);
    return true;
  });
}
