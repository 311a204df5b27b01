import type { Sequence } from '../text/everyLanguage.ts';
import type { Token } from './tokens.ts';

/** Words that follow one another: at each place, those that may stand there. */
export type Places = readonly ReadonlySet<string>[];

/** Reads « tous|toutes les ». */
export function placesOf(sequence: Sequence): Places {
  return sequence === '' ? [] : sequence.split(' ').map((place) => new Set(place.split('|')));
}

/** Whether the words from a token on are these. */
export function stands(places: Places, tokens: readonly Token[], at: number): boolean {
  return places.length > 0 && places.every((words, offset) => words.has(tokens[at + offset]?.word ?? ''));
}
