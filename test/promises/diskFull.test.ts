import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { describe, test, type TestContext } from 'node:test';
import { StoreError } from '../../src/store/errors.ts';
import { sqliteProfile } from '../../src/store/sqlite.ts';
import { openStore } from '../../src/store/store.ts';
import { openHouse, SPACE_ID } from '../app/house.ts';
import { inNewFolder } from '../store/folders.ts';
import { post, SPACE } from '../store/samples.ts';
import { send, type Gesture } from './gestures.ts';
import { startProgram } from './program.ts';

const LONG = 'Un message qui prend de la place. '.repeat(500);
const message = (id: string): Gesture => ({
  is: 'message',
  id,
  path: `/${SPACE_ID}/posts`,
  who: 'julien',
  fields: { postId: id, text: `${LONG} ${id}` },
});

const mount = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0;

/** Runs `work` on a file system of 4 MB, which `grow` makes larger; only who may mount one can. */
async function onSmallDisk(
  context: TestContext,
  work: (folder: string, grow: () => void) => Promise<void>,
): Promise<void> {
  await inNewFolder(async (folder) => {
    if (!mount('-t', 'tmpfs', '-o', 'size=4M', 'tmpfs', folder)) {
      process.stderr.write('\n*** A full disk is not tried for real: this account may not mount one ***\n\n');
      return context.skip('this account may not mount a file system');
    }
    try {
      await work(folder, () => assert.ok(mount('-o', 'remount,size=64M', folder)));
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
    return undefined;
  });
}

describe('a disk that is full', () => {
  test('refuses what it cannot keep, keeps what it said it kept, and goes on once there is room', (context) =>
    onSmallDisk(context, async (folder, grow) => {
      await (await openHouse(folder)).store.close();
      const program = await startProgram(folder);
      const kept: string[] = [];
      let refused = '';
      for (let number = 0; refused === ''; number++) {
        assert.ok(number < 1_000, 'the disk is never full');
        const id = `p${String(number).padStart(4, '0')}`;
        if (await send(program, message(id))) kept.push(id);
        else refused = id;
      }
      const status = async (path: string): Promise<number> =>
        (await fetch(`${program.address}${path}`)).status;
      assert.deepEqual([await status('/healthz'), await status(`/${SPACE_ID}`)], [200, 200]);
      grow();
      while (!(await send(program, message(refused))));
      const { code, warned } = await program.stop();
      assert.equal(code, 0);
      assert.match(warned, /data-folder-full/);
      const house = await openHouse(folder);
      for (const id of [...kept, refused]) assert.ok(await house.store.posts.get(SPACE_ID, id), id);
      await house.store.close();
    }));

  test('undoes the whole of a transaction that it stops half-way, in words', async () => {
    const database = new DatabaseSync(':memory:');
    const store = await openStore(sqliteProfile(database, 'data'));
    const pages = Number(database.prepare('pragma page_count').get()?.['page_count']);
    database.exec(`pragma max_page_count = ${pages + 4}`);
    const fill = store.transact(async (tx) => {
      for (let number = 0; number < 100; number++) await tx.posts.add(post({ id: `p${number}`, text: LONG }));
    });
    await assert.rejects(
      fill,
      (error) => error instanceof StoreError && error.code === 'data-folder-full' && error.folder === 'data',
    );
    assert.deepEqual(await store.posts.page(SPACE, '', 9), []);
    database.exec('pragma max_page_count = 100000');
    await store.transact((tx) => tx.posts.add(post()));
    assert.equal((await store.posts.page(SPACE, '', 9)).length, 1);
    await store.close();
  });
});
