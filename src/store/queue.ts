import { sql, type SelectQueryBuilder, type SqlBool, type RawBuilder } from 'kysely';
import type { DeadLetter, Queue } from '../app/ports/queue.ts';
import { byPlace } from './batches.ts';
import type { Db, RowOf, Schema } from './schema.ts';
import { everywhere } from './space.ts';

type InboxRow = RowOf<'inbox'>;
type OutboxRow = RowOf<'outbox'>;

/** How a row enters a queue: due at once, never tried. */
export const fresh = {
  state: 'waiting',
  attempts: 0,
  due_at: '',
  lent_until: '',
  error_code: null,
  done_at: null,
} as const satisfies Partial<InboxRow & OutboxRow>;

type Picked = SelectQueryBuilder<Schema, 'outbox', { workspace_id: string; id: string }>;
/** Keeps the rows that a claim picks from others that claim meanwhile, where an engine has several writers. */
export type LockRows = (picked: Picked) => Picked;

/** What tells one queue from the other. */
interface Kind<Row, T> {
  readonly table: 'inbox' | 'outbox';
  /** The column that says when a row came. */
  readonly since: 'received_at' | 'created_at';
  readonly fromRow: (row: Row) => T;
  /** What else is written on the rows that are lent. `picked` holds them; the columns are as they were. */
  readonly whenLent?: Readonly<Record<string, RawBuilder<string>>>;
}

/** Both queues hold these columns, so the types of one stand for both. */
type Any = { readonly table: 'outbox'; readonly since: 'created_at' };

/**
 * Due, and the oldest of its lane that is not done. The state is written out, not bound: an engine uses the
 * index of waiting rows only then.
 */
function mayBeLent(
  { table, since }: Any,
  { now, left, busy = [] }: { readonly now: string } & Partial<Parameters<Queue<unknown>['claim']>[0]>,
): RawBuilder<SqlBool> {
  const isFree =
    busy.length === 0 ? sql`` : sql`and q.surface || ' ' || q.workspace_id not in (${sql.join(busy)})`;
  return sql<SqlBool>`q.state = 'waiting' and ${dueBy(now, left)} ${isFree} and not exists (
    select 1 from ${sql.table(table)} as earlier
    where earlier.workspace_id = q.workspace_id and earlier.lane = q.lane and earlier.state = 'waiting'
      and (earlier.${sql.ref(since)}, earlier.id) < (q.${sql.ref(since)}, q.id))`;
}

/** What was left is few among all that is due: it is looked for in an index of its own, which `|| ''` has engines take. */
function dueBy(now: string, left?: 'only' | 'never'): RawBuilder<SqlBool> {
  if (left === 'only') return sql<SqlBool>`q.lent_until <> '' and q.due_at || '' <= ${now}`;
  return left === 'never'
    ? sql<SqlBool>`q.due_at <= ${now} and q.lent_until = ''`
    : sql<SqlBool>`q.due_at <= ${now}`;
}

