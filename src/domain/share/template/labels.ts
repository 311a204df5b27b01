import { foldInPlace } from '../../text/fold.ts';
import { inEveryLanguage, wordsIn } from '../../text/everyLanguage.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LabelKind, LabelRows } from './rows.ts';
import { FIELD_NAMES, FIELDS, type Field } from '../fields.ts';
import type { ReadingHabits } from '../reading.ts';

const { all, words, either } = inEveryLanguage<LabelRows>({ fr, en });

const FIELDS_AS_TRIED = FIELD_NAMES.toSorted((one, other) => FIELDS[one].tried - FIELDS[other].tried);
/** What a label may announce, the first to be tried first. */
const KINDS: readonly LabelKind[] = ['trialMark', ...FIELDS_AS_TRIED, 'heading'];

const PHRASES = KINDS.flatMap((kind) => {
  const alternatives = all.flatMap(({ phrases }) => phrases[kind] || []);
  return alternatives.length === 0 ? [] : [{ kind, phrase: new RegExp(alternatives.join('|')) }];
});
const KEYWORDS = FIELDS_AS_TRIED.map((field) => ({
  field,
  keywords: new Set(all.flatMap(({ keywords }) => wordsIn(keywords[field] ?? ''))),
}));
const FILLERS = words('fillers');
const WORDS_OF_PROMPTS = words('wordsOfPrompts');
export const NO_VALUE = either('noValue');

/** The longest wording still taken for a label, in characters and in words. */
export const MAX_LABEL_LENGTH = 48;
const MAX_LABEL_WORDS = 7;
/** With its marks and what it says in brackets. */
const LONGEST_TYPED = 160;

/** A label as it is looked up: folded, without marks, parentheses and final punctuation. */
export function foldLabel(label: string): string {
  return foldInPlace(label)
    .replace(/\([^()]{0,40}\)/g, ' ')
    .replace(/[*_`#"«»“”]/g, ' ')
    .replace(/(?<![\s:?!.,…)-])[\s:?!.,…)-]+$/, '')
    .replace(/^[^a-z0-9]+/, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** The field that a label announces, or null when its words say nothing that is known. */
export function kindOfLabel(label: string, habits?: ReadingHabits): LabelKind | null {
  if (label.trim().length > LONGEST_TYPED) return null;
  const folded = foldLabel(label);
  if (folded === '' || folded.length > MAX_LABEL_LENGTH) return null;
  const learned = habits?.labels.get(folded);
  if (learned) return learned;
  return PHRASES.find(({ phrase }) => phrase.test(folded))?.kind ?? kindByWords(folded);
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

/** « Limites connues », « Gain de temps estimé », "Tool used": one keyword at least, and no word that is foreign. */
function kindByWords(folded: string): Field | null {
  const all = wordsOf(folded);
  if (all.length > MAX_LABEL_WORDS) return null;
  const isForeign = (word: string): boolean =>
    !FILLERS.has(word) && !KEYWORDS.some(({ keywords }) => keywords.has(word));
  if (all.some(isForeign)) return null;
  return KEYWORDS.find(({ keywords }) => all.some((word) => keywords.has(word)))?.field ?? null;
}

/** « Contexte », "Task": a prompt has such sections of its own. */
export function isWordOfPrompts(label: string): boolean {
  return wordsOf(foldLabel(label)).some((word) => WORDS_OF_PROMPTS.has(word));
}
