import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { PostgresQueryCompiler, sql, type CreateTableNode, type Dialect } from 'kysely';
import { Pool } from 'pg';
import { postgresProfile } from '../../src/store/postgres.ts';
import type { Profile } from '../../src/store/profile.ts';
import { openStore } from '../../src/store/store.ts';
import { storeContract } from './contract.ts';
import {
  ask,
  dropDatabase,
  emptyTables,
  newDatabase,
  testServer,
  type TestServer,
} from './postgresServer.ts';

const PARTS = 3;
const server = await testServer();

/** Creates every table of ours partitioned by its workspace: PostgreSQL then refuses any key that would not distribute. */
function partitioned(dialect: Dialect): Dialect {
  const plain = dialect.createQueryCompiler() as PostgresQueryCompiler;
  const Compiler = plain.constructor as typeof PostgresQueryCompiler;
  class PartitionedCompiler extends Compiler {
    protected override visitCreateTable(node: CreateTableNode): void {
      super.visitCreateTable(node);
      if (node.columns.some(({ column }) => column.column.name === 'workspace_id'))
        this.append(' partition by hash (workspace_id)');
    }
  }
  return { ...dialect, createQueryCompiler: () => new PartitionedCompiler() };
}

function partitionedProfile(pool: Pool): Profile {
  const profile = postgresProfile(pool, 'partitioned');
  return {
    ...profile,
    dialect: partitioned(profile.dialect),
    async afterMigrations(db) {
      await sql.raw(CREATE_PARTS).execute(db);
      await profile.afterMigrations(db);
    },
  };
}

const CREATE_PARTS = `
  do $$
  declare
    whole record;
  begin
    for whole in select relname from pg_class where relkind = 'p' and relnamespace = 'public'::regnamespace loop
      for part in 0..${PARTS - 1} loop
        execute format('create table if not exists %I partition of %I for values with (modulus ${PARTS}, remainder %s)',
          whole.relname || '_' || part, whole.relname, part);
      end loop;
    end loop;
  end $$`;

if (typeof server === 'string')
  describe('the schema spread over machines', () => it('is not proved here', { skip: server }));
else distributed(server);

function distributed(server: TestServer): void {
  describe('the schema spread over machines', () => {
    it('has every table split by workspace, with the keys it has on one machine', async () => {
      const database = await newDatabase(server);
      const pool = new Pool({ connectionString: server.url(database) });
      await (await openStore(partitionedProfile(pool))).close();
      const tables = await ask(
        server.url(database),
        `select c.relname, p.partstrat, count(i.indexrelid) filter (where i.indisunique) as keys
         from pg_class c left join pg_partitioned_table p on p.partrelid = c.oid left join pg_index i on i.indrelid = c.oid
         where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
           and c.relname not like 'kysely%' group by 1, 2 order by 1`,
      );
      assert.equal(tables.length, 50);
      for (const { relname, partstrat, keys } of tables) {
        assert.equal(partstrat, 'h', String(relname));
        assert.ok(Number(keys) >= 1, String(relname));
      }
      await dropDatabase(server, database);
    });

    it('refuses a key that would not distribute', async () => {
      const database = await newDatabase(server);
      const pool = new Pool({ connectionString: server.url(database) });
      const store = await openStore(partitionedProfile(pool));
      await assert.rejects(
        ask(server.url(database), 'create unique index x on shares (external_id)'),
        /partition/,
      );
      await store.close();
      await dropDatabase(server, database);
    });
  });

  // In a suite of its own: what follows the whole run comes after the server has gone.
  describe('split by workspace', () => {
    let made: Promise<string> | undefined;
    after(async () => {
      if (made !== undefined) await dropDatabase(server, await made);
    });
    storeContract('PostgreSQL, every table split by workspace', async () => {
      const database = await (made ??= newDatabase(server));
      const store = await openStore(partitionedProfile(new Pool({ connectionString: server.url(database) })));
      await emptyTables(server, database);
      return store;
    });
  });
}
