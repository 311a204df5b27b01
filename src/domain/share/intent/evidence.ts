import type { ToolMention } from '../../tool/tools.ts';
import type { Plain, Span } from '../../text/plain.ts';
import { signTools } from '../prose/toolSigns.ts';
import { findTask } from '../prose/useCase.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import type { TimeSaved } from '../../duration/timeSaved.ts';
import { signPeople } from './people.ts';
import { shareScore } from './shareScore.ts';
import { tellsIn } from './tellsIn.ts';

/** What an intent rests on. */
export interface Evidence {
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  /** The folded text in which each tool is a run of « T ». */
  readonly signed: string;
  /** The same, in which people are signs too. */
  readonly people: string;
  /** Whether a tool is spoken of without its name. */
  readonly unnamed: boolean;
  /** Where a phrase states the task that a tool was put to. */
  readonly task: Span | null;
  readonly mentions: readonly ToolMention[];
  readonly gain: TimeSaved | null;
  readonly hasPrompt: boolean;
  /** Whether a cue is found in the folded text. */
  readonly tells: (cue: RegExp) => boolean;
}

/** The same, weighed once for whoever decides. */
export interface Weighed extends Evidence {
  /** How much speaks for a use that the author lived. */
  readonly score: number;
}

/** What was found in a whole message, and the whole of it folded. */
type Found = Pick<Evidence, 'folded' | 'mentions' | 'gain' | 'hasPrompt'>;

/** A message this long tells what it is in its beginning. */
const READ = 3_000;

/** Gathers what the decision needs of a message written in prose. */
export function gatherEvidence(plain: Plain, found: Found): Weighed {
  const text = plain.text.slice(0, READ);
  const folded = found.folded.slice(0, READ);
  const signed = signTools(folded, found.mentions);
  const sentences = sentencesOf(folded);
  const evidence = {
    ...found,
    text,
    folded,
    signed,
    people: signPeople(text, signed),
    sentences,
    unnamed: found.mentions.length === 0 && signed.includes('T'),
    task: findTask(signed, sentences),
    tells: tellsIn(folded),
  };
  return { ...evidence, score: shareScore(evidence) };
}
