import { fold } from '../text/fold.ts';
import { stemsOf } from '../text/words.ts';
import type { Locale } from '../workspace/workspace.ts';
import { isCommonInPrompts } from './commonWords.ts';

/** What two prompts are compared by; made once for each. */
export interface Fingerprint {
  /** The prompt's words, folded, without punctuation, spaces or case: equal for the same prompt typed twice. */
  readonly text: string;
  readonly locale: Locale;
  /** What it speaks of, stemmed, each with its weight (0..1): what every prompt says weighs little. */
  readonly words: ReadonlyMap<string, number>;
  /** Its runs of two and of three words that say something of their own. */
  readonly pairs: ReadonlySet<string>;
  readonly triples: ReadonlySet<string>;
}

/** Where the words of very long prompts stop being compared. */
const COMPARED_LENGTH = 12_000;

const WEIGHT = { common: 0.15, number: 0.5, own: 1 };

export function fingerprint(prompt: string): Fingerprint {
  const tokens = fold(prompt.slice(0, COMPARED_LENGTH)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = tokens.map((token) => stemsOf(token)[0] ?? null);
  const isOwn = stems.map((stem) => stem !== null && !isCommonInPrompts(stem));
  const said = stems.filter((stem) => stem !== null);
  return {
    text: tokens.join(' '),
    locale: localeOf(tokens),
    words: new Map(said.map((stem) => [stem, weightOf(stem)])),
    pairs: runs(tokens, isOwn, 2),
    triples: runs(tokens, isOwn, 3),
  };
}

function weightOf(stem: string): number {
  if (isCommonInPrompts(stem)) return WEIGHT.common;
  return /^\d+$/.test(stem) ? WEIGHT.number : WEIGHT.own;
}

function runs(tokens: readonly string[], isOwn: readonly boolean[], length: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + length <= tokens.length; at++)
    if (isOwn.slice(at, at + length).includes(true)) found.add(tokens.slice(at, at + length).join(' '));
  return found;
}

const FRENCH = new Set(
  'au aux avec ce ces cette chaque dans de des du en est et la le les ne nous par pas pour que qui sur tu un une'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'an and are as be by each for from in is it not of on or that the this to we who with you'.split(' '),
);

/** By its small words; French when neither language shows. */
function localeOf(tokens: readonly string[]): Locale {
  const english = tokens.filter((token) => ENGLISH.has(token)).length;
  return english > tokens.filter((token) => FRENCH.has(token)).length ? 'en' : 'fr';
}
