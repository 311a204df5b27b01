import { comparePrompts, type Kinship } from '../../domain/variation/compare.ts';
import { readObject } from '../../domain/text/jsonLine.ts';

interface Comparison {
  readonly id: string;
  readonly label: Exclude<Kinship, 'resembles'>;
  /** Said of two that are unrelated and resemble one another all the same. */
  readonly resembles?: true;
}

/** Compares the two prompts of a line `{id, a, b}`; null when the line is not such an object. */
export function compareLine(line: string): Comparison | null {
  const object = readObject(line);
  if (object === null || typeof object['a'] !== 'string' || typeof object['b'] !== 'string') return null;
  const kinship = comparePrompts(object['a'], object['b']);
  const id = String(object['id'] ?? '');
  return kinship === 'resembles' ? { id, label: 'unrelated', resembles: true } : { id, label: kinship };
}
