import type { Shares } from '../app/ports/share.ts';
import type { Share } from '../domain/share/share.ts';
import { inSlices, together } from './batches.ts';
import type { Db, RowOf } from './schema.ts';
import { SHARE_SEARCH, type SearchEntry, type SearchIndexOn } from './searchIndex.ts';
import { everywhere } from './space.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

type Searchable = { readonly share: Share; readonly searchText: string };

function toEntry({ share, searchText }: Searchable): SearchEntry {
  return { workspaceId: share.workspaceId, key: share.id, searchText };
}

function toolsOf(share: Share) {
  const { workspaceId, id: shareId } = share;
  return share.toolIds.map((toolId, position) => ({ workspaceId, shareId, position, toolId }));
}

/** Keeps these shares, and has no search find them yet. Call it inside a transaction. */
export async function keepShares(db: Db, shares: readonly Share[]): Promise<void> {
  await thingsIn(db, TABLES.shares).addAll(shares);
  await thingsIn(db, TABLES.share_tools).addAll(shares.flatMap(toolsOf));
}

async function addAll(db: Db, searchIndexOn: SearchIndexOn, shares: readonly Searchable[]): Promise<void> {
  const published = shares.filter(({ share }) => share.status === 'published');
  await together(db, async (tx) => {
    await keepShares(
      tx,
      shares.map(({ share }) => share),
    );
    await searchIndexOn(tx, SHARE_SEARCH).put(published.map(toEntry));
  });
}

async function update(db: Db, share: Share): Promise<void> {
  const tools = thingsIn(db, TABLES.share_tools);
  await thingsIn(db, TABLES.shares).replace(share);
  await tools.remove(share.workspaceId, share.id);
  await tools.addAll(toolsOf(share));
}

/** The canonical tools of each of these shares, in the order it names them. */
async function toolsById(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await inSlices(ids, (some) =>
    db
      .selectFrom('share_tools')
      .select(['share_id', 'tool_id'])
      .where('workspace_id', '=', workspaceId)
      .where('share_id', 'in', some)
      .orderBy('share_id')
      .orderBy('position')
      .execute(),
  );
  const tools = new Map<string, string[]>();
  for (const { share_id, tool_id } of rows) tools.getOrInsertComputed(share_id, () => []).push(tool_id);
  return tools;
}

async function withTools(
  db: Db,
  workspaceId: string,
  rows: readonly RowOf<'shares'>[],
): Promise<readonly Share[]> {
  const tools = await toolsById(
    db,
    workspaceId,
    rows.map((row) => row.id),
  );
  return thingsIn(db, TABLES.shares)
    .of(rows)
    .map((share) => ({ ...share, toolIds: tools.get(share.id) ?? [] }));
}

function sharesIn(db: Db, workspaceId: string) {
  return db.selectFrom('shares').selectAll().where('workspace_id', '=', workspaceId);
}

async function many(db: Db, workspaceId: string, ids: readonly string[]): Promise<readonly Share[]> {
  const rows = await inSlices(ids, (some) => sharesIn(db, workspaceId).where('id', 'in', some).execute());
  return withTools(db, workspaceId, rows);
}

