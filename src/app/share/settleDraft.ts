import type { Actor } from '../actor.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { fieldsOf } from '../../domain/share/compose.ts';
import type { Share } from '../../domain/share/share.ts';
import { retire } from './deleteShare.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { ownShare } from './ownShare.ts';
import { publishDraft } from './publishShare.ts';

/** The author says that the draft is right: it is published as it stands, unless it holds a secret. Twice is once. */
export async function confirmDraft(desk: Desk, actor: Actor, shareId: string): Promise<Result<Share>> {
  return together(desk, async (inside) => {
    const found = await ownShare(inside.store, actor, shareId);
    if (!found.ok || found.value.status === 'published') return found;
    if (Object.values(fieldsOf(found.value)).some(holdsSecret)) return refused('secret');
    return done(await publishDraft(inside, found.value));
  });
}

/** The author says that it was no share: the draft and its card go. */
export async function dismissDraft(desk: Desk, actor: Actor, shareId: string): Promise<Result<Share>> {
  return together(desk, async (inside) => {
    const found = await ownShare(inside.store, actor, shareId);
    if (!found.ok || found.value.status !== 'draft') return found;
    return done(await retire(inside, found.value));
  });
}
