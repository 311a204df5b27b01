import type { Card } from '../../cards/card.ts';
import {
  askAuthorCard,
  limitsQuestionCard,
  sensitiveCard,
  unreadCard,
} from '../../cards/share/noticeCards.ts';
import { shareCard, type ShareFacts } from '../../cards/share/shareCard.ts';
import { guardrailsFor, type Guardrails } from '../../domain/guardrail/guardrails.ts';
import type { Share } from '../../domain/share/share.ts';
import { echoOf } from '../../domain/trial/echo.ts';
import { mirrorOf } from '../../domain/trial/mirror.ts';
import type { Trial } from '../../domain/trial/trial.ts';
import type { Variation } from '../../domain/variation/variation.ts';
import { addressOf } from '../addresses.ts';
import { readGuardrails } from '../guardrail/readGuardrails.ts';
import type { Look, Pictures } from '../post/draw.ts';
import { sensitiveIn } from '../privacy/withoutSecrets.ts';
import { idOf } from '../viewer.ts';

/** What is said around a share, to its author or under it; `pictureShares` draws the shares themselves. */
export const SHARE_PICTURES = {
  askAuthor: ({ viewer }, postId) => askAuthorCard(postId, viewer.words),
  limitsQuestion: async ({ store, viewer }, id) => {
    const share = await store.shares.get(viewer.workspace.id, id);
    if (share === null || share.status === 'deleted' || share.limits !== null) return null;
    return limitsQuestionCard(id, share.authorId === idOf(viewer), viewer.words);
  },
  unread: ({ viewer: { words } }) => unreadCard(words),
  sensitive: async ({ store, viewer }, postId) => {
    const post = await store.posts.get(viewer.workspace.id, postId);
    const types = sensitiveIn(post?.text ?? '');
    return types.length === 0 ? null : sensitiveCard(postId, types, viewer.words);
  },
} satisfies Pictures;

/** Pictures shares, in the order given. */
export async function pictureShares(
  look: Look,
  shares: readonly Share[],
): Promise<ReadonlyMap<string, Card>> {
  const { store, viewer } = look;
  const ids = shares.map((share) => share.id);
  const trials = Map.groupBy(await store.trials.ofShares(viewer.workspace.id, ids), (trial) => trial.shareId);
  const guardrails = await guardrailsOn(look, shares);
  const kin = await store.variations.touching(viewer.workspace.id, ids);
  return new Map(
    shares.map((share) => [
      share.id,
      pictureShare(look, { share, trials: trials.get(share.id) ?? [], guardrails, kin, on: 'card' }),
    ]),
  );
}

/** The policies and cautions that these shares' cards show. */
export function guardrailsOn({ store, viewer }: Look, shares: readonly Share[]): Promise<Guardrails> {
  return readGuardrails(store, viewer.workspace.id, {
    toolIds: shares.flatMap((share) => share.toolIds),
    shareIds: shares.map((share) => share.id),
  });
}

/** Pictures one share, in the channel or on its page, with its trials and its part of the page's guard-rails. */
export function pictureShare(
  { viewer, album }: Look,
  seen: {
    readonly share: Share;
    readonly trials: readonly Trial[];
    readonly guardrails: Guardrails;
    /** Variations among which are those that the share is part of. */
    readonly kin: readonly Variation[];
    readonly on: 'card' | 'page';
  },
): Card {
  const { share, trials, guardrails, kin, on } = seen;
  const echo = echoOf(trials, [...album.members.values()], album.families);
  return shareCard(
    {
      share,
      author: share.authorId === null ? null : (album.members.get(share.authorId) ?? null),
      viewerId: idOf(viewer),
      echo,
      mirror: mirrorOf(echo, viewer.member),
      family: album.names.family,
      tool: album.names.tool,
      day: (instant) => viewer.words.time.date(instant, viewer.workspace.timeZone),
      guardrails: guardrailsFor(guardrails, share),
      on,
      address: addressOf.share(viewer.workspace.id, share.id),
      kinship: kinshipOf(share.id, kin),
      variations: addressOf.variations(viewer.workspace.id, share.id),
    },
    viewer.words,
  );
}

function kinshipOf(shareId: string, kin: readonly Variation[]): ShareFacts['kinship'] {
  if (kin.some((variation) => variation.shareId === shareId)) return 'child';
  const children = kin.filter((variation) => variation.parentId === shareId).length;
  if (children === 0) return null;
  return children === 1 ? 'parentOfOne' : 'parent';
}
