import { either } from './languages.ts';
import { SAVES } from './saved.ts';

/**
 * What the words around a duration make of it: the time a task took before, that it takes now, or that is saved.
 * 'took' and 'takes' mean as much only together: "the first one took 2 hours" may be told of the new way.
 */
export type Role = 'old' | 'now' | 'saved' | 'took' | 'takes' | null;

/** Of two cues that begin together the first wins: « fini les 4 h » is an old time that is saved. */
const CUES: readonly (readonly [Role, RegExp])[] = [
  ['old', new RegExp(String.raw`\b(?:${either('old')})`, 'g')],
  ['now', new RegExp(String.raw`\b(?:${either('now')})`, 'g')],
  ['saved', SAVES],
];
const TENSES: typeof CUES = [
  ['took', new RegExp(String.raw`\b(?:${either('took')})\b`, 'g')],
  ['takes', new RegExp(String.raw`\b(?:${either('takes')})\b`, 'g')],
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
  const [first, second] = [inSentence(ahead), inSentence(right)];
  return [
    roleIn(left, CUES) ?? roleIn(first, CUES) ?? roleIn(first, TENSES),
    roleIn(second, CUES) ?? roleIn(last, CUES) ?? roleIn(second, TENSES),
  ];
}

const CUE_NEXT = new RegExp(String.raw`^ ?(?:${either('old')}|${either('now')})`);

/** Whether words begin with a cue for a time: « 40 l'an dernier ». */
export function opensWithCue(words: string): boolean {
  return CUE_NEXT.test(words);
}

/** The words of the last sentence. */
function inSentence(words: string): string {
  return words.slice(words.search(/[^.!?;\n]*$/));
}

/** The role that the last cue of some words gives. */
function roleIn(words: string, cues: typeof CUES): Role {
  let [role, at]: [Role, number] = [null, -1];
  for (const [given, cue] of cues) {
    // Nearly none is there, and only looking is cheap.
    const last = words.search(cue) < 0 ? -1 : ([...words.matchAll(cue)].at(-1)?.index ?? -1);
    if (last > at) [role, at] = [given, last];
  }
  return role;
}
