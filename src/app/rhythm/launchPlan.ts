import {
  resumePlan,
  standings,
  startPlan,
  type LaunchPlan,
  type LaunchStanding,
  type LaunchStep,
} from '../../domain/rhythm/launchPlan.ts';
import { nextWorked, type Calendar } from '../../domain/rhythm/calm.ts';
import { facilitating, type Actor } from '../actor.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { launchFacts } from './launchFacts.ts';
import { spaceCalendar } from '../recap/weekRecap.ts';
import { homeOf } from '../surface/spaceSurfaces.ts';

/** What who facilitates asks of the plan. */
export type LaunchChange =
  | { readonly is: 'start' | 'pause' | 'resume' }
  /** Done by hand, skipped, or left to the facts again. */
  | { readonly is: 'done' | 'skipped' | 'open'; readonly step: LaunchStep };

export interface LaunchView {
  /** Null before the plan is started; `first` is then the day it would begin. */
  readonly plan: LaunchPlan | null;
  readonly steps: readonly LaunchStanding[];
  readonly first: string;
  /** Whether a message of the plan is posted from its page: the channel is there. */
  readonly postsHere: boolean;
}

/** The plan as it stands today. */
export async function viewLaunch(desk: Desk, workspace: Workspace): Promise<LaunchView> {
  const calendar = await spaceCalendar(desk, workspace);
  const plan = await desk.store.launchPlans.get(workspace.id);
  const today = todayIn(desk, calendar);
  const first = plan?.startedOn ?? nextWorked(today, calendar.daysOff).toString();
  const postsHere = (await homeOf(desk.store, workspace.id)) === 'web';
  if (plan === null) return { plan, steps: [], first, postsHere };
  const facts = await launchFacts(desk.store, { workspace, calendar }, plan);
  return { plan, steps: standings(plan, facts, today.toString(), calendar.daysOff), first, postsHere };
}

/** Starts, pauses or resumes the plan, or settles one of its steps. */
export async function changeLaunch(
  desk: Desk,
  actor: Actor,
  change: LaunchChange,
): Promise<Result<LaunchPlan>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspace } = actor;
  return together(desk, async (inside) => {
    const calendar = await spaceCalendar(inside, workspace);
    const today = todayIn(inside, calendar);
    const before = await inside.store.launchPlans.get(workspace.id);
    const plan = before ?? startPlan(workspace.id, today, calendar.daysOff);
    if (before === null && change.is !== 'start') return refused('notFound');
    const changed = changedPlan(plan, change, { today, daysOff: calendar.daysOff });
    await inside.store.launchPlans.save(changed);
    return done(changed);
  });
}

function changedPlan(
  plan: LaunchPlan,
  change: LaunchChange,
  { today, daysOff }: Pick<Calendar, 'daysOff'> & { readonly today: Temporal.PlainDate },
): LaunchPlan {
  switch (change.is) {
    case 'start':
      return plan;
    case 'pause':
      return { ...plan, pausedOn: plan.pausedOn ?? today.toString() };
    case 'resume':
      return resumePlan(plan, today, daysOff);
    case 'open': {
      const { [change.step]: _, ...settled } = plan.settled;
      return { ...plan, settled };
    }
    default:
      return { ...plan, settled: { ...plan.settled, [change.step]: change.is } };
  }
}

function todayIn(desk: Desk, { timeZone }: Calendar): Temporal.PlainDate {
  return Temporal.Instant.from(desk.clock.now()).toZonedDateTimeISO(timeZone).toPlainDate();
}
