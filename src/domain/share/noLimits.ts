import { foldInPlace } from '../text/fold.ts';
import { either } from './languages.ts';

const NONE = new RegExp(
  String.raw`^(?:(?:${either('soFar')})[ ,:]{0,3})?(?:${either('noLimits')})(?:[ ,(]{1,3}(?:${either('soFar')}))?[^a-z0-9]{0,12}$`,
);

/** « RAS pour l'instant », "none so far": said in the place of limits by who met none. */
export function tellsNoLimit(value: string): boolean {
  return NONE.test(foldInPlace(value).trim());
}
