import { inEveryLanguage } from '../text/everyLanguage.ts';
import { en } from './en.ts';
import { fr, type ToolRows } from './fr.ts';

/** What the finding of tools asks of languages. */
export const { either } = inEveryLanguage<ToolRows>({ fr, en });
