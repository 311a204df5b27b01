import type { Fingerprint } from './fingerprint.ts';
import { isMeantIn } from './meaning.ts';

/** Both ask for the same gesture, or one says the verb of the other: « fais une synthèse », « résume ». */
export function isSameGesture(a: Fingerprint, b: Fingerprint): boolean {
  if (a.verb === null || b.verb === null || a.gesture === b.gesture) return true;
  return isMeantIn(a, b)(b.verb) || isMeantIn(b, a)(a.verb);
}

/** The first words after a verb say what it is about. */
const FIRST_WORDS = 2;

/** Of the two, how many are about what the other is about as well. */
export function objectsKept(a: Fingerprint, b: Fingerprint): 0 | 1 | 2 {
  const isKept = firstWords(a).some(isMeantIn(b.object, a));
  const isKeptBack = firstWords(b).some(isMeantIn(a.object, b));
  if (isKept && isKeptBack) return 2;
  return isKept || isKeptBack ? 1 : 0;
}

/** Neither speaks at all of what the other is about. */
export function isOtherThing(a: Fingerprint, b: Fingerprint): boolean {
  const [[one], [other]] = [firstWords(a), firstWords(b)];
  if (one === undefined || other === undefined) return false;
  return !isMeantIn(b, a)(one) && !isMeantIn(a, b)(other);
}

/** The first word of the task that each is about is the same: « une fiche produit », for another product. */
export function isOfOneKind(a: Fingerprint, b: Fingerprint): boolean {
  const [one, other] = [firstOfTask(a), firstOfTask(b)];
  return one !== undefined && one === other;
}

function firstOfTask({ object, task }: Fingerprint): string | undefined {
  return [...object.words.keys()].find((word) => task.has(word));
}

function firstWords({ object }: Fingerprint): readonly string[] {
  return [...object.words.keys()].slice(0, FIRST_WORDS);
}
