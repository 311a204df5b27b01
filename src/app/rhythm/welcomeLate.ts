import type { Card } from '../../cards/card.ts';
import { firstWeekCard, launchStageCard } from '../../cards/rhythm/launchCards.ts';
import { recapLines } from '../../cards/recap/recapCard.ts';
import { chooseRecap, RECAP_SIZE } from '../../domain/recap/chooseRecap.ts';
import { firstWeek, stepsOfStage, type LaunchPlan } from '../../domain/rhythm/launchPlan.ts';
import type { RecapPick } from '../../domain/recap/recap.ts';
import type { Member, Workspace } from '../../domain/workspace/workspace.ts';
import { addressOf } from '../addresses.ts';
import { disturb, type Place } from './calm.ts';
import { candidatesOf } from '../recap/composeRecap.ts';
import { together, type Desk } from '../desk.ts';
import type { Period } from '../ports/program.ts';
import type { Store } from '../ports/store.ts';
import type { Look, Pictures } from '../post/draw.ts';
import { say } from '../say.ts';
import { shifted } from '../shifted.ts';

const RITUAL = 'firstWeek';
/** Those who joined longer ago have found their way. */
const LATE_DAYS = 14;
const MOST_TOLD = 10_000;
const WEIGHED = 500;

/** Gives those who join once the first week is over the best of it, each once, in private. Gives how many were told. */
export async function welcomeLate(
  desk: Desk,
  { workspace, calendar }: Place,
  plan: LaunchPlan,
): Promise<number> {
  const span = firstWeek(plan, calendar);
  const now = desk.clock.now();
  const since = shifted(now, { days: -LATE_DAYS });
  if (plan.pausedOn !== null || now < span.to) return 0;
  const isLate = ({ joinedAt, role }: Member): boolean =>
    role === 'member' && joinedAt >= span.to && joinedAt >= since;
  const late = (await desk.store.members.list(workspace.id)).filter(isLate);
  if (late.length === 0) return 0;
  const before = new Set(await desk.store.calendar.runs(workspace.id, RITUAL, MOST_TOLD));
  let welcomed = 0;
  for (const { id } of late)
    if (!before.has(id) && (await welcome(desk, { workspace, span }, id))) welcomed += 1;
  return welcomed;
}

function welcome(
  desk: Desk,
  { workspace, span }: { readonly workspace: Workspace; readonly span: Period },
  memberId: string,
): Promise<boolean> {
  return together(desk, async (inside) => {
    if ((await bestOf(inside.store, workspace.id, span)).length === 0) return false;
    if (!(await disturb(inside, workspace, memberId))) return false;
    const run = { workspaceId: workspace.id, ritual: RITUAL, period: memberId };
    if (!(await inside.store.calendar.claimRun(run, inside.clock.now()))) return false;
    await say(inside, {
      workspaceId: workspace.id,
      about: { subject: 'firstWeek', id: `${span.from}..${span.to}` },
      visibleTo: memberId,
    });
    return true;
  });
}

export const LAUNCH_PICTURES = {
  firstWeek: drawFirstWeek,
  launchStage: ({ viewer: { workspace, words } }, stage) =>
    launchStageCard(stepsOfStage(stage), addressOf.launch(workspace.id), words),
} satisfies Pictures;

/** The best of the first week, from what its shares are today. `span` is two instants, `…..…`. */
async function drawFirstWeek({ store, viewer, album }: Look, span: string): Promise<Card | null> {
  const { workspace, words } = viewer;
  const [from = '', to = ''] = span.split('..');
  const picks = await bestOf(store, workspace.id, { from, to });
  const ids = picks.map((pick) => pick.shareId);
  const lines = recapLines(picks, await store.shares.getMany(workspace.id, ids), {
    names: album.names,
    words,
  });
  return lines.length === 0 ? null : firstWeekCard(lines, addressOf.library(workspace.id), words);
}

async function bestOf(store: Store, workspaceId: string, span: Period): Promise<readonly RecapPick[]> {
  const shares = await store.shares.published(workspaceId, span, WEIGHED);
  if (shares.length === 0) return [];
  const members = await store.members.list(workspaceId);
  const ofTheWeek = await candidatesOf(store, shares, members);
  return chooseRecap({ ofTheWeek, older: [], families: [], knownTools: new Set() }).slice(0, RECAP_SIZE);
}
