/** A worker that empties its queues when woken, and looks again by itself from time to time. */
export interface Worker {
  /** Something may be waiting. Returns at once. */
  wake(): void;
  /** Resolves when the queues are empty: everything acknowledged before the call is handled. */
  settled(): Promise<void>;
  /** Stops looking, once the current round is over. */
  stop(): Promise<void>;
}

/**
 * `round` handles what waits and says how much there was; `failed` hears of what it throws. Without being woken,
 * it looks again every `everyMs`: for what a failed try has put back, or for what the clock makes due. It rests for
 * `restMs` between two rounds: who posts is served first, and what came meanwhile is handled together.
 */
export function startWorker(
  round: () => Promise<number>,
  failed: (error: unknown) => void,
  { everyMs = 1_000, restMs = () => 0 }: { readonly everyMs?: number; readonly restMs?: () => number } = {},
): Worker {
  let running: Promise<void> | null = null;
  const asked = { again: false, stop: false };

  const rest = (): Promise<void> => new Promise((rested) => setTimeout(rested, restMs()));
  const run = async (): Promise<void> => {
    do {
      asked.again = false;
      try {
        while (!asked.stop && (await round()) > 0) await rest();
      } catch (error) {
        failed(error);
      }
    } while (asked.again && !asked.stop);
    running = null;
  };
  const wake = (): void => {
    asked.again = true;
    if (!asked.stop) running ??= run();
  };
  const timer = setInterval(wake, everyMs);
  timer.unref();
  return {
    wake,
    settled: async () => {
      wake();
      await running;
    },
    stop: async () => {
      asked.stop = true;
      clearInterval(timer);
      await running;
    },
  };
}
