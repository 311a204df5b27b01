import type { ToolMention } from '../../tool/tools.ts';
import { findUnnamedTools } from '../../tool/unnamed.ts';
import { withoutTrailingEmoji } from '../template/icons.ts';
import type { Field, FieldWhere } from '../fields.ts';
import { either } from '../languages.ts';
import { tellsNoLimit } from '../noLimits.ts';
import { foldInPlace } from '../../text/fold.ts';
import type { Evidence } from '../intent/evidence.ts';
import { findLink } from '../../text/links.ts';
import { asTyped, type Plain, type Span } from '../../text/plain.ts';
import { limitWords } from './limits.ts';
import { ownSentence } from './ownSentence.ts';

type Inferred = Partial<Record<Field, string>>;

/** Fields that free prose lets one infer; each is a stretch of the text, and its author confirms it. */
export function readProse(plain: Plain, evidence: Evidence): Readonly<Inferred> {
  const { mentions, signed, task, gain } = evidence;
  const whole = evidence.text.length === plain.text.length;
  const folded = whole ? evidence.folded : foldInPlace(plain.text);
  const prompt = findPrompt(plain, folded);
  const told = [task, spanOf(plain.text, gain?.quote)].filter((one) => one !== null);
  const limits = limitWords(plain.text, signed, told);
  const found: Readonly<Record<FieldWhere<'inProse', true>, string | null>> = {
    tool: toolWords(plain.text, folded, mentions),
    useCase: task
      ? withoutTrailingEmoji(plain.text.slice(task.start, task.end))
      : ownSentence(plain, folded, evidence),
    timeSaved: gain?.quote ?? null,
    limits: limits === null || tellsNoLimit(limits) ? null : limits,
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

function spanOf(text: string, words: string | undefined): Span | null {
  const start = words === undefined ? -1 : text.indexOf(words);
  return words === undefined || start < 0 ? null : { start, end: start + words.length };
}

/** What one pattern finds by itself, whatever is around it. */
function inPatterns(text: string, folded: string) {
  return { cost: matched(text, folded, COST), jobFamily: matched(text, folded, JOB) };
}

function matched(text: string, folded: string, pattern: RegExp): string | null {
  const match = pattern.exec(folded);
  return match ? text.slice(match.index, match.index + match[0].length) : null;
}

/**
 * The first tool, with those that work together with it (« Whisper puis Claude », « Copilot dans Excel »); where none is
 * named, what its author calls it (« l'IA », « ce prompt »), so that one tap publishes.
 */
function toolWords(text: string, folded: string, mentions: readonly ToolMention[]): string | null {
  const [first] = mentions;
  if (!first) return unnamedTool(text, folded);
  let end = first.end;
  for (const next of mentions.slice(1)) {
    if (!TOGETHER.test(folded.slice(end, next.start))) break;
    end = next.end;
  }
  return text.slice(first.start, end);
}

function unnamedTool(text: string, folded: string): string | null {
  const [span] = findUnnamedTools(folded);
  return span ? text.slice(span.start, span.end) : matched(text, folded, PROMPT);
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
