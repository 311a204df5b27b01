import { isOfOneKind, isSameGesture, objectsKept } from './aim.ts';
import type { Fingerprint } from './fingerprint.ts';
import { countKept, kept } from './kept.ts';
import { isMeantIn } from './meaning.ts';

/** How much of the two tasks has to be kept, out of 2, where so many words of them are: two or three tell little. */
const TWO = 1.6;
const THREE = 1.3;
const MORE = 0.95;
/** What has to be kept besides where both, or one of them, are about something else; and where something else is done. */
const OTHER_OBJECT = [0.4, 0.2, 0] as const;
const OTHER_GESTURE = 0.5;
/** Where the words around were left as they are, those that differ were changed on purpose. */
const LEFT_AS_THEY_WERE = 1.9;
/** Unless it is still the same thing that is made. */
const OF_ONE_KIND = 1.1;
/** Of the task of either, and of what it asks for. */
const LEAST_OF_TASK = 0.35;
const LEAST_ASKED = 0.4;

/** One says in words of its own, or in the other language, what the other says. */
export function inOtherWords(
  a: Fingerprint,
  b: Fingerprint,
  { isInSameWords }: { readonly isInSameWords: boolean },
): 'variation' | 'resembles' | 'unrelated' {
  const [inA, inB] = [isMeantIn(a, b), isMeantIn(b, a)];
  const [ofA, ofB] = [kept(a.task, inB), kept(b.task, inA)];
  const many = Math.min(countKept(a.task, inB), countKept(b.task, inA));
  if (Math.min(ofA, ofB) < LEAST_OF_TASK || many < 2) return 'unrelated';
  const asked = Math.min(kept(a.asked, inB), kept(b.asked, inA));
  const needed = Math.max(enough(a, b, many), isInSameWords ? enoughAsTheyWere(a, b, many) : 0);
  if (ofA + ofB >= needed && asked >= LEAST_ASKED) return 'variation';
  return a.locale === b.locale ? 'unrelated' : 'resembles';
}

function enough(a: Fingerprint, b: Fingerprint, many: number): number {
  const told = many > 3 ? MORE : many === 3 ? THREE : TWO;
  return told + OTHER_OBJECT[objectsKept(a, b)] + (isSameGesture(a, b) ? 0 : OTHER_GESTURE);
}

function enoughAsTheyWere(a: Fingerprint, b: Fingerprint, many: number): number {
  return many > 3 && isSameGesture(a, b) && isOfOneKind(a, b) ? OF_ONE_KIND : LEFT_AS_THEY_WERE;
}
