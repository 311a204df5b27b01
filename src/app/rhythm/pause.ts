import { rhythmOf } from './calm.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';

interface Pause {
  readonly workspaceId: string;
  readonly memberId: string;
  /** False to be told things again. */
  readonly pause: boolean;
}

/** A person asks to be left alone, or to be told things again: nothing unasked reaches them meanwhile. */
export async function pauseMember(desk: Desk, asked: Pause): Promise<Result<null>> {
  const { workspaceId, memberId } = asked;
  return desk.store.transact(async (store) => {
    if ((await store.members.get(workspaceId, memberId)) === null) return refused('notFound');
    const before = await store.calms.get(workspaceId, memberId);
    const pausedAt = asked.pause ? (before?.pausedAt ?? desk.clock.now()) : null;
    await store.calms.save({ workspaceId, memberId, pausedAt, toldAt: before?.toldAt ?? null });
    return done(null);
  });
}

/** Who facilitates pauses the whole space: the companion says nothing unasked to anyone until it is resumed. */
export async function pauseSpace(desk: Desk, asked: Pause): Promise<Result<null>> {
  return desk.store.transact(async (store) => {
    const member = await store.members.get(asked.workspaceId, asked.memberId);
    if (member?.role !== 'facilitator') return refused('onlyFacilitator');
    const rhythm = await rhythmOf(store, asked.workspaceId);
    const pausedAt = asked.pause ? (rhythm.pausedAt ?? desk.clock.now()) : null;
    await store.rhythms.save({ ...rhythm, pausedAt });
    return done(null);
  });
}
