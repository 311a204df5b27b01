import { isSaidIn, meansTheSame } from './translation.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';

/** The nearest first. Two prompts resemble one another when they put another task in the same words. */
const KINSHIPS = ['same', 'variation', 'resembles', 'unrelated'] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** How two prompts stand to one another. */
export function comparePrompts(a: string, b: string): Kinship {
  return compare(fingerprint(a), fingerprint(b));
}

export function compare(a: Fingerprint, b: Fingerprint): Kinship {
  if (a.text === b.text) return 'same';
  const found = [inTheSameWords(a, b), a.locale === b.locale ? 'unrelated' : inTwoLanguages(a, b)];
  return KINSHIPS.find((kinship) => found.includes(kinship)) ?? 'unrelated';
}

/** Of these prompts, the one that a prompt was most likely made from; null when it is related to none. */
export function closest<T>(
  prompt: Fingerprint,
  known: readonly { readonly of: T; readonly prompt: Fingerprint }[],
): { readonly of: T; readonly kinship: Exclude<Kinship, 'unrelated'> } | null {
  const related = known.flatMap(({ of, prompt: other }) => {
    const kinship = compare(prompt, other);
    return kinship === 'unrelated' ? [] : [{ of, kinship, likeness: likeness(prompt, other) }];
  });
  const nearestFirst = related.toSorted(
    (one, other) =>
      KINSHIPS.indexOf(one.kinship) - KINSHIPS.indexOf(other.kinship) || other.likeness - one.likeness,
  );
  return nearestFirst[0] ?? null;
}

/** How much of each the other keeps: tells the nearest of several relatives, whatever its length. */
function likeness(a: Fingerprint, b: Fingerprint): number {
  return kept(a.words, inWords(b)) + kept(b.words, inWords(a)) + containment(a.pairs, b.pairs);
}

/** A prompt whose task is told in fewer words has to keep them. */
const FEW = 3;
/** In as many, more of them may have been changed. */
const MANY = 5;
/** A shorter prompt has nothing to resemble another by. */
const FEWEST_WORDS = 4;

/**
 * One was made from the other's words. Containment (Broder, 1997), unlike Jaccard's index, sees a shortened prompt: the
 * part of the shorter one's runs of words that the longer one holds. Where these are kept and the task is not, the two
 * only resemble one another.
 */
function inTheSameWords(a: Fingerprint, b: Fingerprint): Kinship {
  const [inA, inB] = [isSaidIn(a.words), isSaidIn(b.words)];
  const most = Math.max(kept(a.words, inB), kept(b.words, inA));
  const triples = containment(a.triples, b.triples);
  const runs = triples + containment(a.pairs, b.pairs);
  const isKept = triples >= 0.5 ? most >= 0.6 : most >= 0.65 && runs >= 0.35;
  if (isKept && keepsTask(a, b) && asksAlike(a, b, [inA, inB])) return 'variation';
  if (Math.min(a.words.size, b.words.size) < FEWEST_WORDS) return 'unrelated';
  return triples >= 0.5 || (most >= 0.5 && runs >= 0.6) ? 'resembles' : 'unrelated';
}

/** What one asks for, the other asks for as well; all the more so when it is by another gesture. */
function asksAlike(
  a: Fingerprint,
  b: Fingerprint,
  [inA, inB]: readonly [isIn: (word: string) => boolean, isIn: (word: string) => boolean],
): boolean {
  if (a.asked.size === 0 || b.asked.size === 0) return true;
  const most = Math.max(kept(a.asked, inB), kept(b.asked, inA));
  const isOtherGesture = a.gesture !== null && b.gesture !== null && a.gesture !== b.gesture;
  if (isOtherGesture) return most >= 0.8;
  return Math.min(a.asked.size, b.asked.size) < MANY ? most >= 0.7 : most > 0.6;
}

/** Of prompts whose task is told in few words, whether both are about these. */
function keepsTask(a: Fingerprint, b: Fingerprint): boolean {
  const [fewest, longest] = [Math.min(a.task.size, b.task.size), Math.max(a.task.size, b.task.size)];
  if (fewest >= FEW) return true;
  const both = [...a.task.keys()].filter((word) => b.task.has(word)).length;
  if (fewest > 1 && both === fewest) return true;
  if (longest > 0) return both / longest >= 0.34;
  return Math.min(kept(a.words, inWords(b)), kept(b.words, inWords(a))) >= 0.6;
}

/** One says in the other language what the other says. */
function inTwoLanguages(a: Fingerprint, b: Fingerprint): Kinship {
  const fewest = Math.min(a.task.size, b.task.size);
  if (fewest === 0) return 'unrelated';
  const [inA, inB] = [meansTheSame(a.words), meansTheSame(b.words)];
  const task = [kept(a.task, inB), kept(b.task, inA)];
  const least = Math.min(...task);
  // A task told in one word or two is the same only with all that stands around it.
  const isTelling = fewest >= FEW;
  const around = isTelling ? 2 : kept(a.words, inB) + kept(b.words, inA);
  if (least >= (isTelling ? 0.5 : 0.75) && around >= 1.4 && asksAlike(a, b, [inA, inB])) return 'variation';
  return least >= 0.4 && around >= 1 ? 'resembles' : 'unrelated';
}

function inWords({ words }: Fingerprint): (word: string) => boolean {
  return (word) => words.has(word);
}

/** The part of these words, by weight, that is kept. */
function kept(words: ReadonlyMap<string, number>, isKept: (word: string) => boolean): number {
  let [all, found] = [0, 0];
  for (const [word, weight] of words) {
    all += weight;
    if (isKept(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
