import type { Share } from '../share/share.ts';
import { stem } from './stem.ts';

const SMALL_WORDS = new Set(
  (
    'a ai au aux avec ce ces cet cette comment d dans de des du elle en est et il ils j je l la le les leur ma mes mon ' +
    'n ne nos notre nous on ou par pas plus pour qu que quel quelle qui s sa se ses son sur ta te tes toi ton tu un une ' +
    'vos votre vous y an and are as at by for from have how i in is it my of on or our that the their this to was we what ' +
    'with you your'
  ).split(' '),
);

/** Lower case, no accents, ligatures opened: two spellings of one word become one. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** The words of a text that help to find it: folded, small words left out. */
function wordsOf(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word));
}

/** Changes with what makes the words of an index, so that indexes made before are made again. */
export const SEARCH_VERSION = 'stems-2';

/** What a text searches for: the stems of its words. */
export function searchWords(text: string): readonly string[] {
  return wordsOf(text).map(stem);
}

/** Where the words of very long prompts stop being indexed: the rest repeats the beginning. */
const INDEXED_LENGTH = 8_000;

/**
 * A share's words for the search index, its job among them, single spaces between them: each stem, then the word itself where it
 * differs, which is found while it is being typed.
 */
export function shareSearchText(share: Share): string {
  const told = [
    share.jobFamilyId,
    share.tool,
    share.useCase,
    share.limits,
    share.timeSavedText,
    share.beforeAfter,
    share.prompt?.slice(0, INDEXED_LENGTH),
    share.link,
  ];
  return wordsOf(told.filter((text) => text != null).join(' '))
    .flatMap((word) => (stem(word) === word ? [word] : [stem(word), word]))
    .join(' ');
}
