import { formatsOf } from '../formats.ts';
import { NBSP } from '../typography.ts';

/** As French writes numbers, lists and days. */
export const formats = formatsOf('fr-FR');

/** « 1 partage », « 1 200 partages »: French counts 0 and 1.5 as singular. */
export const count = (n: number, one: string, many: string): string =>
  `${formats.number(n)}${NBSP}${n < 2 ? one : many}`;
