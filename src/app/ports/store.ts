import type { BridgerStore } from './bridger.ts';
import type { BriefStore } from './brief.ts';
import type { ComparisonStore } from './comparison.ts';
import type { Kind } from './exchange.ts';
import type { GuardrailStore } from './guardrail.ts';
import type { MailStore } from './mail.ts';
import type { PostStore } from './post.ts';
import type { QuestionStore } from './question.ts';
import type { QueueStore } from './queue.ts';
import type { RecapStore } from './recap.ts';
import type { RhythmStore } from './rhythm.ts';
import type { SearchStore } from './search.ts';
import type { ShareStore } from './share.ts';
import type { SlackStore } from './slack.ts';
import type { ToolStore } from './tool.ts';
import type { TrialStore } from './trial.ts';
import type { VariationStore } from './variation.ts';
import type { WorkspaceStore } from './workspace.ts';

/**
 * Everything stored. All that `transact` does is committed together or not at all: not at all once a query failed,
 * even if that was caught. Those of one space that read run one after the other. An engine may run the work again from its beginning, after it undid all of it:
 * work touches nothing but the store that it is given.
 */
export interface Store
  extends
    BridgerStore,
    BriefStore,
    ComparisonStore,
    GuardrailStore,
    MailStore,
    PostStore,
    QuestionStore,
    QueueStore,
    RecapStore,
    RhythmStore,
    SearchStore,
    ShareStore,
    SlackStore,
    ToolStore,
    TrialStore,
    VariationStore,
    WorkspaceStore {
  /** What an export holds, in its order. */
  kinds(): readonly Kind[];
  transact<T>(work: (store: Store) => Promise<T>): Promise<T>;
}
