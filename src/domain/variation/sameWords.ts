import { isOtherThing, isSameGesture } from './aim.ts';
import type { Fingerprint } from './fingerprint.ts';
import { containment, inWords, kept, type IsKept } from './kept.ts';
import { isSaidIn } from './meaning.ts';

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
export function inTheSameWords(a: Fingerprint, b: Fingerprint): 'variation' | 'resembles' | 'unrelated' {
  const [inA, inB] = [isSaidIn(a.words), isSaidIn(b.words)];
  const most = Math.max(kept(a.words, inB), kept(b.words, inA));
  const triples = containment(a.triples, b.triples);
  const runs = triples + containment(a.pairs, b.pairs);
  const isKept = triples >= 0.5 ? most >= 0.6 : most >= 0.65 && runs >= 0.35;
  if (isKept && keepsTask(a, b) && asksAlike(a, b, [inA, inB]))
    return isOtherThing(a, b) ? 'resembles' : 'variation';
  if (Math.min(a.words.size, b.words.size) < FEWEST_WORDS) return 'unrelated';
  return triples >= 0.5 || (most >= 0.5 && runs >= 0.6) ? 'resembles' : 'unrelated';
}

/** What one asks for, the other asks for as well; all the more so when it is by another gesture. */
function asksAlike(a: Fingerprint, b: Fingerprint, [inA, inB]: readonly [inA: IsKept, inB: IsKept]): boolean {
  if (a.asked.size === 0 || b.asked.size === 0) return true;
  const both = [kept(a.asked, inB), kept(b.asked, inA)];
  if (!isSameGesture(a, b)) return Math.min(...both) >= 0.8;
  const most = Math.max(...both);
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
