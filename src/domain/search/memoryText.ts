import type { Comparison, Finding } from '../comparison/comparison.ts';
import type { Question } from '../workspace/workspace.ts';
import { factWord } from './indexWords.ts';
import { searchTextOf, wordsToFind } from './searchText.ts';

/** What stands by itself in the memory beside shares. */
export const BESIDE_SHARES = ['question', 'tool', 'comparison'] as const;
export type BesideShares = (typeof BESIDE_SHARES)[number];

/** What a search may find. */
export type Subject = 'share' | BesideShares;

/** The text of a question for the search index; what answers it is found as the share that it is. Empty once taken back. */
export function questionSearchText({ text, jobFamilyId }: Question): string {
  const facts = jobFamilyId === null ? [] : [factWord('job', jobFamilyId)];
  return searchTextOf({ facts, useCase: wordsToFind(text) });
}

/** What a tool's sheet says that no share does. */
export interface SheetSaid {
  /** Its id, and those of the tools that were merged into it. */
  readonly toolIds: readonly string[];
  readonly names: readonly string[];
  /** Why it is allowed, or not. */
  readonly policies: readonly string[];
  readonly cautions: readonly string[];
  readonly notes: readonly string[];
}

/** The text of a tool's sheet for the search index; empty when shares alone speak of the tool. */
export function sheetSearchText({ toolIds, names, policies, cautions, notes }: SheetSaid): string {
  if ([...policies, ...cautions, ...notes].every((text) => text === '')) return '';
  return searchTextOf({
    tool: [...toolIds.map((id) => factWord('tool', id)), ...names.flatMap(wordsToFind)],
    limits: [...policies, ...notes].flatMap(wordsToFind),
    cautions: cautions.flatMap(wordsToFind),
  });
}

/** The text of a comparison for the search index: its task, and what was told on it. */
export function comparisonSearchText({ task }: Comparison, findings: readonly Finding[]): string {
  const told = (...texts: readonly (string | null)[]): readonly string[] =>
    texts.flatMap((text) => wordsToFind(text ?? ''));
  return searchTextOf({
    tool: [
      ...new Set(findings.flatMap(({ tool, toolId }) => [factWord('tool', toolId), ...wordsToFind(tool)])),
    ],
    useCase: wordsToFind(task),
    limits: findings.flatMap(({ works, fails, cost }) => told(works, fails, cost)),
  });
}
