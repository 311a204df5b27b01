import { foldInPlace } from '../../text/fold.ts';
import { codeFrom, type Plain, type Span } from '../../text/plain.ts';
import { isField } from '../fields.ts';
import { isWordOfPrompts, ITS_PROMPT, meaningOf, OPENS_PROMPT } from './labels.ts';

const SPEAKS = new RegExp(String.raw`\b(?:${ITS_PROMPT})\b[^\n]*:[^a-z0-9\n]{0,8}$`);
const OPENS = new RegExp(String.raw`^[ \t]{0,3}(?:#{1,6} |[*_"«“]{0,3} ?(?:${OPENS_PROMPT})\b|1[.)/] )`);
/** A sentence that announces a prompt is no longer than this; so many of them are looked at. */
const LONGEST = 300;
const MOST = 3;

/**
 * A prompt without a label, below a sentence that speaks of it and ends with a colon: all that follows, to the end of the
 * message. Null for one in a fence, which is found by it, and where labels of a share follow.
 */
export function findPastedPrompt(plain: Plain): Span | null {
  const { text } = plain;
  const announcing = [...text.matchAll(/^.+$/gm)].filter(({ 0: line }) => announces(line)).slice(0, MOST);
  for (const { 0: line, index } of announcing) {
    const start = index + line.length + 1;
    if (codeFrom(plain, start) === undefined && isPrompt(text.slice(start)))
      return { start, end: text.length };
  }
  return null;
}

function announces(line: string): boolean {
  return line.length <= LONGEST && SPEAKS.test(foldInPlace(line.trim()));
}

/** How a prompt begins, or several lines; none of those that a share begins with. */
function isPrompt(below: string): boolean {
  const lines = below.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (isLabelOfShare(first)) return false;
  if (OPENS.test(foldInPlace(first)) || isWordOfPrompts(labelOf(first))) return true;
  return lines.length > 1 && !/^\s*[-•*]\s/.test(first) && !lines.some(isLabelOfShare);
}

function isLabelOfShare(line: string): boolean {
  const label = labelOf(line);
  const meaning = meaningOf(label);
  return meaning !== null && meaning.firm && isField(meaning.kind) && !isWordOfPrompts(label);
}

function labelOf(line: string): string {
  return /^[^:\n]{1,60}(?=:)/.exec(line)?.[0] ?? '';
}
