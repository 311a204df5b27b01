/**
 * Why no colleague was asked in private: nobody has done something close; the whole space is quiet for days; those who
 * have were asked this week or prefer not to be. `notNow` says as much of a few, of whom nobody is to be told apart.
 */
export const UNASKED = ['nobodyClose', 'spaceIsQuiet', 'allAsked', 'notNow'] as const;
export type Unasked = (typeof UNASKED)[number];

/** A smaller group is never shown alone. */
const SEVERAL = 5;

/** Why none of so many colleagues, who have done something close, could be asked. */
export function whyUnasked(close: number, spaceIsQuiet: boolean): Unasked {
  if (close === 0) return 'nobodyClose';
  if (spaceIsQuiet) return 'spaceIsQuiet';
  return close < SEVERAL ? 'notNow' : 'allAsked';
}

/** `018f….nobodyClose`: the question that was put to nobody, and why. */
export function unaskedKey(questionId: string, why: Unasked): string {
  return `${questionId}.${why}`;
}

/** Reads it back; null for what is no such key. Ids of questions may come from an import, and hold dots. */
export function readUnaskedKey(key: string): { readonly questionId: string; readonly why: Unasked } | null {
  const at = key.lastIndexOf('.');
  const why = UNASKED.find((one) => one === key.slice(at + 1));
  return at < 1 || why === undefined ? null : { questionId: key.slice(0, at), why };
}
