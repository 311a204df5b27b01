import { fold } from './fold.ts';
import { stem } from './stem.ts';

const SMALL_WORDS = new Set(
  (
    'a ai au aux avec ce ces cet cette comment d dans de des du elle en est et il ils j je l la le les leur ma mes mon ' +
    'n ne nos notre nous on ou par pas plus pour qu que quel quelle qui s sa se ses son sur ta te tes toi ton tu un une ' +
    'vos votre vous y an and are as at by for from have how i in is it my of on or our that the their this to was we what ' +
    'with you your'
  ).split(' '),
);

/** Small words that turn what others say, « pas payé », or that other words look like: "AI policy", « ton poli ». */
const TURNING = new Set(['ai', 'pas', 'plus', 'ton']);

/** « F.A.Q. », « C.V. »: dots between single letters say nothing. */
const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{N}])/gu;
/** « 10 000 » is one figure. */
const GROUPED = /(?<![\p{N}.,])\d{1,3}(?: \d{3}){1,4}(?![\p{N}])/gu;
/** Chinese and Japanese put no blank between words: every two signs are taken for one. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The stems of a text's words that help to find it, in their order: small words are left out. « R&D » is one word. */
export function stemsOf(text: string): readonly string[] {
  return stemsKept(text, (word) => !SMALL_WORDS.has(word));
}

/** Those by which a text is searched, term by term: with the small words without which a term says something else. */
export function termStemsOf(text: string): readonly string[] {
  return stemsKept(text, (word) => !SMALL_WORDS.has(word) || TURNING.has(word));
}

function stemsKept(text: string, isKept: (word: string) => boolean): readonly string[] {
  const folded = fold(text);
  const words = (/[.&\d]/.test(folded) ? joined(folded) : folded).match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter(isKept);
  if (!IDEOGRAPHS.test(folded)) return kept.map(stem);
  return kept.flatMap((word) => (IDEOGRAPHS.test(word) ? pairsOf(word) : [stem(word)]));
}

/** What is one word or one figure without its signs and blanks. */
function joined(folded: string): string {
  return folded
    .replace(/\b([a-z]{1,2}) ?& ?([a-z])\b/g, '$1$2')
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
    .replace(GROUPED, (figure) => figure.replaceAll(' ', ''));
}

function pairsOf(word: string): readonly string[] {
  const signs = [...word];
  return signs.length < 3 ? [word] : signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
}

/** A word that a mark or a digit cuts in two: « ISO-9001 », « ISO9001 », « e-commerce ». */
const COMPOUND =
  /(?<![\p{L}\p{N}-])(\p{L}+)-?(\p{N}+)(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}-])(\p{L}+)-(\p{L}+)(?![\p{L}\p{N}-])/gu;

/** The stems of the compounds of a text written the other ways: whole, and in two. */
export function compoundStemsOf(text: string): readonly string[] {
  return [...fold(text).matchAll(COMPOUND)].flatMap(([, letters, digits, one, other]) =>
    letters !== undefined && digits !== undefined
      ? [stem(letters), digits, `${letters}${digits}`]
      : [stem(`${one ?? ''}${other ?? ''}`)],
  );
}
