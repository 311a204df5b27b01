import { getRandomValues, randomInt } from 'node:crypto';
import type { Clock, Ids } from '../app/ports/program.ts';

/** The real clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** For tests: a clock that told this instant when the process began and runs on from it, whatever the real one says. */
export function clockFrom(instant: string): Clock {
  const began = Date.parse(instant);
  return { now: () => new Date(began + performance.now()).toISOString() };
}

/**
 * Identifiers by UUID version 7 (RFC 9562 § 5.7): 48 bits of time, then a counter that keeps those of one
 * millisecond in order (§ 6.2, method 1), then randomness. Written without dashes.
 */
export function sortableIds(milliseconds: () => number): Ids {
  let last = 0;
  let counter = 0;
  return {
    random: (below) => randomInt(below),
    next: () => {
      const now = Math.max(milliseconds(), last);
      counter = now === last ? counter + 1 : 0;
      // 12 bits of counter: the 4,097th of one millisecond borrows the next millisecond.
      last = counter > 0xfff ? now + 1 : now;
      if (counter > 0xfff) counter = 0;
      const random = getRandomValues(new Uint8Array(8));
      random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
      const time = last.toString(16).padStart(12, '0');
      return `${time}7${counter.toString(16).padStart(3, '0')}${Buffer.from(random).toString('hex')}`;
    },
  };
}
