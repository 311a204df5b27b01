import type { Locale } from './workspace.ts';

/** A thing's name, by language: one that the interface learnt since then may be missing. */
export type Names = Readonly<Partial<Record<Locale, string>>>;

/** The name in the first of these languages that has one, else in any. */
export function nameIn(names: Names, locales: readonly Locale[]): string {
  const known = locales.find((locale) => names[locale] !== undefined);
  return (known === undefined ? Object.values(names)[0] : names[known]) ?? '';
}
