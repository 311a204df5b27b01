import type { AuditEntry, RelayState } from '../domain/bridger/relay.ts';
import type { Generated, Kysely } from 'kysely';
import type { SubscriptionOrigin, SubscriptionStatus } from '../domain/mail/subscription.ts';
import type { PostSubject } from '../domain/workspace/post.ts';
import type { Address, Locale, Role, Surface } from '../domain/workspace/workspace.ts';
import type { ShareKind, ShareOrigin, ShareStatus } from '../domain/share/share.ts';
import type { ToolNote, Verdict } from '../domain/tool/upkeep.ts';
import type { CautionKind, CautionSubject } from '../domain/guardrail/caution.ts';
import type { ToolRule } from '../domain/guardrail/toolPolicy.ts';
import type { Variation } from '../domain/variation/variation.ts';
import type { Outcome } from '../domain/trial/trial.ts';

/*
 * What every engine can hold: text and integers. Instants are ISO 8601 UTC text, booleans are 0 or 1,
 * a value that no query looks into is JSON text.
 */

/** 0 or 1: SQLite has no boolean. */
export type Flag = 0 | 1;

export interface WorkspaceRow {
  workspace_id: string;
  surface: Surface;
  name: string;
  locale: Locale;
  address: Address;
  time_zone: string;
  channel: string;
  is_example: Flag;
  created_at: string;
  /** By which version its search words were made; empty before the first time. */
  search_version: Generated<string>;
}

export interface JobFamilyRow {
  workspace_id: string;
  id: string;
  name_fr: string;
  name_en: string;
  position: number;
}

export interface MemberRow {
  workspace_id: string;
  id: string;
  name: string;
  job_family_id: string | null;
  role: Role;
  agrees_to_be_named: Flag;
  declines_requests: Flag;
  joined_at: string;
}

export interface OwnToolRow {
  workspace_id: string;
  id: string;
  name: string;
}

export interface PostRow {
  workspace_id: string;
  id: string;
  thread_id: string | null;
  author_id: string | null;
  text: string | null;
  subject: PostSubject | null;
  subject_id: string | null;
  visible_to: string | null;
  at: string;
  deleted_at: string | null;
}

export interface ShareRow {
  workspace_id: string;
  id: string;
  author_id: string | null;
  job_family_id: string | null;
  kind: ShareKind;
  status: ShareStatus;
  origin: ShareOrigin;
  tool: string;
  use_case: string;
  /** JSON: gains are ordered by the domain over rows it holds already, and absent keys stay absent. */
  time_saved: string | null;
  time_saved_text: string | null;
  limits: string | null;
  link: string | null;
  prompt: string | null;
  before_after: string | null;
  cost: string | null;
  /** JSON list of fields. */
  inferred: string;
  external_id: string | null;
  post_id: string | null;
  limits_asked_at: string | null;
  created_at: string;
  published_at: string | null;
}

/** One row for each canonical tool that a share names, in the order it names them. */
export interface ShareToolRow {
  workspace_id: string;
  share_id: string;
  position: number;
  tool_id: string;
}

export interface TrialRow {
  workspace_id: string;
  id: string;
  share_id: string;
  member_id: string | null;
  outcome: Outcome;
  line: string | null;
  time_saved: string | null;
  time_saved_text: string | null;
  at: string;
}

export interface QuestionRow {
  workspace_id: string;
  id: string;
  author_id: string | null;
  job_family_id: string | null;
  text: string;
  post_id: string | null;
  asked_at: string;
  answered_at: string | null;
  answer_share_id: string | null;
}

export interface QuestionRequestRow {
  workspace_id: string;
  id: string;
  question_id: string;
  member_id: string;
  share_id: string | null;
  asked_at: string;
  declined_at: string | null;
}

export interface CautionRow {
  workspace_id: string;
  id: string;
  subject: CautionSubject['is'];
  subject_id: string;
  kind: CautionKind;
  text: string;
  author_id: string | null;
  at: string;
  withdrawn_at: string | null;
}

