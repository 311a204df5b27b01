import type { Actor } from '../actor.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import type { Share } from '../../domain/share/share.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { ownShare } from './ownShare.ts';
import { redraw, unsay } from '../say.ts';
import { saveShare } from '../search/indexMemory.ts';

/** The author answers « Quand NE PAS l'utiliser ? ». */
export async function addLimits(
  desk: Desk,
  actor: Actor,
  asked: { readonly shareId: string; readonly text: string },
): Promise<Result<Share>> {
  const text = cleanText(asked.text);
  if (text === '') return refused('emptyMessage');
  if (text.length > LONGEST.limits) return refused('messageTooLong');
  if (holdsSecret(text)) return refused('secret');
  return together(desk, async (inside) => {
    const found = await ownShare(inside.store, actor, asked.shareId);
    return found.ok ? done(await keepLimits(inside, found.value, text)) : found;
  });
}

/** Keeps the limits, takes the question down and draws the card again. */
export async function keepLimits(desk: Desk, share: Share, limits: string): Promise<Share> {
  const completed: Share = { ...share, limits };
  await saveShare(desk.store, completed);
  await unsay(desk, share.workspaceId, { subject: 'limitsQuestion', id: share.id });
  await redraw(desk, share.workspaceId, { subject: 'share', id: share.id });
  return completed;
}
