import { formatsOf } from '../formats.ts';

/** As English writes numbers, lists and days. */
export const formats = formatsOf('en-GB');

/** "1 share", "2 shares", "1,200 shares". */
export const count = (n: number, one: string, other: string): string =>
  `${formats.number(n)} ${formats.isOne(n) ? one : other}`;
