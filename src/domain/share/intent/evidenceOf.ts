import { foldInPlace } from '../../text/fold.ts';
import type { Plain } from '../../text/plain.ts';
import { findToolMentions } from '../../tool/tools.ts';
import { findPrompt } from '../prose/readProse.ts';
import { readGain } from '../readGain.ts';
import type { ReadingHabits } from '../reading.ts';
import { gatherEvidence, type Weighed } from './evidence.ts';

/** What the intent of a message in prose rests on. */
export function evidenceOf(own: Plain, habits?: ReadingHabits, pasted: string | null = null): Weighed {
  const folded = foldInPlace(own.text);
  return gatherEvidence(own, {
    folded,
    mentions: findToolMentions(own.text, habits, folded),
    gain: readGain(own.text, folded),
    hasPrompt: pasted !== null || findPrompt(own, folded) !== null,
  });
}
