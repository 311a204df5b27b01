/** U+00A0, before « : » and inside guillemets. */
export const NBSP = '\u00a0';
/** U+202F, before « ; », « ? », « ! » and between thousands. */
export const NNBSP = '\u202f';

/** Puts the spaces that French typography wants (Imprimerie nationale) where a plain space was typed. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;?!])/g, `${NNBSP}$1`)
    .replace(/ (:)(?=\s|$)/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`)
    .replace(/(\d) (%|€|h\b|min\b|\$)/g, `$1${NBSP}$2`);
}
