import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { startChild } from './children.ts';
import { inNewFolder } from './folders.ts';
import { member, SPACE, workspace } from './samples.ts';

/** A store whose file another process keeps from being written, for this long. */
async function whileLocked(ms: number, life: (store: OpenStore) => Promise<void>): Promise<void> {
  await inNewFolder(async (folder) => {
    const store = await openSqliteStore(folder);
    await store.workspaces.add(workspace());
    const other = startChild('writeLocked.ts', [join(folder, 'passerelle.sqlite'), String(ms)]);
    assert.equal(await other.line(), 'locked');
    try {
      await life(store);
    } finally {
      await other.kill();
      await store.close();
    }
  });
}

describe('a file that another process writes', () => {
  it('is waited for while this one turns and reads', () =>
    whileLocked(1_500, async (store) => {
      let slowest = 0;
      let before = performance.now();
      const timer = setInterval(() => {
        slowest = Math.max(slowest, performance.now() - before);
        before = performance.now();
      }, 10);
      const began = performance.now();
      const alone = store.members.add(member());
      const together = store.transact(async (inside) => {
        await inside.members.get(SPACE, 'm1');
        await inside.members.add({ ...member(), id: 'm2' });
      });
      assert.equal((await store.workspaces.list()).length, 1);
      assert.ok(performance.now() - began < 500, 'what reads waits for nobody');
      await Promise.all([alone, together]);
      clearInterval(timer);
      assert.ok(slowest < 500, `the event loop stood still for ${Math.round(slowest)} ms`);
      assert.equal((await store.members.list(SPACE)).length, 2);
    }));

  it('is written once, whatever the tries', () =>
    whileLocked(400, async (store) => {
      const ids = Array.from({ length: 20 }, (_, n) => `m${n}`);
      await Promise.all(ids.map((id) => store.members.add({ ...member(), id })));
      assert.equal((await store.members.list(SPACE)).length, 20);
    }));
});