export interface ToolPolicyRow {
  workspace_id: string;
  id: string;
  tool_id: string;
  rule: ToolRule;
  reason: string;
  author_id: string | null;
  at: string;
}

export interface RecapRow {
  workspace_id: string;
  id: string;
  week: string;
  published_at: string;
  /** JSON list of picks. */
  picks: string;
  /** JSON. */
  besides: string;
}

export interface RecapEditRow {
  workspace_id: string;
  week: string;
  /** JSON: shares kept, replaced, removed, and a sentence. */
  changes: string;
  held_at: string | null;
}

export interface RhythmRow {
  workspace_id: string;
  /** JSON. */
  settings: string;
  paused_at: string | null;
  channel_told_at: string | null;
}

/** The last instants only: how often someone was told something is kept nowhere. */
export interface CalmRow {
  workspace_id: string;
  member_id: string;
  paused_at: string | null;
  told_at: string | null;
}

export interface LaunchPlanRow {
  workspace_id: string;
  started_on: string;
  paused_on: string | null;
  /** JSON. */
  settled: string;
}

export interface SuggestionAnswerRow {
  workspace_id: string;
  suggestion: string;
  answer: 'done' | 'declined';
  at: string;
}

export interface DecisionRow {
  workspace_id: string;
  month: string;
  text: string;
  written_at: string;
}

/** What the inbox and the outbox have in common. */
export interface QueueColumns {
  workspace_id: string;
  id: string;
  /** Which surface received it, or is to say it. */
  surface: Surface;
  state: 'waiting' | 'done' | 'dead';
  /** Failures so far. */
  attempts: number;
  /** Rows of one lane, a thread or a card, are lent one at a time, in their order. */
  lane: string;
  /** Empty when due at once: an instant here would make it wait if the clock were put back. A lease puts it off. */
  due_at: string;
  /** The `due_at` of a row that is lent; empty otherwise. */
  lent_until: string;
  error_code: string | null;
  done_at: string | null;
  /** JSON, or what the surface wrote; null once done: what was said is not kept twice. */
  payload: string | null;
}

export interface InboxRow extends QueueColumns {
  kind: string;
  received_at: string;
}

export interface OutboxRow extends QueueColumns {
  created_at: string;
}

export interface CalendarRunRow {
  workspace_id: string;
  ritual: string;
  period: string;
  at: string;
}

export interface IdentityRow {
  workspace_id: string;
  surface: Surface;
  id: string;
  member_id: string | null;
}

export interface SlackInstallRow {
  workspace_id: string;
  team_id: string;
  bot_user_id: string;
  /** Sealed; null for the company's own app, whose token is in the environment. */
  token: string | null;
  /** Separated by spaces. */
  scopes: string;
  channel_id: string | null;
  installed_at: string;
}

export interface SlackMessageRow {
  workspace_id: string;
  post_id: string;
  channel_id: string;
  /** Null while it is not known whether Slack took it. */
  ts: string | null;
  /** A digest of what was drawn: the same is not sent twice. */
  drawn: string;
  drawn_at: string;
}

export interface VariationRow {
  workspace_id: string;
  share_id: string;
  parent_id: string;
  root_id: string;
  state: Variation['state'];
  at: string;
}

export interface ComparisonRow {
  workspace_id: string;
  id: string;
  author_id: string | null;
  task: string;
  at: string;
}

export interface ComparedShareRow {
  workspace_id: string;
  comparison_id: string;
  share_id: string;
  at: string;
}

export interface FindingRow {
  workspace_id: string;
  id: string;
  comparison_id: string;
  author_id: string | null;
  tool: string;
  tool_id: string;
  works: string | null;
  fails: string | null;
  cost: string | null;
  at: string;
}

