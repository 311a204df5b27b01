import type { Share } from '../../domain/share/share.ts';
import type { Period } from './program.ts';

export interface Shares {
  /** `searchText` is what `shareSearchText` makes of the share. */
  add(share: Share, searchText: string): Promise<void>;
  /** Many at once, for imports. */
  addAll(shares: readonly { readonly share: Share; readonly searchText: string }[]): Promise<void>;
  save(share: Share, searchText: string): Promise<void>;
  get(workspaceId: string, id: string): Promise<Share | null>;
  /** Those found, in no order. */
  getMany(workspaceId: string, ids: readonly string[]): Promise<readonly Share[]>;
  /** The external ids among these that are known already, deleted shares included. */
  knownExternalIds(workspaceId: string, externalIds: readonly string[]): Promise<ReadonlySet<string>>;
  byPost(workspaceId: string, postId: string): Promise<Share | null>;
  /** Published in the period, newest first. */
  published(workspaceId: string, period: Period, limit: number): Promise<readonly Share[]>;
  /** How many were published, ever. */
  countPublished(workspaceId: string): Promise<number>;
  /** How many are published, by job family; null for none. */
  countByFamily(workspaceId: string): Promise<ReadonlyMap<string | null, number>>;
  /** Ids of the job families that have at least one published share. */
  jobFamiliesReached(workspaceId: string): Promise<ReadonlySet<string>>;
  /** Published shares that name one of these canonical tools, newest first. */
  ofTools(workspaceId: string, toolIds: readonly string[]): Promise<readonly Share[]>;
  /** One person's own shares, drafts included, deleted left out, newest first: shown to that person only. */
  ofAuthor(workspaceId: string, authorId: string): Promise<readonly Share[]>;
  /** For export: by id, those after `afterId`, all statuses. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Share[]>;
  /** Has these published shares found by these words, and no more by those before. */
  index(shares: readonly { readonly share: Share; readonly searchText: string }[]): Promise<void>;
  /** Ids of the spaces whose search words were not made by this version. */
  spacesIndexedOtherwise(version: string): Promise<readonly string[]>;
  markIndexed(workspaceId: string, version: string): Promise<void>;
}

export interface ShareStore {
  readonly shares: Shares;
}
