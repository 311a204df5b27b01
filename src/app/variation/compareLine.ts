import { comparePrompts, type Kinship } from '../../domain/variation/compare.ts';
import { readObject } from '../../domain/text/jsonLine.ts';

/** Compares the two prompts of a line `{id, a, b}`; null when the line is not such an object. */
export function compareLine(line: string): { readonly id: string; readonly label: Kinship } | null {
  const object = readObject(line);
  if (object === null || typeof object['a'] !== 'string' || typeof object['b'] !== 'string') return null;
  return { id: String(object['id'] ?? ''), label: comparePrompts(object['a'], object['b']) };
}
