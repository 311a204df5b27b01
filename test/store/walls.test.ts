import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillLivingLibrary } from './livingLibraryContract.ts';
import { fillBridgers } from './bridgersContract.ts';
import { fillRhythm } from './rhythmContract.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { ask, makeRole, newDatabase, testServer, type TestServer } from './postgresServer.ts';
import { fillMail } from './mailContract.ts';
import { fillSlack } from './slackContract.ts';
import { fillBridges } from './bridgesContract.ts';
import { at, event, member, post, question, refresh, share, SPACE, trial, workspace } from './samples.ts';

const OWNER = 'passerelle_owner';
const ROLE = 'passerelle_app';
/** May log in, and was given nothing. */
const STRANGER = 'passerelle_stranger';
const server = await testServer();

async function fill(store: OpenStore, workspaceId: string): Promise<void> {
  await store.workspaces.add(workspace({ id: workspaceId }));
  await store.jobFamilies.addAll([{ workspaceId, id: 'rh', names: { fr: 'RH', en: 'HR' }, position: 1 }]);
  await store.members.add(member({ workspaceId }));
  await store.ownTools.addAllOnce([{ workspaceId, id: 'plume', name: 'Plume' }]);
  await store.ownWords.save(workspaceId, ['sirius, erp']);
  await store.posts.add(post({ workspaceId }));
  await store.shares.add(share({ workspaceId }), 'contrat');
  await store.trials.save(trial({ workspaceId }));
  await store.questions.add(question({ workspaceId }));
  await fillBridges(store, workspaceId);
  await fillBridgers(store, workspaceId);
  await fillRhythm(store, workspaceId);
  await store.decisions.save({ workspaceId, month: '2026-10', text: 'Former', writtenAt: at(1) });
  await store.inbox.receive(event({ workspaceId }));
  await store.outbox.add(refresh({ workspaceId }));
  await fillLivingLibrary(store, workspaceId);
  await store.calendar.claimRun({ workspaceId, ritual: 'recap', period: '2026-W47' }, at(1));
  await fillSlack(store, workspaceId);
  await fillMail(store, workspaceId);
}

if (typeof server === 'string')
  describe('the walls between workspaces', () => it('are not proved here', { skip: server }));
else walls(server);

function walls(server: TestServer): void {
  describe('the walls between workspaces', () => {
    let database: string;
    let tables: readonly string[];
    before(async () => {
      database = await newDatabase(server, OWNER);
      for (const role of [ROLE, STRANGER]) await makeRole(server, role);
      const store = await openPostgresStore(server.url(database, OWNER));
      for (const id of [SPACE, 'w2']) await fill(store, id);
      await store.close();
      await ask(
        server.url(database, OWNER),
        `grant select, insert, update, delete on all tables in schema public to ${ROLE};
         grant execute on all functions in schema public to ${ROLE}`,
      );
      const rows = await ask(
        server.url(database),
        `select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`,
      );
      tables = rows.map((row) => String(row['tablename']));
    });
    after(() => ask(server.url('postgres'), `drop database ${database} with (force)`));

    const seen = async (role: string, table: string, setting: string): Promise<readonly unknown[]> => {
      const tell = setting === '' ? '' : `set passerelle.workspace_id = '${setting}';`;
      const rows = await ask(
        server.url(database, role),
        `${tell} select distinct workspace_id from ${table} order by 1`,
      );
      return rows.map((row) => row['workspace_id']);
    };

    it('are proved as roles that cannot go round them, on every table', async () => {
      const roles = await ask(
        server.url(database),
        `select rolname from pg_roles where rolname in ('${OWNER}', '${ROLE}') and not rolsuper and not rolbypassrls`,
      );
      assert.equal(roles.length, 2);
      assert.equal(tables.length, 50);
      for (const table of tables) assert.deepEqual(await seen('postgres', table, ''), ['w1', 'w2'], table);
    });

    it('hide everything from a session that names no workspace', async () => {
      for (const table of tables) assert.deepEqual(await seen(ROLE, table, ''), [], table);
    });

    it('show the workspace that is named, and no other', async () => {
      for (const table of tables) assert.deepEqual(await seen(ROLE, table, 'w2'), ['w2'], table);
    });

    it('open to what works for every workspace', async () => {
      for (const table of tables) assert.deepEqual(await seen(ROLE, table, '*'), ['w1', 'w2'], table);
    });

    it('bind the owner of the tables too, but where the search goes in by its own door', async () => {
      for (const table of tables)
        assert.deepEqual(await seen(OWNER, table, ''), table.endsWith('_search') ? ['w1', 'w2'] : [], table);
    });

    it('refuse what would be written into another workspace', async () => {
      const into = (table: string, change: string) =>
        ask(server.url(database, ROLE), `set passerelle.workspace_id = 'w1'; ${change.replace('T', table)}`);
      for (const table of tables) {
        await assert.rejects(into(table, `update T set workspace_id = 'w9'`), /row-level security/, table);
        const rows = await ask(
          server.url(database, ROLE),
          `set passerelle.workspace_id = 'w1'; delete from ${table} where workspace_id = 'w2' returning 1`,
        );
        assert.deepEqual(rows, [], table);
      }
    });

    /** The ways in of the search, each with what it meets here. */
    const DOORS = [
      ['meet_shares', 'share_search', 'contrat'],
      ['meet_memory', 'memory_search', 'entretien'],
    ] as const;

    it('close the doors of the search to any workspace but the one named', async () => {
      for (const [door, , word] of DOORS) {
        const met = (space: string, setting: string) =>
          ask(
            server.url(database, ROLE),
            `set passerelle.workspace_id = '${setting}';
             select words from ${door}('${space}', '''${word}'':*', 9)`,
          );
        assert.equal((await met('w1', 'w1')).length, 1, door);
        assert.equal((await met('w2', 'w1')).length, 0, door);
        assert.equal((await met('w2', '')).length, 0, door);
      }
    });

    const searches = (role: string, [door, , word]: (typeof DOORS)[number]) =>
      ask(
        server.url(database, role),
        `set passerelle.workspace_id = 'w1'; select words from ${door}('w1', '''${word}'':*', 9)`,
      );

    it('close the doors of the search to a role that was given nothing', async () => {
      for (const door of DOORS) {
        await assert.rejects(searches(STRANGER, door), /permission denied for function meet_/);
        await assert.rejects(
          ask(server.url(database, STRANGER), `select from ${door[1]}`),
          /permission denied for table/,
        );
      }
    });

    it('are mended where everyone could search: the next start leaves it to those who may read the words', async () => {
      await ask(
        server.url(database, OWNER),
        `grant execute on all functions in schema public to public;
         revoke execute on all functions in schema public from ${ROLE}`,
      );
      for (const door of DOORS) assert.equal((await searches(STRANGER, door)).length, 1);
      // A role that does not own the tables starts too, and changes nothing.
      for (const role of [ROLE, OWNER]) await (await openPostgresStore(server.url(database, role))).close();
      for (const door of DOORS) {
        await assert.rejects(searches(STRANGER, door), /permission denied for function meet_/);
        assert.equal((await searches(ROLE, door)).length, 1);
      }
    });
  });
}
