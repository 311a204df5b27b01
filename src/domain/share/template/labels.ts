import { foldInPlace } from '../../text/fold.ts';
import { inEveryLanguage, wordsIn } from '../../text/everyLanguage.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { VAGUE, type LabelKind, type LabelRows } from './rows.ts';
import { FIELD_NAMES, FIELDS, type Field } from '../fields.ts';
import type { ReadingHabits } from '../reading.ts';

const { all, words, either } = inEveryLanguage<LabelRows>({ fr, en });

const FIELDS_AS_TRIED = FIELD_NAMES.toSorted((one, other) => FIELDS[one].tried - FIELDS[other].tried);
/** What a label may announce, the first to be tried first. */
const KINDS: readonly LabelKind[] = ['trialMark', 'heading', ...FIELDS_AS_TRIED, 'before', 'after'];

const PHRASES = KINDS.flatMap((kind) => {
  const alternatives = all.flatMap(({ phrases }) => phrases[kind] || []);
  return alternatives.length === 0 ? [] : [{ kind, phrase: new RegExp(alternatives.join('|')) }];
});
/** Nearly no text opens with one: all are looked for at once. */
const ANY_PHRASE = new RegExp(PHRASES.map(({ phrase }) => phrase.source).join('|'));
const KEYWORDS = FIELDS_AS_TRIED.map((field) => ({
  field,
  keywords: new Set(all.flatMap(({ keywords }) => wordsIn(keywords[field] ?? ''))),
}));
const FILLERS = words('fillers');
const HINTS = FIELDS_AS_TRIED.map((field) => ({
  field,
  words: new Set(all.flatMap(({ hints }) => wordsIn(hints[field] ?? ''))),
}));
const VAGUE_WORDS = VAGUE.map((kind) => ({
  kind,
  words: new Set(all.flatMap(({ vague }) => wordsIn(vague[kind]))),
}));
/** Every word of labels. */
const KNOWN: ReadonlySet<string> = new Set([
  ...FILLERS,
  ...HINTS.flatMap((one) => [...one.words]),
  ...VAGUE_WORDS.flatMap((one) => [...one.words]),
  ...KEYWORDS.flatMap(({ keywords }) => [...keywords]),
]);
/** The words that may open a label. */
const OPENING: ReadonlySet<string> = new Set([
  ...KNOWN,
  ...PHRASES.flatMap(({ phrase }) => wordsOfPattern(phrase.source)),
]);
const OPENERS = FIELDS_AS_TRIED.map((field) => ({
  field,
  openers: new Set(all.flatMap(({ openers }) => wordsIn(openers[field] ?? ''))),
}));
const WORDS_OF_PROMPTS = words('wordsOfPrompts');
export const NO_VALUE = either('noValue');
export const ITS_PROMPT = either('itsPrompt');
export const OPENS_PROMPT = either('opensPrompt');
export const GOES_ON = either('goesOn');
export const MONEY = either('money');
export const UNMEASURED = either('unmeasured');

/** The longest wording still taken for a label, in characters and in words. */
export const MAX_LABEL_LENGTH = 48;
const MAX_LABEL_WORDS = 7;
/** With its marks and what it says in brackets. */
const LONGEST_TYPED = 160;

/** The words of an expression, with and without a last letter that may be missing. */
function wordsOfPattern(source: string): readonly string[] {
  const words = source.replace(/\\[a-z]/g, ' ').match(/[a-z]+\??/g) ?? [];
  return words.flatMap((word) => (word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word]));
}

/** A label as it is looked up: folded, without marks, parentheses and final punctuation. */
function foldLabel(label: string): string {
  return foldInPlace(label)
    .replace(/\([^()]{0,40}\)/g, ' ')
    .replace(/[*_`#"«»“”]/g, ' ')
    .replace(/(?<![\s:?!.,…)-])[\s:?!.,…)-]+$/, '')
    .replace(/^[^a-z0-9]+/, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** What a label announces, and whether its words say so clearly: one that does not yields to one that does. */
export interface Meaning {
  readonly kind: LabelKind;
  readonly firm: boolean;
}

/** What a label announces, or null when its words say nothing that is known. */
export function meaningOf(label: string, habits?: ReadingHabits): Meaning | null {
  const { length } = label.trim();
  if (length === 0 || length > LONGEST_TYPED || !mayOpen(label, habits)) return null;
  const folded = foldLabel(label);
  if (folded === '' || folded.length > MAX_LABEL_LENGTH) return null;
  const learned = habits?.labels.get(folded);
  if (learned) return { kind: learned, firm: true };
  const phrase = ANY_PHRASE.test(folded) ? PHRASES.find((one) => one.phrase.test(folded)) : undefined;
  if (phrase) return { kind: phrase.kind, firm: true };
  const words = wordsOf(folded);
  return words.length > MAX_LABEL_WORDS ? null : meaningOfWords(words);
}

/** Whether the first word of a text is one of labels: nearly none is, and only these are looked at further. */
export function mayOpen(text: string, habits?: ReadingHabits): boolean {
  const [first = ''] = /\p{L}+/u.exec(text.slice(0, MAX_LABEL_LENGTH)) ?? [];
  return OPENING.has(foldInPlace(first)) || (habits !== undefined && habits.labels.size > 0);
}

/** The kind that a label announces, however clearly. */
export function kindOfLabel(label: string, habits?: ReadingHabits): LabelKind | null {
  return meaningOf(label, habits)?.kind ?? null;
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

/** « Limites connues », « Gain de temps estimé », "Tool used": one word that is known at least, and none that is foreign. */
function meaningOfWords(words: readonly string[]): Meaning | null {
  if (!words.every((word) => KNOWN.has(word))) return null;
  const allIn = (known: ReadonlySet<string>): boolean => {
    const telling = words.filter((word) => known.has(word));
    return telling.length > 0 && words.every((word) => known.has(word) || FILLERS.has(word));
  };
  const hint = HINTS.find((one) => allIn(one.words));
  if (hint) return { kind: hint.field, firm: false };
  const vague = VAGUE_WORDS.find((one) => allIn(one.words));
  if (vague) return { kind: vague.kind, firm: false };
  const field = KEYWORDS.find(({ keywords }) => words.some((word) => keywords.has(word)))?.field;
  return field ? { kind: field, firm: true } : null;
}

/**
 * The field of a label that says more than is known: « Outil adopté ici à Namur ». Believed only before a colon or its
 * like, and where no clearer label tells that field.
 */
export function fieldOpening(label: string): Field | null {
  const words = wordsOf(foldLabel(label)).filter((word, at) => at > 0 || !FILLERS.has(word));
  if (words.length < 2 || words.length > MAX_LABEL_WORDS || /[.,;/!«"]/.test(label)) return null;
  return OPENERS.find(({ openers }) => openers.has(words[0] ?? ''))?.field ?? null;
}

/** « Contexte », "Task": a prompt has such sections of its own. */
export function isWordOfPrompts(label: string): boolean {
  return wordsOf(foldLabel(label)).some((word) => WORDS_OF_PROMPTS.has(word));
}
