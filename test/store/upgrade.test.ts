import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Kysely, Migrator, sql, type Dialect, type Migration } from 'kysely';
import { Pool } from 'pg';
import { openPostgresStore, postgresProfile } from '../../src/store/postgres.ts';
import { postgresDialect } from '../../src/store/postgres/connection.ts';
import { searchMigrations as postgresSearches } from '../../src/store/postgres/search.ts';
import { everywhere } from '../../src/store/space.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { openDatabase, sqliteDialect } from '../../src/store/sqlite/connection.ts';
import { searchMigrations as sqliteSearches } from '../../src/store/sqlite/search.ts';
import { openDatabase as openStoreDatabase, type OpenStore } from '../../src/store/store.ts';
import { inNewFolder } from './folders.ts';
import { dropDatabase, newDatabase, testServer } from './postgresServer.ts';
import { at, event, SPACE } from './samples.ts';

const postgresSearch = postgresSearches.shares;
const sqliteSearch = sqliteSearches.shares;

/** Longer than any query of these tests but one, on a busy machine too. */
const STOPPED_MS = 2_000;

/** The steps of the schema up to one of them, in their order; each file gives one, but that of the search. */
async function stepsTo(last: string, search: Migration): Promise<Record<string, Migration>> {
  const steps: Record<string, Migration> = { '002_search': search };
  const folder = fileURLToPath(new URL('../../src/store/migrations/', import.meta.url));
  for (const file of readdirSync(folder).filter((name) => /^\d{3}_/.test(name))) {
    const [step] = Object.values((await import(join(folder, file))) as Record<string, Migration>);
    if (file <= `${last}.ts` && step !== undefined) steps[file.slice(0, -3)] = step;
  }
  return steps;
}

async function bringTo(
  db: Kysely<unknown>,
  { last, search }: { readonly last: string; readonly search: Migration },
): Promise<void> {
  const steps = await stepsTo(last, search);
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => steps },
  }).migrateToLatest();
  assert.equal(error, undefined);
}

