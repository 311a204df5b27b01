import type { ReadingHabits } from '../share/reading.ts';
import { foldInPlace } from '../text/fold.ts';
import type { Tool } from './tool.ts';
import { TOOLS } from './toolTable.ts';
import {
  AFTER_HOST,
  AFTER_NAME,
  AI_NEAR,
  ARTICLE,
  BEFORE_HOST,
  CODE_CONTEXT,
  COMMON_WORDS,
  COMPANY_DOES,
  DOUBLE_NAME,
  FIRST_NAMES,
  FOLLOW,
  HOSTS,
  IN_OFFICE,
  LEAD,
  LEAD_LABEL,
  LIVES_AFTER,
  NAMED_BEFORE,
  NO_PRODUCT_AFTER,
  NO_PRODUCT_BEFORE,
  NOT_THE_TOOL,
  OWNED,
  PERSON_AFTER,
  PERSON_BEFORE,
  PHRASE_OPENERS,
  PRODUCT_AFTER,
  SHARED_NAMES,
  STARS,
  STRICT_HOSTS,
  TIERS,
  TOOL_NEAR,
  TRIED_LABEL,
  WHICH_ROOM,
  WIND_BEFORE,
} from './toolWords.ts';

export { TOOLS };

/** Where a text names a tool. */
export interface ToolMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Name {
  readonly id: string;
  /** The folded words of the name, in order. */
  readonly words: readonly string[];
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

type NameIndex = ReadonlyMap<string, readonly Name[]>;

function wordsOf(folded: string): readonly Word[] {
  const words: Word[] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (isOfWord(folded.charCodeAt(at))) continue;
    if (start < at) words.push({ word: folded.slice(start, at), start, end: at });
    start = at + 1;
  }
  return words;
}

/** A letter from a to z or a digit; no code follows the end of a text. */
function isOfWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Names by their first word, the longest first. */
function indexNames(tools: readonly Tool[]): NameIndex {
  const index = new Map<string, Name[]>();
  for (const tool of tools) {
    for (const alias of [tool.name, ...tool.aliases]) {
      const words = wordsOf(foldInPlace(alias)).map(({ word }) => word);
      const first = words[0];
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { id: tool.id, words }]);
    }
  }
  for (const [first, names] of index)
    index.set(
      first,
      names.toSorted((a, b) => b.words.length - a.words.length),
    );
  return index;
}

/** A colleague is told by their whole name in the beginning. */
const NAMESAKE = 2_000;
const BUILT_IN = indexNames(TOOLS);
const learned = new WeakMap<object, NameIndex>();

/** A space's own tools are indexed once for as long as its habits live. */
function learnedNames(habits: ReadingHabits | undefined): NameIndex | null {
  if (!habits || habits.tools.length === 0) return null;
  const known = learned.get(habits.tools) ?? indexNames(habits.tools);
  learned.set(habits.tools, known);
  return known;
}

const ADDRESSES =
  /https?:\/\/\S{1,500}|(?<![a-z0-9])(?:[a-z0-9-]{1,40}\.){2,4}[a-z]{2,6}(?![a-z0-9])|[a-z0-9._%+-]{1,64}@[a-z0-9.-]{3,80}|(?<![a-z0-9])#[a-z0-9_-]{1,60}|(?<![a-z0-9])[a-z0-9_-]{1,60}\.(?:md|txt|json|ya?ml|toml)(?![a-z0-9])/g;

