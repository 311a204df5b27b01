import type { Share } from '../share/share.ts';
import { stemsOf } from '../text/words.ts';

/** Changes with what makes the words of an index, so that indexes made before are made again. */
export const SEARCH_VERSION = 'sections-2';

/** The sections of a share's text for the search, in the order of its lines. */
export const SECTIONS = ['facts', 'tool', 'useCase', 'limits', 'details', 'prompt'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Where the words of very long prompts stop being indexed: the rest repeats the beginning. */
const INDEXED_LENGTH = 8_000;

/**
 * Facts of a share that a search may ask for, as words that nobody types: `job0juridique`, `kind0failure`,
 * `tool0chatgpt`. Letters and digits only, which engines index as one word.
 */
export function factWord(fact: 'job' | 'kind' | 'tool', value: string): string {
  return `${fact}0${[...value].map((unit) => (/[\p{L}\p{N}]/u.test(unit) ? unit : '0')).join('')}`;
}

/** A word of what a share is mainly about: its job, its tool and its use case. */
export function headWord(stem: string): string {
  return `head0${stem}`;
}

/**
 * A share's text for the search index: a line of stems for each section, then a line of the words of what it is mainly
 * about, marked, by which common words find first the shares that are about them. Empty for an emptied share.
 */
export function shareSearchText(share: Share): string {
  const head = [share.tool, share.useCase].map(stemsOf);
  if (head.flat().length === 0) return '';
  const job = stemsOf(share.jobFamilyId ?? '');
  const lines = [
    [...factsOf(share), ...job],
    ...head,
    stemsOf(share.limits ?? ''),
    stemsOf([share.timeSavedText, share.beforeAfter, share.cost, share.link].join(' ')),
    stemsOf(share.prompt?.slice(0, INDEXED_LENGTH) ?? ''),
    [...new Set([...job, ...head.flat()])].map(headWord),
  ];
  return lines.map((line) => line.join(' ')).join('\n');
}

function factsOf(share: Share): readonly string[] {
  const job = share.jobFamilyId;
  return [
    factWord('kind', share.kind),
    ...(job === null ? [] : [factWord('job', job)]),
    ...share.toolIds.map((tool) => factWord('tool', tool)),
  ];
}
