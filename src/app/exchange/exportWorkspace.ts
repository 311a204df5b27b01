import type { Decision } from '../ports/brief.ts';
import type { OwnTool } from '../ports/tool.ts';
import type { Store } from '../ports/store.ts';
import type { JobFamily, Member, Question, Workspace } from '../../domain/workspace/workspace.ts';
import type { ComparedShare, Comparison, Finding } from '../../domain/comparison/comparison.ts';
import type { Confirmation, ToolNote } from '../../domain/tool/upkeep.ts';
import type { Caution } from '../../domain/guardrail/caution.ts';
import type { ToolPolicy } from '../../domain/guardrail/toolPolicy.ts';
import type { QuestionRequest } from '../../domain/question/request.ts';
import type { Variation } from '../../domain/variation/variation.ts';
import type { AuditEntry, NetworkConsent, Nomination, Objection, Relay } from '../../domain/bridger/relay.ts';
import type { Post } from '../../domain/workspace/post.ts';
import type { Recap, RecapEdit } from '../../domain/recap/recap.ts';
import type { Subscription } from '../../domain/mail/subscription.ts';
import type { LaunchPlan } from '../../domain/rhythm/launchPlan.ts';
import type { Calm, Rhythm } from '../../domain/rhythm/rhythm.ts';
import type { SuggestionAnswer } from '../../domain/rhythm/suggest.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Trial } from '../../domain/trial/trial.ts';

/** One thing of a space, as a line of its export. Ballots are secret and ties are forgotten after 90 days: a file keeps neither. */
export type ExportLine =
  | ({ readonly type: 'workspace' } & Workspace)
  | ({ readonly type: 'jobFamily' } & JobFamily)
  | ({ readonly type: 'member' } & Member)
  | ({ readonly type: 'ownTool' } & OwnTool)
  | { readonly type: 'ownWords'; readonly workspaceId: string; readonly lines: readonly string[] }
  | ({ readonly type: 'post' } & Post)
  | ({ readonly type: 'share' } & Share)
  | ({ readonly type: 'trial' } & Trial)
  | ({ readonly type: 'question' } & Question)
  | ({ readonly type: 'questionRequest' } & QuestionRequest)
  | ({ readonly type: 'caution' } & Caution)
  | ({ readonly type: 'toolPolicy' } & ToolPolicy)
  | ({ readonly type: 'recap' } & Recap)
  | ({ readonly type: 'recapEdit' } & RecapEdit)
  | ({ readonly type: 'rhythm' } & Rhythm)
  | ({ readonly type: 'calm' } & Calm)
  | ({ readonly type: 'launchPlan' } & LaunchPlan)
  | ({ readonly type: 'suggestionAnswer' } & SuggestionAnswer)
  | ({ readonly type: 'relay' } & Relay)
  | ({ readonly type: 'objection' } & Objection)
  | ({ readonly type: 'nomination' } & Nomination)
  | ({ readonly type: 'network' } & NetworkConsent)
  | ({ readonly type: 'auditEntry' } & AuditEntry)
  | ({ readonly type: 'decision' } & Decision)
  | ({ readonly type: 'variation' } & Variation)
  | ({ readonly type: 'comparison' } & Comparison)
  | ({ readonly type: 'comparedShare' } & ComparedShare)
  | ({ readonly type: 'finding' } & Finding)
  | ({ readonly type: 'confirmation' } & Confirmation)
  | ({ readonly type: 'toolNote' } & ToolNote)
  | ({ readonly type: 'subscription' } & Subscription);

const PAGE = 500;
const ALL_RECAPS = 100_000;

