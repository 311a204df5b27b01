import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { startChild } from './children.ts';
import { inNewFolder } from './folders.ts';
import { at, SPACE } from './samples.ts';

const ROUNDS = 6;

/** Numbers within 0..1, the same at each run (Park and Miller, 1988). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Lets a child write some facts and a moment more, kills it, and gives the ids it said were kept. */
async function writeUntilKilled(
  folder: string,
  prefix: string,
  { facts, milliseconds }: { readonly facts: number; readonly milliseconds: number },
): Promise<readonly string[]> {
  const child = startChild('write.ts', [folder, prefix]);
  const kept: string[] = [];
  while (kept.length < facts) kept.push((await child.line()) ?? '');
  await wait(milliseconds);
  return [...kept, ...(await child.kill())];
}

/** What each kind of fact holds after a restart. */
async function keptIn(folder: string): Promise<readonly (readonly string[])[]> {
  const store = await openSqliteStore(folder);
  const lists = await Promise.all([
    store.shares.page(SPACE, '', 1e6),
    store.posts.page(SPACE, '', 1e6),
    store.inbox.waiting(at(9), 1e6),
    store.outbox.waiting(at(9), 1e6),
  ]);
  await store.close();
  return lists.map((list) => list.map((one) => one.id));
}

function pragma(folder: string, name: string): unknown {
  const file = new DatabaseSync(join(folder, 'passerelle.sqlite'));
  try {
    return Object.values(file.prepare(`pragma ${name}`).get() ?? {})[0];
  } finally {
    file.close();
  }
}

function rowsOf(folder: string, table: string): unknown {
  const file = new DatabaseSync(join(folder, 'passerelle.sqlite'));
  try {
    return file.prepare(`select count(*) as n from ${table}`).get()?.['n'];
  } finally {
    file.close();
  }
}

describe('a process killed while it writes', () => {
  it('loses nothing that it acknowledged, doubles nothing and leaves nothing half done', () =>
    inNewFolder(async (folder) => {
      const random = seeded(47);
      const acknowledged: string[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const moment = { facts: 2 + Math.floor(random() * 9), milliseconds: random() * 150 };
        acknowledged.push(...(await writeUntilKilled(folder, `k${round}`, moment)));
        const [shares, ...others] = (await keptIn(folder)) as [readonly string[], ...(readonly string[])[]];
        const kept = new Set(shares);
        assert.deepEqual(
          acknowledged.filter((id) => !kept.has(id)),
          [],
        );
        assert.equal(kept.size, shares.length);
        // At most the one transaction of each round that was committed but not said yet.
        assert.ok(shares.length - acknowledged.length <= round + 1);
        for (const other of others) assert.deepEqual(other.toSorted(), shares);
        assert.equal(rowsOf(folder, 'share_search'), shares.length);
        assert.equal(pragma(folder, 'integrity_check'), 'ok');
      }
      assert.ok(acknowledged.length > ROUNDS);
    }));
});
