import type { Member } from '../domain/workspace/workspace.ts';
import { done, refused, type Result } from './desk.ts';
import type { Viewer } from './viewer.ts';

/** Somebody of a space: a member, who exists. A surface finds them once; a verb that needs somebody takes them. */
export interface Actor extends Viewer {
  readonly member: Member;
}

/** Whoever looks, as somebody; null for someone who has not said who they are. */
export function somebody(viewer: Viewer): Actor | null {
  const { member } = viewer;
  return member === null ? null : { ...viewer, member };
}

/** Only who facilitates goes on. */
export function facilitating(viewer: Viewer): Result<Actor> {
  const actor = somebody(viewer);
  return actor?.member.role === 'facilitator' ? done(actor) : refused('onlyFacilitator');
}

/** Somebody by their ids, as things that they make keep them. */
export function idsOf({ workspace, member }: Actor): {
  readonly workspaceId: string;
  readonly memberId: string;
} {
  return { workspaceId: workspace.id, memberId: member.id };
}
