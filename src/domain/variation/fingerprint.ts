import { fold } from '../text/fold.ts';
import { stemsOf } from '../text/words.ts';
import type { Locale } from '../workspace/workspace.ts';
import { FRAME_WEIGHT, isCommonInPrompts, tellingOf } from './commonWords.ts';
import { beginningsOf, meaningOfSome, readMeaning, type Said } from './meaning.ts';
import { readTask } from './task.ts';

/** What two prompts are compared by; made once for each. */
export interface Fingerprint extends Said {
  /** The prompt's words, folded, without punctuation, spaces or case: equal for the same prompt typed twice. */
  readonly text: string;
  /** What it speaks of, stemmed, each with its weight: 1 for what its task is about, less for what any prompt may say. */
  readonly words: ReadonlyMap<string, number>;
  /** Of these, the words that its task is about. */
  readonly task: ReadonlyMap<string, number>;
  /** Of these, those of the sentences that ask for something. */
  readonly asked: ReadonlyMap<string, number>;
  /** What it asks to do first; null when no verb that is known tells it. */
  readonly gesture: number | null;
  /** The verb that tells it. */
  readonly verb: string | null;
  /** What that is done to, or makes: the first words after the verb. */
  readonly object: Said;
  /** Its runs of two and of three words that say something of their own. */
  readonly pairs: ReadonlySet<string>;
  readonly triples: ReadonlySet<string>;
}

/** Where the words of very long prompts stop being compared. */
const COMPARED_LENGTH = 12_000;

/**
 * Who the prompt asks to be, up to the end of that sentence: another role may be given the same task. Where it is told
 * what this person lives or wants, the role is the task.
 */
const ROLE =
  /^\P{L}*(?:tu es|vous etes|tu joues|agis|agissez|joue|mets-toi|mettez-vous|imagine que tu|je veux que tu|en tant que|you are|you're|act as|i want you to act|pretend|as an? )(?![^.!?:;\n]* (?:qui|who|that|dont|whose) )[^.!?:;\n]{0,100}[.!?:;\n]/u;

export function fingerprint(prompt: string): Fingerprint {
  const folded = fold(prompt.slice(0, COMPARED_LENGTH));
  const tokens = tokensOf(folded);
  const stems = tokens.map((token) => stemsOf(token)[0] ?? null);
  const isOwn = stems.map((stem) => stem !== null && !isCommonInPrompts(stem));
  const role = ROLE.exec(folded)?.[0] ?? '';
  const words = weighed(stems, tokensOf(role).length);
  const task = new Map([...words].filter(([, weight]) => weight === 1));
  const { sentences, gesture, verb, object } = readTask(folded.slice(role.length));
  const asking = new Set(stemsOf(sentences.join('\n')));
  const [locale, meaning] = [localeOf(tokens), readMeaning(folded)];
  return {
    text: tokens.join(' '),
    locale,
    words,
    beginnings: beginningsOf(words.keys()),
    meaning,
    task,
    asked: new Map([...task].filter(([stem]) => asking.has(stem))),
    gesture,
    verb,
    object: {
      locale,
      words: new Map(object.map((stem) => [stem, 1])),
      beginnings: beginningsOf(object),
      meaning: meaningOfSome(meaning, object),
    },
    pairs: runs(tokens, isOwn, 2),
    triples: runs(tokens, isOwn, 3),
  };
}

function tokensOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is said in a role alone is of the frame. */
function weighed(stems: readonly (string | null)[], roleEnds: number): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [at, stem] of stems.entries()) {
    if (stem === null) continue;
    const weight = at < roleEnds ? Math.min(tellingOf(stem), FRAME_WEIGHT) : tellingOf(stem);
    words.set(stem, Math.max(weight, words.get(stem) ?? 0));
  }
  return words;
}

function runs(tokens: readonly string[], isOwn: readonly boolean[], length: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + length <= tokens.length; at++)
    if (isOwn.slice(at, at + length).includes(true)) found.add(tokens.slice(at, at + length).join(' '));
  return found;
}

const FRENCH = new Set(
  'au aux avec ce ces cette chaque dans de des du en est et la le les ne nous par pas pour que qui sur tu un une'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'an and are as be by each for from in is it not of on or that the this to we who with you'.split(' '),
);

/** By its small words; French when neither language shows. */
function localeOf(tokens: readonly string[]): Locale {
  const english = tokens.filter((token) => ENGLISH.has(token)).length;
  return english > tokens.filter((token) => FRENCH.has(token)).length ? 'en' : 'fr';
}
