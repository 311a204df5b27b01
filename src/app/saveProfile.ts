import type { Desk, Result } from './desk.ts';
import { done, refused } from './desk.ts';

/** One's own preferences: job family, and whether one's name may appear on trials. */
export async function saveProfile(
  desk: Desk,
  workspaceId: string,
  memberId: string,
  asked: { readonly jobFamilyId: string | null; readonly agreesToBeNamed: boolean },
): Promise<Result<null>> {
  const member = await desk.store.members.get(workspaceId, memberId);
  if (member === null) return refused('notFound');
  await desk.store.members.save({ ...member, ...asked });
  return done(null);
}
