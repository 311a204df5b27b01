import type { Workspace } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import type { Desk } from '../desk.ts';
import type { Viewer } from '../viewer.ts';
import { viewRecap, type RecapView } from './viewRecap.ts';

/** Gives a published week in words, the same to every reader; null when there is none, or nothing is left of it. */
export type RecapReader = (workspace: Workspace, words: Words, week: string) => Promise<RecapView | null>;

/** A share that was taken back leaves the letters of so much later. */
const FRESH_MS = 5_000;

/** Reads a recap once for the letters of a few seconds: two thousand readers get the same one. */
export function recapReader(desk: Desk): RecapReader {
  let last: { readonly of: string; readonly atMs: number; readonly view: Promise<RecapView | null> } | null =
    null;
  return (workspace, words, week) => {
    const [of, nowMs] = [`${workspace.id} ${week}`, Date.parse(desk.clock.now())];
    if (last === null || last.of !== of || nowMs - last.atMs > FRESH_MS)
      last = { of, atMs: nowMs, view: read(desk, { workspace, member: null, words }, week) };
    return last.view;
  };
}

async function read(desk: Desk, viewer: Viewer, week: string): Promise<RecapView | null> {
  const viewed = await viewRecap(desk, viewer, week);
  return viewed.ok && viewed.value.published && viewed.value.lines.length > 0 ? viewed.value : null;
}
