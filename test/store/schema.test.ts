import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { openStore, type OpenStore } from '../../src/store/store.ts';
import { sqliteProfile } from '../../src/store/sqlite.ts';

/** Kysely's own tables, the FTS5 tables and their shadows: nothing of ours is keyed there. */
const NOT_OURS = /^(kysely_migration(_lock)?|(share|memory)_search(_(data|idx|content|docsize|config))?)$/;
const OF_EVERY_SPACE = /^(inbox|outbox)_(due|done)$/;
/** What a table that counts, scores or ranks people would call its columns. */
const KPI =
  /count|score|rank|points?$|level|streak|badge|karma|total|average|quota|rating|leader|performance|nb_/;
const ENGINE_TYPES = ['TEXT', 'INTEGER'];

describe('the schema', () => {
  const database = new DatabaseSync(':memory:');
  let store: OpenStore;
  before(async () => {
    store = await openStore(sqliteProfile(database, ':memory:'));
  });
  after(() => store.close());

  const names = (select: string): string[] =>
    database
      .prepare(select)
      .all()
      .map((row) => String(row['name']));
  const tables = () =>
    names(`select name from sqlite_schema where type = 'table'`).filter((name) => !NOT_OURS.test(name));
  const columns = (table: string) => database.prepare(`select * from pragma_table_xinfo(?)`).all(table);

  it('is walked whole', () => {
    assert.equal(tables().length, 50);
  });

  it('leads every primary key with workspace_id', () => {
    for (const table of tables()) {
      const key = columns(table).find((column) => column['pk'] === 1);
      assert.equal(key?.['name'], 'workspace_id', table);
    }
  });

  it('leads every index with workspace_id, but those by which the queues of all workspaces are read', () => {
    for (const table of tables())
      for (const index of names(`select name from pragma_index_list('${table}')`).filter(
        (name) => !OF_EVERY_SPACE.test(name),
      ))
        assert.equal(
          names(`select name from pragma_index_info('${index}') order by seqno`)[0],
          'workspace_id',
          index,
        );
  });

  it('holds text and integers only, and numbers nothing by itself', () => {
    for (const table of tables())
      for (const column of columns(table))
        assert.ok(ENGINE_TYPES.includes(String(column['type']).toUpperCase()), table);
    assert.deepEqual(
      names(`select name from sqlite_schema where sql like '%autoincrement%' and name not like 'kysely%'`),
      [],
    );
  });

  it('has no view and no trigger', () => {
    assert.deepEqual(names(`select name from sqlite_schema where type in ('view', 'trigger')`), []);
  });

  it('has no column that counts, scores or ranks anyone', () => {
    for (const table of tables())
      for (const column of columns(table)) assert.doesNotMatch(String(column['name']), KPI, table);
  });

  it('has only numbers that say nothing of a person', () => {
    const numbers = tables().flatMap((table) =>
      columns(table)
        .filter((column) => String(column['type']).toUpperCase() === 'INTEGER')
        .map((column) => `${table}.${String(column['name'])}`),
    );
    assert.deepEqual(numbers.toSorted(), [
      'inbox.attempts',
      'job_families.position',
      'members.agrees_to_be_named',
      'members.declines_requests',
      'memory_search_rows.row_number',
      'outbox.attempts',
      'own_words.position',
      'search_words.beside',
      'search_words.shares',
      'share_search_rows.row_number',
      'share_tools.position',
      'workspaces.is_example',
    ]);
  });
});
