const plural = new Intl.PluralRules('en-GB');

/** "1 share", "2 shares", "1,200 shares". */
export const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('en-GB')} ${plural.select(n) === 'one' ? one : other}`;
