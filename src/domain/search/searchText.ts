import { factWord, headWord, isFact, pairWords } from './indexWords.ts';
import { FIELDS, FIELDS_AS_TOLD, SECTIONS, textOf, type Field, type SectionName } from '../share/fields.ts';
import type { Caution } from '../guardrail/caution.ts';
import type { Share } from '../share/share.ts';
import type { Trial } from '../trial/trial.ts';
import { compoundStemsOf, termStemsOf } from '../text/words.ts';

/** Changes with what makes the words of an index, so that indexes made before are made again. */
export const SEARCH_VERSION = 'memory-2';

/** Where the words of very long prompts stop being indexed: the rest repeats the beginning. */
const INDEXED_LENGTH = 8_000;

/** What is said in each section, as words of the index. */
type Said = Readonly<Partial<Record<SectionName, readonly string[]>>>;

/**
 * A text for the search index: a line of words for each section, then a line of the words of what it is mainly about,
 * marked, by which common words find first what is about them, and of its pairs of words, by which what is said word for
 * word is met. `named` is what it is about too, said among its facts.
 */
export function searchTextOf(said: Said, named: readonly string[] = []): string {
  const head = [...named, ...(said.tool ?? []), ...(said.useCase ?? [])];
  if (head.length === 0) return '';
  const lines = SECTIONS.map((section) => said[section] ?? []);
  const marked = [...new Set(head)].filter((word) => !isFact(word)).map(headWord);
  const pairs = new Set(
    (['tool', 'useCase', 'limits'] as const).flatMap((section) =>
      pairWords((said[section] ?? []).filter((word) => !isFact(word))),
    ),
  );
  return [...lines, [...marked, ...pairs]].map((line) => line.join(' ')).join('\n');
}

/** The words of a text by which it is found. */
export function wordsToFind(text: string): readonly string[] {
  const told = text.slice(0, INDEXED_LENGTH);
  const stems = termStemsOf(told);
  // After the words in their order, so that terms of several words are met where they stand.
  return [...stems, ...new Set(compoundStemsOf(told)).difference(new Set(stems))];
}

/** What colleagues said on a share. */
export interface SaidOn {
  readonly trials: readonly Trial[];
  readonly cautions: readonly Caution[];
}

const NOTHING: SaidOn = { trials: [], cautions: [] };

/** A share's text for the search index, what was said on it included. Empty for an emptied share. */
export function shareSearchText(share: Share, { trials, cautions }: SaidOn = NOTHING): string {
  if (saidIn(share, 'tool').length + saidIn(share, 'useCase').length === 0) return '';
  const own = SECTIONS.map((section) => [section, [...factsIn(share, section), ...saidIn(share, section)]]);
  const { facts = [], ...said } = Object.fromEntries(own) as Said;
  return searchTextOf(
    {
      ...said,
      facts: [...facts, ...outcomesOf(trials)],
      // Many colleagues may try a share: it is not found by all that they say.
      trials: wordsToFind(trials.map(({ line }) => line ?? '').join('\n')),
      cautions: wordsToFind(cautions.map(({ text }) => text).join('\n')),
    },
    saidIn(share, 'facts'),
  );
}

function outcomesOf(trials: readonly Trial[]): readonly string[] {
  return [...new Set(trials.map(({ outcome }) => factWord('trial', outcome)))];
}

/** The stems of the fields of a section, in the order of cards. */
function saidIn(share: Share, section: SectionName): readonly string[] {
  const fields = FIELDS_AS_TOLD.filter((field) => FIELDS[field].section === section);
  return fields.flatMap((field) => wordsToFind(toFind(share, field)));
}

/** A title that its use case begins with says it once more: it adds nothing. */
function toFind(share: Share, field: Field): string {
  const said = textOf(share, field) ?? '';
  const isSaid = field === 'title' && share.useCase.toLowerCase().includes(said.toLowerCase());
  return isSaid ? '' : said;
}

function factsIn({ kind, jobFamilyId, toolIds }: Share, section: SectionName): readonly string[] {
  if (section === 'tool') return toolIds.map((tool) => factWord('tool', tool));
  if (section !== 'facts') return [];
  return [factWord('kind', kind), ...(jobFamilyId === null ? [] : [factWord('job', jobFamilyId)])];
}
