/** Waits between tries, in seconds: quick at first, then patient. After the last one, a dead letter. */
const WAITS = [1, 5, 30, 120, 600, 3_600] as const;

/** When to try again after so many failures (1 for the first), or null when it is time to give up. */
export function retryAfter(now: string, failures: number): string | null {
  const seconds = WAITS[failures - 1];
  if (seconds === undefined) return null;
  return Temporal.Instant.from(now).add({ seconds }).toString({ fractionalSecondDigits: 3 });
}
