import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Kysely, Migrator, sql, type Dialect, type Migration } from 'kysely';
import { Pool } from 'pg';
import { first } from '../../src/store/migrations/001_first.ts';
import { openPostgresStore, postgresProfile } from '../../src/store/postgres.ts';
import { postgresDialect } from '../../src/store/postgres/connection.ts';
import { searchMigration as postgresSearch } from '../../src/store/postgres/search.ts';
import { everywhere } from '../../src/store/space.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { openDatabase, sqliteDialect } from '../../src/store/sqlite/connection.ts';
import { searchMigration as sqliteSearch } from '../../src/store/sqlite/search.ts';
import { openDatabase as openStoreDatabase, type OpenStore } from '../../src/store/store.ts';
import { inNewFolder } from './folders.ts';
import { dropDatabase, newDatabase, testServer } from './postgresServer.ts';
import { at, event, SPACE } from './samples.ts';

/** Longer than any query of these tests but one, on a busy machine too. */
const STOPPED_MS = 2_000;

/** A database as the first version left it: two events of one time wait, one of them put off, one is done; a job family has two names. */
async function asItWas(dialect: Dialect, search: Migration): Promise<void> {
  const db = everywhere(new Kysely<unknown>({ dialect }));
  const steps = { '001_first': first, '002_search': search };
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => steps },
  }).migrateToLatest();
  assert.equal(error, undefined);
  const row = (id: string, state: string, dueAt: string | null) =>
    sql`
    insert into inbox (workspace_id, id, kind, post_id, received_at, state, attempts, due_at, done_at)
    values (${SPACE}, ${id}, 'posted', 'p1', ${at(0)}, ${state}, 0, ${dueAt}, ${state === 'done' ? at(1) : null})`.execute(
      db,
    );
  await row('e1', 'waiting', null);
  await row('e2', 'waiting', at(5));
  await row('e3', 'done', null);
  const family = (id: string, fr: string, en: string, position: number) =>
    sql`
    insert into job_families (workspace_id, id, name_fr, name_en, position)
    values (${SPACE}, ${id}, ${fr}, ${en}, ${position})`.execute(db);
  await family('rh', 'RH', 'HR', 0);
  await family('forge', 'L’"atelier"', 'Forge', 1);
  await db.destroy();
}

async function isWhole(store: OpenStore): Promise<void> {
  const lent = await store.inbox.claim({ now: at(1), leaseMs: 1, limit: 9 });
  assert.deepEqual(lent, [event({ id: 'e1' })]);
  assert.deepEqual(
    (await store.inbox.waiting(at(5), 9)).map(({ id }) => id),
    ['e1', 'e2'],
  );
  assert.equal(await store.inbox.receive(event({ id: 'e3' })), false);
  assert.equal(await store.inbox.purge(at(9), 9), 1);
  assert.deepEqual(await store.jobFamilies.list(SPACE), [
    { workspaceId: SPACE, id: 'rh', names: { fr: 'RH', en: 'HR' }, position: 0 },
    { workspaceId: SPACE, id: 'forge', names: { fr: 'L’"atelier"', en: 'Forge' }, position: 1 },
  ]);
  await store.close();
}

/** Takes a database back to when Bridgers were called relays, one of whom is asked, welcomed and thanked. */
async function calledRelays(dialect: Dialect): Promise<void> {
  const db = everywhere(new Kysely<unknown>({ dialect }));
  const post = JSON.stringify({ is: 'post', post: { about: { subject: 'relayThanks', id: 'nadia' } } });
  await sql`delete from kysely_migration where name = '015_bridger_names'`.execute(db);
  await sql`alter table bridgers rename to relays`.execute(db);
  await sql`insert into relays (workspace_id, member_id, status, reasons)
    values (${SPACE}, 'nadia', 'accepted', '[]')`.execute(db);
  await sql`insert into posts (workspace_id, id, subject, subject_id, at)
    values (${SPACE}, 'p1', 'relayWelcome', 'nadia', ${at(1)})`.execute(db);
  await sql`insert into outbox (workspace_id, id, surface, lane, created_at, payload, state, attempts, due_at, lent_until)
    values (${SPACE}, 'd1', 'web', 'd1', ${at(1)}, ${post}, 'waiting', 0, '', '')`.execute(db);
  await sql`insert into calendar_runs (workspace_id, ritual, period, at)
    values (${SPACE}, 'relayThanks', 'nadia', ${at(1)})`.execute(db);
  await db.destroy();
}

