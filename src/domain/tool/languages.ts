import { inEveryLanguage } from '../text/everyLanguage.ts';
import type { Locale } from '../workspace/workspace.ts';
import { en } from './en.ts';
import { fr, type ToolRows } from './fr.ts';

const ROWS: Readonly<Record<Locale, ToolRows>> = { fr, en };

/** What the finding of tools asks of languages. */
export const { either } = inEveryLanguage(ROWS);

/** What a tool is called of which nothing at all is told. */
export function someTool(locale: Locale): string {
  return ROWS[locale].someTool;
}
