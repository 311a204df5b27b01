import { freshnessOf, isToConfirm } from '../domain/library/freshness.ts';
import { finalTool, idsOfTool, modelChangedOn } from '../domain/library/toolNames.ts';
import type { Desk } from './desk.ts';

const LOOKED_AT = 300;

/** Tools of which a use is to be confirmed, those used last first. */
export async function staleTools({ store, clock }: Desk, workspaceId: string): Promise<readonly string[]> {
  const shares = await store.shares.published(workspaceId, { from: '', to: '9999' }, LOOKED_AT);
  const ids = shares.map((share) => share.id);
  const notes = await store.upkeep.notes(workspaceId);
  const trials = Map.groupBy(await store.trials.ofShares(workspaceId, ids), ({ shareId }) => shareId);
  const confirmations = await store.upkeep.confirmations(workspaceId, ids);
  const said = Map.groupBy(confirmations, ({ shareId }) => shareId);
  const now = clock.now();
  const stale = shares.filter((share) => {
    const tools = share.toolIds.flatMap((id) => idsOfTool(notes, id));
    const known = {
      publishedAt: share.publishedAt ?? share.createdAt,
      trials: trials.get(share.id) ?? [],
      confirmations: said.get(share.id) ?? [],
      modelChangedOn: modelChangedOn(notes, tools),
    };
    return isToConfirm(freshnessOf(known, now));
  });
  return [...new Set(stale.flatMap((share) => share.toolIds.map((id) => finalTool(notes, id))))];
}
