import type { Weighed } from './evidence.ts';
import { CUE_SIGNS, featuresOf, seenOf, SIGN, type Features } from './features.ts';
import { bucketOf } from './ngrams.ts';
import type { Decision } from './readIntent.ts';
import { tellsIn } from './tellsIn.ts';
import { BIAS, SCALE, WEIGHTS } from './weights.ts';

/** One signed byte a bucket. */
const weights = Int8Array.from(atob(WEIGHTS), (byte) => byte.charCodeAt(0));

/**
 * Under the first, a share that tells no gain and gives no prompt is asked of its author before the channel sees it; from
 * the second on, so is what the rules left.
 */
const DOUBT = { veto: 0.5, ask: 0.75 };

/**
 * What a small model of our own makes of a decision of the rules: it may turn a public answer into a private question,
 * or silence into one, and nothing else. Trained by `npm run train` (logistic regression on hashed n-grams).
 */
export function withSecondOpinion(decision: Decision, evidence: Weighed): Decision {
  const { intent, sure } = decision;
  const isBare = evidence.gain === null && !evidence.hasPrompt;
  if (intent === 'share' && sure && isBare && !isLikely(evidence, DOUBT.veto)) return { intent, sure: false };
  if (intent === 'chatter' && isLikely(evidence, DOUBT.ask)) return { intent: 'share', sure: false };
  return decision;
}

/** Whether a message is at least so likely a share: cues are many, and looked for only as long as they may decide it. */
export function isLikely(evidence: Weighed, least: number): boolean {
  const tells = tellsIn(evidence.people);
  let sum = sumOf(seenOf(evidence));
  for (const { cues, weight, against, inFavour } of HEAVIEST_CUES) {
    if (likelihood(sum + inFavour) < least) return false;
    if (likelihood(sum + against) >= least) return true;
    if (cues.some(tells)) sum += weight;
  }
  return likelihood(sum) >= least;
}

/** From 0 to 1. */
function likelihood(sum: number): number {
  return 1 / (1 + Math.exp(-BIAS - sum));
}

function sumOf(features: readonly Features[]): number {
  let sum = 0;
  for (const { names, each } of features) for (const name of names) sum += each * weightOf(name);
  return sum;
}

function weightOf(name: string): number {
  return SCALE * (weights[bucketOf(name)] ?? 0);
}

/** The cues, the heaviest first, each with what it and the lighter ones add at least and at most. */
const HEAVIEST_CUES = CUE_SIGNS.map(({ sign, cues }) => ({ cues, weight: SIGN * weightOf(sign) }))
  .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  .map((cue, at, all) => {
    const left = all.slice(at).map(({ weight }) => weight);
    const sum = (weights: readonly number[]): number => weights.reduce((total, one) => total + one, 0);
    return {
      ...cue,
      against: sum(left.filter((weight) => weight < 0)),
      inFavour: sum(left.filter((weight) => weight > 0)),
    };
  });

/** Words of a message, or a sign that the rules saw (in brackets), and how much it speaks for a share, or against one. */
export interface Reason {
  readonly seen: string;
  readonly weight: number;
}

/** What weighed most, the heaviest first. */
export function reasonsOf(evidence: Weighed, many = 10): readonly Reason[] {
  const sums = new Map<string, number>();
  for (const { names, each } of featuresOf(evidence))
    for (const name of names) sums.set(name, (sums.get(name) ?? 0) + each * weightOf(name));
  return [...sums]
    .map(([seen, weight]) => ({ seen, weight: Number(weight.toFixed(3)) }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, many);
}
