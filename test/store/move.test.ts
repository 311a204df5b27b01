import { holding } from './meeting.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moveToPostgres } from '../../src/store/move.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { fillLivingLibrary } from './livingLibraryContract.ts';
import { fillBridgers } from './bridgersContract.ts';
import { fillRhythm } from './rhythmContract.ts';
import { inNewFolder } from './folders.ts';
import { ask, dropDatabase, newDatabase, testServer, type TestServer } from './postgresServer.ts';
import { fillMail } from './mailContract.ts';
import { fillSlack } from './slackContract.ts';
import { fillBridges } from './bridgesContract.ts';
import { at, event, member, post, question, refresh, share, SPACE, trial, workspace } from './samples.ts';

const server = await testServer();

/** Something in every table, and more than a page of shares. */
async function furnish(store: OpenStore, workspaceId: string, isExample = false): Promise<void> {
  await store.workspaces.add(workspace({ id: workspaceId, isExample }));
  await store.jobFamilies.addAll([{ workspaceId, id: 'rh', names: { fr: 'RH', en: 'HR' }, position: 1 }]);
  await store.members.add(member({ workspaceId }));
  await store.ownTools.addAllOnce([{ workspaceId, id: 'plume', name: 'Plume' }]);
  await store.ownWords.save(workspaceId, ['sirius, erp']);
  await store.posts.add(post({ workspaceId, text: 'é 👩‍⚖️ \u0001 "\\ \u202E' }));
  await store.shares.addAll(
    Array.from({ length: 1203 }, (_, i) => ({
      share: share({
        workspaceId,
        id: `s${String(i).padStart(4, '0')}`,
        status: i % 3 === 0 ? 'deleted' : 'published',
      }),
      searchText: `contrat ${i} été`,
    })),
  );
  await store.trials.save(trial({ workspaceId }));
  await store.questions.add(question({ workspaceId }));
  await fillBridges(store, workspaceId);
  await fillBridgers(store, workspaceId);
  await fillRhythm(store, workspaceId);
  await store.decisions.save({ workspaceId, month: '2026-10', text: 'Former', writtenAt: at(1) });
  await store.inbox.receive(event({ workspaceId }));
  await store.inbox.claim({ now: at(1), leaseMs: 60_000, limit: 9 });
  await store.outbox.add(refresh({ workspaceId }));
  await fillLivingLibrary(store, workspaceId);
  await store.calendar.claimRun({ workspaceId, ritual: 'recap', period: '2026-W47' }, at(1));
  await fillSlack(store, workspaceId);
  await fillMail(store, workspaceId);
}

if (typeof server === 'string')
  describe('a move to PostgreSQL', () => it('is not proved here', { skip: server }));
else moves(server);

function moves(server: TestServer): void {
  const between = (
    work: (folder: string, url: string) => Promise<void>,
    fill: (store: OpenStore) => Promise<void>,
  ) =>
    inNewFolder(async (folder) => {
      const store = await openSqliteStore(folder);
      await fill(store);
      await store.close();
      const database = await newDatabase(server, 'passerelle_owner');
      await work(folder, server.url(database, 'passerelle_owner'));
      await dropDatabase(server, database);
    });
  const two = async (store: OpenStore) => {
    for (const id of [SPACE, 'w2']) await furnish(store, id);
  };

  describe('a move to PostgreSQL', () => {
    it('copies every table whole, and proves it', () =>
      between(async (folder, url) => {
        const moved = await moveToPostgres(folder, url);
        assert.ok(moved.ok);
        assert.deepEqual(moved.spaces, [SPACE, 'w2']);
        assert.equal(moved.tables.length, 49);
        const rows = Object.fromEntries(moved.tables.map(({ table, rows }) => [table, rows]));
        assert.deepEqual(
          [
            rows['shares'],
            rows['share_tools'],
            rows['share_search'],
            rows['memory_search'],
            rows['workspaces'],
          ],
          [2406, 4812, 1604, 2, 2],
        );
        for (const { table, rows, checksum } of moved.tables) {
          assert.ok(rows >= 2, table);
          assert.match(checksum, /^[0-9a-f]{64}$/);
        }
        const [here, there] = [await openSqliteStore(folder), await openPostgresStore(url)];
        for (const id of [SPACE, 'w2']) {
          assert.deepEqual(await there.shares.page(id, '', 5000), await here.shares.page(id, '', 5000));
          assert.deepEqual(
            await holding(there, id, ['contrat'], 2000),
            await holding(here, id, ['contrat'], 2000),
          );
          const words = ['contrat', 'été', '7', 'entretien'];
          assert.deepEqual(
            await there.search.corpusBeside(id, words),
            await here.search.corpusBeside(id, words),
          );
          const asked = { condition: { is: 'word', word: 'entretien' }, limit: 9 } as const;
          assert.equal((await there.search.meetBeside(id, asked)).length, 1);
          assert.deepEqual(await there.search.meetBeside(id, asked), await here.search.meetBeside(id, asked));
          assert.deepEqual(await there.search.corpus(id, words), await here.search.corpus(id, words));
          assert.deepEqual(await there.posts.page(id, '', 9), await here.posts.page(id, '', 9));
        }
        assert.deepEqual(await there.inbox.waiting(at(9), 9), await here.inbox.waiting(at(9), 9));
        await Promise.all([here.close(), there.close()]);
      }, two));

    it('may take one space only, then the other, and neither twice', () =>
      between(async (folder, url) => {
        const first = await moveToPostgres(folder, url, 'w2');
        assert.ok(first.ok);
        assert.deepEqual(first.spaces, ['w2']);
        assert.deepEqual(await moveToPostgres(folder, url, 'w2'), {
          ok: false,
          refusal: 'alreadyThere',
          spaces: ['w2'],
        });
        assert.deepEqual(await moveToPostgres(folder, url), {
          ok: false,
          refusal: 'alreadyThere',
          spaces: ['w2'],
        });
        assert.equal((await moveToPostgres(folder, url, SPACE)).ok, true);
        assert.deepEqual(await moveToPostgres(folder, url, 'w9'), {
          ok: false,
          refusal: 'noSuchSpace',
          spaces: ['w9'],
        });
      }, two));

    it('leaves the example behind where there is one already', () =>
      between(
        async (folder, url) => {
          const there = await openPostgresStore(url);
          await there.workspaces.add(workspace({ id: 'exemple', isExample: true }));
          await there.close();
          const moved = await moveToPostgres(folder, url);
          assert.ok(moved.ok);
          assert.deepEqual(moved.spaces, [SPACE]);
        },
        async (store) => {
          await furnish(store, 'exemple', true);
          await furnish(store, SPACE);
        },
      ));

    it('keeps nothing when what is there is not what was sent', () =>
      between(async (folder, url) => {
        await (await openPostgresStore(url)).close();
        await ask(
          server.url(new URL(url).pathname.slice(1)),
          `create function spoil() returns trigger language plpgsql as $$ begin new.text := 'spoilt'; return new; end $$;
           create trigger spoil before insert on decisions for each row execute function spoil()`,
        );
        await assert.rejects(
          moveToPostgres(folder, url),
          /decisions: 2 rows were sent, 2 are there, or they differ/,
        );
        const there = await openPostgresStore(url);
        assert.deepEqual(await there.workspaces.list(), []);
        await there.close();
      }, two));
  });
}
