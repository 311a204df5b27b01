import { findUnnamedTools } from '../../tool/unnamed.ts';
import type { ToolMention } from '../../tool/tools.ts';
import { either } from '../languages.ts';

/** What stands between tools that are told as one: « Whisper puis Claude », « un agent n8n », « Copilot dans Excel ». */
const JOINED = new RegExp(String.raw`^(?: ?[+&/] ?| (?:${either('joinsTools')})? ?)$`);

/** A folded text in which each tool is a run of « T », places kept: who did what with which tool is then one expression. */
export function signTools(folded: string, mentions: readonly ToolMention[]): string {
  const spans = [...mentions, ...findUnnamedTools(folded)].toSorted((one, next) => one.start - next.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const between = folded.slice(at, start);
    parts.push(at > 0 && JOINED.test(between) ? 'T'.repeat(between.length) : between);
    parts.push('T'.repeat(end - Math.max(start, at)));
    at = end;
  }
  return parts.join('') + folded.slice(at);
}
