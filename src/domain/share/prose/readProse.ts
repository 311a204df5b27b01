import type { ToolMention } from '../../tool/tools.ts';
import type { Field, FieldWhere } from '../fields.ts';
import { withoutTrailingEmoji } from '../template/icons.ts';
import { all, either } from '../languages.ts';
import { foldInPlace } from '../../text/fold.ts';
import { findLink } from '../../text/links.ts';
import { asTyped, type Plain, type Span } from '../../text/plain.ts';
import { ownSentence } from './ownSentence.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { TimeSaved } from '../../duration/timeSaved.ts';

type Inferred = Partial<Record<Field, string>>;

/** Fields that free prose lets one infer; each is a stretch of the text, and its author confirms it. */
export function readProse(
  plain: Plain,
  mentions: readonly ToolMention[],
  gain: TimeSaved | null,
): Readonly<Inferred> {
  const folded = foldInPlace(plain.text);
  const prompt = findPrompt(plain, folded);
  const found: Readonly<Record<FieldWhere<'inProse', true>, string | null>> = {
    tool: toolWords(plain.text, folded, mentions),
    useCase: useCaseWords(plain.text, folded, mentions) ?? ownSentence(plain, folded, mentions),
    timeSaved: gain?.quote ?? null,
    limits: limitWords(plain.text, folded),
    link: findLink(plain, 0, plain.text.length, false),
    prompt: prompt && asTyped(plain, prompt.start, prompt.end).trim(),
    ...inPatterns(plain.text, folded),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value !== ''));
}

const PRICE = String.raw`(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:€|euros?|\$|£)|[$£€] ?\d{1,4}(?:[.,]\d{1,2})?)`;
const COST = new RegExp(
  `(?:${either('about')})?${PRICE} ?(?:/|${either('costPer')})(?:${either('costUnits')})(?:${either('costAgain')})?`,
);
const JOB = new RegExp(String.raw`(?<=\b(?:${either('iAm')}) )(?:${either('jobs')})\b`);
const TOGETHER = new RegExp(String.raw`^ ?(?:\+|&|${either('andThen')}|${either('within')}) ?$`);
const PROMPT = new RegExp(String.raw`\b(?:${either('prompt')})\b`);

/** What one pattern finds by itself, whatever is around it. */
function inPatterns(text: string, folded: string) {
  return { cost: matched(text, folded, COST), jobFamily: matched(text, folded, JOB) };
}

function matched(text: string, folded: string, pattern: RegExp): string | null {
  const match = pattern.exec(folded);
  return match ? text.slice(match.index, match.index + match[0].length) : null;
}

/** The first tool, with those that work together with it (« Whisper puis Claude », « Copilot dans Excel »). */
function toolWords(text: string, folded: string, mentions: readonly ToolMention[]): string | null {
  const [first] = mentions;
  if (!first) return null;
  let end = first.end;
  for (const next of mentions.slice(1)) {
    if (!TOGETHER.test(folded.slice(end, next.start))) break;
    end = next.end;
  }
  return text.slice(first.start, end);
}

/** A prompt quoted in code, or between quotation marks where the sentence speaks of one. */
export function findPrompt(plain: Plain, folded: string): Span | null {
  const code = plain.code.find(
    (span) =>
      span.end - span.start >= 30 && /[a-z] [a-z]+ [a-z]/i.test(plain.text.slice(span.start, span.end)),
  );
  if (code && !/sk-|ghp_/.test(plain.text.slice(code.start, code.end))) return code;
  for (const match of folded.matchAll(/«([^«»]{25,2000})»|"([^"]{25,2000})"|“([^“”]{25,2000})”/g)) {
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    if (PROMPT.test(before)) return { start: match.index + 1, end: match.index + match[0].length - 1 };
  }
  return null;
}

/** Where a task is told: after « pour », "to", « lui demande de », around the tool. */
const TASKS = all.flatMap(({ tasks }) => tasks);
const TASKS_BEFORE = all.flatMap(({ tasksBefore }) => tasksBefore);
const AFTER_TASK = new RegExp(String.raw`(?: ,|${either('afterTask')})[^\n]*$`);
const LIMIT = new RegExp(String.raw`(?:^ ?|[,.;:] ?)(?:${either('opensLimit')})([a-z][^\n]{8,160})`);

function useCaseWords(text: string, folded: string, mentions: readonly ToolMention[]): string | null {
  for (const mention of mentions) {
    const after = folded.slice(mention.end, mention.end + 140);
    for (const pattern of TASKS) {
      const task = pattern.exec(after);
      if (task?.[1]) return cut(text, mention.end + task.index + task[0].length - task[1].length, task[1]);
    }
    const from = Math.max(0, mention.start - 140);
    for (const pattern of TASKS_BEFORE) {
      const task = pattern.exec(folded.slice(from, mention.start));
      if (task?.[1]) return cut(text, from + task.index + task[0].indexOf(task[1]), task[1]);
    }
  }
  return null;
}

/** The task without the clause that follows it. */
function cut(text: string, start: number, folded: string): string {
  const kept = folded.replace(AFTER_TASK, '');
  return withoutTrailingEmoji(text.slice(start, start + kept.length));
}

function limitWords(text: string, folded: string): string | null {
  for (const sentence of sentencesOf(folded)) {
    const match = LIMIT.exec(folded.slice(sentence.start, sentence.end));
    if (!match?.[1] || sentence.question) continue;
    const start = sentence.start + match.index + match[0].length - match[1].length;
    return withoutTrailingEmoji(text.slice(start, start + match[1].length)).replace(/(?<![.!])[.!]+$/, '');
  }
  return null;
}
