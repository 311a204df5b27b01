import { sql, type Kysely } from 'kysely';
import { MEMORY_SEARCH, SHARE_SEARCH, type SearchTable } from '../searchIndex.ts';

/** The setting of a session that says which workspace its queries are about. */
export const SPACE_SETTING = 'passerelle.workspace_id';

/**
 * Has every table that holds rows of workspaces show a session those of the workspace it names, or all of them when
 * it names `*`, and none when it names nothing. Owners are bound too, but for the search indexes, whose functions
 * need a way in. Does nothing to tables that are guarded already, so that any role may start the product.
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
        if bare.relname not in (${sql.lit(SHARE_SEARCH.table)}, ${sql.lit(MEMORY_SEARCH.table)}) then
          execute format('alter table %I force row level security', bare.relname);
        end if;
        execute format(
          'create policy of_its_workspace on %I using (workspace_id = current_setting(%L, true) or current_setting(%L, true) = %L)',
          bare.relname, ${sql.lit(SPACE_SETTING)}, ${sql.lit(SPACE_SETTING)}, '*');
      end loop;
    end
    $walls$`.execute(db);
  for (const table of [SHARE_SEARCH, MEMORY_SEARCH]) await keepSearchDoor(db, table);
}

/**
 * The function of a search index goes in as the owner of the words, and PostgreSQL lets everyone call a new function: it is
 * left to those who may read the words. Only a role that owns it can say so; another one changes nothing.
 */
async function keepSearchDoor(db: Kysely<unknown>, { door, table }: SearchTable): Promise<void> {
  await sql`
    do $door$
    declare
      door record;
      reader record;
    begin
      perform pg_advisory_xact_lock(hashtextextended('passerelle walls', 0));
      for door in
        select p.oid, p.oid::regprocedure as name, p.proowner as owner from pg_proc p
        where p.pronamespace = current_schema()::regnamespace and p.proname = ${sql.lit(door)}
          and pg_has_role(current_user, p.proowner, 'usage')
      loop
        if has_function_privilege('public', door.oid, 'execute') then
          execute format('revoke execute on function %s from public', door.name);
        end if;
        for reader in
          select distinct granted.grantee::regrole as name from pg_class c, aclexplode(c.relacl) as granted
          where c.relnamespace = current_schema()::regnamespace and c.relname = ${sql.lit(table)}
            and granted.privilege_type = 'SELECT' and granted.grantee not in (0, door.owner)
            and not has_function_privilege(granted.grantee, door.oid, 'execute')
        loop
          execute format('grant execute on function %s to %s', door.name, reader.name);
        end loop;
      end loop;
    end
    $door$`.execute(db);
}
