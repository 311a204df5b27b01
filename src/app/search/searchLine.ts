import { familyNamed } from '../../domain/workspace/jobFamily.ts';
import type { JobFamily } from '../../domain/workspace/workspace.ts';
import type { Desk } from '../desk.ts';
import { readObject } from '../../domain/text/jsonLine.ts';
import { offerMemory, type Hit } from './offerMemory.ts';

const MOST_HITS = 5;

/** The id of the job family of this name or id; null when none is called so. */
export function jobFamilyIdOf(typed: string, families: readonly JobFamily[]): string | null {
  return familyNamed(typed, families);
}

interface LineFound {
  readonly id: string;
  readonly hits: readonly string[];
  readonly close: readonly string[];
}

/** The id by which the outside knows a hit: for a share, that of the file it was imported from. */
export function outsideId(hit: Hit): string {
  return hit.subject === 'share' ? (hit.share.externalId ?? hit.id) : hit.id;
}

/**
 * Searches for the text of a line `{id, text, jobFamily?}`; the ids are those of the file a share was imported from,
 * best first: `hits` answer it, `close` are only near. None when nothing fits, nor when the text is empty. Null when the
 * line is not such an object.
 */
export async function searchLine(
  desk: Desk,
  { workspaceId, families }: { readonly workspaceId: string; readonly families: readonly JobFamily[] },
  line: string,
): Promise<LineFound | null> {
  const object = readObject(line);
  if (object === null || typeof object['text'] !== 'string') return null;
  const { text, jobFamily } = object;
  const id = String(object['id'] ?? '');
  if (text.trim() === '') return { id, hits: [], close: [] };
  const jobFamilyId = typeof jobFamily === 'string' ? jobFamilyIdOf(jobFamily, families) : null;
  const offer = await offerMemory(desk, { workspaceId, typed: text, limit: MOST_HITS, jobFamilyId });
  const ids = offer.hits.map(outsideId);
  return offer.step === 'found' ? { id, hits: ids, close: [] } : { id, hits: [], close: ids };
}
