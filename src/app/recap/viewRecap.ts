import { besidesLines, recapLines, type BesidesTold, type RecapLine } from '../../cards/recap/recapCard.ts';
import { timeAlone } from '../../cards/share/timeTold.ts';
import { monthOf, shiftMonth, shiftWeek, weekOf } from '../../domain/calendar/calendar.ts';
import type { RecapEdit } from '../../domain/recap/recap.ts';
import { comingWeek, recapMoment } from '../../domain/rhythm/rituals.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { calendarOf, rhythmOf } from '../rhythm/calm.ts';
import { done, type Desk, type Result } from '../desk.ts';
import { lookOf } from '../post/draw.ts';
import type { Viewer } from '../viewer.ts';
import { datesOf, tellBesides, whenOf } from './pictureRecap.ts';
import { weekRecap } from './weekRecap.ts';

/** A week's recap in words. */
export interface RecapView {
  readonly week: string;
  readonly title: string;
  readonly lines: readonly (RecapLine & { readonly family: string | null; readonly time: string | null })[];
  readonly besides: BesidesTold;
  /** The same, a sentence each. */
  readonly sentences: readonly string[];
  readonly published: boolean;
  /** What stands between now and its going by itself; `goes` is when it will, null when it will not. */
  readonly coming: {
    readonly goes: string | null;
    readonly held: boolean;
    readonly paused: boolean;
    /** Whether who facilitates changed the choice. */
    readonly changed: boolean;
  };
  /** The weeks before and after; null where there is nothing to turn to. */
  readonly older: string | null;
  readonly newer: string | null;
}

/** The recap of an ISO week: the published one, else what would be published now. */
export async function viewRecap(desk: Desk, viewer: Viewer, week: string): Promise<Result<RecapView>> {
  const { workspace, words } = viewer;
  const found = await weekRecap(desk, workspace, week);
  if (!found.ok) return found;
  const { recap, published } = found.value;
  const ids = recap.picks.map((pick) => pick.shareId);
  const look = await lookOf(desk.store, viewer);
  const { names } = look.album;
  const shares = await desk.store.shares.getMany(workspace.id, ids);
  const besides = await tellBesides(look, recap);
  return done({
    week,
    title: words.recap.title(datesOf(week, words)),
    lines: recapLines(recap.picks, shares, { names, words }).map((line) => ({
      ...line,
      family: line.share.jobFamilyId === null ? null : names.family(line.share.jobFamilyId),
      time: timeAlone(line.share, words),
    })),
    besides,
    sentences: besidesLines(besides, words),
    published,
    coming: await comingOf(desk, viewer, week),
    older: shiftWeek(week, -1),
    newer: week < weekNow(desk, workspace) ? shiftWeek(week, 1) : null,
  });
}

async function comingOf(desk: Desk, viewer: Viewer, week: string): Promise<RecapView['coming']> {
  const { workspace, words } = viewer;
  const rhythm = await rhythmOf(desk.store, workspace.id);
  const moment = recapMoment(week, await calendarOf(desk, workspace, rhythm));
  const edit = await desk.store.recapEdits.get(workspace.id, week);
  const isToCome = moment !== null && Date.parse(moment) > Date.parse(desk.clock.now());
  return {
    goes: isToCome ? whenOf(moment, workspace.timeZone, words) : null,
    held: (edit?.heldAt ?? null) !== null,
    paused: rhythm.pausedAt !== null,
    changed: edit !== null && isChanged(edit),
  };
}

function isChanged({ kept, replaced, removed }: RecapEdit): boolean {
  return kept.length + replaced.length + removed.length > 0;
}

/** The recap that is to go next. */
export async function viewComingRecap(desk: Desk, viewer: Viewer): Promise<RecapView> {
  const { workspace } = viewer;
  const calendar = await calendarOf(desk, workspace, await rhythmOf(desk.store, workspace.id));
  const found = await viewRecap(desk, viewer, comingWeek(desk.clock.now(), calendar));
  if (!found.ok) throw new Error('The week of the calendar is a week.');
  return found.value;
}

/** The running ISO week of a space. */
export function weekNow(desk: Desk, workspace: Workspace): string {
  return weekOf(desk.clock.now(), workspace.timeZone);
}

/** The running month of a space. */
export function monthNow(desk: Desk, workspace: Workspace): string {
  return monthOf(desk.clock.now(), workspace.timeZone);
}

/** The months before and after a month; none after the running one. */
export function monthsAround(
  desk: Desk,
  workspace: Workspace,
  month: string,
): { readonly older: string | null; readonly newer: string | null } {
  return {
    older: shiftMonth(month, -1),
    newer: month < monthNow(desk, workspace) ? shiftMonth(month, 1) : null,
  };
}
