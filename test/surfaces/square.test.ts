import { after, describe, it } from 'node:test';
import { openPostgresStore } from '../../src/store/postgres.ts';
import {
  dropDatabase,
  emptyTables,
  newDatabase,
  testServer,
  type TestServer,
} from '../store/postgresServer.ts';
import { surfaceContract } from './contract.ts';
import { squareDriver } from './square.ts';

surfaceContract(squareDriver, { where: 'SQLite' });

const server = await testServer();
if (typeof server === 'string')
  describe('the sample surface over PostgreSQL', () => it('is not proved here', { skip: server }));
// In a suite of its own: what follows the whole run comes after the server has gone.
else describe('over PostgreSQL', () => onPostgres(server));

async function onPostgres(server: TestServer): Promise<void> {
  const database = await newDatabase(server);
  after(() => dropDatabase(server, database));
  await (await openPostgresStore(server.url(database))).close();
  const lend = async () => {
    await emptyTables(server, database);
    return openPostgresStore(server.url(database));
  };
  surfaceContract(squareDriver, { where: 'PostgreSQL', lend });
}
