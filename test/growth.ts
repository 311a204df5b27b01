const MEASURES = 3;
const RUNS = 3;

/** Milliseconds of processor time of some work: the best of a few runs, because a shared machine only adds to it. */
function costOf(work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

/**
 * How many times more `large` costs than `small`; what takes less than a millisecond counts as one. A measure above
 * `most` is taken again, and is given only where each of three in a row is above it.
 */
export function growthOf(small: () => void, large: () => void, most: number): number {
  let growth = Infinity;
  for (let measure = 0; measure < MEASURES && growth > most; measure++)
    growth = costOf(large) / Math.max(costOf(small), 1);
  return growth;
}
