/** U+00A0, before « : » and inside guillemets. */
export const NBSP = '\u00a0';
/** U+202F, before « ; », « ? », « ! » and between thousands. */
export const NNBSP = '\u202f';

/** Mends the spaces of a sentence as a language wants them. */
export type Typography = (text: string) => string;

/** Sentences that give back what people wrote, which is theirs to space. */
const verbatim = new WeakSet<object>();

/** Marks a function of the words whose result is not mended. */
export function asWritten<Tell extends (...told: never[]) => string>(tell: Tell): Tell {
  verbatim.add(tell);
  return tell;
}

/** Applies a typography to all that words say: texts, lists, records, and what their functions answer. */
export function typeset(words: unknown, mend: Typography): unknown {
  if (typeof words === 'string') return mend(words);
  if (typeof words === 'function') return verbatim.has(words) ? words : mended(words, mend);
  if (Array.isArray(words)) return words.map((one) => typeset(one, mend));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, one]) => [name, typeset(one, mend)]));
}

// oxlint-disable-next-line typescript/no-unsafe-function-type
function mended(tell: Function, mend: Typography): (...told: readonly unknown[]) => unknown {
  return (...told) => typeset(tell(...told), mend);
}
