import { foldInPlace } from '../../text/fold.ts';
import { CUES, type Subject } from './cues.ts';

/** What a message warns of, in no order; empty when its words say only that it warns. */
export function warnedOf(text: string): ReadonlySet<Subject> {
  const folded = foldInPlace(text);
  const subjects = Object.keys(CUES.warnings) as Subject[];
  return new Set(subjects.filter((subject) => CUES.warnings[subject].test(folded)));
}
