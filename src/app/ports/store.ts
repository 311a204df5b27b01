import type { Workspaces, JobFamilies, Members, Identities, Audit } from './workspace.ts';
import type { OwnTools, ToolPolicies, Upkeep } from './tool.ts';
import type { Pictures, Posts } from './post.ts';
import type { Shares } from './share.ts';
import type { SearchIndex, OwnWords } from './search.ts';
import type { Trials } from './trial.ts';
import type { Questions, QuestionRequests } from './question.ts';
import type { Cautions } from './guardrail.ts';
import type { Recaps, RecapEdits } from './recap.ts';
import type { Rhythms, Calms, LaunchPlans, SuggestionAnswers, Calendar } from './rhythm.ts';
import type { Decisions } from './brief.ts';
import type { Kind } from './exchange.ts';
import type { Variations } from './variation.ts';
import type { Comparisons } from './comparison.ts';
import type { Inbox, Outbox } from './queue.ts';
import type { SlackInstalls } from './slack.ts';
import type { Subscriptions, Mailboxes } from './mail.ts';
import type { Bridgers, Objections, Nominations, Networks } from './bridger.ts';

/**
 * Everything stored. All that `transact` does is committed together or not at all: not at all once a query failed,
 * even if that was caught. Those of one space that read run one after the other. An engine may run the work again from its beginning, after it undid all of it:
 * work touches nothing but the store that it is given.
 */
export interface Store {
  readonly workspaces: Workspaces;
  readonly jobFamilies: JobFamilies;
  readonly members: Members;
  readonly ownTools: OwnTools;
  readonly posts: Posts;
  readonly shares: Shares;
  readonly search: SearchIndex;
  readonly ownWords: OwnWords;
  readonly trials: Trials;
  readonly questions: Questions;
  readonly questionRequests: QuestionRequests;
  readonly cautions: Cautions;
  readonly toolPolicies: ToolPolicies;
  readonly recaps: Recaps;
  readonly recapEdits: RecapEdits;
  readonly rhythms: Rhythms;
  readonly calms: Calms;
  readonly launchPlans: LaunchPlans;
  readonly suggestionAnswers: SuggestionAnswers;
  readonly decisions: Decisions;
  readonly variations: Variations;
  readonly comparisons: Comparisons;
  readonly upkeep: Upkeep;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly calendar: Calendar;
  readonly identities: Identities;
  readonly slackInstalls: SlackInstalls;
  readonly pictures: Pictures;
  readonly subscriptions: Subscriptions;
  readonly mailboxes: Mailboxes;
  readonly bridgers: Bridgers;
  readonly objections: Objections;
  readonly nominations: Nominations;
  readonly networks: Networks;
  readonly audit: Audit;
  /** What an export holds, in its order. */
  kinds(): readonly Kind[];
  transact<T>(work: (store: Store) => Promise<T>): Promise<T>;
}
