import { sql, type Kysely, type Migration } from 'kysely';
import { proposeTitle } from '../../domain/share/title.ts';

interface Untitled {
  readonly workspace_id: string;
  readonly id: string;
  readonly use_case: string;
}

type Before = { shares: Untitled };

/** Three values each: far fewer than engines take in one statement. */
const MANY = 1_000;

/** A share has a title; those that are there already get the one that their use case proposes. */
export const titles: Migration = {
  async up(db: Kysely<Before>): Promise<void> {
    await db.schema
      .alterTable('shares')
      .addColumn('title', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    for await (const some of untitled(db)) await entitle(db, some);
  },
};

async function* untitled(db: Kysely<Before>): AsyncGenerator<readonly Untitled[]> {
  for (let after = sql<boolean>`true`; ;) {
    const some = await db
      .selectFrom('shares')
      .select(['workspace_id', 'id', 'use_case'])
      .where(after)
      .orderBy('workspace_id')
      .orderBy('id')
      .limit(MANY)
      .execute();
    const last = some.at(-1);
    if (last === undefined) return;
    yield some;
    after = sql<boolean>`(workspace_id, id) > (${last.workspace_id}, ${last.id})`;
  }
}

/** Many in one statement: on a server far away, each takes a while. */
async function entitle(db: Kysely<Before>, some: readonly Untitled[]): Promise<void> {
  const rows = some.map(
    ({ workspace_id, id, use_case }) => sql`(${workspace_id}, ${id}, ${proposeTitle(use_case)})`,
  );
  await sql`with proposed (workspace_id, id, title) as (values ${sql.join(rows)})
    update shares set title = proposed.title from proposed
    where shares.workspace_id = proposed.workspace_id and shares.id = proposed.id`.execute(db);
}
