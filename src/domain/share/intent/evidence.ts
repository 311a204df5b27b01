import type { ToolMention } from '../../tool/tools.ts';
import { foldInPlace } from '../../text/fold.ts';
import type { Plain } from '../../text/plain.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import type { TimeSaved } from '../../duration/timeSaved.ts';

/** What an intent rests on. */
export interface Evidence {
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly ToolMention[];
  readonly gain: TimeSaved | null;
  readonly hasPrompt: boolean;
}

/** A message this long tells what it is in its beginning. */
const READ = 3_000;

/** Gathers what the decision needs of a message written in prose. */
export function gatherEvidence(
  plain: Plain,
  found: Pick<Evidence, 'mentions' | 'gain' | 'hasPrompt'>,
): Evidence {
  const text = plain.text.slice(0, READ);
  const folded = foldInPlace(text);
  return { text, folded, sentences: sentencesOf(folded), ...found };
}
