/** What a post of the companion pictures; its card is drawn from today's facts, never stored. */
export const POST_SUBJECTS = [
  'share',
  'limitsQuestion',
  'trial',
  'question',
  'questionKept',
  'questionRequest',
  'questionAnswered',
  'nobodyAsked',
  'recap',
  'recapReady',
  'silence',
  'launchStage',
  'firstWeek',
  'briefReady',
  'askAuthor',
  'variationOffer',
  'cautionOffer',
  'trialOffer',
  'limitsOffer',
  'stillTrue',
  'comparison',
  'sensitive',
  'unread',
  'caution',
  'nomination',
  'bridgerAsk',
  'bridgerWelcome',
  'bridgerThree',
  'bridgerThanks',
  'networkNotice',
] as const;
export type PostSubject = (typeof POST_SUBJECTS)[number];

/** A message of the local channel. A reply names its thread's first post. */
export interface Post {
  readonly id: string;
  readonly workspaceId: string;
  readonly threadId: string | null;
  /** Null when the companion speaks. */
  readonly authorId: string | null;
  readonly text: string | null;
  readonly about: { readonly subject: PostSubject; readonly id: string } | null;
  /** Set when only one person may see it. */
  readonly visibleTo: string | null;
  readonly at: string;
  readonly deletedAt: string | null;
}
