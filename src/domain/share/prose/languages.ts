import { inEveryLanguage } from '../../text/everyLanguage.ts';
import { en } from './en.ts';
import { fr, type ProseRows } from './fr.ts';

/** What the reader of prose asks of languages. */
export const { all, either } = inEveryLanguage<ProseRows>({ fr, en });
