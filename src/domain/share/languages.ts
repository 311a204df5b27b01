import { inEveryLanguage } from '../text/everyLanguage.ts';
import { en } from './en.ts';
import { fr, type ShareRows } from './fr.ts';

/** What the readers of a share ask of languages. */
export const { all, either, words } = inEveryLanguage<ShareRows>({ fr, en });
