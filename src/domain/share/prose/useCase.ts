import type { Span } from '../../text/plain.ts';
import type { Sentence } from '../../text/sentences.ts';
import { all, either } from './languages.ts';

const TASKS = [...all.flatMap(({ tasks }) => tasks), ...all.flatMap(({ looseTasks }) => looseTasks)].map(
  (pattern) => ({ pattern, namesTool: /T(?![a-z])/.test(pattern.source) }),
);
const TIMED = all.flatMap(({ timedTasks }) => timedTasks);
const NO_TASK = new RegExp(
  String.raw`^(?:[a-z]+ )?(?:${either('noTask')})\b|^(?:${either('tellsNothing')})(?= ?[^a-z ]|$)`,
);
/** With an emoji, something else is told. */
const AFTER_TASK = new RegExp(
  String.raw`(?<=[^ ])(?: {2}| ?[\ud83c-\ud83e\u2600-\u27bf]|(?:,? |, ?)(?:${either('afterTask')}))[^\n]*$`,
);
/** A task is told in the sentences around a tool; the beginning of each, and so many of them, tell it. */
const FEW = 6;
const READ = 400;
/** Fewer letters tell no task. */
const SHORTEST = 6;

/** The phrase in which a text states the task that a tool was put to, or null; `signed` is the text with its tools as signs. */
export function findTask(signed: string, sentences: readonly Sentence[]): Span | null {
  const around = sentencesAround(signed, sentences);
  for (const { pattern, namesTool } of TASKS) {
    for (const { start, words, named } of around) {
      const task = namesTool && !named ? null : stated(words, pattern);
      if (task) return { start: start + task.start, end: start + task.end };
    }
  }
  return null;
}

/** The task that time went into, where it is told beside that time: « je passais 3 h à rapprocher… », "3 h reconciling…". */
export function findTimedTask(folded: string): Span | null {
  const words = folded.trimStart();
  const indent = folded.length - words.length;
  for (const pattern of TIMED) {
    const task = stated(words.slice(0, READ), pattern);
    if (task) return { start: indent + task.start, end: indent + task.end };
  }
  return null;
}

/** The words of a sentence without the blanks ahead of them, where they stand, and whether they name a tool. */
interface Around {
  readonly start: number;
  readonly words: string;
  readonly named: boolean;
}

/** The sentences that name a tool, each with the one after it. */
function sentencesAround(signed: string, all: readonly Sentence[]): readonly Around[] {
  if (!signed.includes('T')) return [];
  const sentences = all
    .filter((one) => !one.question)
    .map(({ start, end }) => {
      const read = signed.slice(start, Math.min(end, start + READ));
      const words = read.trimStart();
      return { start: start + read.length - words.length, words, named: words.includes('T') };
    });
  const names = (at: number): boolean => sentences[at]?.named ?? false;
  return sentences.filter((_, i) => names(i) || names(i - 1) || names(i + 1)).slice(0, FEW);
}

function stated(sentence: string, pattern: RegExp): Span | null {
  const match = pattern.exec(sentence);
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const start = match.index + match[0].indexOf(words);
  const kept = words.replace(AFTER_TASK, '').trimEnd();
  return kept.length < SHORTEST || /^T+$/.test(kept) || NO_TASK.test(sentence.slice(start))
    ? null
    : { start, end: start + kept.length };
}
