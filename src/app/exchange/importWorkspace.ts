import type { Workspace } from '../../domain/workspace/workspace.ts';
import { together, type Desk } from '../desk.ts';
import type { Kind, ReadLine } from '../ports/exchange.ts';
import type { Store } from '../ports/store.ts';
import { indexSpace } from '../search/reindex.ts';
import { readObject } from '../../domain/text/jsonLine.ts';

export type WorkspaceImport =
  | { readonly ok: true; readonly workspace: Workspace; readonly lines: number }
  /** The line, from 1, that is no line of an export; or the space that is there already. */
  | { readonly ok: false; readonly is: 'broken'; readonly line: number }
  | { readonly ok: false; readonly is: 'alreadyThere'; readonly workspace: Workspace };

/** Something in the file stops the import: thrown so that the transaction undoes what came before it. */
class Stopped extends Error {
  readonly result: WorkspaceImport & { readonly ok: false };

  constructor(result: WorkspaceImport & { readonly ok: false }) {
    super(result.is);
    this.result = result;
  }
}

/**
 * Reads an export back, whole or not at all, into a store that does not hold that space. `lines` reads the file from
 * its beginning at each call.
 */
export async function importWorkspace(
  desk: Desk,
  lines: () => AsyncIterable<string>,
  progress: (lines: number) => void,
): Promise<WorkspaceImport> {
  try {
    return await together(desk, (inside) => readBack(inside.store, lines(), progress));
  } catch (error) {
    if (error instanceof Stopped) return error.result;
    throw error;
  }
}

async function readBack(
  store: Store,
  lines: AsyncIterable<string>,
  progress: (lines: number) => void,
): Promise<WorkspaceImport> {
  const kinds = kindsByType(store);
  let space: string | null = null;
  let number = 0;
  const seen = new Set<string>();
  for await (const text of lines) {
    progress((number += 1));
    if (text.trim() === '') continue;
    const line = readLine(text, kinds);
    if (line === null || isOutOfPlace(line, space) || !isNew(line, seen))
      throw new Stopped({ ok: false, is: 'broken', line: number });
    if (space === null) await openAgain(store, line);
    else await line.keep();
    space = line.workspaceId;
  }
  const workspace = space === null ? null : await store.workspaces.get(space);
  if (workspace === null) throw new Stopped({ ok: false, is: 'broken', line: 1 });
  await indexSpace(store, workspace.id);
  return { ok: true, workspace, lines: number };
}

/** By what an export calls them, of today or before. */
function kindsByType(store: Store): ReadonlyMap<string, Kind> {
  const kinds = store.kinds();
  return new Map([
    ...kinds.flatMap((kind) => (kind.formerType === null ? [] : [[kind.formerType, kind] as const])),
    ...kinds.map((kind) => [kind.type, kind] as const),
  ]);
}

/** A line that `exportWorkspace` wrote; null when it is none, whole and well formed. */
function readLine(text: string, kinds: ReadonlyMap<string, Kind>): ReadLine | null {
  const { type, ...said } = readObject(text) ?? {};
  return typeof type === 'string' ? (kinds.get(type)?.read(said) ?? null) : null;
}

/** The space comes first, once; all the rest is of that space. */
function isOutOfPlace({ type, workspaceId }: ReadLine, space: string | null): boolean {
  return (type === 'workspace') !== (space === null) || (space !== null && workspaceId !== space);
}

/** False for a thing that the file holds twice. */
function isNew(line: ReadLine, seen: Set<string>): boolean {
  const keys = line.keys.map((key) => `${line.type} ${key}`);
  if (keys.some((key) => seen.has(key))) return false;
  for (const key of keys) seen.add(key);
  return true;
}

async function openAgain(store: Store, line: ReadLine): Promise<void> {
  const workspace = await store.workspaces.get(line.workspaceId);
  if (workspace !== null) throw new Stopped({ ok: false, is: 'alreadyThere', workspace });
  await line.keep();
}
