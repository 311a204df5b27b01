import { NBSP, NNBSP } from '../typography.ts';

/** Where a space may have to change; most sentences have none, and a page of the channel says thousands. */
const MAY_CHANGE = /« | [;?!:»%€hm$]/;

/** Puts the spaces that French typography wants (Imprimerie nationale) where a plain space was typed. */
export function frenchSpaces(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  return text
    .replace(/ ([;?!])/g, `${NNBSP}$1`)
    .replace(/ (:)(?=\s|$)/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`)
    .replace(/(\d) (%|€|h\b|min\b|\$)/g, `$1${NBSP}$2`);
}
