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

/** Ties side by side: who, with whom, how strong. */
export interface ExchangeTies {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** Who exchanged with whom on which day, and nothing else: however much two people said, a day holds it once. */
export interface Exchanges {
  /** People are numbers from 0, below 2¹⁹. An exchange with oneself is none. */
  add(one: number, other: number, day: DayNumber): void;
  /** The ties that are left on this day, each pair once; `weight` is the worth of its days, summed. */
  ties(today: DayNumber): ExchangeTies;
  /** Each pair and day, once. */
  days(): Iterable<{ readonly one: number; readonly other: number; readonly day: DayNumber }>;
}

/** Two people and a day in one number that stays exact: 19 + 19 + 15 bits. */
const PEOPLE = 2 ** 19;
const DAYS = 2 ** 15;
const SMALLEST = 4_096;

/** Kept as plain numbers, sorted and rid of doubles whenever they fill their room: a set would weigh ten times as much. */
export function openExchanges(): Exchanges {
  let kept = new Float64Array(SMALLEST);
  let length = 0;
  const makeRoom = (): void => {
    const filled = kept.subarray(0, length);
    // In place: a sorted copy of millions of numbers would weigh as much again.
    // oxlint-disable-next-line unicorn/no-array-sort
    length = distinct(filled.sort());
    if (length > kept.length / 2) {
      const larger = new Float64Array(kept.length * 2);
      larger.set(kept.subarray(0, length));
      kept = larger;
    }
  };
  return {
    add(one, other, day) {
      if (one === other) return;
      if (length === kept.length) makeRoom();
      const pair = one < other ? one * PEOPLE + other : other * PEOPLE + one;
      kept[length++] = pair * DAYS + day;
    },
    *days() {
      makeRoom();
      for (const key of kept.subarray(0, length)) {
        const pair = Math.floor(key / DAYS);
        yield { one: Math.floor(pair / PEOPLE), other: pair % PEOPLE, day: key % DAYS };
      }
    },
    ties(today) {
      makeRoom();
      const [from, to] = [new Int32Array(length), new Int32Array(length)];
      const weight = new Float64Array(length);
      let last = -1;
      let count = 0;
      for (const key of kept.subarray(0, length)) {
        const worth = worthOn(today, key % DAYS);
        if (worth === 0) continue;
        const pair = Math.floor(key / DAYS);
        if (pair !== last) {
          from[count] = Math.floor(pair / PEOPLE);
          to[count++] = pair % PEOPLE;
        }
        weight[count - 1]! += worth;
        last = pair;
      }
      return { from: from.subarray(0, count), to: to.subarray(0, count), weight: weight.subarray(0, count) };
    },
  };
}

/** Moves each number of a sorted list once to its beginning; gives how many there are. */
function distinct(sorted: Float64Array): number {
  let length = 0;
  for (const key of sorted) if (length === 0 || sorted[length - 1] !== key) sorted[length++] = key;
  return length;
}
