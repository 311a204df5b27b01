import { withinBudget } from './budget.ts';
import { HEARS } from '../app/fact/hears.ts';
import { reindex } from '../app/search/reindex.ts';
import type { OpenDesk } from '../app/desk.ts';
import type { Config } from '../config.ts';
import { publicHolidays } from './holidays/holidays.ts';
import { openSqliteStore } from '../store/sqlite.ts';
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
