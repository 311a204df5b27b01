/** A tie is worth half as much after so many days, and is forgotten after so many. */
export const HALF_LIFE_DAYS = 60;
export const KEPT_DAYS = 90;

/** A day by its number since 1970-01-01. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** `2026-11-24` → its number; null for what is no day. */
export function dayNumber(day: string): DayNumber | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? null : at / DAY_MS;
}

/** The first day that is kept, on this one. */
export function firstKept(today: DayNumber): DayNumber {
  return today - KEPT_DAYS + 1;
}

/** What an exchange is worth on a day: 1 on its own, half of it 60 days later, nothing after 90. */
export function worthOn(today: DayNumber, day: DayNumber): number {
  return day < firstKept(today) || day > today ? 0 : 2 ** (-(today - day) / HALF_LIFE_DAYS);
}

/** Who exchanged with whom on which day, and nothing else: however much two people said, a day holds it once. */
export interface Exchanges {
  /** People are numbers from 0, below 2²⁶. An exchange with oneself is none. */
  add(one: number, other: number, day: DayNumber): void;
  /** The ties that are left on this day, each pair once; `weight` is the worth of its days, summed. */
  ties(today: DayNumber): {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly weight: readonly number[];
  };
}

/** Two people in one number that stays exact. */
const PEOPLE = 2 ** 26;

export function openExchanges(): Exchanges {
  const days = new Map<DayNumber, Set<number>>();
  return {
    add(one, other, day) {
      if (one === other) return;
      const pairs = days.get(day) ?? new Set();
      days.set(day, pairs.add(one < other ? one * PEOPLE + other : other * PEOPLE + one));
    },
    ties(today) {
      const sums = new Map<number, number>();
      for (const [day, pairs] of days) {
        const worth = worthOn(today, day);
        if (worth > 0) for (const pair of pairs) sums.set(pair, (sums.get(pair) ?? 0) + worth);
      }
      const pairs = [...sums.keys()];
      return {
        from: pairs.map((pair) => Math.floor(pair / PEOPLE)),
        to: pairs.map((pair) => pair % PEOPLE),
        weight: [...sums.values()],
      };
    },
  };
}
