import { isLoss, isGain, type TimeSaved } from '../duration/timeSaved.ts';
import { either } from './languages.ts';
import type { Intent } from './reading.ts';
import type { ShareKind } from './share.ts';

const FAILS = new RegExp(either('fails'));
const SUCCEEDS = new RegExp(String.raw`\b(?:${either('succeeds')})`);
/** How it turned out is told at the beginning, or the message is a document. */
const READ = 3_000;

/** How a use turned out, as its author tells it in a folded text: time lost is a failure, time saved is none; else the words say. */
export function kindTold(
  folded: string,
  { intent, gain }: { readonly intent: Intent; readonly gain: TimeSaved | null },
): ShareKind {
  if (intent === 'caution') return 'caution';
  if (gain !== null && isLoss(gain)) return 'failure';
  if (gain !== null && isGain(gain)) return 'success';
  const read = folded.slice(0, READ);
  return FAILS.test(read) && !SUCCEEDS.test(read) ? 'failure' : 'success';
}
