import type { ToolMention } from '../../tool/tools.ts';
import { foldInPlace } from '../../text/fold.ts';
import type { Plain, Span } from '../../text/plain.ts';
import { signTools } from '../prose/toolSigns.ts';
import { findTask } from '../prose/useCase.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import type { TimeSaved } from '../../duration/timeSaved.ts';

/** What an intent rests on. */
export interface Evidence {
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  /** The folded text in which each tool is a run of « T ». */
  readonly signed: string;
  /** Whether a tool is spoken of without its name. */
  readonly unnamed: boolean;
  /** Where a phrase states the task that a tool was put to. */
  readonly task: Span | null;
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
  const signed = signTools(folded, found.mentions);
  return {
    text,
    folded,
    signed,
    sentences: sentencesOf(folded),
    unnamed: found.mentions.length === 0 && signed.includes('T'),
    task: findTask(signed),
    ...found,
  };
}
