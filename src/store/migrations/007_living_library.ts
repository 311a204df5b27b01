import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

type Db = Kysely<unknown>;

function table<N extends string>(db: Db, name: N): CreateTableBuilder<N, 'workspace_id' | 'at'> {
  return db.schema
    .createTable(name)
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull());
}

async function index(db: Db, on: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${on}_${columns[0] ?? ''}`)
    .on(on)
    .columns(['workspace_id', ...columns])
    .execute();
}

async function variations(db: Db): Promise<void> {
  await table(db, 'variations')
    .addColumn('share_id', 'text', (c) => c.notNull())
    .addColumn('parent_id', 'text', (c) => c.notNull())
    .addColumn('root_id', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('variations_key', ['workspace_id', 'share_id'])
    .execute();
  await index(db, 'variations', ['parent_id', 'share_id']);
  await index(db, 'variations', ['root_id', 'share_id']);
}

async function comparisons(db: Db): Promise<void> {
  await table(db, 'comparisons')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text')
    .addColumn('task', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('comparisons_key', ['workspace_id', 'id'])
    .execute();
  await table(db, 'comparison_shares')
    .addColumn('comparison_id', 'text', (c) => c.notNull())
    .addColumn('share_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('comparison_shares_key', ['workspace_id', 'comparison_id', 'share_id'])
    .execute();
  await index(db, 'comparison_shares', ['share_id', 'comparison_id']);
  await table(db, 'findings')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('comparison_id', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text')
    .addColumn('tool', 'text', (c) => c.notNull())
    .addColumn('tool_id', 'text', (c) => c.notNull())
    .addColumn('works', 'text')
    .addColumn('fails', 'text')
    .addColumn('cost', 'text')
    .addPrimaryKeyConstraint('findings_key', ['workspace_id', 'id'])
    .execute();
  await index(db, 'findings', ['comparison_id', 'id']);
  await index(db, 'findings', ['tool_id', 'comparison_id']);
}

async function upkeep(db: Db): Promise<void> {
  await table(db, 'confirmations')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('share_id', 'text', (c) => c.notNull())
    .addColumn('member_id', 'text')
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('confirmations_key', ['workspace_id', 'id'])
    .execute();
  await index(db, 'confirmations', ['share_id', 'id']);
  await table(db, 'tool_notes')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('tool_id', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('into_id', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('tool_notes_key', ['workspace_id', 'id'])
    .execute();
}

/** Variations of prompts, comparisons of tools on a task, and what keeps a tool's sheet true. */
export const livingLibrary: Migration = {
  async up(db: Db): Promise<void> {
    await variations(db);
    await comparisons(db);
    await upkeep(db);
  },
};
