import { shareSearchText } from '../domain/library/searchText.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import type { Desk } from './desk.ts';
import type { ExportLine } from './exportWorkspace.ts';
import type { Store } from './ports.ts';

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

/** Reads an export back, whole or not at all, into a store that does not hold that space. */
export async function importWorkspace(
  desk: Desk,
  lines: AsyncIterable<string>,
  progress: (lines: number) => void,
): Promise<WorkspaceImport> {
  try {
    return await desk.store.transact((store) => readBack(store, lines, progress));
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
  let workspace: Workspace | null = null;
  let number = 0;
  for await (const text of lines) {
    progress((number += 1));
    if (text.trim() === '') continue;
    const line = lineOf(text, number);
    const isFirst = workspace === null;
    if (isFirst !== (line.type === 'workspace')) throw new Stopped({ ok: false, is: 'broken', line: number });
    if (line.type === 'workspace') workspace = await openAgain(store, line);
    else if (line.workspaceId !== workspace?.id) throw new Stopped({ ok: false, is: 'broken', line: number });
    else await putBack(store, line);
  }
  if (workspace === null) throw new Stopped({ ok: false, is: 'broken', line: 1 });
  return { ok: true, workspace, lines: number };
}

async function openAgain(
  store: Store,
  line: ExportLine & { readonly type: 'workspace' },
): Promise<Workspace> {
  const { type: _, ...workspace } = line;
  const there = await store.workspaces.get(workspace.id);
  if (there !== null) throw new Stopped({ ok: false, is: 'alreadyThere', workspace: there });
  await store.workspaces.add(workspace);
  return workspace;
}

async function putBack(
  store: Store,
  line: Exclude<ExportLine, { readonly type: 'workspace' }>,
): Promise<void> {
  switch (line.type) {
    case 'jobFamily':
      return store.jobFamilies.add([without(line)]);
    case 'member':
      return store.members.add(without(line));
    case 'ownTool':
      return store.ownTools.add([without(line)]);
    case 'post':
      return void (await store.posts.add(without(line)));
    case 'share':
      return store.shares.add(without(line), line.status === 'published' ? shareSearchText(line) : '');
    case 'trial':
      return store.trials.save(without(line));
    case 'question':
      return store.questions.add(without(line));
    case 'recap':
      return store.recaps.add(without(line));
    case 'decision':
      return store.decisions.save(without(line));
  }
}

function without<T extends { readonly type: string }>(line: T): Omit<T, 'type'> {
  const { type: _, ...rest } = line;
  return rest;
}

const TYPES: ReadonlySet<string> = new Set([
  'workspace',
  'jobFamily',
  'member',
  'ownTool',
  'post',
  'share',
  'trial',
  'question',
  'recap',
  'decision',
]);

function lineOf(text: string, number: number): ExportLine {
  try {
    const value: unknown = JSON.parse(text);
    if (isExportLine(value)) return value;
  } catch {
    // Told below, with the line's number.
  }
  throw new Stopped({ ok: false, is: 'broken', line: number });
}

function isExportLine(value: unknown): value is ExportLine {
  return typeof value === 'object' && value !== null && 'type' in value && TYPES.has(String(value.type));
}
