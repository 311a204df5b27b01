import { shareSearchText } from '../../domain/search/searchText.ts';
import { composeShare } from '../../domain/share/compose.ts';
import { familyNamed, jobOf } from '../../domain/workspace/jobFamily.ts';
import type { Share } from '../../domain/share/share.ts';
import type { JobFamily, Workspace } from '../../domain/workspace/workspace.ts';
import { checkRow, type GoodRow } from './checkRow.ts';
import { together, type Desk } from '../desk.ts';
import { habitsOf, ownToolsOf } from '../tool/habits.ts';
import { instantOf, instantWithin } from './importDates.ts';
import type { ImportLine, RowPlace, RowProblem } from './importRow.ts';
import type { Period } from '../ports/program.ts';
import type { Store } from '../ports/store.ts';

export interface ImportReport {
  readonly imported: number;
  /** Already there from an earlier import, or twice in the file. */
  readonly known: number;
  readonly skipped: readonly RowProblem[];
  /** Imported, and something in them looks personal. */
  readonly looksPersonal: readonly RowPlace[];
}

export type ImportResult =
  | ({ readonly ok: true } & ImportReport)
  | { readonly ok: false; readonly problem: RowProblem };

export interface ShareImport {
  /** Finds the space, or opens it: with the shares, or not at all. */
  readonly space: (desk: Desk) => Promise<Workspace>;
  /** The file's lines, read afresh at each call. */
  readonly lines: () => AsyncIterable<ImportLine>;
  /** At a broken line: import nothing, or everything else. */
  readonly onError: 'stop' | 'skip';
  /** Over which period the shares without a date are spread; null for now. */
  readonly dated: Period | null;
  readonly progress: (lines: number) => void;
}

const BATCH = 500;

/** Thrown so that the transaction undoes what came before the broken line. */
class Stopped extends Error {
  readonly problem: RowProblem;

  constructor(problem: RowProblem) {
    super(problem.is);
    this.problem = problem;
  }
}

/**
 * Imports shares, all in one transaction: published, without noise in the channel. A share whose external id is
 * known, even deleted since, is passed over.
 */
export async function importShares(desk: Desk, asked: ShareImport): Promise<ImportResult> {
  try {
    const report = await together(desk, (inside) => importAll(inside, asked));
    return { ok: true, ...report };
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function importAll(desk: Desk, asked: ShareImport): Promise<ImportReport> {
  const workspace = await asked.space(desk);
  const now = desk.clock.now();
  const skipped: RowProblem[] = [];
  const looksPersonal: RowPlace[] = [];
  let [read, imported] = [0, 0];
  for await (const rows of batches(goodRows())) {
    const fresh = await importBatch(desk, { workspace, dated: asked.dated, now }, rows);
    imported += fresh.length;
    for (const { line, row } of fresh.filter((one) => one.looksPersonal)) looksPersonal.push({ line, row });
  }
  return { imported, known: read - skipped.length - imported, skipped, looksPersonal };

  async function* goodRows(): AsyncGenerator<GoodRow> {
    for await (const line of asked.lines()) {
      asked.progress((read += 1));
      const row = checkRow(line, now);
      if (!('is' in row)) yield row;
      else if (asked.onError === 'skip') skipped.push(row);
      else throw new Stopped(row);
    }
  }
}

/** Rows by the hundreds; of those with the same external id the first only. */
async function* batches(rows: AsyncIterable<GoodRow>): AsyncGenerator<readonly GoodRow[]> {
  const seen = new Set<string>();
  let batch: GoodRow[] = [];
  for await (const row of rows) {
    if (seen.has(row.externalId)) continue;
    seen.add(row.externalId);
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface Destination {
  readonly workspace: Workspace;
  readonly dated: Period | null;
  readonly now: string;
}

/** Stores the rows that were not known, and gives them back. */
async function importBatch(
  desk: Desk,
  to: Destination,
  rows: readonly GoodRow[],
): Promise<readonly GoodRow[]> {
  const { store } = desk;
  const ids = rows.map((row) => row.externalId);
  const known = await store.shares.knownExternalIds(to.workspace.id, ids);
  const fresh = rows.filter((row) => !known.has(row.externalId));
  const families = await familiesFor(store, to.workspace, fresh);
  const habits = await habitsOf(store, to.workspace.id);
  const shares = fresh.map((row) => asShare(row, { ...to, id: desk.ids.next(), families, habits }));
  await store.ownTools.addAllOnce(shares.flatMap(ownToolsOf));
  await store.shares.addAll(shares.map((share) => ({ share, searchText: shareSearchText(share) })));
  return fresh;
}

function asShare(
  row: GoodRow,
  to: Destination & {
    readonly id: string;
    readonly families: readonly JobFamily[];
    readonly habits: Parameters<typeof composeShare>[1];
  },
): Share {
  const { fields, externalId, kind } = row;
  const at = publishedAt(row, to);
  return {
    ...composeShare(fields, to.habits),
    id: to.id,
    workspaceId: to.workspace.id,
    authorId: null,
    jobFamilyId: familyNamed(fields.jobFamily, to.families),
    kind,
    status: 'published',
    origin: 'import',
    inferred: [],
    leftOut: null,
    externalId,
    postId: null,
    limitsAskedAt: null,
    createdAt: at,
    publishedAt: at,
  };
}

function publishedAt({ publishedAt: told, externalId }: GoodRow, to: Destination): string {
  if (told !== null) return instantOf(told, to.workspace.timeZone);
  return to.dated === null ? to.now : instantWithin(to.dated, externalId);
}

/** The space's job families, with those that the file names and that it did not know yet. */
async function familiesFor(
  store: Store,
  { id: workspaceId, locale }: Workspace,
  rows: readonly GoodRow[],
): Promise<readonly JobFamily[]> {
  const families = await store.jobFamilies.list(workspaceId);
  const names = new Set(rows.map((row) => row.fields.jobFamily).filter((name) => name !== undefined));
  const byId = new Map<string, JobFamily>();
  for (const name of names) {
    // Its job, so that another way of writing it in the same file makes no other family.
    const id = jobOf(name);
    if (id === '' || byId.has(id) || familyNamed(name, families) !== null) continue;
    byId.set(id, { id, workspaceId, names: { [locale]: name }, position: families.length + byId.size });
  }
  if (byId.size === 0) return families;
  await store.jobFamilies.addAll([...byId.values()]);
  return store.jobFamilies.list(workspaceId);
}
