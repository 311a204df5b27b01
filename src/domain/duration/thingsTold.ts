import { all, either } from './languages.ts';
import type { Passage } from './passage.ts';

/** « mes newsletters », "our job adverts", each in the words of its language. */
const SEVERAL = all.map(({ several, manyThings, plurals }) => ({
  pattern: new RegExp(
    String.raw`\b(?:${several}) (${manyThings})(?=$| ?[^a-z' -]| (?:${either('afterThings')})\b)`,
    'g',
  ),
  plurals: Object.entries(plurals),
}));

/** The one kind of things that a text speaks of (« mes newsletters »), as the name of one; several are not guessed at. */
export function thingTold({ text, folded }: Pick<Passage, 'text' | 'folded'>): string | undefined {
  const named = SEVERAL.flatMap(({ pattern, plurals }) =>
    [...folded.matchAll(pattern)].flatMap(({ 0: told, 1: things = '', index }) => {
      const end = index + told.length;
      return oneOf(text.slice(end - things.length, end), plurals);
    }),
  );
  const [first, ...others] = new Set(named);
  return others.length === 0 ? first : undefined;
}

/** "job adverts" → "job advert"; nothing where it ends as no plural does. */
function oneOf(things: string, plurals: readonly (readonly [string, string])[]): readonly string[] {
  const ending = plurals.find(([many]) => things.toLowerCase().endsWith(many));
  return ending === undefined ? [] : [(things.slice(0, -ending[0].length) + ending[1]).toLowerCase()];
}
