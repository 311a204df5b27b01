import { createContext, Script } from 'node:vm';
import type { WithinBudget } from '../app/ports/program.ts';

/** Processor time in which any message is read; the longest takes a twentieth of it. */
const BUDGET_MS = 500;
/** The clock is looked at a little later: it starts before the work. */
const FIRST_WAIT_MS = 600;

/** How much longer a work is given that had next to nothing of the processor. */
const MOST_LONGER = 8;

const context = createContext({ work: null as (() => unknown) | null });
const script = new Script('work()');

/**
 * Does a work of the processor's alone, and stops it beyond its budget, even within an expression. Node stops a script by
 * the clock: where others kept the processor busy meanwhile, the work is begun anew and given longer.
 */
export const withinBudget: WithinBudget = (work) => {
  for (let waitMs = FIRST_WAIT_MS; ;) {
    const before = process.threadCpuUsage();
    const done = within(waitMs, work);
    const { user, system } = process.threadCpuUsage(before);
    const usedMs = (user + system) / 1_000;
    if (done !== null || usedMs >= BUDGET_MS) return done;
    waitMs = Math.ceil(waitMs * Math.min(MOST_LONGER, (1.5 * BUDGET_MS) / usedMs));
  }
};

function within<T extends object>(timeout: number, work: () => T): T | null {
  context.work = work;
  try {
    return script.runInContext(context, { timeout }) as T;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return null;
  } finally {
    // What it worked on is what people wrote: it is not held on to.
    context.work = null;
  }
}
