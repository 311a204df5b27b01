import type { AuditEntry } from '../../domain/bridger/bridger.ts';
import type {
  ChannelTrouble,
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

/** Two members who are one person: all that names the second names the first. */
export interface Merge {
  readonly workspaceId: string;
  readonly keptId: string;
  readonly goneId: string;
}

export interface Members {
  /** Of two things that would be one, as two trials of one share, the newest stays. */
  merge(merge: Merge): Promise<void>;
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
  /** Since when they are a colleague there no more; they are told nothing there, and are who they were if they return. */
  readonly leftAt: string | null;
}

export interface Identities {
  /** Adds, or replaces the one of the same surface and id. */
  save(identity: Identity): Promise<void>;
  get(workspaceId: string, surface: Surface, id: string): Promise<Identity | null>;
  /** Where a member is a colleague today. */
  ofMember(workspaceId: string, memberId: string): Promise<readonly Identity[]>;
}

/** An address of the company that a surface verified, and whose it is. */
export interface MemberAddress {
  readonly workspaceId: string;
  /** In lower case. */
  readonly address: string;
  readonly memberId: string;
  readonly verifiedBy: Surface;
  readonly at: string;
}

export interface MemberAddresses {
  /** False when it is somebody's already; nothing changes then. */
  addOnce(address: MemberAddress): Promise<boolean>;
  get(workspaceId: string, address: string): Promise<MemberAddress | null>;
}

/** A domain whose addresses are of the company, as `atelier.fr`. */
export interface SpaceDomain {
  readonly workspaceId: string;
  readonly domain: string;
}

export interface SpaceDomains {
  addAllOnce(domains: readonly SpaceDomain[]): Promise<void>;
  get(workspaceId: string, domain: string): Promise<SpaceDomain | null>;
  list(workspaceId: string): Promise<readonly SpaceDomain[]>;
  remove(workspaceId: string, domain: string): Promise<void>;
}

/** What a member carries to another surface, to be known there as themselves. */
export interface PairingCode {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly code: string;
  readonly expiresAt: string;
}

export interface PairingCodes {
  /** Adds, or replaces that of the same member. */
  save(code: PairingCode): Promise<void>;
  byCode(workspaceId: string, code: string): Promise<PairingCode | null>;
  remove(workspaceId: string, memberId: string): Promise<void>;
}

export interface SpaceSurfaces {
  /** Adds, or replaces the same surface of that space. */
  save(surface: SpaceSurface): Promise<void>;
  list(workspaceId: string): Promise<readonly SpaceSurface[]>;
  remove(workspaceId: string, surface: Surface): Promise<void>;
}

export interface ChannelTroubles {
  /** Adds, or replaces that of the same surface of that space. */
  save(trouble: ChannelTrouble): Promise<void>;
  get(workspaceId: string, surface: Surface): Promise<ChannelTrouble | null>;
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
  readonly channelTroubles: ChannelTroubles;
  readonly lastGestures: LastGestures;
  readonly memberAddresses: MemberAddresses;
  readonly spaceDomains: SpaceDomains;
  readonly pairingCodes: PairingCodes;
  readonly auditEntries: AuditEntries;
}
