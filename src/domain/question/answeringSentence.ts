import type { Lexicon, Term } from '../search/concepts.ts';
import { lookalikesOf } from '../search/lookalikes.ts';
import { wishesOf, type Wish } from '../search/wishes.ts';
import { words } from '../share/languages.ts';
import type { Share } from '../share/share.ts';
import { wholeSentencesOf } from '../text/wholeSentences.ts';
import { stemsOf } from '../text/words.ts';

const FUNCTION_WORDS = new Set(stemsOf([...words('functionWords')].join(' ')));

/** Told by questions put to a library: what says less answers something else. */
const ENOUGH = { part: 0.55, things: 3 };

/**
 * The sentence of a share that says most of what is needed, whole, to be quoted; null where none says enough of it. A
 * long share may say each word of a need somewhere, and answer none.
 */
export function answeringSentence(share: Share, need: string, lexicon: Lexicon): string | null {
  const stems = stemsOf(need).filter((stem) => !FUNCTION_WORDS.has(stem));
  const tool = stemsOf(share.tool);
  const sentences = sentencesIn(share).map((sentence) => ({ sentence, texts: [tool, stemsOf(sentence)] }));
  const known = sentences.flatMap(({ texts }) => texts).flat();
  const mistyped = stems.filter((stem) => !known.includes(stem) && !lexicon.has(stem));
  const wishes = wishesOf(stems, lexicon, new Map(mistyped.map((stem) => [stem, lookalikesOf(stem, known)])));
  const all = wishes.reduce((sum, { weight }) => sum + weight, 0);
  const said = sentences.map(({ sentence, texts }) => ({ sentence, things: thingsSaid(texts, wishes) }));
  const most = Math.max(0, ...said.map(({ things }) => things));
  if (most === 0 || (most < ENOUGH.part * all && most < ENOUGH.things)) return null;
  return said.find(({ things }) => things === most)?.sentence ?? null;
}

/** What was told comes before the prompt. */
function sentencesIn({ useCase, beforeAfter, limits, prompt }: Share): readonly string[] {
  return [useCase, beforeAfter, limits, prompt].flatMap((text) => wholeSentencesOf(text ?? ''));
}

function thingsSaid(texts: readonly (readonly string[])[], wishes: readonly Wish[]): number {
  const saidOf = ({ alternatives, weight }: Wish): number => {
    const ways = alternatives.filter(({ term }) => texts.some((stems) => holds(stems, term)));
    return weight * Math.max(0, ...ways.map((way) => way.weight));
  };
  return wishes.reduce((sum, wish) => sum + saidOf(wish), 0);
}

function holds(stems: readonly string[], term: Term): boolean {
  return stems.some((_, at) => term.every((stem, offset) => stems[at + offset] === stem));
}
