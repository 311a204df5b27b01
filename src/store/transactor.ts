import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ControlledTransaction } from 'kysely';
import type { Db, Schema } from './schema.ts';

/** Runs a piece of work in a transaction; what the work throws undoes it, and is thrown. */
export interface Transactor {
  run<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T>;
  /** Resolves when no work is waiting any more. */
  idle(): Promise<void>;
}

/** Ways round before a transaction that the engine keeps undoing is given up. */
const MOST_TRIES = 10;

/**
 * Each work in a transaction of its own. `mayRepeat` knows the errors by which an engine undoes a transaction that
 * would do if run again.
 */
export function eachAlone(mayRepeat: (error: unknown) => boolean): Transactor {
  return {
    async run(db, work) {
      for (let tries = 1; ; tries++) {
        try {
          return await db.transaction().execute(work);
        } catch (error) {
          if (tries === MOST_TRIES || !mayRepeat(error)) throw error;
        }
      }
    },
    idle: async () => {},
  };
}

/** One work that waits, and what to do of what it gives once that is committed. */
interface Waiting {
  readonly work: (tx: Db) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** Works of one transaction at most: the first of them waits for the last. */
const MOST_TOGETHER = 50;

/**
 * Where there is one writer: works that wait at the same time are done one after the other in one transaction, so
 * that one flush to the disk serves them all. Each can be undone alone; none is answered before the commit.
 */
export function allTogether(): Transactor {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  const serve = async (db: Db): Promise<void> => {
    while (waiting.length > 0) {
      // Requests that came in this turn of the event loop have the time to join.
      await nextTurn();
      await commitTogether(db, waiting.splice(0, MOST_TOGETHER));
    }
    running = null;
  };
  return {
    run: (db, work) =>
      new Promise((resolve, fail) => {
        waiting.push({
          work: async (tx) => {
            const result = await work(tx);
            return () => resolve(result);
          },
          fail,
        });
        running ??= serve(db);
      }),
    idle: async () => {
      await running;
    },
  };
}

async function commitTogether(db: Db, works: readonly Waiting[]): Promise<void> {
  try {
    const ends: (() => void)[] = [];
    const tx = await db.startTransaction().execute();
    try {
      for (const work of works) ends.push(await attempt(tx, work));
      await tx.commit().execute();
    } catch (error) {
      await tx.rollback().execute();
      throw error;
    }
    for (const end of ends) end();
  } catch (error) {
    for (const { fail } of works) fail(error);
  }
}

/** Does one work, or undoes all that it did; throws when it cannot be undone alone. */
async function attempt(tx: ControlledTransaction<Schema>, { work, fail }: Waiting): Promise<() => void> {
  const within = await tx.savepoint('work').execute();
  try {
    const end = await work(within);
    await within.releaseSavepoint('work').execute();
    return end;
  } catch (error) {
    try {
      await within.rollbackToSavepoint('work').execute();
      await within.releaseSavepoint('work').execute();
    } catch {
      throw error;
    }
    return () => fail(error);
  }
}
