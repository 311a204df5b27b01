import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError, type StoreProblem } from '../../src/store/errors.ts';
import { openPostgresStore, placeOf } from '../../src/store/postgres.ts';
import {
  ask,
  dropDatabase,
  makeRole,
  newDatabase,
  startServer,
  testServer,
  type TestServer,
} from './postgresServer.ts';
import { post, SPACE } from './samples.ts';

const server = await testServer();

function isProblem(code: StoreProblem): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StoreError, String(error));
    assert.equal(error.code, code);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  };
}

describe('the address of a database', () => {
  it('is shown without its user and its password', () => {
    assert.equal(placeOf('postgres://user:secret@db.example.com:5433/veille'), 'db.example.com:5433/veille');
    assert.equal(placeOf('postgres:///veille?host=/run/postgresql'), '/run/postgresql/veille');
  });

  it('where nobody answers is told so', () =>
    assert.rejects(
      openPostgresStore('postgres://u:secret@127.0.0.1:1/x'),
      isProblem('database-unreachable'),
    ));
});

if (typeof server === 'string')
  describe('a PostgreSQL server', () => it('is not met here', { skip: server }));
else reach(server);

function reach(server: TestServer): void {
  describe('a PostgreSQL server', () => {
    it('that has no such database, or refuses the role, is told so', async () => {
      await makeRole(server, 'passerelle_app');
      const database = await newDatabase(server);
      await assert.rejects(openPostgresStore(server.url('no_such_database')), isProblem('database-missing'));
      await assert.rejects(
        openPostgresStore(server.url(database, 'nobody_known')),
        isProblem('database-forbidden'),
      );
      await ask(server.url(database), 'revoke create on schema public from public');
      await assert.rejects(
        openPostgresStore(server.url(database, 'passerelle_app')),
        isProblem('database-forbidden'),
      );
      await dropDatabase(server, database);
    });

    it('that cannot be trusted as the address asks is told so', async () => {
      const address = (asked: string) => `${server.url('postgres')}?sslmode=verify-full${asked}`;
      await assert.rejects(openPostgresStore(address('')), isProblem('database-untrusted'));
      await assert.rejects(
        openPostgresStore(address('&sslrootcert=/no/such/file.pem')),
        isProblem('database-untrusted'),
      );
    });

    it('whose schema comes from a newer Passerelle is left alone', async () => {
      const database = await newDatabase(server);
      await (await openPostgresStore(server.url(database))).close();
      await ask(server.url(database), `insert into kysely_migration values ('999_later', now()::text)`);
      await assert.rejects(openPostgresStore(server.url(database)), isProblem('schema-newer'));
      await dropDatabase(server, database);
    });

    it('may only be read: it is told so', async () => {
      const database = await newDatabase(server);
      await (await openPostgresStore(server.url(database))).close();
      await ask(server.url(database), `alter database ${database} set default_transaction_read_only = on`);
      const store = await openPostgresStore(server.url(database));
      await assert.rejects(store.posts.add(post()), isProblem('database-readonly'));
      await store.close();
      await dropDatabase(server, database);
    });
  });

  describe('a server that stops in the middle', () => {
    it('keeps nothing of what was not acknowledged, says so, and is found again', async (context) => {
      const own = await startServer();
      if (typeof own === 'string') return context.skip(own);
      const url = own.url(await newDatabase(own));
      const store = await openPostgresStore(url);
      await store.posts.add(post({ id: 'kept' }));
      const halfway = store.transact(async (tx) => {
        await tx.posts.add(post({ id: 'half' }));
        own.kill();
        await tx.posts.add(post({ id: 'other half' }));
      });
      await assert.rejects(halfway, isProblem('database-unreachable'));
      await assert.rejects(store.posts.add(post({ id: 'nobody' })), isProblem('database-unreachable'));
      await own.start();
      const kept = await store.posts.page(SPACE, '', 9);
      assert.deepEqual(
        kept.map(({ id }) => id),
        ['kept'],
      );
      await store.close();

      own.kill();
      const waited = openPostgresStore(url, { patienceMs: 120_000 });
      await wait(600);
      await own.start();
      await (await waited).close();
      return undefined;
    });
  });
}
