import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { PostPlace, Posts } from '../app/ports/post.ts';
import type { Post } from '../domain/workspace/post.ts';
import { inSlices, mustExist, oldestFirst } from './batches.ts';
import type { Db, PostRow } from './schema.ts';

function toRow(post: Post): PostRow {
  return {
    workspace_id: post.workspaceId,
    id: post.id,
    thread_id: post.threadId,
    author_id: post.authorId,
    text: post.text,
    subject: post.about?.subject ?? null,
    subject_id: post.about?.id ?? null,
    visible_to: post.visibleTo,
    at: post.at,
    deleted_at: post.deletedAt,
  };
}

function aboutOf(row: PostRow): Post['about'] {
  return row.subject === null || row.subject_id === null
    ? null
    : { subject: row.subject, id: row.subject_id };
}

function fromRow(row: PostRow): Post {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    threadId: row.thread_id,
    authorId: row.author_id,
    text: row.text,
    about: aboutOf(row),
    visibleTo: row.visible_to,
    at: row.at,
    deletedAt: row.deleted_at,
  };
}

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
  return {
    async add(post) {
      const added = await db
        .insertInto('posts')
        .values(toRow(post))
        .onConflict((oc) => oc.doNothing())
        .executeTakeFirstOrThrow();
      return added.numInsertedOrUpdatedRows === 1n;
    },
    async save(post) {
      const saved = await db
        .updateTable('posts')
        .set(toRow(post))
        .where('workspace_id', '=', post.workspaceId)
        .where('id', '=', post.id)
        .executeTakeFirstOrThrow();
      mustExist(saved, 'post');
    },
    async get(workspaceId, id) {
      const row = await db
        .selectFrom('posts')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async roots(workspaceId, { viewerId, before, limit }) {
      const roots = rootsSeenBy(db, workspaceId, viewerId);
      const older = before === null ? roots : roots.where(olderThan(before));
      const rows = await older.orderBy('root.at', 'desc').orderBy('root.id', 'desc').limit(limit).execute();
      return rows.map(fromRow);
    },
    async replies(workspaceId, { viewerId, threadIds }) {
      const rows = await inSlices(threadIds, (some) =>
        db
          .selectFrom('posts')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('thread_id', 'in', some)
          .where('deleted_at', 'is', null)
          .where(seenBy(viewerId, 'visible_to'))
          .execute(),
      );
      return rows.toSorted(oldestFirst).map(fromRow);
    },
    async about(workspaceId, subject, id) {
      const rows = await db
        .selectFrom('posts')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('subject_id', '=', id)
        .where('subject', '=', subject)
        .execute();
      return rows.toSorted(oldestFirst).map(fromRow);
    },
    async page(workspaceId, afterId, limit) {
      const rows = await db
        .selectFrom('posts')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '>', afterId)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}
