import { timeSentence } from '../../cards/share/timeTold.ts';
import type { Card } from '../../cards/card.ts';
import type { Share } from '../../domain/share/share.ts';
import { guardrailsOn, pictureShare, pictureShares } from './pictureShare.ts';
import { lookOf } from '../post/draw.ts';
import type { Viewer } from '../viewer.ts';
import { wordDiff, type DiffPiece } from '../../domain/variation/wordDiff.ts';
import { addressOf } from '../addresses.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { offerLatest } from '../search/searchShares.ts';
import type { Listed } from '../search/listed.ts';

/** A share in a list of them. */
export interface ListedShare extends Listed {
  readonly share: Share;
}

/** One trial as its share's page tells it; the name only of those who agree to be named. */
export interface TrialView {
  readonly name: string | null;
  readonly outcome: 'works' | 'worksWithChanges' | 'doesNotWork';
  readonly line: string | null;
  readonly timeSaved: string | null;
  readonly at: string;
}

export interface ShareView {
  readonly share: Share;
  readonly card: Card;
  readonly trials: readonly TrialView[];
  /** The sheets of the tools it names. */
  readonly tools: readonly { readonly name: string; readonly address: string }[];
  /** What its prompt changes of the one it varies, whole; null for one that begins its own. */
  readonly change: readonly DiffPiece[] | null;
  /** The thread where its card stands, when the channel has it. */
  readonly postId: string | null;
}

/** A share's page, drafts for their author only; null when there is none. */
export async function viewShare(desk: Desk, viewer: Viewer, shareId: string): Promise<ShareView | null> {
  const { store } = desk;
  const share = await store.shares.get(viewer.workspace.id, shareId);
  if (share === null || share.status === 'deleted') return null;
  if (share.status === 'draft' && share.authorId !== viewer.member?.id) return null;
  const look = await lookOf(store, viewer);
  const { album } = look;
  const trials = await store.trials.ofShares(viewer.workspace.id, [shareId]);
  const guardrails = await guardrailsOn(look, [share]);
  const kin = await store.variations.touching(viewer.workspace.id, [shareId]);
  const [post] = await store.posts.about(viewer.workspace.id, 'share', shareId);
  return {
    share,
    card: pictureShare(look, { share, trials, guardrails, kin, on: 'page' }),
    tools: share.toolIds.map((id) => ({
      name: album.names.tool(id),
      address: addressOf.tool(share.workspaceId, id),
    })),
    change: await changeOf(store, share),
    postId: post?.id ?? null,
    trials: trials.map((trial) => {
      const member = trial.memberId === null ? undefined : album.members.get(trial.memberId);
      return {
        name: member?.agreesToBeNamed === true ? member.name : null,
        outcome: trial.outcome,
        line: trial.line,
        timeSaved: timeSentence(trial, viewer.words),
        at: trial.at,
      };
    }),
  };
}

async function changeOf(store: Store, share: Share): Promise<readonly DiffPiece[] | null> {
  const variation = await store.variations.get(share.workspaceId, share.id);
  if (variation?.state !== 'linked' || share.prompt === null) return null;
  const parent = await store.shares.get(share.workspaceId, variation.parentId);
  return parent?.prompt == null ? null : wordDiff(parent.prompt, share.prompt);
}

/** The shares that were published last, as cards. */
export async function viewLatest(desk: Desk, viewer: Viewer, limit: number): Promise<readonly ListedShare[]> {
  const latest = { workspaceId: viewer.workspace.id, typed: '', limit };
  const { hits } = await offerLatest(desk.store, latest);
  return viewShares(
    desk,
    viewer,
    hits.map(({ share }) => share),
  );
}

/** One's own shares, drafts included: shown to oneself only. */
export async function viewOwnShares(desk: Desk, viewer: Viewer): Promise<readonly ListedShare[]> {
  if (viewer.member === null) return [];
  return viewShares(desk, viewer, await desk.store.shares.ofAuthor(viewer.workspace.id, viewer.member.id));
}

async function viewShares(
  desk: Desk,
  viewer: Viewer,
  shares: readonly Share[],
): Promise<readonly ListedShare[]> {
  const cards = await pictureShares(await lookOf(desk.store, viewer), shares);
  return shares.flatMap((share) => {
    const card = cards.get(share.id);
    return card === undefined ? [] : [{ subject: 'share', id: share.id, share, card }];
  });
}
