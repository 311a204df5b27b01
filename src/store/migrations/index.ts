import { Migrator, type Kysely, type Migration } from 'kysely';
import { StoreError } from '../errors.ts';
import { first } from './001_first.ts';
import { queues } from './003_queues.ts';
import { searchVersion } from './004_search_version.ts';
import { surfaces } from './005_surfaces.ts';
import { bridges } from './006_bridges.ts';
import { livingLibrary } from './007_living_library.ts';
import { slack } from './008_slack.ts';
import { rhythm } from './009_rhythm.ts';
import { mail } from './010_mail.ts';
import { bridgers } from './011_bridgers.ts';
import { searchWords } from './012_search_words.ts';
import { begunEvents } from './013_begun_events.ts';
import { names } from './014_names.ts';
import { bridgerNames } from './015_bridger_names.ts';
import { pictures } from './016_pictures.ts';
import { spaceSurfaces } from './017_space_surfaces.ts';
import { onePerson } from './018_one_person.ts';
import { titles } from './019_titles.ts';
import { leftOut } from './020_left_out.ts';
import { wordsBeside } from './021_words_beside.ts';
import { channelTroubles } from './023_channel_troubles.ts';
import { organisations } from './024_organisations.ts';
import { left } from './025_left.ts';

/** Kysely's own table of what was run. */
type MigrationSchema = { kysely_migration: { name: string } };

/** The steps that each engine writes in its own way. */
export interface SearchMigrations {
  readonly shares: Migration;
  readonly memory: Migration;
}

/** Every step of the schema by name. */
function steps(search: SearchMigrations): Record<string, Migration> {
  return {
    '001_first': first,
    '002_search': search.shares,
    '003_queues': queues,
    '004_search_version': searchVersion,
    '005_surfaces': surfaces,
    '006_bridges': bridges,
    '007_living_library': livingLibrary,
    '008_slack': slack,
    '009_rhythm': rhythm,
    '010_mail': mail,
    '011_bridgers': bridgers,
    '012_search_words': searchWords,
    '013_begun_events': begunEvents,
    '014_names': names,
    '015_bridger_names': bridgerNames,
    '016_pictures': pictures,
    '017_space_surfaces': spaceSurfaces,
    '018_one_person': onePerson,
    '019_titles': titles,
    '020_left_out': leftOut,
    '021_words_beside': wordsBeside,
    '022_memory_search': search.memory,
    '023_channel_troubles': channelTroubles,
    '024_organisations': organisations,
    '025_left': left,
  };
}

/** The steps that were run on this database, in no order. */
async function stepsRun(db: Kysely<MigrationSchema>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  return (await db.selectFrom('kysely_migration').select('name').execute()).map((row) => row.name);
}

/**
 * Brings the schema to the newest step, all of it or nothing of it; does nothing when it is there already.
 * Throws a `StoreError` 'schema-newer' when a newer Passerelle wrote this `place`.
 */
export async function migrate<S>(db: Kysely<S>, search: SearchMigrations, place: string): Promise<void> {
  const migrations = steps(search);
  const run = new Set(await stepsRun(db as unknown as Kysely<MigrationSchema>));
  const unknown = run.difference(new Set(Object.keys(migrations)));
  if (unknown.size > 0)
    throw new StoreError('schema-newer', place, new Error(`unknown steps: ${[...unknown].join(', ')}`));
  if (run.size === Object.keys(migrations).length) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