function laterBy(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/**
 * Takes back what a process that is no more had been lent, and remembers that it was: only where one process at a time
 * opens the store.
 */
export async function takeBack(db: Db): Promise<void> {
  for (const table of ['inbox', 'outbox'] as const)
    await everywhere(db)
      .updateTable(table as 'outbox')
      .set({ due_at: '' })
      .where(sql<SqlBool>`state = 'waiting' and due_at > '' and lent_until = due_at`)
      .execute();
}

export function queueOn<Row extends InboxRow | OutboxRow, T>(
  db: Db,
  kind: Kind<Row, T>,
  lockRows: LockRows,
): Queue<T> {
  const any = kind as unknown as Any;
  const { table, since } = any;
  const toItems = (rows: readonly OutboxRow[]): readonly T[] =>
    rows
      .toSorted((a, b) => byPlace(a[since], a.id, b[since], b.id))
      .map((row) => kind.fromRow(row as unknown as Row));
  const one = (workspaceId: string, id: string) =>
    db.updateTable(table).where('workspace_id', '=', workspaceId).where('id', '=', id);
  const remove = async (state: 'done' | 'dead', by: string, before: string, limit: number) => {
    const { numDeletedRows } = await everywhere(db)
      .deleteFrom(table)
      .where(
        sql<SqlBool>`(workspace_id, id) in (select workspace_id, id from ${sql.table(table)}
          where state = ${sql.lit(state)} and ${sql.ref(by)} < ${before} order by ${sql.ref(by)} limit ${limit})`,
      )
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  };
  return {
    async claim(ask) {
      const { now, leaseMs, limit, left } = ask;
      const until = laterBy(now, leaseMs);
      const rows = await everywhere(db)
        .with('picked', (make) => {
          const picked = make
            .selectFrom(`${table} as q` as 'outbox')
            .select(['workspace_id', 'id'])
            .where(mayBeLent(any, ask))
            .orderBy(left === 'only' ? 'workspace_id' : 'due_at')
            .orderBy(since)
            .orderBy('id')
            .limit(limit);
          return lockRows(picked);
        })
        .updateTable(table)
        .set({ due_at: until, lent_until: until, ...kind.whenLent })
        .where(sql<SqlBool>`(workspace_id, id) in (select workspace_id, id from picked)`)
        .returningAll()
        .execute();
      return toItems(rows);
    },
    async waiting(now, limit) {
      const rows = await everywhere(db)
        .selectFrom(`${table} as q` as 'outbox')
        .selectAll()
        .where(mayBeLent(any, { now }))
        .orderBy('due_at')
        .orderBy(since)
        .orderBy('id')
        .limit(limit)
        .execute();
      return toItems(rows);
    },
    async done(workspaceId, ids, at) {
      const { numUpdatedRows } = await db
        .updateTable(table)
        .set({ state: 'done', done_at: at, payload: null })
        .where('workspace_id', '=', workspaceId)
        .where('id', 'in', ids)
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow();
      return numUpdatedRows === BigInt(ids.length);
    },
    async failed(workspaceId, id, retryAt, errorCode) {
      await one(workspaceId, id)
        .set(({ eb }) => ({
          state: retryAt === null ? 'dead' : 'waiting',
          attempts: eb('attempts', '+', 1),
          due_at: retryAt ?? '',
          lent_until: '',
          error_code: errorCode,
        }))
        .where('state', '=', 'waiting')
        .execute();
    },
    async putOff(workspaceId, id, until) {
      await one(workspaceId, id)
        .set({ due_at: until, lent_until: '' })
        .where('state', '=', 'waiting')
        .execute();
    },
    async attempts(workspaceId, id) {
      const row = await db
        .selectFrom(table)
        .select('attempts')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.attempts ?? 0;
    },
    async dead(limit) {
      const rows = await everywhere(db)
        .selectFrom(table)
        .selectAll()
        .where(sql<SqlBool>`state = 'dead'`)
        .orderBy(since)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row): DeadLetter<T> => ({
        item: kind.fromRow(row as unknown as Row),
        attempts: row.attempts,
        errorCode: row.error_code,
      }));
    },
    async replay(workspaceId, id) {
      const { numUpdatedRows } = await one(workspaceId, id)
        .set({ ...fresh })
        .where('state', '=', 'dead')
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    async forget(workspaceId, beginnings) {
      for (const beginning of beginnings)
        await db
          .deleteFrom(table)
          .where('workspace_id', '=', workspaceId)
          .where('state', '<>', 'done')
          .where(sql<SqlBool>`substr(id, 1, ${beginning.length}) = ${beginning}`)
          .execute();
    },
    purge: (doneBefore, limit) => remove('done', 'done_at', doneBefore, limit),
    purgeDead: (cameBefore, limit) => remove('dead', since, cameBefore, limit),
  };
}
