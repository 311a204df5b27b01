import { SEARCH_VERSION, shareSearchText } from '../../domain/search/searchText.ts';
import { NOTHING_BESIDES } from '../../domain/recap/recap.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { together, type Desk } from '../desk.ts';
import type { ExportLine } from './exportWorkspace.ts';
import type { Store } from '../ports/store.ts';
import { readExportLine } from './readExportLine.ts';

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
  let workspace: Workspace | null = null;
  let number = 0;
  const seen = new Set<string>();
  for await (const text of lines) {
    progress((number += 1));
    if (text.trim() === '') continue;
    const line = readExportLine(text);
    if (line === null || isOutOfPlace(line, workspace) || !isNew(line, seen))
      throw new Stopped({ ok: false, is: 'broken', line: number });
    if (line.type === 'workspace') workspace = await openAgain(store, line);
    else await putBack(store, line);
  }
  if (workspace === null) throw new Stopped({ ok: false, is: 'broken', line: 1 });
  return { ok: true, workspace, lines: number };
}

/** The space comes first, once; all the rest is of that space. */
function isOutOfPlace(line: ExportLine, workspace: Workspace | null): boolean {
  return line.type === 'workspace' ? workspace !== null : line.workspaceId !== workspace?.id;
}

/** False for a thing that the file holds twice: the store would refuse it without saying which line. */
function isNew(line: ExportLine, seen: Set<string>): boolean {
  const keys = keysOf(line).map((key) => `${line.type} ${key}`);
  if (keys.some((key) => seen.has(key))) return false;
  for (const key of keys) seen.add(key);
  return true;
}

function keysOf(line: ExportLine): readonly string[] {
  switch (line.type) {
    case 'decision':
      return [line.month];
    case 'recapEdit':
      return [line.week];
    case 'ownWords':
    case 'rhythm':
    case 'launchPlan':
    case 'network':
      return [line.workspaceId];
    case 'suggestionAnswer':
      return [line.suggestion];
    case 'calm':
    case 'relay':
    case 'objection':
      return [line.memberId];
    case 'variation':
      return [line.shareId];
    case 'comparedShare':
      return [`${line.comparisonId} ${line.shareId}`];
    case 'recap':
      return [line.id, `week ${line.week}`];
    case 'subscription':
      return [line.id, `address ${line.address}`];
    case 'share':
      return line.externalId === null ? [line.id] : [line.id, `external ${line.externalId}`];
    case 'trial':
      return line.memberId === null ? [line.id] : [line.id, `of ${line.shareId} ${line.memberId}`];
    default:
      return [line.id];
  }
}

async function openAgain(
  store: Store,
  line: ExportLine & { readonly type: 'workspace' },
): Promise<Workspace> {
  const { type: _, ...workspace } = line;
  const there = await store.workspaces.get(workspace.id);
  if (there !== null) throw new Stopped({ ok: false, is: 'alreadyThere', workspace: there });
  await store.workspaces.add(workspace);
  // What comes after is put in the search index by today's words.
  await store.shares.markIndexed(workspace.id, SEARCH_VERSION);
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
    case 'ownWords':
      return store.ownWords.save(line.workspaceId, line.lines);
    case 'post':
      return void (await store.posts.add(without(line)));
    case 'share':
      return store.shares.add(without(line), line.status === 'published' ? shareSearchText(line) : '');
    case 'trial':
      return store.trials.save(without(line));
    case 'question':
      return store.questions.add(without(line));
    case 'questionRequest':
      return store.questionRequests.add(without(line));
    case 'caution':
      return store.cautions.add(without(line));
    case 'toolPolicy':
      return store.toolPolicies.add(without(line));
    case 'recap':
      // Exports of before a recap said anything else have nothing of it.
      return store.recaps.add({ ...without(line), besides: line.besides ?? NOTHING_BESIDES });
    case 'recapEdit':
      return store.recapEdits.save(without(line));
    case 'rhythm':
      return store.rhythms.save(without(line));
    case 'launchPlan':
      return store.launchPlans.save(without(line));
    case 'suggestionAnswer':
      return store.suggestionAnswers.save(without(line));
    case 'calm':
      return store.calms.save(without(line));
    case 'relay':
      return store.relays.save(without(line));
    case 'objection':
      return store.objections.add(without(line));
    case 'nomination':
      return store.nominations.save(without(line));
    case 'network':
      return store.networks.save(without(line));
    case 'auditEntry':
      return store.audit.add(without(line));
    case 'decision':
      return store.decisions.save(without(line));
    case 'variation':
      return store.variations.save(without(line));
    case 'comparison':
      return store.comparisons.add(without(line));
    case 'comparedShare':
      return store.comparisons.addShare(without(line));
    case 'finding':
      return store.comparisons.addFinding(without(line));
    case 'confirmation':
      return store.upkeep.confirm(without(line));
    case 'toolNote':
      return store.upkeep.note(without(line));
    case 'subscription':
      return store.subscriptions.save(without(line));
  }
}

function without<T extends { readonly type: string }>(line: T): Omit<T, 'type'> {
  const { type: _, ...rest } = line;
  return rest;
}
