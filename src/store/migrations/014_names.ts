import type { Kysely, Migration } from 'kysely';

type Before = { job_families: { name_fr: string; name_en: string; names: string } };

/** A job family has its names in one column, by language: until now there was a column for each of two. */
export const names: Migration = {
  async up(db: Kysely<Before>): Promise<void> {
    await db.schema
      .alterTable('job_families')
      .addColumn('names', 'text', (c) => c.notNull().defaultTo('{}'))
      .execute();
    const all = await db.selectFrom('job_families').select(['name_fr', 'name_en']).distinct().execute();
    for (const { name_fr: fr, name_en: en } of all)
      await db
        .updateTable('job_families')
        .set({ names: JSON.stringify({ fr, en }) })
        .where('name_fr', '=', fr)
        .where('name_en', '=', en)
        .execute();
    await db.schema.alterTable('job_families').dropColumn('name_fr').execute();
    await db.schema.alterTable('job_families').dropColumn('name_en').execute();
  },
};
