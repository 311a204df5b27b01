import { comparePrompts, type Kinship } from '../../domain/variation/compare.ts';
import { readObject } from '../../domain/text/jsonLine.ts';

/** Compares the two prompts of a line `{id, a, b}`; null when the line is not such an object. */
export function compareLine(line: string): { readonly id: string; readonly label: Kinship } | null {
  const told = readObject(line);
  if (told === null || typeof told['a'] !== 'string' || typeof told['b'] !== 'string') return null;
  return { id: String(told['id'] ?? ''), label: comparePrompts(told['a'], told['b']) };
}
