import { FIELDS, FIELDS_AS_TOLD, SECTIONS, textOf, type Field, type SectionName } from '../share/fields.ts';
import type { Share } from '../share/share.ts';
import { stemsOf } from '../text/words.ts';

/** Changes with what makes the words of an index, so that indexes made before are made again. */
export const SEARCH_VERSION = 'sections-2';

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
  const head = [...saidIn(share, 'tool'), ...saidIn(share, 'useCase')];
  if (head.length === 0) return '';
  const lines = SECTIONS.map((section) => [
    ...(section === 'facts' ? factsOf(share) : []),
    ...saidIn(share, section),
  ]);
  const marked = [...new Set([...saidIn(share, 'facts'), ...head])].map(headWord);
  return [...lines, marked].map((line) => line.join(' ')).join('\n');
}

/** The stems of the fields of a section, in the order of cards. */
function saidIn(share: Share, section: SectionName): readonly string[] {
  const fields = FIELDS_AS_TOLD.filter((field) => FIELDS[field].section === section);
  return fields.flatMap((field) => stemsOf(toFind(share, field).slice(0, INDEXED_LENGTH)));
}

/** A title that its use case begins with says it once more: it adds nothing. */
function toFind(share: Share, field: Field): string {
  const said = textOf(share, field) ?? '';
  const isSaid = field === 'title' && share.useCase.toLowerCase().includes(said.toLowerCase());
  return isSaid ? '' : said;
}

function factsOf(share: Share): readonly string[] {
  const job = share.jobFamilyId;
  return [
    factWord('kind', share.kind),
    ...(job === null ? [] : [factWord('job', job)]),
    ...share.toolIds.map((tool) => factWord('tool', tool)),
  ];
}
