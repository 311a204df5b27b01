import { CUES } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { ngramsOf, stemsToJudge } from './ngrams.ts';
import { shareScore } from './shareScore.ts';

/** Features of one kind that a message has, and how much each counts. */
export interface Features {
  readonly names: readonly string[];
  readonly each: number;
}

/** How much a sign counts beside all n-grams together. */
const SIGN = 0.3;

const IN_THE_CASE_OF_THE_TEXT: ReadonlySet<string> = new Set(['peerNamed', 'redone']);
const CUE_LIST = Object.entries(CUES).map(([name, cues]) => ({
  name,
  cues: cues instanceof RegExp ? [cues] : Object.values(cues),
  inCase: IN_THE_CASE_OF_THE_TEXT.has(name),
}));
/** Scores that a share reaches, more or less surely. */
const SCORES = [0, 1, 2, 3, 4];
/** Folded characters. */
const LENGTHS = { short: 60, long: 300 };

/** What the second opinion judges a message by: the n-grams of its words, and what the rules see in it. */
export function featuresOf(evidence: Evidence): readonly Features[] {
  const ngrams = ngramsOf(stemsToJudge(evidence));
  return [
    { names: ngrams, each: 1 / Math.sqrt(ngrams.length || 1) },
    { names: signsOf(evidence), each: SIGN },
  ];
}

/** What the rules see in a message, by name; the brackets tell it from its words. */
function signsOf(evidence: Evidence): readonly string[] {
  const { text, folded, sentences, mentions, gain } = evidence;
  const questions = sentences.filter(({ question }) => question).length;
  const score = shareScore(evidence);
  const seen: Readonly<Record<string, boolean>> = {
    '(tool)': mentions.length > 0,
    '(gain)': gain !== null,
    '(asks)': questions > 0,
    '(only asks)': questions > 0 && questions === sentences.length,
    '(short)': folded.length < LENGTHS.short,
    '(long)': folded.length > LENGTHS.long,
  };
  return [
    ...CUE_LIST.filter(({ cues, inCase }) => cues.some((cue) => cue.test(inCase ? text : folded))).map(
      ({ name }) => `(${name})`,
    ),
    ...SCORES.filter((least) => score >= least).map((least) => `(score ${least})`),
    ...Object.keys(seen).filter((name) => seen[name]),
  ];
}
