import { after, describe, it } from 'node:test';
import { openPostgresStore } from '../../src/store/postgres.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { bridgesContract } from './bridgesContract.ts';
import { storeContract } from './contract.ts';
import { bridgersContract } from './bridgersContract.ts';
import { rhythmContract } from './rhythmContract.ts';
import {
  ask,
  dropDatabase,
  emptyTables,
  makeRole,
  newDatabase,
  testServer,
  type TestServer,
} from './postgresServer.ts';

const OWNER = 'passerelle_owner';
const ROLE = 'passerelle_app';

const server = await testServer();
if (typeof server === 'string')
  describe('the store on PostgreSQL', () => it('is not proved here', { skip: server }));
// In a suite of its own: what follows the whole run comes after the server has gone.
else describe('on PostgreSQL', () => contracts(server));

async function contracts(server: TestServer): Promise<void> {
  const database = await migrated(server);
  after(() => dropDatabase(server, database));
  storeContract('PostgreSQL, as the owner of its tables', () => emptied(server, database, OWNER));
  bridgersContract('PostgreSQL', () => emptied(server, database, ROLE));
  rhythmContract('PostgreSQL', () => emptied(server, database, ROLE));
  bridgesContract('PostgreSQL', () => emptied(server, database, ROLE));
  storeContract('PostgreSQL, as a role that may only read and write', () => emptied(server, database, ROLE));
}

/** A database whose schema is up to date, and which a role without any other right may use. */
async function migrated(server: TestServer): Promise<string> {
  const database = await newDatabase(server, OWNER);
  await makeRole(server, ROLE);
  await (await openPostgresStore(server.url(database, OWNER))).close();
  await ask(
    server.url(database, OWNER),
    `grant select, insert, update, delete on all tables in schema public to ${ROLE};
     grant execute on all functions in schema public to ${ROLE}`,
  );
  return database;
}

async function emptied(server: TestServer, database: string, role: string): Promise<OpenStore> {
  await emptyTables(server, database);
  return openPostgresStore(server.url(database, role));
}
