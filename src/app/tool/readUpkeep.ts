import { freshnessOf, type Freshness } from '../../domain/tool/freshness.ts';
import { finalTool, idsOfTool, modelChangedOn } from '../../domain/tool/toolNames.ts';
import type { ToolNote } from '../../domain/tool/upkeep.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Trial } from '../../domain/trial/trial.ts';
import type { Desk } from '../desk.ts';

/** A share, who tried it, and how fresh what it says is. */
export interface Upkept {
  readonly share: Share;
  readonly trials: readonly Trial[];
  readonly freshness: Freshness;
}

/** The latest shares of a space, latest first, with how fresh each is; and what was noted of its tools. */
export async function readUpkeep(
  { store, clock }: Desk,
  workspaceId: string,
  limit: number,
): Promise<{ readonly shares: readonly Upkept[]; readonly notes: readonly ToolNote[] }> {
  const shares = await store.shares.published(workspaceId, { from: '', to: '9999' }, limit);
  const ids = shares.map((share) => share.id);
  const tried = Map.groupBy(await store.trials.ofShares(workspaceId, ids), ({ shareId }) => shareId);
  const said = Map.groupBy(await store.upkeep.confirmations(workspaceId, ids), ({ shareId }) => shareId);
  const notes = await store.upkeep.notes(workspaceId);
  const now = clock.now();
  const weighed = shares.map((share): Upkept => {
    const trials = tried.get(share.id) ?? [];
    const known = {
      publishedAt: share.publishedAt ?? share.createdAt,
      trials,
      confirmations: said.get(share.id) ?? [],
      modelChangedOn: changedOn(notes, share),
    };
    return { share, trials, freshness: freshnessOf(known, now) };
  });
  return { shares: weighed, notes };
}

/** Said of a tool that was merged or of what it has become, a change is one of both. */
function changedOn(notes: readonly ToolNote[], { toolIds }: Share): string | null {
  return modelChangedOn(
    notes,
    toolIds.flatMap((id) => idsOfTool(notes, finalTool(notes, id))),
  );
}
