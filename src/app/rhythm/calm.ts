import {
  isPaused as isCalm,
  mayAsk,
  whenToTell,
  whenToTellChannel,
  type Calendar,
  type DaysOff,
} from '../../domain/rhythm/calm.ts';
import { defaultRhythm, type Rhythm } from '../../domain/rhythm/rhythm.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';

/** Whom something unasked is for: a member, or the whole channel when null. */
export type Whom = string | null;

/** Something unasked: for whom, and when. */
interface Telling {
  readonly whom: Whom;
  readonly at: string;
}

/** A space, and what its quiet is made of. */
export interface Place {
  readonly workspace: Workspace;
  readonly calendar: Calendar;
}

/** The rhythm of a space, the default one when it chose nothing. */
export async function rhythmOf(store: Store, workspaceId: string): Promise<Rhythm> {
  return (await store.rhythms.get(workspaceId)) ?? defaultRhythm(workspaceId);
}

/** What a space's quiet is made of, around now: its hours, its weekends, its public holidays. */
export async function calendarOf(desk: Desk, workspace: Workspace, rhythm: Rhythm): Promise<Calendar> {
  const { timeZone } = workspace;
  return { timeZone, settings: rhythm.settings, daysOff: await daysOffAround(desk, rhythm.settings.place) };
}

/** Last year's, this year's and next year's: a recap of the end of December looks at all three. */
async function daysOffAround({ clock, holidays }: Desk, place: string): Promise<DaysOff> {
  const year = Number(clock.now().slice(0, 4));
  const all = await Promise.all([year - 1, year, year + 1].map((one) => holidays.of(place, one)));
  return new Set(all.flat());
}

/**
 * The first instant from now on at which someone, or the channel, may be told something they did not ask for: outside
 * quiet hours, weekends and holidays, once a week at most for a person, once a day for the channel. Null while they,
 * or the whole space, are paused.
 */
export async function nextCalmMoment(desk: Desk, workspace: Workspace, whom: Whom): Promise<string | null> {
  return calmMoment(desk, workspace, { whom, at: desk.clock.now() });
}

/** The same from an instant on. */
async function calmMoment(desk: Desk, workspace: Workspace, { whom, at }: Telling): Promise<string | null> {
  const { store } = desk;
  const rhythm = await rhythmOf(store, workspace.id);
  const calendar = await calendarOf(desk, workspace, rhythm);
  if (whom === null) return whenToTellChannel(at, rhythm, calendar);
  return whenToTell(at, rhythm, await store.calms.get(workspace.id, whom), calendar);
}

/** The first instant from now on at which anyone of a space may be told something; null while all of it is paused. */
export async function nextAwakeMoment(desk: Desk, workspace: Workspace): Promise<string | null> {
  const rhythm = await rhythmOf(desk.store, workspace.id);
  return whenToTell(desk.clock.now(), rhythm, null, await calendarOf(desk, workspace, rhythm));
}

/** Whether someone, or the channel, may be told something unasked now. */
export async function mayDisturb(desk: Desk, workspace: Workspace, whom: Whom): Promise<boolean> {
  const at = desk.clock.now();
  return (await calmMoment(desk, workspace, { whom, at })) === at;
}

/**
 * Takes the one unasked message of the week for a person, or of the day for the channel: true when it may be said.
 * Call it with the desk of the transaction that says it, so that two of them cannot both be.
 */
export async function disturb(desk: Desk, workspace: Workspace, whom: Whom): Promise<boolean> {
  if (!(await mayDisturb(desk, workspace, whom))) return false;
  await rememberTold(desk.store, workspace.id, { whom, at: desk.clock.now() });
  return true;
}

/**
 * Takes the one unasked message of the week for a person, at the first calm moment, unless it comes after `latest`:
 * gives that moment, or null. Call it with the desk of the transaction that has it said then.
 */
export async function bookMoment(
  desk: Desk,
  workspace: Workspace,
  { memberId, latest }: { readonly memberId: string; readonly latest: string },
): Promise<string | null> {
  const moment = await nextCalmMoment(desk, workspace, memberId);
  if (moment === null || Date.parse(moment) > Date.parse(latest)) return null;
  await rememberTold(desk.store, workspace.id, { whom: memberId, at: moment });
  return moment;
}

/** Whether someone asked to be told nothing more: what others do then reaches them on the cards alone. */
export async function isPaused(store: Store, workspaceId: string, memberId: string): Promise<boolean> {
  return ((await store.calms.get(workspaceId, memberId))?.pausedAt ?? null) !== null;
}

/** Whether someone, or their whole space, asked to be left alone: nothing that they write is made an offer of. */
export async function isLeftAlone(store: Store, workspaceId: string, memberId: string): Promise<boolean> {
  return isCalm(await rhythmOf(store, workspaceId), await store.calms.get(workspaceId, memberId));
}

/**
 * Takes the one unasked question of the week for someone who has just written: true when it may be put to them. Call it
 * with the desk of the transaction that puts it.
 */
export async function askWriter(
  { store, clock }: Desk,
  { workspaceId, memberId }: { readonly workspaceId: string; readonly memberId: string },
): Promise<boolean> {
  const at = clock.now();
  const { timeZone = 'UTC' } = (await store.workspaces.get(workspaceId)) ?? {};
  const calm = await store.calms.get(workspaceId, memberId);
  if (!mayAsk(at, await rhythmOf(store, workspaceId), calm, timeZone)) return false;
  await rememberTold(store, workspaceId, { whom: memberId, at });
  return true;
}

/** Remembers that someone, or the channel, is told something unasked; `mayDisturb` said that they may be. */
export async function rememberTold(store: Store, workspaceId: string, { whom, at }: Telling): Promise<void> {
  if (whom === null)
    return store.rhythms.save({ ...(await rhythmOf(store, workspaceId)), channelToldAt: at });
  const before = await store.calms.get(workspaceId, whom);
  return store.calms.save({ workspaceId, memberId: whom, pausedAt: before?.pausedAt ?? null, toldAt: at });
}
