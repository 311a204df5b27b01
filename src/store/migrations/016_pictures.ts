import { sql, type ExpressionBuilder, type Kysely, type Migration } from 'kysely';

interface WaitingPost {
  readonly is: 'post';
  readonly post: {
    readonly threadId: string | null;
    readonly authorId: string | null;
    readonly text: string | null;
    readonly about: { readonly subject: string; readonly id: string } | null;
    readonly visibleTo: string | null;
  };
}

type Before = {
  slack_messages: {
    workspace_id: string;
    post_id: string;
    channel_id: string;
    ts: string | null;
    drawn: string;
    drawn_at: string;
  };
  outbox: {
    workspace_id: string;
    id: string;
    surface: string;
    lane: string;
    state: string;
    created_at: string;
    due_at: string;
    attempts: number;
    payload: string | null;
  };
  posts: {
    workspace_id: string;
    id: string;
    thread_id: string | null;
    author_id: string | null;
    text: string | null;
    subject: string | null;
    subject_id: string | null;
    visible_to: string | null;
    at: string;
    deleted_at: string | null;
  };
};

/**
 * Where posts stand is kept for every surface, not for Slack alone; a post is in the store as soon as its fact is,
 * and is no longer made by who delivers it; and each surface has lanes of its own.
 */
export const pictures: Migration = {
  async up(db: Kysely<Before>): Promise<void> {
    await db.schema
      .createTable('pictures')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('surface', 'text', (c) => c.notNull())
      .addColumn('post_id', 'text', (c) => c.notNull())
      .addColumn('place', 'text')
      .addColumn('drawn', 'text', (c) => c.notNull())
      .addColumn('drawn_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('pictures_key', ['workspace_id', 'surface', 'post_id'])
      .execute();
    await sql`insert into pictures (workspace_id, surface, post_id, place, drawn, drawn_at)
      select workspace_id, 'slack', post_id, channel_id || ':' || ts, drawn, drawn_at from slack_messages`.execute(
      db,
    );
    await db.schema
      .createIndex('pictures_place')
      .unique()
      .on('pictures')
      .columns(['workspace_id', 'surface', 'place'])
      .execute();
    await db.schema.dropTable('slack_messages').execute();
    await addWaitingPosts(db);
    await sql`update outbox set lane = surface || ' ' || lane where state <> 'done'`.execute(db);
  },
};

async function addWaitingPosts(db: Kysely<Before>): Promise<void> {
  const waiting = await db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '<>', 'done')
    .where('payload', 'like', '{"is":"post"%')
    .execute();
  for (const row of waiting) {
    const { workspace_id, id, created_at, payload } = row;
    const { post } = JSON.parse(payload ?? '{}') as WaitingPost;
    if (row.attempts === 0 && row.due_at === created_at) {
      await sayLater(db, row, post);
      continue;
    }
    await db
      .insertInto('posts')
      .values({
        workspace_id,
        id,
        thread_id: post.threadId,
        author_id: post.authorId,
        text: post.text,
        subject: post.about?.subject ?? null,
        subject_id: post.about?.id ?? null,
        visible_to: post.visibleTo,
        at: created_at,
        deleted_at: null,
      })
      .onConflict((oc) => oc.doNothing())
      .execute();
    await db
      .updateTable('outbox')
      .set({ payload: JSON.stringify({ is: 'post', postId: id, threadId: post.threadId }) })
      .where('workspace_id', '=', workspace_id)
      .where('id', '=', id)
      .execute();
  }
}

/** What was to be said at its own moment is in the store no sooner, and its mail leaves when it is. */
async function sayLater(
  db: Kysely<Before>,
  { workspace_id: workspaceId, id }: Before['outbox'],
  { threadId, authorId, about, visibleTo }: WaitingPost['post'],
): Promise<void> {
  const saying = { workspaceId, threadId, authorId, about, ...(visibleTo === null ? {} : { visibleTo }) };
  const of = (one: string) => (eb: ExpressionBuilder<Before, 'outbox'>) =>
    eb.and([eb('workspace_id', '=', workspaceId), eb('id', '=', one)]);
  await db
    .deleteFrom('outbox')
    .where(of(`notice-${id}`))
    .execute();
  await db
    .updateTable('outbox')
    .set({ payload: JSON.stringify({ is: 'later', saying }) })
    .where(of(id))
    .execute();
}
