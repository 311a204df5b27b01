import type { Locale, Names } from './workspace.ts';

/** The name in the first of these languages that has one, else in any. */
export function nameIn(names: Names, locales: readonly Locale[]): string {
  const known = locales.find((locale) => names[locale] !== undefined);
  return (known === undefined ? Object.values(names)[0] : names[known]) ?? '';
}
