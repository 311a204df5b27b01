import { readSubjectKey, subjectKey, type CautionSubject } from '../guardrail/caution.ts';

/** What is put to the author of a message alone, to be taken or declined in one tap. */
export const OFFERS = ['cautionOffer', 'trialOffer', 'limitsOffer'] as const;
export type OfferSubject = (typeof OFFERS)[number];

/** What a message would become: a caution about a tool or a use, a trial of a share, the limits of one. */
export interface Offer {
  readonly subject: OfferSubject;
  /** The message in whose words it would be said. */
  readonly postId: string;
  /** Null for a caution that names no tool: its author says which. */
  readonly about: CautionSubject | null;
  /** Whether the message is otherwise a share of its author's own: then to decline the offer prepares it. */
  readonly isShare: boolean;
}

/** `trialOffer~018f…~share.018f…`: what the post and the buttons of an offer bear. No id of ours or of a chat holds a tilde. */
export function offerKey({ subject, postId, about, isShare }: Offer): string {
  return `${subject}~${postId}~${about === null ? '' : subjectKey(about)}${isShare ? '~own' : ''}`;
}

/** The offer that a key names; null for anything else. */
export function readOfferKey(key: string): Offer | null {
  const [is, postId = '', about = '', own] = key.split('~');
  const subject = OFFERS.find((one) => one === is);
  if (subject === undefined || postId === '') return null;
  return { subject, postId, about: readSubjectKey(about), isShare: own === 'own' };
}
