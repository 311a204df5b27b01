import { foldInPlace } from '../../text/fold.ts';
import { NOT_NAMES } from './cues.ts';
import { FIRST_NAMES } from './names.ts';

const CAPITALISED = /@[^\s,;:!?]{1,40}|\p{Lu}\p{Ll}[\p{L}-]{0,30}|\p{Lu}{3,20}(?!\p{L})/gu;

/**
 * A signed text in which people are signs too, places kept: « N » is a mention or a frequent first name, « C » another
 * word with a capital inside a sentence, or one that owns what follows ("Ravi's").
 */
export function signPeople(text: string, signed: string): string {
  let [at, out] = [0, ''];
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    const sign =
      signed.charAt(index) === 'T'
        ? ''
        : signOf(word, text.slice(Math.max(0, index - 3), index), text.charAt(index + word.length));
    if (sign === '') continue;
    out += signed.slice(at, index) + sign.repeat(word.length);
    at = index + word.length;
  }
  return out + signed.slice(at);
}

function signOf(word: string, before: string, next: string): 'N' | 'C' | '' {
  if (word.startsWith('@') || FIRST_NAMES.has(foldInPlace(word))) return 'N';
  // In capitals throughout, a word is an abbreviation as often as a name.
  if (/^\p{Lu}+$/u.test(word)) return '';
  const inside = /['’]/.test(next) || /[\p{L}\d,:'’)] ?$/u.test(before);
  return inside && !NOT_NAMES.has(word) ? 'C' : '';
}