async function knowsBridgers(store: OpenStore): Promise<void> {
  assert.equal((await store.bridgers.get(SPACE, 'nadia'))?.state, 'accepted');
  assert.equal((await store.posts.get(SPACE, 'p1'))?.about?.subject, 'bridgerWelcome');
  const [delivery] = await store.outbox.claim({ now: at(9), leaseMs: 1, limit: 9 });
  assert.equal(delivery?.is === 'post' && delivery.post.about?.subject, 'bridgerThanks');
  assert.deepEqual(await store.calendar.runs(SPACE, 'bridgerThanks', 9), ['nadia']);
  await store.close();
}

describe('a store of an older version', () => {
  it('keeps what it holds and what waits, once brought up to date, on SQLite', () =>
    inNewFolder(async (folder) => {
      await asItWas(sqliteDialect(openDatabase(join(folder, 'passerelle.sqlite'))), sqliteSearch);
      await isWhole(await openSqliteStore(folder));
      await (await openSqliteStore(folder)).close();
    }));

  it('keeps what it holds and what waits, once brought up to date, on PostgreSQL', async (context) => {
    const server = await testServer();
    if (typeof server === 'string') return context.skip(server);
    const database = await newDatabase(server, 'passerelle_owner');
    const url = server.url(database, 'passerelle_owner');
    await asItWas(postgresDialect(new Pool({ connectionString: url }), 'here'), postgresSearch);
    await isWhole(await openPostgresStore(url));
    await dropDatabase(server, database);
    return undefined;
  });

  it('has the Bridgers, who were called relays, on SQLite', () =>
    inNewFolder(async (folder) => {
      await (await openSqliteStore(folder)).close();
      await calledRelays(sqliteDialect(openDatabase(join(folder, 'passerelle.sqlite'))));
      await knowsBridgers(await openSqliteStore(folder));
    }));

  it('has the Bridgers, who were called relays, on PostgreSQL', async (context) => {
    const server = await testServer();
    if (typeof server === 'string') return context.skip(server);
    const database = await newDatabase(server, 'passerelle_owner');
    const url = server.url(database, 'passerelle_owner');
    await (await openPostgresStore(url)).close();
    await calledRelays(postgresDialect(new Pool({ connectionString: url }), 'here'));
    await knowsBridgers(await openPostgresStore(url));
    await dropDatabase(server, database);
    return undefined;
  });

  it('takes the time that it needs, where a query is stopped after a while', async (context) => {
    const server = await testServer();
    if (typeof server === 'string') return context.skip(server);
    const database = await newDatabase(server, 'passerelle_owner');
    const connectionString = server.url(database, 'passerelle_owner');
    const profile = postgresProfile(
      new Pool({ connectionString, statement_timeout: STOPPED_MS, max: 1 }),
      'here',
    );
    const slow: Migration = {
      async up(db) {
        await sql`select pg_sleep(${(STOPPED_MS * 1.2) / 1_000})`.execute(db);
        await postgresSearch.up(db);
      },
    };
    const { db, store } = await openStoreDatabase({ ...profile, searchMigration: slow });
    await assert.rejects(
      sql`select pg_sleep(${(STOPPED_MS * 1.2) / 1_000})`.execute(everywhere(db)),
      /statement timeout/,
    );
    await store.close();
    await dropDatabase(server, database);
    return undefined;
  });
});
