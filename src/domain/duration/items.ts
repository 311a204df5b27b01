import { words } from './languages.ts';
import type { Token } from './tokens.ts';

const BEFORE_ITEM = words('beforeItem');
/** Words that are of no name: « avec », "instead". */
export const ENDS_ITEM = words('endsItem');
const COMPOUNDS = words('compounds');
/** « étiquette de lot » */
const OF = words('nameOf');
const OPENS_COMPOUND = words('opensCompound');
const ENDS_COMPOUND = words('endsCompound');
/** « fiche produit » */
const MOST_WORDS = 3;

/** The name of what a saving is counted by: « compte rendu », « fiche produit », "landing page"; null when there is none. */
export function readItem(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly item: string; readonly next: number } | null {
  let start = at;
  while (BEFORE_ITEM.has(tokens[start]?.word ?? '')) start++;
  const first = tokens[start];
  if (!first || !isItemWord(tokens, start, text)) return null;
  const isEmail = first.word === 'e' && tokens[start + 1]?.start === first.end + 1;
  const opened = OPENS_COMPOUND.has(tokens[at - 1]?.word ?? '');
  let next = start + (isEmail ? 2 : 1);
  while (next < start + MOST_WORDS && goesOn(tokens, next, { text, opened })) next++;
  if (next === start + 1 && OF.has(tokens[next]?.word ?? '') && isItemWord(tokens, next + 1, text)) next += 2;
  return { item: text.slice(first.start, tokens[next - 1]?.end).toLowerCase(), next };
}

/** Whether a word is part of the name before it: nothing but a space or a hyphen between them. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  { text, opened }: { readonly text: string; readonly opened: boolean },
): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (!last || !token || !/^[a-z]{2,}/.test(token.word) || ENDS_ITEM.has(token.word)) return false;
  const between = text.slice(last.end, token.start);
  if (between === '-') return true;
  if (between.trim() !== '') return false;
  return COMPOUNDS.has(token.word) || (opened && !ENDS_COMPOUND.has(token.word));
}

/** A noun: not a function word, not a person's name (« relu par Ion »); « e-mail » begins with one letter. */
function isItemWord(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token || ENDS_ITEM.has(token.word) || /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end)))
    return false;
  return /^[a-z]{2,}/.test(token.word) || (token.word === 'e' && tokens[at + 1]?.word === 'mail');
}
