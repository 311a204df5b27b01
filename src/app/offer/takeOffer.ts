import type { Actor } from '../actor.ts';
import { cautionKindOf } from '../../domain/guardrail/cautionKind.ts';
import { isLoss } from '../../domain/duration/timeSaved.ts';
import { readOfferKey, type Offer, type OfferSubject } from '../../domain/offer/offer.ts';
import { LONGEST } from '../../domain/share/check.ts';
import type { Reading } from '../../domain/share/reading.ts';
import type { Outcome as Tried } from '../../domain/trial/trial.ts';
import { shorten } from '../../words/shorten.ts';
import { done, refused, together, type Desk, type Outcome, type Result } from '../desk.ts';
import { postCaution } from '../guardrail/postCaution.ts';
import { withoutSecrets } from '../privacy/withoutSecrets.ts';
import { unsay } from '../say.ts';
import { keepLimits } from '../share/addLimits.ts';
import { ownShare } from '../share/ownShare.ts';
import { plainWords, type Written } from '../share/plainWords.ts';
import { readingOf } from '../share/readPost.ts';
import { recordTrial } from '../trial/recordTrial.ts';
import type { Store } from '../ports/store.ts';

/** An offer that its author takes, with the words of the message: without markup, secrets masked, bounded. */
interface Taken {
  readonly actor: Actor;
  readonly offer: Offer;
  readonly words: string;
  readonly reading: Reading;
}

type Take = (inside: Desk, taken: Taken) => Promise<Outcome<unknown, object>>;
type Command = (desk: Desk, actor: Actor, key: string, message?: Written) => Promise<Result<unknown>>;

/** What the buttons of an offer do. Its author alone is shown them; the card goes with the tap. */
export const OFFER_COMMANDS = {
  postOfferedCaution: taking('cautionOffer', postRead),
  trialWorks: taking('trialOffer', recordRead('works')),
  trialWorksWithChanges: taking('trialOffer', recordRead('worksWithChanges')),
  trialDoesNotWork: taking('trialOffer', recordRead('doesNotWork')),
  addOfferedLimits: taking('limitsOffer', addRead),
  declineOffer: async (desk: Desk, actor: Actor, key: string) => {
    const offer = readOfferKey(key);
    if (offer === null) return refused('notFound');
    return together(desk, async (inside) => {
      const post = await inside.store.posts.get(actor.workspace.id, offer.postId);
      if (post !== null && post.authorId !== actor.member.id) return refused('onlyAuthor');
      await unsay(inside, actor.workspace.id, { subject: offer.subject, id: key });
      return done(offer);
    });
  },
} as const satisfies Readonly<Record<string, Command>>;

/** The id of the message that a button of an offer is about; null for any other button. */
export function postOffered(command: string, key: string): string | null {
  return Object.hasOwn(OFFER_COMMANDS, command) ? (readOfferKey(key)?.postId ?? null) : null;
}

/** A command that takes an offer of one kind: the message becomes what was offered, and the card goes. */
function taking(subject: OfferSubject, take: Take): Command {
  return async (desk, actor, key, message) => {
    const offer = readOfferKey(key);
    if (offer?.subject !== subject) return refused('notFound');
    return together(desk, async (inside) => {
      const written = await ownMessage(inside.store, actor, { postId: offer.postId, message });
      if (!written.ok) return written;
      const understood = await understand(inside, { actor, offer }, written.value);
      if (understood === null) return refused('unread');
      const taken = await take(inside, understood);
      if (taken.ok) await unsay(inside, actor.workspace.id, { subject, id: key });
      return taken.ok || 'refusal' in taken ? taken : refused('notFound');
    });
  };
}

/** The message as its author wrote it: what the chat gave back, or what we keep. */
async function ownMessage(
  store: Store,
  { workspace, member }: Actor,
  { postId, message }: { readonly postId: string; readonly message: Written | undefined },
): Promise<Result<Written>> {
  const post = await store.posts.get(workspace.id, postId);
  if (post !== null && post.authorId !== member.id) return refused('onlyAuthor');
  if (post?.text != null) return done({ format: 'plain', text: post.text });
  return message === undefined || post?.deletedAt != null ? refused('notFound') : done(message);
}

/** Null when the message takes too long to read. */
async function understand(
  inside: Desk,
  { actor, offer }: Pick<Taken, 'actor' | 'offer'>,
  written: Written,
): Promise<Taken | null> {
  const { id: workspaceId } = actor.workspace;
  const masked = { ...written, text: await withoutSecrets(inside.store, workspaceId, written.text) };
  const reading = await readingOf(inside, { workspaceId }, masked);
  const words = shorten(plainWords(masked), LONGEST.limits);
  return reading && { actor, offer, reading, words };
}

async function postRead(
  inside: Desk,
  { actor, offer: { about, postId }, words }: Taken,
): Promise<Outcome<unknown, object>> {
  if (about === null) return refused('notFound');
  return postCaution(inside, actor, { about, kind: cautionKindOf(words), text: words, postId });
}

function recordRead(outcome: Tried): Take {
  return (inside, { actor, offer, words, reading: { gain } }) => {
    const { lost } = actor.words.cards.time;
    const timeSaved = gain === null ? '' : isLoss(gain) ? lost(gain.quote) : gain.quote;
    return recordTrial(inside, actor, { shareId: offer.about?.id ?? '', outcome, line: words, timeSaved });
  };
}

/** Limits that were told meanwhile stay as they are. */
async function addRead(inside: Desk, { actor, offer, words }: Taken): Promise<Result<unknown>> {
  const found = await ownShare(inside.store, actor, offer.about?.id ?? '');
  if (!found.ok || found.value.limits !== null) return found;
  return done(await keepLimits(inside, found.value, words));
}
