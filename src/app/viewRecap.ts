import { recapLines, type RecapLine } from '../cards/recapCard.ts';
import { monthOf, shiftMonth, shiftWeek, weekOf } from '../domain/rhythm/calendar.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import { done, type Desk, type Result } from './desk.ts';
import { namesIn } from './monthBrief.ts';
import { datesOf, type Viewer } from './picture.ts';
import { weekRecap } from './weekRecap.ts';

/** A week's recap in words. */
export interface RecapView {
  readonly week: string;
  readonly title: string;
  readonly lines: readonly (RecapLine & { readonly family: string | null })[];
  readonly published: boolean;
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
  const names = await namesIn(desk.store, workspace.id, words.locale);
  const shares = await desk.store.shares.getMany(workspace.id, ids);
  return done({
    week,
    title: words.recap.title(datesOf(week, words)),
    lines: recapLines(recap.picks, shares, names, words).map((line) => ({
      ...line,
      family: line.share.jobFamilyId === null ? null : names.family(line.share.jobFamilyId),
    })),
    published,
    older: shiftWeek(week, -1),
    newer: week < weekNow(desk, workspace) ? shiftWeek(week, 1) : null,
  });
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