/** A database as the first version left it: two events of one time wait, one of them put off, one is done; a job family has two names. */
async function asItWas(dialect: Dialect, search: Migration): Promise<void> {
  const db = everywhere(new Kysely<unknown>({ dialect }));
  await bringTo(db, { last: '002_search', search });
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

/**
 * A database from when Bridgers were called relays and posts were made by who delivered them: one relay is welcomed and
 * thanked, a thread waits, and a message of Slack pictures a post.
 */
async function fromBefore(dialect: Dialect, search: Migration): Promise<void> {
  const db = everywhere(new Kysely<unknown>({ dialect }));
  await bringTo(db, { last: '014_names', search });
  await sql`insert into relays (workspace_id, member_id, status, reasons)
    values (${SPACE}, 'nadia', 'accepted', '[]')`.execute(db);
  await sql`insert into posts (workspace_id, id, subject, subject_id, at)
    values (${SPACE}, 'p1', 'relayWelcome', 'nadia', ${at(1)})`.execute(db);
  await sql`insert into calendar_runs (workspace_id, ritual, period, at)
    values (${SPACE}, 'relayThanks', 'nadia', ${at(1)})`.execute(db);
  await sql`insert into slack_messages (workspace_id, post_id, channel_id, ts, drawn, drawn_at)
    values (${SPACE}, 'p1', 'C1', '1.2', 'a1', ${at(1)})`.execute(db);
  await addShares(db);
  const about = { subject: 'relayThanks', id: 'nadia' };
  await wait('d1', { authorId: null, text: null, threadId: null, about, visibleTo: 'nadia' });
  await wait('d2', { authorId: 'm1', text: null, threadId: 'd1', about: null, visibleTo: null });
  const asked = { subject: 'questionRequest', id: 'r1' };
  await put('d3', {
    lane: 'd3',
    moment: at(5),
    said: { is: 'post', post: { ...AT_ITS_MOMENT, text: null, about: asked } },
  });
  await put('notice-d3', { lane: 'notice-d3', moment: at(5), said: { is: 'mail', mail: {} } });
  await db.destroy();

  function wait(id: string, post: object): Promise<void> {
    return put(id, { lane: 'd1', moment: '', said: { is: 'post', post } });
  }

  async function put(
    id: string,
    { lane, moment, said }: { readonly lane: string; readonly moment: string; readonly said: object },
  ): Promise<void> {
    const created = moment === '' ? at(1) : moment;
    await sql`insert into outbox
      (workspace_id, id, surface, lane, created_at, payload, state, attempts, due_at, lent_until)
      values (${SPACE}, ${id}, 'web', ${lane}, ${created}, ${JSON.stringify(said)}, 'waiting', 0, ${moment}, '')`.execute(
      db,
    );
  }
}

/** More than are given their title at once, in two spaces; one of them was taken back. */
const SHARES = 2_345;

async function addShares(db: Kysely<unknown>): Promise<void> {
  const shared = Array.from({ length: SHARES }, (_, at) => at);
  for (const some of [shared.slice(0, 1_200), shared.slice(1_200)]) {
    const rows = some.map((n) => {
      const useCase =
        n === 7
          ? ''
          : `relire le bail commercial n° ${n} : avenants de toutes les années, annexes signées, révisions du loyer`;
      return sql`(${n % 2 === 0 ? SPACE : 'autre'}, ${`s${n}`}, 'success', 'published', 'form', 'Claude', ${useCase}, '[]', ${at(1)})`;
    });
    await sql`insert into shares (workspace_id, id, kind, status, origin, tool, use_case, inferred, created_at)
      values ${sql.join(rows)}`.execute(db);
  }
}

async function haveTitles(store: OpenStore): Promise<void> {
  const shares = [
    ...(await store.shares.page(SPACE, '', SHARES)),
    ...(await store.shares.page('autre', '', SHARES)),
  ];
  assert.equal(shares.length, SHARES);
  for (const { id, title } of shares)
    assert.equal(title, id === 's7' ? '' : `Relire le bail commercial n° ${id.slice(1)}`);
}

/** Said at its moment to one person, and not before. */
const AT_ITS_MOMENT = { threadId: null, authorId: null, visibleTo: 'nadia' };

async function goesOn(store: OpenStore): Promise<void> {
  assert.equal((await store.bridgers.get(SPACE, 'nadia'))?.state, 'accepted');
  assert.equal((await store.posts.get(SPACE, 'p1'))?.about?.subject, 'bridgerWelcome');
  assert.deepEqual(await store.calendar.runs(SPACE, 'bridgerThanks', 9), ['nadia']);
  assert.equal((await store.pictures.at(SPACE, 'slack', 'C1:1.2'))?.postId, 'p1');
  await haveTitles(store);
  const thanks = { subject: 'bridgerThanks', id: 'nadia' } as const;
  const said = { workspaceId: SPACE, authorId: null, text: null, about: thanks, visibleTo: 'nadia' };
  assert.deepEqual(await store.posts.get(SPACE, 'd1'), {
    ...said,
    id: 'd1',
    threadId: null,
    at: at(1),
    deletedAt: null,
  });
  const lent = await store.outbox.claim({ now: at(4), leaseMs: 1, limit: 9 });
  assert.deepEqual(
    lent.map((one) => one.is === 'post' && [one.postId, one.threadId]),
    [['d1', null]],
  );
  // What has its own moment is not in the channel before it, and is told once.
  assert.equal(await store.posts.get(SPACE, 'd3'), null);
  const about = { subject: 'questionRequest', id: 'r1' };
  const due = (await store.outbox.waiting(at(5), 9)).filter(({ createdAt }) => createdAt === at(5));
  const saying = { ...AT_ITS_MOMENT, workspaceId: SPACE, about };
  const later = { workspaceId: SPACE, id: 'd3', surface: 'web', createdAt: at(5), is: 'later', saying };
  assert.deepEqual(due, [later]);
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

  it('goes on with what was said and what waits to be, on SQLite', () =>
    inNewFolder(async (folder) => {
      await fromBefore(sqliteDialect(openDatabase(join(folder, 'passerelle.sqlite'))), sqliteSearch);
      await goesOn(await openSqliteStore(folder));
    }));

  it('goes on with what was said and what waits to be, on PostgreSQL', async (context) => {
    const server = await testServer();
    if (typeof server === 'string') return context.skip(server);
    const database = await newDatabase(server, 'passerelle_owner');
    const url = server.url(database, 'passerelle_owner');
    await fromBefore(postgresDialect(new Pool({ connectionString: url }), 'here'), postgresSearch);
    await goesOn(await openPostgresStore(url));
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
    const { db, store } = await openStoreDatabase({
      ...profile,
      searchMigrations: { ...postgresSearches, shares: slow },
    });
    await assert.rejects(
      sql`select pg_sleep(${(STOPPED_MS * 1.2) / 1_000})`.execute(everywhere(db)),
      /statement timeout/,
    );
    await store.close();
    await dropDatabase(server, database);
    return undefined;
  });
});
