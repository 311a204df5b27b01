import type { PostSubject } from '../../domain/workspace/post.ts';

/**
 * How what is said to one person reaches them: where they are, right after their own gesture; where it stands, on the
 * page where it answers a gesture or waits for one; or wherever they are, by a conversation or a mail.
 */
type Reach = 'atOnce' | 'inPlace' | 'carried';

/** What a surface that shows the library only has of the channel. */
export const MIRRORED: Readonly<Record<PostSubject, boolean>> = {
  share: true,
  trial: true,
  recap: true,
  caution: true,
  comparison: true,
  limitsQuestion: false,
  question: false,
  questionKept: false,
  questionRequest: false,
  questionAnswered: false,
  nobodyAsked: false,
  recapReady: false,
  silence: false,
  launchStage: false,
  firstWeek: false,
  briefReady: false,
  askAuthor: false,
  variationOffer: false,
  cautionOffer: false,
  trialOffer: false,
  limitsOffer: false,
  stillTrue: false,
  sensitive: false,
  unread: false,
  nomination: false,
  bridgerAsk: false,
  bridgerWelcome: false,
  bridgerThree: false,
  bridgerThanks: false,
  networkNotice: false,
};

/** How a post about each thing reaches the one person whom it is for, when it is for one. */
export const REACH: Readonly<Record<PostSubject, Reach>> = {
  askAuthor: 'atOnce',
  cautionOffer: 'atOnce',
  trialOffer: 'atOnce',
  limitsOffer: 'atOnce',
  questionKept: 'atOnce',
  nobodyAsked: 'atOnce',
  sensitive: 'atOnce',
  unread: 'atOnce',
  trial: 'inPlace',
  variationOffer: 'inPlace',
  share: 'carried',
  limitsQuestion: 'carried',
  stillTrue: 'carried',
  comparison: 'carried',
  question: 'carried',
  questionRequest: 'carried',
  questionAnswered: 'carried',
  caution: 'carried',
  recap: 'carried',
  recapReady: 'carried',
  silence: 'carried',
  launchStage: 'carried',
  firstWeek: 'carried',
  briefReady: 'carried',
  nomination: 'carried',
  networkNotice: 'carried',
  bridgerAsk: 'carried',
  bridgerWelcome: 'carried',
  bridgerThree: 'carried',
  bridgerThanks: 'carried',
};
