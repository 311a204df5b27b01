import { CUES } from './cues.ts';
import type { Weighed } from './evidence.ts';
import { ngramsOf, stemsOf } from './ngrams.ts';
import { tellsIn } from './tellsIn.ts';

/** Features of one kind that a message has, and how much each counts. */
export interface Features {
  readonly names: readonly string[];
  readonly each: number;
}

/** How much a sign counts beside all n-grams together. */
export const SIGN = 0.3;

/** Every cue by its sign. */
export const CUE_SIGNS: readonly { readonly sign: string; readonly cues: readonly RegExp[] }[] =
  Object.entries(CUES).map(([name, cues]) => ({
    sign: `(${name})`,
    cues: cues instanceof RegExp ? [cues] : Object.values(cues),
  }));
/** Scores that a share reaches, more or less surely. */
const SCORES = [0, 1, 2, 3, 4];
/** Folded characters. */
const LENGTHS = { short: 60, long: 300 };

/** What the second opinion judges a message by: the n-grams of its words, and what the rules see in it. */
export function featuresOf(evidence: Weighed): readonly Features[] {
  const tells = tellsIn(evidence.people);
  const told = CUE_SIGNS.filter(({ cues }) => cues.some(tells));
  return [...seenOf(evidence), { names: told.map(({ sign }) => sign), each: SIGN }];
}

/** All but the cues: they are many, and seldom decide. */
export function seenOf(evidence: Weighed): readonly Features[] {
  const ngrams = ngramsOf(stemsOf(evidence.people));
  return [
    { names: ngrams, each: 1 / Math.sqrt(ngrams.length || 1) },
    { names: signsOf(evidence), each: SIGN },
  ];
}

/** What the rules see in a message; the brackets tell it from its words. */
function signsOf(evidence: Weighed): readonly string[] {
  const { folded, sentences, mentions, gain, hasPrompt, unnamed, task, score } = evidence;
  const asking = sentences.filter(({ question }) => question).length;
  const seen: Readonly<Record<string, boolean>> = {
    '(tool)': mentions.length > 0,
    '(unnamed tool)': unnamed,
    '(gain)': gain !== null,
    '(prompt)': hasPrompt,
    '(task)': task !== null,
    '(asks)': asking > 0,
    '(only asks)': asking > 0 && asking === sentences.length,
    '(short)': folded.length < LENGTHS.short,
    '(long)': folded.length > LENGTHS.long,
  };
  const reached = SCORES.filter((least) => score >= least).map((least) => `(score ${least})`);
  return [...reached, ...Object.keys(seen).filter((name) => seen[name])];
}
