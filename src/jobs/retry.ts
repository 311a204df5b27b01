import { shifted } from '../app/shifted.ts';

const HOUR = 3_600;
/** Waits between tries, in seconds: quick at first, then patient. */
const FIRST_WAITS = [1, 5, 30, 120, 600];

/** What failed: a handler of ours, which six tries settle, or a surface, which may be down for two days. */
const WAITS = {
  handler: [...FIRST_WAITS, HOUR],
  surface: [...FIRST_WAITS, ...Array.from({ length: 48 }, () => HOUR)],
} as const;

/** When to try again after so many failures (1 for the first), or null when it is time to give up. */
export function retryAfter(failed: keyof typeof WAITS, now: string, failures: number): string | null {
  const seconds = WAITS[failed][failures - 1];
  if (seconds === undefined) return null;
  return shifted(now, { seconds });
}
