import { searchWords } from '../domain/library/searchText.ts';
import type { Share } from '../domain/share/share.ts';
import type { Desk } from './desk.ts';

const LATEST: { readonly from: string; readonly to: string } = { from: '', to: '9999' };

/** Published shares that hold the words typed, best first; the latest ones when nothing is typed. */
export async function searchShares(
  desk: Desk,
  workspaceId: string,
  typed: string,
  limit: number,
): Promise<readonly Share[]> {
  const words = searchWords(typed);
  if (words.length === 0) return desk.store.shares.published(workspaceId, LATEST, limit);
  return desk.store.shares.search(workspaceId, words, limit);
}
