import type { Album, Viewer } from '../viewer.ts';
import type { Card } from '../../cards/card.ts';
import { shareCard, type ShareFacts } from '../../cards/share/shareCard.ts';
import { askAuthorCard, limitsQuestionCard, sensitiveCard } from '../../cards/share/noticeCards.ts';
import { briefReadyCard } from '../../cards/brief/briefReadyCard.ts';
import { silenceCard } from '../../cards/rhythm/silenceCard.ts';
import { trialCard } from '../../cards/trial/trialCard.ts';
import { variationOfferCard } from '../../cards/variation/variationOfferCard.ts';
import { cautionCard } from '../../cards/guardrail/guardrailCards.ts';
import { stillTrueCard } from '../../cards/tool/sheetCards.ts';
import { launchStageCard } from '../../cards/rhythm/launchCards.ts';
import { guardrailsFor, type Guardrails } from '../../domain/guardrail/guardrails.ts';
import { findSensitive } from '../../domain/privacy/findSensitive.ts';
import { stepsOfStage } from '../../domain/rhythm/launchPlan.ts';
import type { Share } from '../../domain/share/share.ts';
import { echoOf } from '../../domain/trial/echo.ts';
import { mirrorOf } from '../../domain/trial/mirror.ts';
import type { Trial } from '../../domain/trial/trial.ts';
import type { Variation } from '../../domain/variation/variation.ts';
import type { Post } from '../../domain/workspace/post.ts';
import { addressOf } from '../addresses.ts';
import { pictureRelay } from '../bridger/pictureRelay.ts';
import { pictureComparison } from '../comparison/viewComparison.ts';
import { pictureQuestion, pictureRequest } from '../question/pictureQuestion.ts';
import { pictureFirstWeek } from '../rhythm/welcomeLate.ts';
import { pictureRecap, pictureRecapReady } from '../recap/pictureRecap.ts';
import type { Store } from '../ports/store.ts';
import { readGuardrails } from '../guardrail/readGuardrails.ts';

/** Pictures shares, in the order given. */
export async function pictureShares(
  store: Store,
  viewer: Viewer,
  album: Album,
  shares: readonly Share[],
): Promise<ReadonlyMap<string, Card>> {
  const ids = shares.map((share) => share.id);
  const trials = Map.groupBy(await store.trials.ofShares(viewer.workspace.id, ids), (trial) => trial.shareId);
  const guardrails = await guardrailsOn(store, viewer, shares);
  const kin = await store.variations.touching(viewer.workspace.id, ids);
  return new Map(
    shares.map((share) => [
      share.id,
      pictureShare(viewer, album, { share, trials: trials.get(share.id) ?? [], guardrails, kin, on: 'card' }),
    ]),
  );
}

/** The policies and cautions that these shares' cards show. */
export function guardrailsOn(store: Store, viewer: Viewer, shares: readonly Share[]): Promise<Guardrails> {
  return readGuardrails(store, viewer.workspace.id, {
    toolIds: shares.flatMap((share) => share.toolIds),
    shareIds: shares.map((share) => share.id),
  });
}

/** Pictures one share, in the channel or on its page, with its trials and its part of the page's guard-rails. */
export function pictureShare(
  viewer: Viewer,
  album: Album,
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
      viewerId: viewer.memberId,
      echo,
      mirror: mirrorOf(echo, album.members.get(viewer.memberId ?? '') ?? null),
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
  return kin.some((variation) => variation.parentId === shareId) ? 'parent' : null;
}

/** Pictures what these posts are about: post id → card. Posts that are plain words have none. */
export async function picturePosts(
  store: Store,
  viewer: Viewer,
  album: Album,
  posts: readonly Post[],
): Promise<ReadonlyMap<string, Card>> {
  const shareIds = posts.flatMap((post) => (post.about?.subject === 'share' ? [post.about.id] : []));
  const shares = await store.shares.getMany(viewer.workspace.id, shareIds);
  const there = shares.filter((share) => share.status !== 'deleted');
  const shareCards = await pictureShares(store, viewer, album, there);
  const cards = new Map<string, Card>();
  for (const post of posts) {
    if (post.about === null) continue;
    const { subject, id } = post.about;
    const card =
      subject === 'share' ? shareCards.get(id) : await pictureNotice(store, viewer, album, subject, id);
    if (card != null) cards.set(post.id, card);
  }
  return cards;
}

