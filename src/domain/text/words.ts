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

/** The stems of a text's words that help to find it, in their order: small words are left out. « R&D » is one word. */
export function stemsOf(text: string): readonly string[] {
  const words =
    fold(text)
      .replace(/\br ?& ?d\b/g, 'rd')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word)).map(stem);
}
