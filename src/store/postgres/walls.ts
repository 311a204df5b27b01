import { sql, type Kysely } from 'kysely';

/** The setting of a session that says which workspace its queries are about. */
export const SPACE_SETTING = 'passerelle.workspace_id';

/**
 * Has every table that holds rows of workspaces show a session those of the workspace it names, or all of them when
 * it names `*`, and none when it names nothing. Owners are bound too, but for the search index, whose function
 * needs a way in. Does nothing to tables that are guarded already, so that any role may start the product.
 */
export async function raiseWalls(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $walls$
    declare
      bare record;
    begin
      perform pg_advisory_xact_lock(hashtextextended('passerelle walls', 0));
      for bare in
        select c.relname from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
          and not c.relispartition and not c.relrowsecurity
      loop
        execute format('alter table %I enable row level security', bare.relname);
        if bare.relname <> 'share_search' then
          execute format('alter table %I force row level security', bare.relname);
        end if;
        execute format(
          'create policy of_its_workspace on %I using (workspace_id = current_setting(%L, true) or current_setting(%L, true) = %L)',
          bare.relname, ${sql.lit(SPACE_SETTING)}, ${sql.lit(SPACE_SETTING)}, '*');
      end loop;
    end
    $walls$`.execute(db);
}
