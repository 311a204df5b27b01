import { facilitating, idsOf, type Actor } from '../actor.ts';
import { rhythmOf } from './calm.ts';
import { done, together, type Desk, type Result } from '../desk.ts';

/** A person asks to be left alone, or to be told things again: nothing unasked reaches them meanwhile. */
export async function pauseMember(desk: Desk, actor: Actor, pause: boolean): Promise<Result<null>> {
  const { workspaceId, memberId } = idsOf(actor);
  return together(desk, async (inside) => {
    const before = await inside.store.calms.get(workspaceId, memberId);
    const pausedAt = pause ? (before?.pausedAt ?? inside.clock.now()) : null;
    await inside.store.calms.save({ workspaceId, memberId, pausedAt, toldAt: before?.toldAt ?? null });
    return done(null);
  });
}

/** Who facilitates pauses the whole space: the companion says nothing unasked to anyone until it is resumed. */
export async function pauseSpace(desk: Desk, actor: Actor, pause: boolean): Promise<Result<null>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  return together(desk, async (inside) => {
    const rhythm = await rhythmOf(inside.store, actor.workspace.id);
    const pausedAt = pause ? (rhythm.pausedAt ?? inside.clock.now()) : null;
    await inside.store.rhythms.save({ ...rhythm, pausedAt });
    return done(null);
  });
}
