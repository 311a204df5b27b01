import { wordsBeside } from '../../../words/words.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

/** What mail says to whoever runs the server. */
export const mailWords = wordsBeside({ fr: french, en: english });