async function pictureNotice(
  store: Store,
  viewer: Viewer,
  album: Album,
  subject: Exclude<NonNullable<Post['about']>['subject'], 'share'>,
  id: string,
): Promise<Card | null> {
  const { words, workspace } = viewer;
  switch (subject) {
    case 'askAuthor':
      return askAuthorCard(id, words);
    case 'limitsQuestion': {
      const share = await store.shares.get(workspace.id, id);
      if (share === null || share.status === 'deleted' || share.limits !== null) return null;
      return limitsQuestionCard(id, share.authorId === viewer.memberId, words);
    }
    case 'stillTrue': {
      const share = await store.shares.get(workspace.id, id);
      if (share?.status !== 'published') return null;
      return stillTrueCard(share, addressOf.share(workspace.id, id), words);
    }
    case 'comparison':
      return pictureComparison(store, viewer, id);
    case 'variationOffer':
      return pictureOffer(store, viewer, id);
    case 'trial':
      return pictureTrial(store, viewer, album, id);
    case 'question':
    case 'questionKept':
      return pictureQuestion(store, viewer, album, subject, id);
    case 'questionRequest':
      return pictureRequest(store, viewer, album, id);
    case 'caution':
      return pictureCaution(store, viewer, album, id);
    case 'recap':
      return pictureRecap(store, viewer, album, id);
    case 'recapReady':
      return pictureRecapReady(store, viewer, id);
    case 'silence':
      return silenceCard(words);
    case 'launchStage':
      return launchStageCard(stepsOfStage(id), addressOf.launch(workspace.id), words);
    case 'firstWeek':
      return pictureFirstWeek(store, viewer, album.names, id);
    case 'briefReady':
      return briefReadyCard(id, addressOf.brief(workspace.id, id), words);
    case 'nomination':
    case 'networkNotice':
    case 'relayAsk':
    case 'relayWelcome':
    case 'relayThree':
    case 'relayThanks':
      return pictureRelay(store, viewer, album, subject, id);
    case 'sensitive': {
      const post = await store.posts.get(workspace.id, id);
      const types = findSensitive(post?.text ?? '').map((finding) => finding.type);
      return types.length === 0 ? null : sensitiveCard([...new Set(types)], words);
    }
  }
}

async function pictureOffer(store: Store, { workspace, words }: Viewer, id: string): Promise<Card | null> {
  const offered = await store.variations.get(workspace.id, id);
  if (offered?.state !== 'offered') return null;
  const parent = await store.shares.get(workspace.id, offered.parentId);
  return parent?.status === 'published' ? variationOfferCard(id, parent.useCase, words) : null;
}

async function pictureTrial(store: Store, viewer: Viewer, album: Album, id: string): Promise<Card | null> {
  const trial = await store.trials.get(viewer.workspace.id, id);
  if (trial === null) return null;
  const member = trial.memberId === null ? undefined : album.members.get(trial.memberId);
  const share = await store.shares.get(viewer.workspace.id, trial.shareId);
  const name = member?.agreesToBeNamed === true ? member.name : null;
  return trialCard(trial, name, share?.useCase ?? null, viewer.words);
}

async function pictureCaution(store: Store, viewer: Viewer, album: Album, id: string): Promise<Card | null> {
  const caution = await store.cautions.get(viewer.workspace.id, id);
  if (caution === null || caution.withdrawnAt !== null) return null;
  const { about, authorId } = caution;
  const share = about.is === 'share' ? await store.shares.get(viewer.workspace.id, about.id) : null;
  if (about.is === 'share' && share?.status !== 'published') return null;
  const me = viewer.memberId === null ? undefined : album.members.get(viewer.memberId);
  const mayWithdraw = me !== undefined && (me.id === authorId || me.role === 'facilitator');
  const subject = share === null ? album.names.tool(about.id) : share.useCase;
  return cautionCard(caution, { subject, mayWithdraw }, viewer.words);
}
