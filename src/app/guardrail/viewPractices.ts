import { guardrailFields } from '../../cards/guardrail/guardrailCards.ts';
import type { CardField } from '../../cards/card.ts';
import { gatherPractices, type Practice } from '../../domain/guardrail/practices.ts';
import { finalTool } from '../../domain/tool/toolNames.ts';
import { namesIn } from '../names.ts';
import type { Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';
import { readGuardrails } from './readGuardrails.ts';

/** Shares whose limits are gathered: the newest ones. */
const MOST_SHARES = 2_000;
const EVER = { from: '', to: '9999' };

/** The good practices of one tool or of one job family. */
export interface PracticesOf {
  /** Null for shares that name no tool, many, or no job family. */
  readonly id: string | null;
  readonly name: string | null;
  /** The space's policy and the cautions of a tool; none for a job family. */
  readonly guardrails: readonly CardField[];
  readonly practices: readonly Practice[];
}

/** What colleagues say not to do, by tool or by job family, in the order of the names. */
export async function viewPractices(
  store: Store,
  viewer: Viewer,
  by: 'tool' | 'family',
): Promise<readonly PracticesOf[]> {
  const { workspace, words } = viewer;
  const shares = await store.shares.published(workspace.id, EVER, MOST_SHARES);
  const notes = await store.upkeep.notes(workspace.id);
  const renamed = shares.map((share) => ({
    ...share,
    toolIds: [...new Set(share.toolIds.map((toolId) => finalTool(notes, toolId)))],
  }));
  const groups = gatherPractices(renamed, by);
  const names = await namesIn(store, workspace.id, words.locale);
  const named = renamed.flatMap(({ toolIds }) => toolIds);
  const guarded = by === 'tool' ? await guardedTools(store, viewer, named) : [];
  const fieldsOf = new Map(guarded);
  const bare = guarded.filter(
    ([id, fields]) => fields.length > 0 && groups.every((group) => group.id !== id),
  );
  return [...groups, ...bare.map(([id]) => ({ id, practices: [] }))]
    .map(({ id, practices }) => ({
      id,
      name: id === null ? null : names[by](id),
      guardrails: fieldsOf.get(id ?? '') ?? [],
      practices,
    }))
    .toSorted(byName(words.locale));
}

/** The policy and the cautions, as fields, of these tools and of every tool that the space has a policy for. */
async function guardedTools(
  store: Store,
  { workspace, words }: Viewer,
  toolIds: readonly string[],
): Promise<readonly (readonly [string, readonly CardField[]])[]> {
  const names = await namesIn(store, workspace.id, words.locale);
  const decided = (await store.toolPolicies.list(workspace.id)).map(({ toolId }) => toolId);
  const read = await readGuardrails(store, workspace.id, { toolIds: [...toolIds, ...decided], shareIds: [] });
  const all = new Set([...toolIds, ...decided].map(read.finalTool));
  return [...all].map((id) => {
    const guardrails = {
      ...read,
      policies: read.policies.filter(({ toolId }) => toolId === id),
      cautions: read.cautions.filter(({ about }) => about.id === id),
    };
    const day = (instant: string): string => words.time.date(instant, workspace.timeZone);
    return [id, guardrailFields({ guardrails, on: 'page', tool: names.tool, day }, words)];
  });
}

/** Those without a name come last. */
function byName(locale: string): (one: PracticesOf, other: PracticesOf) => number {
  const collator = new Intl.Collator(locale);
  return (one, other) =>
    one.name === null || other.name === null
      ? Number(one.name === null) - Number(other.name === null)
      : collator.compare(one.name, other.name);
}
