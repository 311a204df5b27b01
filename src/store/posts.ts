import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { PostPlace, Posts } from '../app/ports/post.ts';
import { inSlices, oldestFirst } from './batches.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

/** What everyone may see, and what this viewer alone may see; no viewer equals null. */
function seenBy(viewerId: string | null, column: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(column)} is null or ${sql.ref(column)} = ${viewerId})`;
}

/** By instant, then id: posts of one millisecond are told apart. */
function olderThan({ at, id }: PostPlace): RawBuilder<SqlBool> {
  return sql<SqlBool>`(root.at, root.id) < (${at}, ${id})`;
}

/** First posts of threads; a deleted one stays for as long as this viewer sees an answer to it. */
function rootsSeenBy(db: Db, workspaceId: string, viewerId: string | null) {
  return db
    .selectFrom('posts as root')
    .selectAll()
    .where('root.workspace_id', '=', workspaceId)
    .where('root.thread_id', 'is', null)
    .where(seenBy(viewerId, 'root.visible_to'))
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('root.deleted_at', 'is', null),
        exists(
          selectFrom('posts as reply')
            .select('reply.id')
            .whereRef('reply.workspace_id', '=', 'root.workspace_id')
            .whereRef('reply.thread_id', '=', 'root.id')
            .where('reply.deleted_at', 'is', null)
            .where(seenBy(viewerId, 'reply.visible_to')),
        ),
      ]),
    );
}

export function postsOn(db: Db): Posts {
  const { addOnce, replace, get, page, find, of } = thingsIn(db, TABLES.posts);
  const rows = (workspaceId: string) =>
    db.selectFrom('posts').selectAll().where('workspace_id', '=', workspaceId);
  return {
    add: addOnce,
    save: replace,
    get,
    page,
    roots(workspaceId, { viewerId, before, limit }) {
      const roots = rootsSeenBy(db, workspaceId, viewerId);
      const older = before === null ? roots : roots.where(olderThan(before));
      return find(older.orderBy('root.at', 'desc').orderBy('root.id', 'desc').limit(limit));
    },
    async replies(workspaceId, { viewerId, threadIds }) {
      const found = await inSlices(threadIds, (some) =>
        rows(workspaceId)
          .where('thread_id', 'in', some)
          .where('deleted_at', 'is', null)
          .where(seenBy(viewerId, 'visible_to'))
          .execute(),
      );
      return of(found.toSorted(oldestFirst));
    },
    async about(workspaceId, subject, id) {
      const found = await rows(workspaceId)
        .where('subject_id', '=', id)
        .where('subject', '=', subject)
        .execute();
      return of(found.toSorted(oldestFirst));
    },
  };
}