/** Addresses, names of channels and of files (« CLAUDE.md ») are no mentions: they are blanked, so that positions hold. */
function withoutAddresses(folded: string): string {
  if (!/[@#]|:\/\/|[a-z0-9_-]\.[a-z]/.test(folded)) return folded;
  return folded.replace(ADDRESSES, (address) => ' '.repeat(address.length));
}

/**
 * Every mention of a tool in a text, in order; an everyday word or a first name counts only in the right company.
 * `whole` is the text, folded.
 */
export function findToolMentions(
  text: string,
  habits?: ReadingHabits,
  whole = foldInPlace(text),
): readonly ToolMention[] {
  const folded = withoutAddresses(whole);
  const words = wordsOf(folded);
  const own = learnedNames(habits);
  const found: ToolMention[] = [];
  for (let at = 0; at < words.length;) {
    const place = { words, at, folded };
    const match = matchName(own, place) ?? matchName(BUILT_IN, place);
    if (match && isMeant(match, text, folded)) found.push(match);
    at += match ? countWords(words, at, match.end) : 1;
  }
  return resolve(found, folded);
}

function countWords(words: readonly Word[], at: number, end: number): number {
  let count = 0;
  while ((words[at + count]?.end ?? Infinity) <= end) count++;
  return Math.max(count, 1);
}

/** The longest name that begins at a word; its words may be joined by a space, a dash or a dot. */
function matchName(
  index: NameIndex | null,
  { words, at, folded }: { readonly words: readonly Word[]; readonly at: number; readonly folded: string },
): ToolMention | null {
  const first = words[at];
  if (!index || !first) return null;
  const names = index.get(first.word) ?? index.get(withoutVersion(first.word));
  if (!names) return null;
  for (const name of names) {
    const last = words[at + name.words.length - 1];
    const whole = name.words.every(
      (word, i) =>
        i === 0 || (words[at + i]?.word === word && areJoined(folded, words[at + i - 1], words[at + i])),
    );
    if (whole && last) return { id: name.id, start: first.start, end: last.end };
  }
  return null;
}

const VERSIONED = /^(chatgpt|gpt|claude|gemini|mistral|deepl)\d[a-z0-9]*$/;

/** « gpt5 » is « gpt ». */
function withoutVersion(word: string): string {
  return word.length <= 3 ? '' : (VERSIONED.exec(word)?.[1] ?? '');
}

function areJoined(folded: string, one: Word | undefined, next: Word | undefined): boolean {
  return (
    one !== undefined && next !== undefined && /^[ .;·'+&(-]{0,2}$/.test(folded.slice(one.end, next.start))
  );
}

/** A match where it stands: the text, the same folded, and what is just before and after. */
interface Seen {
  readonly match: ToolMention;
  readonly text: string;
  readonly folded: string;
  readonly before: string;
  readonly after: string;
}

/** Whether a match is meant as the product. */
function isMeant(match: ToolMention, text: string, folded: string): boolean {
  const word = folded.slice(match.start, match.end);
  const before = folded.slice(Math.max(0, match.start - 30), match.start);
  const after = folded.slice(match.end, match.end + 40);
  const seen = { match, text, folded, before, after };
  if (before.endsWith('@') || DOUBLE_NAME.test(before)) return false;
  if (PHRASE_OPENERS.has(word.split(/[ .]/)[0] ?? '') && /[ .]/.test(word))
    return keepsItsCapitals(text.slice(match.start, match.end));
  if (word === 'le chat') return isLeChat(seen);
  if (SHARED_NAMES.has(word) && bearsTheName(seen)) return false;
  if (isSaidToBeNone(word, seen)) return false;
  if (word === 'gemini' && STARS.test(folded) && !LEAD.test(before)) return false;
  if (FIRST_NAMES.has(word)) return !isPerson(seen) && (word === 'claude' || isProductWord(seen));
  if (word === 'mistral' && (COMPANY_DOES.test(after) || isWind(seen))) return false;
  if (STRICT_HOSTS.has(match.id)) return worksInHost(seen);
  if (HOSTS.has(match.id) && /^[a-z ]+$/.test(word))
    return hasAiNear(folded, match) || LEAD_LABEL.test(before);
  return COMMON_WORDS.has(word) ? isProductWord(seen) : true;
}

/** "Read AI", "Read.ai", but not "read AI news" nor "Plus ai". */
function keepsItsCapitals(written: string): boolean {
  return /^\p{Lu}.*(?:\.|[ ]\p{Lu})/u.test(written);
}

/** « le chat » of Mistral, not the one that meows: its capital, or its maker nearby. */
function isLeChat({ match, text, folded, before }: Seen): boolean {
  if (/^L?e? ?.*Chat$/.test(text.slice(match.start, match.end)) && text.charAt(match.end - 4) === 'C')
    return true;
  return /mistral/.test(folded) || TRIED_LABEL.test(before);
}

/** A room, a cat, a printer or a colleague that bears the name of a product; « un outil qui s'appelle Gamma » is one. */
function bearsTheName({ match, folded, before, after }: Seen): boolean {
  const sentence = folded.slice(Math.max(0, match.start - 60), match.start);
  const named = NAMED_BEFORE.test(before) && !TOOL_NEAR.test(sentence);
  return named || LIVES_AFTER.test(after) || NO_PRODUCT_BEFORE.test(before) || WHICH_ROOM.test(sentence);
}

/** « Harvey (le stagiaire, pas le logiciel) »: a name that people bear, and whose bearer is told. */
function isSaidToBeNone(word: string, { match, folded }: Seen): boolean {
  const isBorne = COMMON_WORDS.has(word) || SHARED_NAMES.has(word) || FIRST_NAMES.has(word);
  return isBorne && NOT_THE_TOOL.test(folded.slice(match.end, match.end + 70));
}

/** « le mistral », in small letters. */
function isWind({ match, text, before }: Seen): boolean {
  return text.charAt(match.start) === 'm' && WIND_BEFORE.test(before);
}

function isPerson({ text, match, before, after }: Seen): boolean {
  if (PERSON_BEFORE.test(before) || PERSON_AFTER.test(after)) return true;
  return hasSurname(text.slice(match.end)) || (hasNamesake(text, match) && !LEAD.test(before));
}

/** « Claude Bertin », not « Claude Code ». */
function hasSurname(after: string): boolean {
  return /^ \p{Lu}\p{Ll}+/u.test(after.slice(0, 20)) && !PRODUCT_AFTER.test(foldInPlace(after.slice(0, 20)));
}

/** Where « Claude Bertin » is spoken of, a bare « Claude » is seldom the product. */
function hasNamesake(text: string, match: ToolMention): boolean {
  return text.slice(0, NAMESAKE).split(text.slice(match.start, match.end)).slice(1).some(hasSurname);
}

/** An everyday word: with its capital inside a sentence, or where a product is expected. */
function isProductWord({ match, text, before, after }: Seen): boolean {
  if (NO_PRODUCT_BEFORE.test(before)) return false;
  const capital = /^\p{Lu}/u.test(text.charAt(match.start));
  const opens =
    /(?:^|[.!?…•-])[\s*]*$|[\n*][^\S\n]*$/.test(before) || before.trim() === '' || !/[a-z0-9]/.test(before);
  const namesNext = !capital && OWNED.test(before) && /^ \p{Lu}/u.test(text.slice(match.end, match.end + 3));
  if (LEAD.test(before)) return !namesNext;
  return capital && (!opens || FOLLOW.test(after)) && !NO_PRODUCT_AFTER.test(after);
}

/** « Copilot dans Excel », « Power BI Copilot »: the assistant works in the host. */
function worksInHost({ folded, match, before, after }: Seen): boolean {
  return (
    folded.trim() === folded.slice(match.start, match.end) ||
    BEFORE_HOST.test(before) ||
    AFTER_HOST.test(after) ||
    LEAD_LABEL.test(folded.slice(Math.max(0, match.start - 24), match.start))
  );
}

function hasAiNear(folded: string, match: ToolMention): boolean {
  return AI_NEAR.test(folded.slice(Math.max(0, match.start - 40), match.end + 60));
}

const CODE_TOOLS: ReadonlySet<string> = new Set([
  'cursor',
  'claude-code',
  'codex',
  'windsurf',
  'cline',
  'devin',
  'tabnine',
  'replit',
]);

/** What several mentions say together: the maker beside its product is no second tool, Copilot among coders is GitHub's. */
function resolve(found: readonly ToolMention[], folded: string): readonly ToolMention[] {
  const leChat = found.filter((one) => one.id === 'le-chat');
  const code =
    found.some((one) => one.id === 'microsoft-copilot') &&
    (CODE_CONTEXT.test(folded) || found.some((one) => CODE_TOOLS.has(one.id)));
  return found.flatMap((one) => {
    const maker =
      one.id === 'mistral' &&
      leChat.some((chat) => Math.abs(chat.end - one.start) <= 14 || Math.abs(one.end - chat.start) <= 6);
    if (maker) return [];
    const bare = one.id === 'microsoft-copilot' && folded.slice(one.start, one.end) === 'copilot';
    return bare && code && !IN_OFFICE.test(folded.slice(one.end, one.end + 20))
      ? [{ ...one, id: 'github-copilot' }]
      : [one];
  });
}

/** Ids of the tools that a text names, in order of mention, each once. */
export function findTools(text: string, habits?: ReadingHabits): readonly string[] {
  return [...new Set(findToolMentions(text, habits).map((one) => one.id))];
}

const BY_DOMAIN: readonly (readonly [domain: string, id: string])[] = TOOLS.flatMap((tool) =>
  tool.domains.map((domain) => [domain, tool.id] as const),
).toSorted((a, b) => b[0].length - a[0].length);

/** The tool whose site an address leads to, or null. */
export function toolOfAddress(address: string): string | null {
  const bare = address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
  const found = BY_DOMAIN.find(
    ([domain]) => bare === domain || bare.startsWith(`${domain}/`) || bare.startsWith(`${domain}?`),
  );
  return found ? found[1] : null;
}

/** The id of a tool that the table does not know: its name in kebab-case, without article, tier or version. */
export function toolFromName(name: string): string {
  let folded = foldInPlace(name)
    .replace(/\([^()]{0,200}\)/g, ' ')
    .replace(AFTER_NAME, '')
    .replace(ARTICLE, '')
    .trim();
  while (TIERS.test(folded)) folded = folded.replace(TIERS, '');
  return folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 40)
    .replace(/(?<!-)-+$/, '');
}
