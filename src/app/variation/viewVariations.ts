import type { Share } from '../../domain/share/share.ts';
import { countOutcomes } from '../../domain/trial/echo.ts';
import type { Trial } from '../../domain/trial/trial.ts';
import { bestBranches, type BestBranch } from '../../domain/variation/bestBranch.ts';
import { branchesOf, type Branch } from '../../domain/variation/variation.ts';
import { aroundChanges, wordDiff, type DiffPiece } from '../../domain/variation/wordDiff.ts';
import type { Desk } from '../desk.ts';
import { lookOf, type Look } from '../post/draw.ts';
import type { Album, Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';

/** One prompt of a tree, as its page tells it. */
export interface BranchView extends Branch {
  /** Null when its author took it back: what descends from it stays. */
  readonly title: string | null;
  readonly byline: string;
  readonly at: string | null;
  /** What it changes of its parent's prompt; null for the first, and where one of the two is gone. */
  readonly change: readonly DiffPiece[] | null;
  readonly outcomes: ReturnType<typeof countOutcomes>;
}

export interface TreeView {
  readonly title: string;
  readonly branches: readonly BranchView[];
  /** By job family, in the reader's language. */
  readonly best: readonly { readonly family: string; readonly title: string; readonly of: BestBranch }[];
}

/** The whole tree of which a share is part, from wherever in it one asks; null when there is no such share. */
export async function viewVariations(desk: Desk, viewer: Viewer, shareId: string): Promise<TreeView | null> {
  const { store } = desk;
  const { id: workspaceId } = viewer.workspace;
  const own = await store.variations.get(workspaceId, shareId);
  const rootId = own?.state === 'linked' ? own.rootId : shareId;
  const branches = branchesOf(rootId, await store.variations.tree(workspaceId, rootId));
  const shares = await sharesOf(store, workspaceId, branches);
  if (own?.state !== 'linked' && branches.length === 1 && !shares.has(shareId)) return null;
  const trials = Map.groupBy(await trialsOf(store, workspaceId, branches), (trial) => trial.shareId);
  const look = await lookOf(store, viewer);
  const known = { shares, trials };
  const told = branches.map((branch) => viewBranch(look, branch, known));
  return {
    title: shares.get(rootId)?.title ?? told.find((branch) => branch.title !== null)?.title ?? '',
    branches: told,
    best: viewBest(look.album, branches, known),
  };
}

type Shares = ReadonlyMap<string, Share>;

/** What is known of a tree's shares, by their ids. */
interface Known {
  readonly shares: Shares;
  readonly trials: ReadonlyMap<string, readonly Trial[]>;
}

/** The published ones: a draft is nobody else's to read, and a deleted one has no words. */
async function sharesOf(store: Store, workspaceId: string, branches: readonly Branch[]): Promise<Shares> {
  const found = await store.shares.getMany(
    workspaceId,
    branches.map(({ shareId }) => shareId),
  );
  return new Map(found.filter(({ status }) => status === 'published').map((share) => [share.id, share]));
}

function trialsOf(store: Store, workspaceId: string, branches: readonly Branch[]): Promise<readonly Trial[]> {
  return store.trials.ofShares(
    workspaceId,
    branches.map(({ shareId }) => shareId),
  );
}

function viewBranch(look: Look, branch: Branch, { shares, trials }: Known): BranchView {
  const share = shares.get(branch.shareId);
  return {
    ...branch,
    title: share?.title ?? null,
    byline: share === undefined ? '' : bylineOf(look, share),
    at: share?.publishedAt ?? null,
    change: changeOf(branch.parentId === null ? undefined : shares.get(branch.parentId), share),
    outcomes: countOutcomes(trials.get(branch.shareId) ?? []),
  };
}

function changeOf(parent: Share | undefined, share: Share | undefined): readonly DiffPiece[] | null {
  if (parent?.prompt == null || share?.prompt == null) return null;
  return aroundChanges(wordDiff(parent.prompt, share.prompt));
}

function bylineOf({ viewer, album }: Look, share: Share): string {
  const { members, names } = album;
  const author = share.authorId === null ? undefined : members.get(share.authorId);
  const name = author?.name ?? viewer.words.cards.formerColleague;
  return share.jobFamilyId === null ? name : `${name} · ${names.family(share.jobFamilyId)}`;
}

function viewBest(album: Album, branches: readonly Branch[], { shares, trials }: Known): TreeView['best'] {
  const tried = branches.flatMap(({ shareId }) => {
    const share = shares.get(shareId);
    return share === undefined
      ? []
      : [{ shareId, jobFamilyId: share.jobFamilyId, trials: trials.get(shareId) ?? [] }];
  });
  if (tried.length < 2) return [];
  return bestBranches(tried, [...album.members.values()], album.families).map((of) => ({
    family: album.names.family(of.jobFamilyId),
    title: shares.get(of.shareId)?.title ?? '',
    of,
  }));
}
