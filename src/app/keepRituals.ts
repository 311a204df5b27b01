import type { Calendar } from '../domain/rhythm/calm.ts';
import { monthSpan } from '../domain/rhythm/calendar.ts';
import { noEdit } from '../domain/rhythm/recap.ts';
import { defaultRhythm } from '../domain/rhythm/rhythm.ts';
import { recapSpan, ritualsDue, silentWeeks, type Ritual, type RitualDue } from '../domain/rhythm/rituals.ts';
import type { PostSubject } from '../domain/workspace/post.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import { calendarOf, mayDisturb, rememberTold } from './calm.ts';
import { composeRecap } from './composeRecap.ts';
import type { Desk } from './desk.ts';
import { say } from './say.ts';
import { sayRecap } from './weekRecap.ts';

/** After so many weeks without a share, the person who facilitates is told instead of the channel. */
const SILENCE_WEEKS = 3;

/**
 * Keeps what is due in every space that is not paused: the week's recap goes to the channel, and those who facilitate,
 * nobody else, are told the working day before that it may be read, and once a month that the brief is ready. Each
 * (workspace, ritual, period) is kept once, by whichever replica claims it first, in the transaction of the claim.
 * Gives how many were kept now.
 */
export async function keepRituals(desk: Desk): Promise<number> {
  const rhythms = new Map((await desk.store.rhythms.all()).map((rhythm) => [rhythm.workspaceId, rhythm]));
  let kept = 0;
  for (const workspace of await desk.store.workspaces.list()) {
    const rhythm = rhythms.get(workspace.id) ?? defaultRhythm(workspace.id);
    if (rhythm.pausedAt !== null) continue;
    const calendar = await calendarOf(desk, workspace, rhythm);
    for (const due of ritualsDue(desk.clock.now(), calendar, workspace.createdAt))
      kept += (await keepOnce(desk, { workspace, calendar }, due)) ? 1 : 0;
  }
  return kept;
}

interface Place {
  readonly workspace: Workspace;
  readonly calendar: Calendar;
}

async function keepOnce(desk: Desk, place: Place, { ritual, period }: RitualDue): Promise<boolean> {
  const workspaceId = place.workspace.id;
  // A claim is a write: it is only tried when it may be won.
  const [last] = await desk.store.calendar.runs(workspaceId, ritual, 1);
  if (last !== undefined && last >= period) return false;
  return desk.store.transact(async (store) => {
    const inside = { ...desk, store };
    // The channel was told something today already: the recap waits for its turn, unclaimed.
    if (ritual === 'recap' && !(await mayDisturb(inside, place.workspace, null))) return false;
    const run = { workspaceId, ritual, period };
    if (!(await store.calendar.claimRun(run, desk.clock.now()))) return false;
    await KEEPERS[ritual](inside, place, period);
    return true;
  });
}

type Keep = (desk: Desk, place: Place, period: string) => Promise<void>;

const KEEPERS: Readonly<Record<Ritual, Keep>> = {
  preview: showRecapFirst,
  recap: tellRecap,
  brief: tellBrief,
};

/** A week whose recap would say nothing, or that was looked at and published already, is not announced. */
async function showRecapFirst(desk: Desk, { workspace, calendar }: Place, week: string): Promise<void> {
  if ((await desk.store.recaps.ofWeek(workspace.id, week)) !== null) return;
  const recap = await composeRecap(desk.store, workspace, week, calendar);
  const isSilent = (await silenceAt(desk, { workspace, calendar }, week)) >= SILENCE_WEEKS;
  if (recap.picks.length > 0 && !isSilent) await tellFacilitators(desk, workspace, 'recapReady', week);
}

/** The recap itself; nothing when it was published by hand or held back, nor when there is nothing to tell. */
async function tellRecap(desk: Desk, { workspace, calendar }: Place, week: string): Promise<void> {
  const { store } = desk;
  if ((await store.recaps.ofWeek(workspace.id, week)) !== null) return;
  const edit = (await store.recapEdits.ofWeek(workspace.id, week)) ?? noEdit(workspace.id, week);
  if (edit.heldAt !== null) return;
  // What who facilitates prepared by hand goes, however long the silence.
  const isPrepared = edit.note !== null || edit.kept.length > 0;
  const silence = isPrepared ? 0 : await silenceAt(desk, { workspace, calendar }, week);
  if (silence === SILENCE_WEEKS) return tellFacilitators(desk, workspace, 'silence', week);
  const recap = await composeRecap(store, workspace, week, calendar);
  if (silence > SILENCE_WEEKS || recap.picks.length === 0) return;
  await sayRecap(desk, recap);
  await rememberTold(desk, workspace.id, null);
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
  if (share !== undefined) await tellFacilitators(desk, workspace, 'briefReady', month);
}

/** Tells those who facilitate, each in private, but not those who asked for a pause. */
async function tellFacilitators(
  desk: Desk,
  workspace: Workspace,
  subject: PostSubject,
  id: string,
): Promise<void> {
  const { store } = desk;
  for (const member of await store.members.list(workspace.id)) {
    const calm = member.role === 'facilitator' ? await store.calms.get(workspace.id, member.id) : null;
    if (member.role !== 'facilitator' || (calm?.pausedAt ?? null) !== null) continue;
    await say(desk, store, {
      workspaceId: workspace.id,
      threadId: null,
      about: { subject, id },
      visibleTo: member.id,
    });
  }
}