/** Everything of a space, in an order in which it can be read back; twice the same for the same content. */
export async function* exportWorkspace(store: Store, workspace: Workspace): AsyncGenerator<ExportLine> {
  const { id } = workspace;
  yield { type: 'workspace', ...workspace };
  for (const family of await store.jobFamilies.list(id)) yield { type: 'jobFamily', ...family };
  for (const member of await store.members.list(id)) yield { type: 'member', ...member };
  for (const tool of await store.ownTools.list(id)) yield { type: 'ownTool', ...tool };
  const lines = await store.ownWords.list(id);
  if (lines.length > 0) yield { type: 'ownWords', workspaceId: id, lines };
  for await (const post of pages((after) => store.posts.page(id, after, PAGE), idOf))
    yield { type: 'post', ...post };
  for await (const share of pages((after) => store.shares.page(id, after, PAGE), idOf))
    yield { type: 'share', ...share };
  for await (const trial of pages((after) => store.trials.page(id, after, PAGE), idOf))
    yield { type: 'trial', ...trial };
  for await (const question of pages((after) => store.questions.page(id, after, PAGE), idOf))
    yield { type: 'question', ...question };
  for await (const request of pages((after) => store.questionRequests.page(id, after, PAGE), idOf))
    yield { type: 'questionRequest', ...request };
  for await (const caution of pages((after) => store.cautions.page(id, after, PAGE), idOf))
    yield { type: 'caution', ...caution };
  for (const policy of await store.toolPolicies.list(id)) yield { type: 'toolPolicy', ...policy };
  for (const recap of await store.recaps.list(id, ALL_RECAPS)) yield { type: 'recap', ...recap };
  for (const edit of await store.recapEdits.list(id)) yield { type: 'recapEdit', ...edit };
  const rhythm = await store.rhythms.get(id);
  if (rhythm !== null) yield { type: 'rhythm', ...rhythm };
  for (const calm of await store.calms.list(id)) yield { type: 'calm', ...calm };
  const plan = await store.launchPlans.get(id);
  if (plan !== null) yield { type: 'launchPlan', ...plan };
  for (const answer of await store.suggestionAnswers.list(id)) yield { type: 'suggestionAnswer', ...answer };
  for (const decision of await store.decisions.list(id)) yield { type: 'decision', ...decision };
  yield* exportLivingLibrary(store, id);
  for await (const subscription of pages((after) => store.subscriptions.page(id, after, PAGE), idOf))
    yield { type: 'subscription', ...subscription };
  yield* exportRelays(store, id);
}

async function* exportRelays(store: Store, id: string): AsyncGenerator<ExportLine> {
  for (const relay of await store.relays.list(id)) yield { type: 'relay', ...relay };
  for (const objection of await store.objections.list(id)) yield { type: 'objection', ...objection };
  for (const nomination of await store.nominations.list(id)) yield { type: 'nomination', ...nomination };
  const network = await store.networks.get(id);
  if (network !== null) yield { type: 'network', ...network };
  for (const entry of await store.audit.list(id)) yield { type: 'auditEntry', ...entry };
}

async function* exportLivingLibrary(store: Store, id: string): AsyncGenerator<ExportLine> {
  const { variations, comparisons, upkeep } = store;
  for await (const variation of pages((after) => variations.page(id, after, PAGE), shareIdOf))
    yield { type: 'variation', ...variation };
  for (const comparison of await comparisons.list(id)) yield { type: 'comparison', ...comparison };
  for (const compared of await comparisons.shares(id, null)) yield { type: 'comparedShare', ...compared };
  for (const finding of await comparisons.findings(id, null)) yield { type: 'finding', ...finding };
  for await (const confirmation of pages((after) => upkeep.page(id, after, PAGE), idOf))
    yield { type: 'confirmation', ...confirmation };
  for (const note of await upkeep.notes(id)) yield { type: 'toolNote', ...note };
}

const idOf = ({ id }: { readonly id: string }): string => id;
const shareIdOf = ({ shareId }: { readonly shareId: string }): string => shareId;

async function* pages<T>(
  page: (afterId: string) => Promise<readonly T[]>,
  keyOf: (one: T) => string,
): AsyncGenerator<T> {
  let after = '';
  while (true) {
    const found = await page(after);
    yield* found;
    const last = found.at(-1);
    if (last === undefined) return;
    after = keyOf(last);
  }
}
