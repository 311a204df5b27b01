import { isToConfirm } from '../../domain/tool/freshness.ts';
import { finalTool } from '../../domain/tool/toolNames.ts';
import type { Desk } from '../desk.ts';
import { readUpkeep } from './readUpkeep.ts';

const LOOKED_AT = 300;

/** Tools of which a use is to be confirmed, those used last first. */
export async function staleTools(desk: Desk, workspaceId: string): Promise<readonly string[]> {
  const { shares, notes } = await readUpkeep(desk, workspaceId, LOOKED_AT);
  const stale = shares.filter(({ freshness }) => isToConfirm(freshness));
  return [...new Set(stale.flatMap(({ share }) => share.toolIds.map((id) => finalTool(notes, id))))];
}
