import { DEFAULT_JOB_FAMILIES } from '../../domain/workspace/jobFamilies.ts';
import type { Member, Surface, Workspace } from '../../domain/workspace/workspace.ts';
import { together, type Desk } from '../desk.ts';
import { joinSurface } from '../surface/spaceSurfaces.ts';
import { inEveryLanguage } from '../../words/words.ts';

export interface NewWorkspace {
  readonly id: string;
  readonly name: string;
  /** The local channel when absent. */
  readonly surface?: Surface;
  readonly channel: string;
  readonly timeZone: string;
  readonly locale: Workspace['locale'];
  readonly isExample: boolean;
  /** The first member, who facilitates; null when members come with the story. */
  readonly facilitator: { readonly name: string; readonly jobFamilyId: string | null } | null;
}

/** Opens an empty space with the default job families. */
export async function openWorkspace(desk: Desk, asked: NewWorkspace): Promise<Workspace> {
  const { facilitator, surface = 'web', ...told } = asked;
  const now = desk.clock.now();
  const workspace: Workspace = { ...told, address: 'vous', createdAt: now };
  await together(desk, async (inside) => {
    await inside.store.workspaces.add(workspace);
    await joinSurface(inside, { workspaceId: workspace.id, surface, role: 'home' });
    await inside.store.jobFamilies.addAll(
      DEFAULT_JOB_FAMILIES.map((id, position) => ({
        id,
        workspaceId: workspace.id,
        names: inEveryLanguage((words) => words.jobFamilies[id]),
        position,
      })),
    );
    if (facilitator !== null)
      await inside.store.members.add({
        ...newMember(inside, workspace.id, { id: inside.ids.next(), ...facilitator }),
        role: 'facilitator',
      });
  });
  return workspace;
}

/** Adds a person to a space; being named on trials is theirs to agree to, later. */
export async function addMember(desk: Desk, workspaceId: string, asked: NewMember): Promise<Member> {
  const member = newMember(desk, workspaceId, asked);
  await desk.store.members.add(member);
  return member;
}

interface NewMember {
  readonly id: string;
  readonly name: string;
  readonly jobFamilyId: string | null;
}

function newMember(desk: Desk, workspaceId: string, asked: NewMember): Member {
  return {
    ...asked,
    workspaceId,
    role: 'member',
    agreesToBeNamed: false,
    declinesRequests: false,
    joinedAt: desk.clock.now(),
  };
}
