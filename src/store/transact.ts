import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, KyselyPlugin } from 'kysely';
import type { Store } from '../app/ports/store.ts';
import type { Db, Schema } from './schema.ts';
import type { Transactor } from './transactor.ts';

type Nouns = Omit<Store, 'transact'>;
type Work<T> = (store: Store) => Promise<T>;

/** A transaction under way. */
interface Frame {
  isOpen: boolean;
  failure: { readonly error: unknown } | null;
  /** Does this work within the transaction; if it fails the whole cannot be committed any more. */
  readonly join: Store['transact'];
}

/** One store's transactions, and whether the code that runs now is inside one. */
export interface Transactions {
  readonly isInside: () => boolean;
  /** Begins a transaction, or joins the one that this code is in. */
  transact<T>(db: Db, nounsOn: (db: Db) => Nouns, work: Work<T>): Promise<T>;
}

/** A write that nobody awaited would land in the transaction of someone else. */
function refuseWhenOver(frame: Frame): KyselyPlugin {
  return {
    transformQuery({ node }) {
      if (!frame.isOpen) throw new Error('This transaction is over: await all that is done inside transact.');
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}

function frameOn(db: Kysely<Schema>, nounsOn: (db: Db) => Nouns): Frame {
  const frame: Frame = {
    isOpen: true,
    failure: null,
    async join(work) {
      try {
        return await work(store);
      } catch (error) {
        frame.failure ??= { error };
        throw error;
      }
    },
  };
  const store: Store = { ...nounsOn(db.withPlugin(refuseWhenOver(frame))), transact: frame.join };
  return frame;
}

/** `transactor` is the engine's way to run a transaction. */
export function transactions(transactor: Transactor): Transactions {
  const frames = new AsyncLocalStorage<Frame>();
  const open = (): Frame | null => {
    const frame = frames.getStore();
    return frame?.isOpen === true ? frame : null;
  };
  const begin = async <T>(frame: Frame, work: Work<T>): Promise<T> => {
    try {
      const result = await frames.run(frame, () => frame.join(work));
      if (frame.failure !== null) throw frame.failure.error;
      return result;
    } finally {
      frame.isOpen = false;
    }
  };
  return {
    isInside: () => open() !== null,
    async transact(db, nounsOn, work) {
      const frame = open();
      if (frame !== null) return frame.join(work);
      return transactor.run(db, (tx) => begin(frameOn(tx, nounsOn), work));
    },
  };
}
