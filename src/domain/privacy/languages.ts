import { inEveryLanguage } from '../text/everyLanguage.ts';
import { en } from './en.ts';
import { fr, type PrivacyRows } from './fr.ts';

/** What the finders of sensitive data ask of languages. */
export const { either } = inEveryLanguage<PrivacyRows>({ fr, en });
