import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Member, Question } from '../../src/domain/workspace/workspace.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { table } from '../../src/store/table.ts';
import { TABLES } from '../../src/store/tables.ts';
import { flag, id, instant, orNull, text } from '../../src/store/values.ts';
import { tablesIn } from '../app/tables.ts';
import { inNewFolder } from './folders.ts';
import { ask, dropDatabase, newDatabase, testServer } from './postgresServer.ts';

/** Kysely's own tables, and the search indexes, which each engine makes in its own way. */
const NOT_OURS = /^(kysely_|share_search|memory_search)/;
const all = Object.values(TABLES);

type Columns = Readonly<Record<string, readonly string[]>>;

const described: Columns = Object.fromEntries(
  all.map(({ name, held, aside }) => [name, [...held.map(({ column }) => column), ...aside].toSorted()]),
);

function columnsOf(found: readonly (readonly [table: string, column: string])[]): Columns {
  const ours = found.filter(([name]) => !NOT_OURS.test(name));
  const byTable = Map.groupBy(ours, ([name]) => name);
  return Object.fromEntries([...byTable].map(([name, one]) => [name, one.map(([, c]) => c).toSorted()]));
}

describe('the description of tables', () => {
  it('holds every column of the schema of the day and no other, on SQLite', () =>
    inNewFolder(async (folder) => {
      await (await openSqliteStore(folder)).close();
      const found = tablesIn(folder).flatMap(({ name, columns }) =>
        columns.map((one) => [name, one] as const),
      );
      assert.deepEqual(columnsOf(found), described);
    }));

  it('holds every column of the schema of the day and no other, on PostgreSQL', async (t) => {
    const server = await testServer();
    if (typeof server === 'string') return t.skip(server);
    const database = await newDatabase(server, 'passerelle_owner');
    await (await openPostgresStore(server.url(database, 'passerelle_owner'))).close();
    const found = await ask(
      server.url(database),
      `select table_name, column_name from information_schema.columns where table_schema = 'public'`,
    );
    await dropDatabase(server, database);
    const pairs = found.map((one) => [String(one['table_name']), String(one['column_name'])] as const);
    assert.deepEqual(columnsOf(pairs), described);
  });

  it('names each table as the store does, and each line of an export once', () => {
    assert.deepEqual(
      all.map(({ name }) => name),
      Object.keys(TABLES),
    );
    const lines = all.map(({ line }) => line).filter((line) => line !== null);
    assert.deepEqual(lines, [...new Set(lines)]);
  });

  it('keys rows by columns that it holds', () => {
    for (const { name, keyed, order, held } of all) {
      const columns = new Set(held.map(({ column }) => column));
      assert.deepEqual(
        [...keyed, ...order].filter((column) => !columns.has(column)),
        [],
        name,
      );
    }
  });

  it('says of each column why it is there, who sees it, how long it is kept and what erasing does', () => {
    for (const { name, held } of all)
      for (const { column, rule } of held)
        for (const said of [rule.purpose, rule.seenBy, rule.kept, rule.erasing, rule.holds])
          assert.notEqual(said, '', `${name}.${column}`);
  });

  it('lets go of people and of their words wherever their row stays', () => {
    const rules = (name: keyof typeof TABLES) =>
      Object.fromEntries(TABLES[name].held.map(({ column, rule }) => [column, rule.erasing]));
    assert.deepEqual(
      [rules('questions')['author_id'], rules('questions')['text'], rules('questions')['asked_at']],
      ['detached', 'emptied', 'stays'],
    );
    assert.equal(rules('trials')['line'], 'rowDeleted');
    assert.deepEqual(
      [rules('subscriptions')['address'], rules('objections')['member_id']],
      ['hashed', 'hashed'],
    );
  });
});

const rule = { purpose: 'a test', seenBy: 'nobody', kept: 'a day', erasing: 'stays' } as const;

/** What the compiler refuses: `npm run check` fails where one of these is accepted. */
export const REFUSED = [
  table<Question>('questions', {
    rule,
    key: ['id'],
    // @ts-expect-error: a property that no column holds
    columns: ({ fact, words }) => ({
      workspaceId: fact(id),
      id: fact(id),
      authorId: fact(orNull(text)),
      jobFamilyId: fact(orNull(text)),
      text: words(text),
      postId: fact(orNull(text)),
      askedAt: fact(instant),
      answeredAt: fact(orNull(instant)),
    }),
  }),
  table<Pick<Question, 'workspaceId' | 'text'>>('questions', {
    rule,
    key: [],
    // @ts-expect-error: a column without a rule
    columns: ({ fact }) => ({ workspaceId: fact(id), text }),
  }),
  // @ts-expect-error: a table without a rule
  table<Pick<Question, 'workspaceId'>>('questions', {
    key: [],
    columns: ({ fact }) => ({ workspaceId: fact(id) }),
  }),
  table<Pick<Member, 'workspaceId' | 'agreesToBeNamed'>>('members', {
    rule,
    key: [],
    // @ts-expect-error: a boolean held as a text
    columns: ({ fact }) => ({ workspaceId: fact(id), agreesToBeNamed: fact(text) }),
  }),
  table<Pick<Member, 'workspaceId' | 'name'>>('members', {
    rule,
    key: [],
    // @ts-expect-error: a text held as a boolean
    columns: ({ fact }) => ({ workspaceId: fact(id), name: fact(flag) }),
  }),
  table<Pick<Question, 'workspaceId'>>('questions', {
    rule,
    // @ts-expect-error: a key that is no property
    key: ['nowhere'],
    columns: ({ fact }) => ({ workspaceId: fact(id) }),
  }),
];
