import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kysely, sql } from 'kysely';
import { openDatabase as openFile } from '../../src/store/sqlite/connection.ts';
import { sqliteProfile } from '../../src/store/sqlite.ts';
import { everywhere, EVERY_SPACE, spaceOf, within } from '../../src/store/space.ts';
import { openDatabase } from '../../src/store/store.ts';
import type { Db } from '../../src/store/schema.ts';
import { SPACE } from './samples.ts';

async function onDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  const { db, store } = await openDatabase(sqliteProfile(openFile(':memory:'), ':memory:'));
  try {
    await work(db);
  } finally {
    await store.close();
  }
}

const refused = /names no workspace/;

describe('a query', () => {
  it('names its workspace by what it asks or inserts', () => {
    const db = new Kysely<{ posts: { workspace_id: string; id: string } }>({
      dialect: sqliteProfile(openFile(':memory:'), ':memory:').dialect,
    });
    const posts = db.selectFrom('posts as p').selectAll();
    const rows = ['a', 'b'].map((id) => ({ id, workspace_id: SPACE }));
    assert.equal(spaceOf(posts.where('p.workspace_id', '=', SPACE).toOperationNode()), SPACE);
    assert.equal(
      spaceOf(posts.where('p.id', '=', 'a').where('p.workspace_id', '=', SPACE).toOperationNode()),
      SPACE,
    );
    assert.equal(spaceOf(db.insertInto('posts').values(rows).toOperationNode()), SPACE);
    assert.equal(spaceOf(db.deleteFrom('posts').where('workspace_id', '=', SPACE).toOperationNode()), SPACE);
  });

  it('names none under an « or », by a comparison, or with rows of several', () => {
    const db = new Kysely<{ posts: { workspace_id: string; id: string } }>({
      dialect: sqliteProfile(openFile(':memory:'), ':memory:').dialect,
    });
    const posts = db.selectFrom('posts').selectAll();
    const either = posts.where(({ or, eb }) => or([eb('workspace_id', '=', SPACE), eb('id', '=', 'a')]));
    const two = [SPACE, 'w2'].map((workspace_id) => ({ id: 'a', workspace_id }));
    assert.equal(spaceOf(either.toOperationNode()), null);
    assert.equal(spaceOf(posts.where('workspace_id', '>', SPACE).toOperationNode()), null);
    assert.equal(spaceOf(db.insertInto('posts').values(two).toOperationNode()), null);
  });

  it('that names none is refused by the store, raw or not', () =>
    onDatabase(async (db) => {
      await assert.rejects(db.selectFrom('posts').selectAll().execute(), refused);
      await assert.rejects(
        db.updateTable('posts').set({ text: 'x' }).where('id', '=', 'p1').execute(),
        refused,
      );
      await assert.rejects(db.deleteFrom('shares').execute(), refused);
      await assert.rejects(sql`select 1`.execute(db), refused);
    }));

  it('may name it beside, or say that it is about all of them', () =>
    onDatabase(async (db) => {
      await sql`select 1`.execute(within(db, SPACE));
      assert.deepEqual(await everywhere(db).selectFrom('posts').selectAll().execute(), []);
      assert.equal(EVERY_SPACE, '*');
    }));
});
