import type { Evidence } from './evidence.ts';
import { featuresOf, signsOf, weigh } from './features.ts';
import { bucketOfName, visitNgrams, wordsToJudge } from './ngrams.ts';
import type { Decision } from './readIntent.ts';
import { BIAS, SCALE, WEIGHTS } from './weights.ts';

/** One signed byte a bucket. */
const weights = Int8Array.from(atob(WEIGHTS), (byte) => byte.charCodeAt(0));

/** Under the first, a share is asked of its author before the channel sees it; from the second on, so is what the rules left. */
const DOUBT = { veto: 0.15, ask: 0.7 };

/**
 * What a small model of our own makes of a decision of the rules: it may turn a public answer into a private question,
 * or silence into one, and nothing else. Trained by `npm run train` (logistic regression on hashed n-grams).
 */
export function withSecondOpinion(decision: Decision, evidence: Evidence): Decision {
  const { intent, sure } = decision;
  if (intent === 'share' && sure && likelyShare(evidence) < DOUBT.veto) return { intent, sure: false };
  if (intent === 'chatter' && likelyShare(evidence) >= DOUBT.ask) return { intent: 'share', sure: false };
  return decision;
}

/** How likely a message is a share, from 0 to 1. */
export function likelyShare(evidence: Evidence): number {
  return 1 / (1 + Math.exp(-(BIAS + SCALE * weigh(featuresOf(evidence), weights))));
}

/** Words of a message, or a sign that the rules saw, and how much it speaks for a share, or against one. */
export interface Reason {
  readonly seen: string;
  readonly weight: number;
}

/** What weighed most, the heaviest first. */
export function reasonsOf(evidence: Evidence, many = 10): readonly Reason[] {
  const [words, [ngrams, signs]] = [wordsToJudge(evidence), featuresOf(evidence)];
  const sums = new Map<string, number>();
  const add = (seen: string, bucket: number, each = 0): void => {
    sums.set(seen, (sums.get(seen) ?? 0) + each * SCALE * (weights[bucket] ?? 0));
  };
  visitNgrams(words, (bucket, start, end) => add(words.slice(start, end), bucket, ngrams?.each));
  for (const sign of signsOf(evidence)) add(`(${sign})`, bucketOfName(sign), signs?.each);
  return [...sums]
    .map(([seen, weight]) => ({ seen, weight }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, many);
}
