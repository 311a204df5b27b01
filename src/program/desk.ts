import { withinBudget } from './budget.ts';
import { HEARS } from '../app/fact/hears.ts';
import { reindex } from '../app/search/reindex.ts';
import type { OpenDesk } from '../app/desk.ts';
import type { Config } from '../config.ts';
import { publicHolidays } from './holidays/holidays.ts';
import { StoreError } from '../store/errors.ts';
import { openSqliteStore, readSqliteStore } from '../store/sqlite.ts';
import type { OpenStore } from '../store/store.ts';
import { clockFrom, sortableIds, systemClock } from './system.ts';

/** How long a database that is still starting is waited for. */
const DATABASE_PATIENCE_MS = 20_000;

/** PostgreSQL's client is only loaded by those who use it. */
async function openEngine({ databaseUrl, dataDir }: Config): Promise<OpenStore> {
  if (databaseUrl === null) return openSqliteStore(dataDir);
  const { openPostgresStore } = await import('../store/postgres.ts');
  return openPostgresStore(databaseUrl, { patienceMs: DATABASE_PATIENCE_MS });
}

export async function openDesk(config: Config): Promise<OpenDesk> {
  const store = await openEngine(config);
  await reindex(store);
  return deskOn(store, config);
}

/** A desk to look at things from, while the program may be running: what is in use is then read, and nothing else. */
export async function openDeskToLook(config: Config): Promise<OpenDesk & { readonly isInUse: boolean }> {
  try {
    return { ...(await openDesk(config)), isInUse: false };
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'data-folder-locked')) throw error;
    return { ...deskOn(await readSqliteStore(config.dataDir), config), isInUse: true };
  }
}

function deskOn(store: OpenStore, config: Config): OpenDesk {
  const clock = config.clock === null ? systemClock : clockFrom(config.clock);
  return {
    store,
    clock,
    ids: sortableIds(() => Date.parse(clock.now())),
    holidays: publicHolidays(),
    withinBudget,
    hears: HEARS,
    close: () => store.close(),
  };
}
