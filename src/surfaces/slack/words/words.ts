import { wordsBeside } from '../../../words/words.ts';
import { english } from './en.ts';
import { french } from './fr.ts';

/** What Slack says to whoever runs the server. */
export const setupWords = wordsBeside({ fr: french, en: english });
