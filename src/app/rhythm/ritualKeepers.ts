import { monthSpan } from '../../domain/calendar/calendar.ts';
import { stepsOfStage } from '../../domain/rhythm/launchPlan.ts';
import { noEdit } from '../../domain/recap/recap.ts';
import { recapSpan, silentWeeks, type Ritual } from '../../domain/rhythm/rituals.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { rememberTold, type Place } from './calm.ts';
import { composeRecap } from '../recap/composeRecap.ts';
import type { Desk } from '../desk.ts';
import { launchFacts } from './launchFacts.ts';
import { say, type About } from '../say.ts';
import { sayRecap } from '../recap/weekRecap.ts';

/** After so many weeks without a share, the person who facilitates is told instead of the channel. */
const SILENCE_WEEKS = 3;

interface Keeper {
  /** What is done when it is due, in the transaction that claims it. */
  readonly keep: (desk: Desk, place: Place, period: string) => Promise<void>;
  /** Whether it speaks in the channel, and so waits for its turn when something was said there today. */
  readonly isForChannel: boolean;
}

export const KEEPERS: Readonly<Record<Ritual, Keeper>> = {
  preview: { keep: showRecapFirst, isForChannel: false },
  recap: { keep: tellRecap, isForChannel: true },
  brief: { keep: tellBrief, isForChannel: false },
  launch: { keep: tellStage, isForChannel: false },
};

/** A week whose recap would say nothing, or that was looked at and published already, is not announced. */
async function showRecapFirst(desk: Desk, { workspace, calendar }: Place, week: string): Promise<void> {
  if ((await desk.store.recaps.ofWeek(workspace.id, week)) !== null) return;
  const recap = await composeRecap(desk.store, { workspace, calendar }, week);
  const isSilent = (await silenceAt(desk, { workspace, calendar }, week)) >= SILENCE_WEEKS;
  if (recap.picks.length > 0 && !isSilent)
    await tellFacilitators(desk, workspace, { subject: 'recapReady', id: week });
}

/** The recap itself; nothing when it was published by hand or held back, nor when there is nothing to tell. */
async function tellRecap(desk: Desk, { workspace, calendar }: Place, week: string): Promise<void> {
  const { store } = desk;
  if ((await store.recaps.ofWeek(workspace.id, week)) !== null) return;
  const edit = (await store.recapEdits.get(workspace.id, week)) ?? noEdit(workspace.id, week);
  if (edit.heldAt !== null) return;
  // What who facilitates prepared by hand goes, however long the silence.
  const isPrepared = edit.note !== null || edit.kept.length > 0;
  const silence = isPrepared ? 0 : await silenceAt(desk, { workspace, calendar }, week);
  if (silence === SILENCE_WEEKS) return tellFacilitators(desk, workspace, { subject: 'silence', id: week });
  const recap = await composeRecap(store, { workspace, calendar }, week);
  if (silence > SILENCE_WEEKS || recap.picks.length === 0) return;
  await sayRecap(desk, recap);
  await rememberTold(desk.store, workspace.id, { whom: null, at: desk.clock.now() });
}

/** How many weeks in a row, this one included, had no share; one more than what changes something at most. */
async function silenceAt(desk: Desk, { workspace, calendar }: Place, week: string): Promise<number> {
  const to = recapSpan(week, calendar)?.to ?? '';
  const [last] = await desk.store.shares.published(workspace.id, { from: '', to }, 1);
  return silentWeeks(week, last?.publishedAt ?? workspace.createdAt, calendar, SILENCE_WEEKS + 1);
}

/** A silent month is not announced. */
async function tellBrief(desk: Desk, { workspace }: Place, month: string): Promise<void> {
  const span = monthSpan(month, workspace.timeZone);
  const [share] = span === null ? [] : await desk.store.shares.published(workspace.id, span, 1);
  if (share !== undefined) await tellFacilitators(desk, workspace, { subject: 'briefReady', id: month });
}

/** What comes in the launch plan; nothing when all of it is done or skipped already. */
async function tellStage(desk: Desk, { workspace, calendar }: Place, period: string): Promise<void> {
  const plan = await desk.store.launchPlans.get(workspace.id);
  if (plan === null) return;
  const facts = await launchFacts(desk.store, { workspace, calendar }, plan);
  const isLeft = stepsOfStage(period).some((step) => plan.settled[step] === undefined && !facts[step]);
  if (isLeft) await tellFacilitators(desk, workspace, { subject: 'launchStage', id: period });
}

/** Tells those who facilitate, each in private, but not those who asked for a pause. */
async function tellFacilitators(desk: Desk, workspace: Workspace, about: About): Promise<void> {
  const { store } = desk;
  for (const member of await store.members.list(workspace.id)) {
    const calm = member.role === 'facilitator' ? await store.calms.get(workspace.id, member.id) : null;
    if (member.role !== 'facilitator' || (calm?.pausedAt ?? null) !== null) continue;
    await say(desk, { workspaceId: workspace.id, about, visibleTo: member.id });
  }
}
