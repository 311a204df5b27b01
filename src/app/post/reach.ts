import type { PostSubject } from '../../domain/workspace/post.ts';

/**
 * How what is said to one person reaches them: where they are, right after their own gesture; where it stands, on the
 * page where it answers a gesture or waits for one; or wherever they are, by a conversation or a mail.
 */
type Reach = 'atOnce' | 'inPlace' | 'carried';

/** How a post about each thing reaches the one person whom it is for, when it is for one. */
export const REACH: Readonly<Record<PostSubject, Reach>> = {
  askAuthor: 'atOnce',
  questionKept: 'atOnce',
  sensitive: 'atOnce',
  trial: 'inPlace',
  variationOffer: 'inPlace',
  share: 'carried',
  limitsQuestion: 'carried',
  stillTrue: 'carried',
  comparison: 'carried',
  question: 'carried',
  questionRequest: 'carried',
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
