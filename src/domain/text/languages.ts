import { en } from './en.ts';
import { inEveryLanguage } from './everyLanguage.ts';
import { fr, type MailRows } from './fr.ts';

/** What the readers of mails ask of languages. */
export const { either } = inEveryLanguage<MailRows>({ fr, en });
