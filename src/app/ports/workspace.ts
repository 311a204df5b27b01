import type { AuditEntry } from '../../domain/bridger/bridger.ts';
import type {
  JobFamily,
  Member,
  SpaceSurface,
  Surface,
  Workspace,
} from '../../domain/workspace/workspace.ts';

export interface Workspaces {
  add(workspace: Workspace): Promise<void>;
  save(workspace: Workspace): Promise<void>;
  get(id: string): Promise<Workspace | null>;
  /** Oldest first. */
  list(): Promise<readonly Workspace[]>;
}

export interface JobFamilies {
  addAll(families: readonly JobFamily[]): Promise<void>;
  /** By position. */
  list(workspaceId: string): Promise<readonly JobFamily[]>;
}

export interface Members {
  add(member: Member): Promise<void>;
  save(member: Member): Promise<void>;
  get(workspaceId: string, id: string): Promise<Member | null>;
  /** By name. */
  list(workspaceId: string): Promise<readonly Member[]>;
}

/** Who someone of a surface is in the space: a member, or nobody of it (a guest, a robot) when null. */
export interface Identity {
  readonly workspaceId: string;
  readonly surface: Surface;
  /** The surface's own, as `U024BE7LH`. */
  readonly id: string;
  readonly memberId: string | null;
}

export interface Identities {
  /** Adds, or replaces the one of the same surface and id. */
  save(identity: Identity): Promise<void>;
  get(workspaceId: string, surface: Surface, id: string): Promise<Identity | null>;
  ofMember(workspaceId: string, memberId: string): Promise<readonly Identity[]>;
}

export interface SpaceSurfaces {
  /** Adds, or replaces the same surface of that space. */
  save(surface: SpaceSurface): Promise<void>;
  list(workspaceId: string): Promise<readonly SpaceSurface[]>;
  remove(workspaceId: string, surface: Surface): Promise<void>;
}

/** On which surface someone made a gesture last; not when, nor which. */
export interface LastGesture {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly surface: Surface;
}

export interface LastGestures {
  /** Adds, or replaces that of the same member. */
  save(gesture: LastGesture): Promise<void>;
  get(workspaceId: string, memberId: string): Promise<LastGesture | null>;
}

export interface AuditEntries {
  add(entry: AuditEntry): Promise<void>;
  /** Oldest first. */
  list(workspaceId: string): Promise<readonly AuditEntry[]>;
}

export interface WorkspaceStore {
  readonly workspaces: Workspaces;
  readonly jobFamilies: JobFamilies;
  readonly members: Members;
  readonly identities: Identities;
  readonly spaceSurfaces: SpaceSurfaces;
  readonly lastGestures: LastGestures;
  readonly auditEntries: AuditEntries;
}
