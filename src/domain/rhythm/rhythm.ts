/** Days of the week, 1 (Monday) to 7 (ISO 8601). */
export type WeekDay = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a space is spoken to, as those who facilitate set it. Hours are of its own time zone, 0 to 24. */
export interface RhythmSettings {
  /** The working day and hour at which the week's recap goes. */
  readonly recapDay: WeekDay;
  readonly recapHour: number;
  /** Nobody is disturbed from this hour… */
  readonly quietFrom: number;
  /** …to this one, the next morning. */
  readonly quietUntil: number;
  /** Whose public holidays are kept: ISO 3166-1 (`FR`) or 3166-2 (`FR-67`); empty for none. */
  readonly place: string;
}

/** What a space chose, and when the companion last spoke to its channel without being asked. */
export interface Rhythm {
  readonly workspaceId: string;
  readonly settings: RhythmSettings;
  /** Since when the whole space is left alone; null when it is not. */
  readonly pausedAt: string | null;
  readonly channelToldAt: string | null;
}

/** A person's own calm: since when they asked to be left alone, and when they were last told something unasked. */
export interface Calm {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly pausedAt: string | null;
  readonly toldAt: string | null;
}

export const DEFAULT_SETTINGS: RhythmSettings = {
  recapDay: 1,
  recapHour: 9,
  quietFrom: 19,
  quietUntil: 8,
  place: 'FR',
};

/** The rhythm of a space that has not chosen any. */
export function defaultRhythm(workspaceId: string): Rhythm {
  return { workspaceId, settings: DEFAULT_SETTINGS, pausedAt: null, channelToldAt: null };
}

/** What is wrong with settings, by the field that has to change; null when they hold together. */
export function settingsProblem(
  settings: RhythmSettings,
): { readonly field: 'quietFrom' | 'recapHour'; readonly is: 'noAwakeHour' | 'recapInQuietHours' } | null {
  const { quietFrom, quietUntil, recapHour } = settings;
  if (quietFrom <= quietUntil) return { field: 'quietFrom', is: 'noAwakeHour' };
  if (recapHour < quietUntil || recapHour >= quietFrom)
    return { field: 'recapHour', is: 'recapInQuietHours' };
  return null;
}
