import { rhythmOf } from './calm.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';

interface Pause {
  readonly workspaceId: string;
  readonly memberId: string;
  /** False to be told things again. */
  readonly pause: boolean;
}

/** A person asks to be left alone, or to be told things again: nothing unasked reaches them meanwhile. */
export async function pauseMember(desk: Desk, asked: Pause): Promise<Result<null>> {
  const { workspaceId, memberId } = asked;
  return together(desk, async (inside) => {
    if ((await inside.store.members.get(workspaceId, memberId)) === null) return refused('notFound');
    const before = await inside.store.calms.get(workspaceId, memberId);
    const pausedAt = asked.pause ? (before?.pausedAt ?? inside.clock.now()) : null;
    await inside.store.calms.save({ workspaceId, memberId, pausedAt, toldAt: before?.toldAt ?? null });
    return done(null);
  });
}

/** Who facilitates pauses the whole space: the companion says nothing unasked to anyone until it is resumed. */
export async function pauseSpace(desk: Desk, asked: Pause): Promise<Result<null>> {
  return together(desk, async (inside) => {
    const member = await inside.store.members.get(asked.workspaceId, asked.memberId);
    if (member?.role !== 'facilitator') return refused('onlyFacilitator');
    const rhythm = await rhythmOf(inside.store, asked.workspaceId);
    const pausedAt = asked.pause ? (rhythm.pausedAt ?? inside.clock.now()) : null;
    await inside.store.rhythms.save({ ...rhythm, pausedAt });
    return done(null);
  });
}