/** By id, those after `after`, whatever their status. */
export async function pageOfShares(
  db: Db,
  workspaceId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly Share[]> {
  const rows = await sharesIn(db, workspaceId).where('id', '>', after).orderBy('id').limit(limit).execute();
  return withTools(db, workspaceId, rows);
}

export function sharesOn(db: Db, searchIndexOn: SearchIndexOn): Shares {
  return {
    add: (share, searchText) => addAll(db, searchIndexOn, [{ share, searchText }]),
    addAll: (shares) => addAll(db, searchIndexOn, shares),
    async save(share, searchText) {
      await together(db, async (tx) => {
        await update(tx, share);
        const index = searchIndexOn(tx, SHARE_SEARCH);
        if (share.status === 'published') await index.put([toEntry({ share, searchText })]);
        else await index.remove(share.workspaceId, share.id);
      });
    },
    async get(workspaceId, id) {
      return (await many(db, workspaceId, [id]))[0] ?? null;
    },
    getMany: (workspaceId, ids) => many(db, workspaceId, ids),
    async knownExternalIds(workspaceId, externalIds) {
      const rows = await inSlices(externalIds, (some) =>
        db
          .selectFrom('shares')
          .select('external_id')
          .where('workspace_id', '=', workspaceId)
          .where('external_id', 'in', some)
          .$narrowType<{ external_id: string }>()
          .execute(),
      );
      return new Set(rows.map((row) => row.external_id));
    },
    async byPost(workspaceId, postId) {
      const rows = await sharesIn(db, workspaceId)
        .where('post_id', '=', postId)
        .orderBy('id', 'desc')
        .limit(1)
        .execute();
      return (await withTools(db, workspaceId, rows))[0] ?? null;
    },
    async published(workspaceId, period, limit) {
      const rows = await sharesIn(db, workspaceId)
        .where('status', '=', 'published')
        .where('published_at', '>=', period.from)
        .where('published_at', '<', period.to)
        .orderBy('published_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return withTools(db, workspaceId, rows);
    },
    async countPublished(workspaceId) {
      const { many } = await db
        .selectFrom('shares')
        .select(({ fn }) => fn.countAll<number | string>().as('many'))
        .where('workspace_id', '=', workspaceId)
        .where('status', '=', 'published')
        .executeTakeFirstOrThrow();
      return Number(many);
    },
    async countByFamily(workspaceId) {
      const rows = await db
        .selectFrom('shares')
        .select(({ fn }) => ['job_family_id', fn.countAll<number | string>().as('many')])
        .where('workspace_id', '=', workspaceId)
        .where('status', '=', 'published')
        .groupBy('job_family_id')
        .execute();
      return new Map(rows.map((row) => [row.job_family_id, Number(row.many)]));
    },
    async jobFamiliesReached(workspaceId) {
      const rows = await db
        .selectFrom('shares')
        .select('job_family_id')
        .distinct()
        .where('workspace_id', '=', workspaceId)
        .where('status', '=', 'published')
        .where('job_family_id', 'is not', null)
        .$narrowType<{ job_family_id: string }>()
        .execute();
      return new Set(rows.map((row) => row.job_family_id));
    },
    async ofTools(workspaceId, toolIds) {
      if (toolIds.length === 0) return [];
      const rows = await sharesIn(db, workspaceId)
        .where('status', '=', 'published')
        .where('id', 'in', (named) =>
          named
            .selectFrom('share_tools')
            .select('share_id')
            .where('workspace_id', '=', workspaceId)
            .where('tool_id', 'in', toolIds),
        )
        .orderBy('published_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return withTools(db, workspaceId, rows);
    },
    async ofAuthor(workspaceId, authorId) {
      const rows = await sharesIn(db, workspaceId)
        .where('author_id', '=', authorId)
        .where('status', '!=', 'deleted')
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return withTools(db, workspaceId, rows);
    },
    async index(shares) {
      await together(db, (tx) => searchIndexOn(tx, SHARE_SEARCH).put(shares.map(toEntry)));
    },
    async spacesIndexedOtherwise(version) {
      const rows = await everywhere(db)
        .selectFrom('workspaces')
        .select('workspace_id')
        .where('search_version', '!=', version)
        .orderBy('workspace_id')
        .execute();
      return rows.map((row) => row.workspace_id);
    },
    async markIndexed(workspaceId, version) {
      await db
        .updateTable('workspaces')
        .set({ search_version: version })
        .where('workspace_id', '=', workspaceId)
        .execute();
    },
    page: (workspaceId, after, limit) => pageOfShares(db, workspaceId, { after, limit }),
  };
}
