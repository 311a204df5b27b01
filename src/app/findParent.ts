import type { Share } from '../domain/share/share.ts';
import { closest } from '../domain/variation/compare.ts';
import { fingerprint } from '../domain/variation/fingerprint.ts';
import type { Store } from './ports.ts';

/** How many shares that hold some of a prompt's words are compared with it. */
const COMPARED = 60;

export interface Parent {
  readonly share: Share;
  readonly kinship: 'same' | 'variation';
}

/**
 * The published share whose prompt this one was most likely made from; null when there is none. It is for its author to
 * say whether it is. `besides` is the share that holds the prompt itself, when it is published already.
 */
export async function findParent(
  store: Store,
  workspaceId: string,
  prompt: string,
  besides: string | null,
): Promise<Parent | null> {
  const asked = fingerprint(prompt);
  const telling = [...asked.words].filter(([, weight]) => weight === 1).map(([word]) => word);
  const shares = await store.shares.search(workspaceId, telling, COMPARED);
  const known = shares
    .filter((share) => share.prompt !== null && share.id !== besides)
    .map((share) => ({ of: share, prompt: fingerprint(share.prompt ?? '') }));
  const found = closest(asked, known);
  return found === null ? null : { share: found.of, kinship: found.kinship };
}
