import { findSensitive } from '../privacy/findSensitive.ts';
import type { Subject } from '../share/intent/cues.ts';
import { warnedOf } from '../share/intent/warnedOf.ts';
import type { CautionKind } from './caution.ts';

/** What each thing that one warns of is a risk for; the first that is met says the kind. */
const KINDS: readonly (readonly [CautionKind, readonly Subject[]])[] = [
  ['security', ['fraud']],
  ['legal', ['privacy', 'rights', 'forbidden']],
  ['ethical', ['fairness', 'footprint']],
];

/** The kind of a caution told in prose: its author changes it where it is wrong; « Autre risque » where nothing says more. */
export function cautionKindOf(text: string): CautionKind {
  if (findSensitive(text).length > 0) return 'security';
  const subjects = warnedOf(text);
  return KINDS.find(([, of]) => of.some((subject) => subjects.has(subject)))?.[0] ?? 'risk';
}
