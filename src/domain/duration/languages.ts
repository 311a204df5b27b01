import { inEveryLanguage } from '../text/everyLanguage.ts';
import { en } from './en.ts';
import { fr, type DurationRows } from './fr.ts';

/** What the readers of time ask of languages: a new one is a file of rows and its name here. */
export const { all, words, counts, either } = inEveryLanguage<DurationRows>({ fr, en });
