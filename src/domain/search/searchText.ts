import { factWord, headWord, pairWords } from './indexWords.ts';
import { FIELDS, FIELDS_AS_TOLD, SECTIONS, textOf, type Field, type SectionName } from '../share/fields.ts';
import type { Share } from '../share/share.ts';
import { compoundStemsOf, stemsOf } from '../text/words.ts';

/** Changes with what makes the words of an index, so that indexes made before are made again. */
export const SEARCH_VERSION = 'sections-3';

/** Where the words of very long prompts stop being indexed: the rest repeats the beginning. */
const INDEXED_LENGTH = 8_000;

/**
 * A share's text for the search index: a line of stems for each section, then a line of the words of what it is mainly
 * about, marked, by which common words find first the shares that are about them, and of its pairs of words, by which
 * what is said word for word is met. Empty for an emptied share.
 */
export function shareSearchText(share: Share): string {
  const head = [...saidIn(share, 'tool'), ...saidIn(share, 'useCase')];
  if (head.length === 0) return '';
  const lines = SECTIONS.map((section) => [...factsIn(share, section), ...saidIn(share, section)]);
  const marked = [...new Set([...saidIn(share, 'facts'), ...head])].map(headWord);
  const pairs = new Set(
    (['tool', 'useCase', 'limits'] as const).flatMap((section) => pairWords(saidIn(share, section))),
  );
  return [...lines, [...marked, ...pairs]].map((line) => line.join(' ')).join('\n');
}

/** The stems of the fields of a section, in the order of cards. */
function saidIn(share: Share, section: SectionName): readonly string[] {
  const fields = FIELDS_AS_TOLD.filter((field) => FIELDS[field].section === section);
  return fields.flatMap((field) => {
    const text = toFind(share, field).slice(0, INDEXED_LENGTH);
    const stems = stemsOf(text);
    // After the words in their order, so that terms of several words are met where they stand.
    return [...stems, ...new Set(compoundStemsOf(text)).difference(new Set(stems))];
  });
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
