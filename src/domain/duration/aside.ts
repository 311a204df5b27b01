import type { Amount } from './amounts.ts';
import { either, words } from './languages.ts';
import { DAY, MONTH } from './units.ts';

/** « de », "of" */
const OF = [...words('of')].join('|');
const RECORDED = String.raw`(?:${either('recorded')})`;
/** « une réunion de 2 h », « vidéo de 45 min »: how long a thing lasts. */
const LASTS_BEFORE = new RegExp(
  String.raw`\b(?:${RECORDED}(?: [a-z]{2,12})?(?: (?:${OF}))(?: |')|(?:${either('lastsBefore')}) ?)$`,
);
/** "a 90-minute recording", « 2 h d'enregistrement » */
const LASTS_AFTER = new RegExp(
  String.raw`^(?:[- ](?:(?!(?:${either('beforeLasting')})\b)[a-z]{3,12} )?| (?:${OF})(?: |'))${RECORDED}\b|^[- ](?:${either('lastsAfter')})\b`,
);
/** « depuis 2 ans », "6 weeks ago": when, in days or more. */
const WHEN_BEFORE = new RegExp(String.raw`\b(?:${either('whenBefore')}) $`);
const WHEN_AFTER = new RegExp(String.raw`^ (?:${either('whenAfter')})\b`);
/** « 8 ans de rapports », "3 years of logs": how much there is. */
const SIZE_AFTER = new RegExp(String.raw`^ (?:${either('sizeAfter')})`);
/** « délai inchangé : 5 jours », "replies within 48 h" */
const DELAY_BEFORE = new RegExp(String.raw`\b(?:${either('delayBefore')})[^.;!?\d]{0,24}$`);

/** Whether a duration is no work: how long a thing lasts or took to come, when it was, how much there is. */
export function isAside({ start, end, unit }: Amount, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 40), start);
  const after = folded.slice(end, end + 40);
  if (LASTS_BEFORE.test(before) || LASTS_AFTER.test(after) || DELAY_BEFORE.test(before)) return true;
  if (unit >= MONTH && SIZE_AFTER.test(after)) return true;
  return unit >= DAY && (WHEN_BEFORE.test(before) || WHEN_AFTER.test(after));
}
