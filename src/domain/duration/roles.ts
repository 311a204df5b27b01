import { either } from './languages.ts';
import { SAVES } from './saved.ts';

/** What the words around a duration make of it: the time a task took before, that it takes now, or that is saved. */
export type Role = 'old' | 'now' | 'saved' | null;

/** Of two cues that begin together the first wins: « fini les 4 h » is an old time that is saved. */
const CUES: readonly (readonly [Role, RegExp])[] = [
  ['old', new RegExp(String.raw`\b(?:${either('old')})`, 'g')],
  ['now', new RegExp(String.raw`\b(?:${either('now')})`, 'g')],
  ['saved', SAVES],
];
/** Where the words of one duration end, and those of the next one begin. */
const PARTS = new RegExp(String.raw`[,;.:!?()/|\n–—]|\s(?:${either('joins')})\s`);

/** The words around two durations that follow each other; none holds another duration. */
export interface Around {
  readonly ahead: string;
  readonly between: string;
  readonly after: string;
}

/** The roles of two durations that follow each other. */
export function rolesOf({ ahead, between, after }: Around): readonly [Role, Role] {
  const cut = between.search(PARTS);
  const [left, right] = cut < 0 ? ['', between] : [between.slice(0, cut), between.slice(cut)];
  const last = after.slice(0, `${after},`.search(PARTS));
  return [roleIn(inSentence(ahead)) ?? roleIn(left), roleIn(inSentence(right)) ?? roleIn(last)];
}

/** The words of the last sentence. */
function inSentence(words: string): string {
  return words.slice(words.search(/[^.!?;\n]*$/));
}

/** The role that the last cue of some words gives. */
function roleIn(words: string): Role {
  let [role, at]: [Role, number] = [null, -1];
  for (const [given, cues] of CUES) {
    const last = [...words.matchAll(cues)].at(-1)?.index ?? -1;
    if (last > at) [role, at] = [given, last];
  }
  return role;
}
