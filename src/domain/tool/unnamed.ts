import type { Span } from '../text/plain.ts';
import { either } from './languages.ts';

const UNNAMED = new RegExp(String.raw`(?<![a-z0-9'])(?:${either('unnamed')})\b`, 'g');
const ALONE = new RegExp(String.raw`^(?:${either('unnamed')}|${either('generic')})$`);

/** Where a folded text speaks of a tool without its name: « l'IA », « un agent », "the bot". */
export function findUnnamedTools(folded: string): readonly Span[] {
  return [...folded.matchAll(UNNAMED)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Whether a folded name is none: « l'IA », "the bot". */
export function isUnnamed(folded: string): boolean {
  return ALONE.test(folded.trim());
}