export interface ConfirmationRow {
  workspace_id: string;
  id: string;
  share_id: string;
  member_id: string | null;
  verdict: Verdict;
  at: string;
}

export interface ToolNoteRow {
  workspace_id: string;
  id: string;
  tool_id: string;
  author_id: string | null;
  kind: ToolNote['is'];
  day: string;
  into_id: string | null;
  text: string;
  at: string;
}

export interface SubscriptionRow {
  workspace_id: string;
  id: string;
  member_id: string;
  address: string;
  status: SubscriptionStatus;
  origin: SubscriptionOrigin;
  created_at: string;
  changed_at: string;
}

/** UIDs go up to 2³² − 1, which PostgreSQL's integers do not hold. */
export interface MailboxRow {
  workspace_id: string;
  id: string;
  uid_validity: string;
  last_uid: string;
}

/** In how many shares of the search index a word is; the empty word stands for all of them. */
export interface SearchWordRow {
  workspace_id: string;
  word: string;
  shares: number;
}

/** A line of a space's own lexicon: terms that mean the same. */
export interface OwnWordsRow {
  workspace_id: string;
  position: number;
  terms: string;
}

export interface RelayRow {
  workspace_id: string;
  member_id: string;
  status: RelayState;
  /** JSON; an empty list once they answered. */
  reasons: string;
  asked_at: string | null;
  answered_at: string | null;
}

export interface ObjectionRow {
  workspace_id: string;
  member_id: string;
  at: string;
}

export interface NominationRow {
  workspace_id: string;
  id: string;
  opened_at: string;
  closed_at: string | null;
}

/** There only while its round is open. */
export interface BallotRow {
  workspace_id: string;
  nomination_id: string;
  voter_id: string;
  /** JSON. */
  named: string;
  volunteers: 'yes' | 'no';
}

export interface NetworkRow {
  workspace_id: string;
  consulted_on: string;
  informed_on: string;
  switched_by: string;
  switched_at: string;
  off_at: string | null;
}

/** That two members exchanged on a day: how much, and what, is kept nowhere. */
export interface TieRow {
  workspace_id: string;
  day: string;
  one_id: string;
  other_id: string;
}

export interface AuditRow {
  workspace_id: string;
  id: string;
  at: string;
  actor_id: string;
  what: AuditEntry['what'];
  detail: string;
}

export interface Schema {
  workspaces: WorkspaceRow;
  job_families: JobFamilyRow;
  members: MemberRow;
  own_tools: OwnToolRow;
  own_words: OwnWordsRow;
  search_words: SearchWordRow;
  posts: PostRow;
  shares: ShareRow;
  share_tools: ShareToolRow;
  trials: TrialRow;
  questions: QuestionRow;
  question_requests: QuestionRequestRow;
  cautions: CautionRow;
  tool_policies: ToolPolicyRow;
  recaps: RecapRow;
  recap_edits: RecapEditRow;
  rhythms: RhythmRow;
  calms: CalmRow;
  launch_plans: LaunchPlanRow;
  suggestion_answers: SuggestionAnswerRow;
  decisions: DecisionRow;
  inbox: InboxRow;
  outbox: OutboxRow;
  calendar_runs: CalendarRunRow;
  identities: IdentityRow;
  slack_installs: SlackInstallRow;
  slack_messages: SlackMessageRow;
  variations: VariationRow;
  comparisons: ComparisonRow;
  comparison_shares: ComparedShareRow;
  findings: FindingRow;
  confirmations: ConfirmationRow;
  tool_notes: ToolNoteRow;
  subscriptions: SubscriptionRow;
  mailboxes: MailboxRow;
  relays: RelayRow;
  objections: ObjectionRow;
  nominations: NominationRow;
  ballots: BallotRow;
  networks: NetworkRow;
  ties: TieRow;
  audit_entries: AuditRow;
}

/** The database, or a transaction on it. */
export type Db = Kysely<Schema>;
