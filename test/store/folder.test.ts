import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { StoreError, type StoreProblem } from '../../src/store/errors.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { startChild } from './children.ts';
import { inNewFolder } from './folders.ts';
import { holding } from './meeting.ts';
import { at, event, member, post, refresh, share, SPACE, trial, workspace } from './samples.ts';

async function refused(folder: string, code: StoreProblem): Promise<void> {
  await assert.rejects(openSqliteStore(folder), (error) => {
    assert.ok(error instanceof StoreError, String(error));
    assert.equal(error.code, code);
    assert.equal(error.folder, folder);
    assert.ok(error.cause instanceof Error);
    return true;
  });
}

async function opens(folder: string): Promise<void> {
  await (await openSqliteStore(folder)).close();
}

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

describe('the data folder', () => {
  it('is made with those above it when missing', () =>
    inNewFolder(async (folder) => opens(join(folder, 'a', 'é b', 'c'))));

  it('keeps everything through a restart', () =>
    inNewFolder(async (folder) => {
      const before = await openSqliteStore(folder);
      await before.workspaces.add(workspace());
      await before.members.add(member());
      await before.posts.add(post());
      await before.shares.add(share(), 'contrat');
      await before.trials.save(trial());
      await before.inbox.receive(event());
      await before.outbox.add(refresh());
      await before.close();
      const after = await openSqliteStore(folder);
      assert.deepEqual(await after.workspaces.list(), [workspace()]);
      assert.deepEqual(await after.members.list(SPACE), [member()]);
      assert.deepEqual(await after.posts.get(SPACE, 'p1'), post());
      assert.deepEqual(await holding(after, SPACE, ['contrat']), ['s1']);
      assert.deepEqual(await after.trials.ofShares(SPACE, ['s1']), [trial()]);
      assert.deepEqual(await after.inbox.waiting(at(9), 9), [event()]);
      assert.deepEqual(await after.outbox.waiting(at(9), 9), [refresh()]);
      await after.close();
    }));

  it('belongs to one store at a time, in this process too', () =>
    inNewFolder(async (folder) => {
      const store = await openSqliteStore(folder);
      await refused(folder, 'data-folder-locked');
      await store.posts.add(post());
      await refused(folder, 'data-folder-locked');
      await store.close();
      await store.close();
      await opens(folder);
    }));

  it('is refused to a second process until the first one is killed', () =>
    inNewFolder(async (folder) => {
      const first = startChild('hold.ts', [folder]);
      try {
        assert.equal(await first.line(), 'open');
        const second = startChild('hold.ts', [folder]);
        assert.equal(await second.line(), 'data-folder-locked');
        assert.equal(await second.line(), null);
        await refused(folder, 'data-folder-locked');
      } finally {
        await first.kill();
      }
      await opens(folder);
    }));

  it('goes to one only of several processes that start together', () =>
    inNewFolder(async (folder) => {
      const place = join(folder, 'new', 'folder');
      const children = Array.from({ length: 4 }, () => startChild('hold.ts', [place]));
      const said = await Promise.all(children.map((child) => child.line()));
      await Promise.all(children.map((child) => child.kill()));
      assert.deepEqual(said.toSorted(), [
        'data-folder-locked',
        'data-folder-locked',
        'data-folder-locked',
        'open',
      ]);
    }));

  it('that cannot be made is said to be closed to writing', () =>
    inNewFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), '');
      await refused(join(folder, 'file'), 'data-folder-readonly');
      await refused(join(folder, 'file', 'below'), 'data-folder-readonly');
    }));

  it('that the system keeps for itself is said so at once', { skip: process.platform !== 'linux' }, () =>
    refused('/proc/passerelle', 'data-folder-readonly'),
  );

  it('that may only be read is said so, before and after it was written', () =>
    inNewFolder(async (folder) => {
      chmodSync(folder, 0o755);
      const empty = join(folder, 'empty');
      const used = join(folder, 'used');
      mkdirSync(empty);
      await opens(used);
      for (const path of [empty, used]) {
        chmodSync(path, 0o555);
        // Root may write anywhere, so it asks another user to try.
        const child = startChild('hold.ts', [path], isRoot ? { uid: NOBODY, gid: NOBODY } : {});
        assert.equal(await child.line(), 'data-folder-readonly');
        await child.kill();
        chmodSync(path, 0o755);
      }
    }));

  it(
    'whose file may only be read is said so',
    { skip: isRoot ? false : 'needs root to give a file away' },
    () =>
      inNewFolder(async (folder) => {
        await opens(folder);
        chmodSync(folder, 0o777);
        chownSync(join(folder, 'passerelle.lock'), NOBODY, NOBODY);
        const child = startChild('hold.ts', [folder], { uid: NOBODY, gid: NOBODY });
        assert.equal(await child.line(), 'data-folder-readonly');
        await child.kill();
      }),
  );

  it('whose file is no database is said to be corrupt, and freed', () =>
    inNewFolder(async (folder) => {
      writeFileSync(join(folder, 'passerelle.sqlite'), 'a note of mine, '.repeat(400));
      await refused(folder, 'data-folder-corrupt');
      await refused(folder, 'data-folder-corrupt');
    }));

  it('written by a newer Passerelle is left as it is', () =>
    inNewFolder(async (folder) => {
      await opens(folder);
      const file = new DatabaseSync(join(folder, 'passerelle.sqlite'));
      file.exec(`insert into kysely_migration values ('999_future', '2030-01-01T00:00:00.000Z')`);
      file.close();
      await refused(folder, 'schema-newer');
    }));
});
