import type { Choice } from '../../cards/form.ts';
import { FILTERS, type Filter, type FilterName } from '../../domain/search/filter.ts';
import { factWord } from '../../domain/search/indexWords.ts';
import { anyOf, type Condition } from '../../domain/search/plan.ts';
import { SHARE_KINDS } from '../../domain/share/share.ts';
import { finalTool, idsOfTool } from '../../domain/tool/toolNames.ts';
import { TOOLS } from '../../domain/tool/toolTable.ts';
import { OUTCOMES } from '../../domain/trial/trial.ts';
import { fold } from '../../domain/text/fold.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import type { Viewer } from '../viewer.ts';
import { familyChoices } from '../workspace/familyChoices.ts';

/** What the index is asked for so that only what passes the filter is met. */
export async function conditionsOf(
  store: Store,
  workspaceId: string,
  filter: Filter = {},
): Promise<readonly Condition[]> {
  const conditions: Condition[] = [];
  for (const name of FILTERS) {
    const value = filter[name];
    if (value === undefined) continue;
    const values = name === 'tool' ? idsOfTool(await store.upkeep.notes(workspaceId), value) : [value];
    conditions.push(anyOf(values.map((one) => ({ is: 'word', word: factWord(name, one) }))));
  }
  return conditions;
}

/** One thing that shares may be kept by, and what it may be set to: only tools that some share names. */
export interface FilterList {
  readonly name: FilterName;
  readonly choices: readonly Choice[];
}

export async function filterLists(desk: Desk, viewer: Viewer): Promise<readonly FilterList[]> {
  const { kindNames, outcomeNames } = viewer.words.cards;
  const choices: Readonly<Record<FilterName, readonly Choice[]>> = {
    tool: await toolChoices(desk.store, viewer),
    job: await familyChoices(desk, viewer),
    kind: SHARE_KINDS.map((value) => ({ value, label: kindNames[value] })),
    trial: OUTCOMES.map((value) => ({ value, label: outcomeNames[value] })),
  };
  return FILTERS.map((name) => ({ name, choices: choices[name] }));
}

async function toolChoices(store: Store, { workspace, words }: Viewer): Promise<readonly Choice[]> {
  const said = new Set(await store.search.wordsBeginning(workspace.id, factWord('tool', '')));
  const notes = await store.upkeep.notes(workspace.id);
  const all = [...TOOLS, ...(await store.ownTools.list(workspace.id))];
  const shown = new Set(
    all.filter(({ id }) => said.has(factWord('tool', id))).map(({ id }) => finalTool(notes, id)),
  );
  return all
    .filter(({ id }) => shown.has(id))
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, words.locale));
}

/** A filter as it is typed or stands in an address, each value by its id or its name; and the first that is no choice. */
export interface FilterRead {
  readonly filter: Filter;
  readonly unknown: { readonly list: FilterList; readonly typed: string } | null;
}

export function readFilter(
  typedOf: (name: FilterName) => string | null | undefined,
  lists: readonly FilterList[],
): FilterRead {
  const filter: Partial<Record<FilterName, string>> = {};
  let unknown: FilterRead['unknown'] = null;
  for (const list of lists) {
    const typed = typedOf(list.name) ?? '';
    const choice = list.choices.find(({ value, label }) => value === typed || fold(label) === fold(typed));
    if (choice !== undefined) filter[list.name] = choice.value;
    else if (typed !== '') unknown ??= { list, typed };
  }
  return { filter, unknown };
}
