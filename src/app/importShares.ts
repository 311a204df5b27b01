import { fold, shareSearchText } from '../domain/library/searchText.ts';
import { checkFields, cleanFields } from '../domain/share/check.ts';
import { composeShare, familyNamed } from '../domain/share/compose.ts';
import { FIELDS, type Field, type Fields, type Share, type ShareKind } from '../domain/share/share.ts';
import type { JobFamily } from '../domain/workspace/workspace.ts';
import type { Desk } from './desk.ts';
import { habitsOf, ownToolsOf } from './habits.ts';
import type { Store } from './ports.ts';

/** One share of a file, as its author told it. `line` is where it stands, from 1. */
export interface ImportRow {
  readonly line: number;
  readonly externalId: string;
  readonly fields: Fields;
  readonly kind: ShareKind;
  /** ISO 8601 UTC instant; null for now. */
  readonly publishedAt: string | null;
}

/** A line that cannot become a share. */
export interface RowProblem {
  readonly line: number;
  readonly is: 'notJson' | 'noId' | 'badDate' | 'missing' | 'tooLong' | 'notALink';
  readonly field: Field | null;
}

export type ImportLine = ImportRow | RowProblem;

export interface ImportReport {
  readonly imported: number;
  /** Already there from an earlier import, or twice in the file. */
  readonly known: number;
  readonly skipped: readonly RowProblem[];
}

export type ImportResult =
  | ({ readonly ok: true } & ImportReport)
  | { readonly ok: false; readonly problem: RowProblem };

export interface ShareImport {
  readonly workspaceId: string;
  /** The file's lines, read afresh at each call. */
  readonly lines: () => AsyncIterable<ImportLine>;
  /** At a broken line: import nothing, or everything else. */
  readonly onError: 'stop' | 'skip';
  readonly progress: (lines: number) => void;
}

/** The fields that a column of a spreadsheet may fill. */
export const IMPORTABLE_FIELDS: readonly string[] = FIELDS;

const BATCH = 500;

/**
 * Imports shares, all in one transaction: published, without noise in the channel. A share whose external id is
 * known, even deleted since, is passed over.
 */
export async function importShares(desk: Desk, asked: ShareImport): Promise<ImportResult> {
  const broken = asked.onError === 'stop' ? await firstProblem(asked.lines()) : null;
  if (broken !== null) return { ok: false, problem: broken };
  return desk.store.transact(async (store) => ({ ok: true, ...(await importAll(desk, store, asked)) }));
}

async function firstProblem(lines: AsyncIterable<ImportLine>): Promise<RowProblem | null> {
  for await (const line of lines) {
    const checked = checkRow(line);
    if ('is' in checked) return checked;
  }
  return null;
}

async function importAll(desk: Desk, store: Store, asked: ShareImport): Promise<ImportReport> {
  const seen = new Set<string>();
  const skipped: RowProblem[] = [];
  let batch: ImportRow[] = [];
  let [read, imported] = [0, 0];
  for await (const line of asked.lines()) {
    asked.progress((read += 1));
    const row = checkRow(line);
    if ('is' in row) skipped.push(row);
    else if (!seen.has(row.externalId)) batch.push(row);
    if (!('is' in row)) seen.add(row.externalId);
    if (batch.length < BATCH) continue;
    imported += await importBatch(desk, store, asked.workspaceId, batch);
    batch = [];
  }
  imported += await importBatch(desk, store, asked.workspaceId, batch);
  return { imported, known: read - skipped.length - imported, skipped };
}

async function importBatch(
  desk: Desk,
  store: Store,
  workspaceId: string,
  rows: readonly ImportRow[],
): Promise<number> {
  const ids = rows.map((row) => row.externalId);
  const known = await store.shares.knownExternalIds(workspaceId, ids);
  const fresh = rows.filter((row) => !known.has(row.externalId));
  const families = await familiesFor(store, workspaceId, fresh);
  const habits = await habitsOf(store, workspaceId);
  const shares = fresh.map((row) => asShare(desk, workspaceId, row, families, habits));
  await store.ownTools.add(shares.flatMap(ownToolsOf));
  await store.shares.addAll(shares.map((share) => ({ share, searchText: shareSearchText(share) })));
  return shares.length;
}

function asShare(
  desk: Desk,
  workspaceId: string,
  { fields, externalId, kind, publishedAt }: ImportRow,
  families: readonly JobFamily[],
  habits: Parameters<typeof composeShare>[1],
): Share {
  const at = publishedAt ?? desk.clock.now();
  return {
    ...composeShare(fields, habits),
    id: desk.ids.next(),
    workspaceId,
    authorId: null,
    jobFamilyId: familyNamed(fields.jobFamily, families),
    kind,
    status: 'published',
    origin: 'import',
    inferred: [],
    externalId,
    postId: null,
    limitsAskedAt: null,
    createdAt: at,
    publishedAt: at,
  };
}

/** The space's job families, with those that the file names and that it did not know yet. */
async function familiesFor(
  store: Store,
  workspaceId: string,
  rows: readonly ImportRow[],
): Promise<readonly JobFamily[]> {
  const families = await store.jobFamilies.list(workspaceId);
  const names = new Set(rows.map((row) => row.fields.jobFamily).filter((name) => name !== undefined));
  const byId = new Map<string, JobFamily>();
  for (const name of names) {
    const id = fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    if (id === '' || familyNamed(name, families) !== null || families.some((one) => one.id === id)) continue;
    byId.set(id, { id, workspaceId, nameFr: name, nameEn: name, position: families.length + byId.size });
  }
  if (byId.size === 0) return families;
  await store.jobFamilies.add([...byId.values()]);
  return store.jobFamilies.list(workspaceId);
}

function checkRow(line: ImportLine): ImportLine {
  if ('is' in line) return line;
  const fields = cleanFields(line.fields);
  const [first] = checkFields(fields);
  return first === undefined ? { ...line, fields } : { line: line.line, field: first[0], is: first[1] };
}
