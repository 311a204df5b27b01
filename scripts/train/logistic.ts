import { BUCKETS } from '../../src/domain/share/intent/ngrams.ts';

/** Buckets, and how much each counts. */
interface Counted {
  readonly buckets: Uint32Array;
  readonly each: number;
}

/** One message, and whether it is of the class. */
export interface Example {
  readonly features: readonly Counted[];
  readonly isOne: boolean;
}

/** A weight for each bucket. */
export interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

const ROUNDS = 40;
/** AdaGrad (Duchi, Hazan and Singer, JMLR 12, 2011): each weight learns at a rate of its own. */
const RATE = 0.2;
/** What pulls the weights towards zero, so that no single message writes its own. */
const PULL = 1e-4;
const NEARLY_ZERO = 1e-6;

/** Fits a logistic regression; the same examples give the same model, for they are taken in a fixed order. */
export function fit(examples: readonly Example[]): Model {
  const learner = newLearner();
  const balance = balanceOf(examples);
  for (let round = 0; round < ROUNDS; round++)
    for (const at of orderOf(examples.length, round)) {
      const example = examples[at];
      if (example) learner.learn(example, balance);
    }
  return learner.model();
}

/** The bias is the weight after the last bucket. */
function newLearner() {
  const weights = new Float64Array(BUCKETS + 1);
  const squares = new Float64Array(BUCKETS + 1).fill(NEARLY_ZERO);
  const move = (bucket: number, slope: number): void => {
    const square = (squares[bucket] ?? 0) + slope * slope;
    squares[bucket] = square;
    weights[bucket] = (weights[bucket] ?? 0) - (RATE / Math.sqrt(square)) * slope;
  };
  return {
    learn({ features, isOne }: Example, balance: number): void {
      let sum = weights[BUCKETS] ?? 0;
      for (const { buckets, each } of features)
        for (const bucket of buckets) sum += each * (weights[bucket] ?? 0);
      const likely = 1 / (1 + Math.exp(-sum));
      const off = isOne ? (likely - 1) * balance : likely;
      move(BUCKETS, off);
      for (const { buckets, each } of features)
        for (const bucket of buckets) move(bucket, off * each + PULL * (weights[bucket] ?? 0));
    },
    model: (): Model => ({ weights: weights.slice(0, BUCKETS), bias: weights[BUCKETS] ?? 0 }),
  };
}

/** As much is learnt from the class as from the rest. */
function balanceOf(examples: readonly Example[]): number {
  const ones = examples.filter(({ isOne }) => isOne).length;
  return ones === 0 ? 1 : (examples.length - ones) / ones;
}

/** A shuffle that is the same each time: a step that shares no divisor with the length. */
function orderOf(length: number, round: number): readonly number[] {
  let step = Math.max(1, Math.floor(length * 0.618) + round);
  while (divisor(step, length) !== 1) step++;
  return Array.from({ length }, (_, index) => (index * step + round) % length);
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
