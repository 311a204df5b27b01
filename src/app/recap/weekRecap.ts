import type { Calendar } from '../../domain/rhythm/calm.ts';
import { shiftWeek, weekSpan } from '../../domain/calendar/calendar.ts';
import type { Recap } from '../../domain/recap/recap.ts';
import { facilitating, type Actor } from '../actor.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { calendarOf, rhythmOf } from '../rhythm/calm.ts';
import { composeRecap } from './composeRecap.ts';
import { announce, done, refused, together, type Desk, type Result } from '../desk.ts';
import { say, unsay } from '../say.ts';

/** Chooses a week's recap without publishing it; the published one when there is one. */
export async function weekRecap(
  desk: Desk,
  workspace: Workspace,
  week: string,
): Promise<Result<{ readonly recap: Recap; readonly published: boolean }>> {
  // The recap of a week before the first one, or after the last, would look beyond the calendar.
  if (weekSpan(week, workspace.timeZone) === null || shiftWeek(week, -1) === null)
    return refused('noSuchWeek');
  const published = await desk.store.recaps.ofWeek(workspace.id, week);
  if (published !== null) return done({ recap: published, published: true });
  const calendar = await spaceCalendar(desk, workspace);
  const recap = await composeRecap(desk.store, { workspace, calendar }, week);
  return done({ recap, published: false });
}

/** Publishes a week's recap in the channel, once: a second request gives the one that is there. */
export async function publishRecap(desk: Desk, actor: Actor, week: string): Promise<Result<Recap>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  return together(desk, async (inside) => {
    const found = await weekRecap(inside, actor.workspace, week);
    if (!found.ok) return found;
    if (found.value.published) return done(found.value.recap);
    if (found.value.recap.picks.length === 0) return refused('emptyRecap');
    return done(await sayRecap(inside, found.value.recap));
  });
}

/** Has a recap that was chosen said in the channel. Call it with the desk of a transaction. */
export async function sayRecap(desk: Desk, chosen: Recap): Promise<Recap> {
  const recap: Recap = { ...chosen, id: desk.ids.next(), publishedAt: desk.clock.now() };
  await desk.store.recaps.add(recap);
  await unsay(desk, recap.workspaceId, { subject: 'recapReady', id: recap.week });
  await say(desk, {
    workspaceId: recap.workspaceId,
    about: { subject: 'recap', id: recap.week },
  });
  await announce(desk, { is: 'recapPublished', recap });
  return recap;
}

/** The calendar of a space, around now. */
export async function spaceCalendar(desk: Desk, workspace: Workspace): Promise<Calendar> {
  return calendarOf(desk, workspace, await rhythmOf(desk.store, workspace.id));
}
