import { BRIDGER_HEARS } from '../bridger/recordTie.ts';
import type { Hears } from '../desk.ts';
import type { FactName } from './fact.ts';
import { LETTER_HEARS } from '../mail/sendLetter.ts';
import { QUESTION_HEARS } from '../question/hearQuestion.ts';
import { SEARCH_HEARS } from '../search/hearSearch.ts';
import { SHARE_HEARS } from '../share/hearShare.ts';
import { VARIATION_HEARS } from '../variation/varyShare.ts';

const NOUNS = [
  SHARE_HEARS,
  VARIATION_HEARS,
  QUESTION_HEARS,
  LETTER_HEARS,
  BRIDGER_HEARS,
  SEARCH_HEARS,
] as const satisfies readonly Hears[];

type KeysOf<Noun> = Noun extends unknown ? keyof Noun : never;
type Unheard = Exclude<FactName, KeysOf<(typeof NOUNS)[number]>>;

/** What the nouns hear, in the order in which a fact reaches them. A fact that none of them hears does not compile. */
export const HEARS: [Unheard] extends [never] ? readonly Hears[] : Unheard = NOUNS;
