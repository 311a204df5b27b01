import { foldInPlace } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';
import { FIELDS, type Fields, type Texts } from './fields.ts';
import { either, words } from './languages.ts';

const LONGEST = FIELDS.title.longest;
/** « Très utile. », « Alerte : »: what is so short tells no use by itself. */
const SHORTEST_HEAD = 20;
/** A beginning that is shorter leaves out what tells a use from others. */
const SHORTEST = 30;
/** More than a title holds, with the marks and function words that it does not end with: the rest is not looked at. */
const READ = 200;
const LONGEST_WITH_LOOSE_END = LONGEST + 30;

const FUNCTION_WORDS = words('functionWords');
const ENDS_PHRASE = /[,;:!?…)»”]$/;
const OPENS_PHRASE = new RegExp(String.raw`^(?:[–—→/(«“"-]|(?:${either('opensPhrase')})\b)`);
const NEGATES = new RegExp(String.raw`^(?:${either('negates')})\b`);
const OPENS_PART = new RegExp(String.raw`^(?:${either('opensPart')})\b`);
/** « entre » without its « et ». */
const HALF = new RegExp(
  String.raw`\b(?:${either('betweenTwo')})\b(?!.{0,${LONGEST}}\b(?:${either('andTheOther')})\b)`,
);

/** A beginning of a line that a title may be, and what it ends: a phrase, a part of one, a mere word, or nothing yet. */
interface Beginning {
  readonly text: string;
  readonly ends: 'phrase' | 'part' | 'word' | 'nothing';
}

/**
 * A title for a use case: the whole of it when it fits in 70 UTF-16 units, else its longest beginning that ends where a
 * phrase does. One line, first letter capital, no mark at its end; empty where the use case says nothing.
 */
export function proposeTitle(useCase: string): string {
  const line = firstLine(useCase);
  const whole = withoutEndMarks(line);
  const title = whole.length <= LONGEST ? whole : beginningOf(headOf(firstSentence(line)));
  return withCapital(title === '' ? cut(line) : title);
}

/** What its author called it, or a title for its use case; one that is too long is shortened in the same way. */
export function titleOf({ title = '', useCase = '' }: Fields): string {
  const called = title.trim().replace(/\s+/g, ' ');
  if (called === '') return proposeTitle(useCase);
  return called.length <= LONGEST ? called : proposeTitle(called);
}

/** Whether a use case says nothing that its title does not. */
export function titleTellsAll({ title, useCase }: Pick<Texts, 'title' | 'useCase'>): boolean {
  return plain(useCase).toLowerCase() === plain(title).toLowerCase();
}

function plain(text: string): string {
  return withoutEndMarks(text.trim().replace(/\s+/g, ' '));
}

/** Its blanks made one space each, without the mark of a list. */
function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return line
    .slice(0, READ)
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/^(?:[-–•*>] ?)+(?=\S)/, '')
    .trim();
}

function firstSentence(line: string): string {
  const [first] = sentencesOf(foldInPlace(line));
  const sentence = withoutEndMarks(line.slice(0, first?.end));
  return sentence.length < SHORTEST_HEAD ? line : sentence;
}

/** What stands before a colon, a semicolon or a dash: what comes after it only says more. */
function headOf(sentence: string): string {
  const heads = [...sentence.matchAll(/ ?[:;](?= )| [–—-](?= )/g)].map(({ index }) =>
    withoutLooseEnd(sentence.slice(0, index)),
  );
  return heads.find((head) => head.length >= SHORTEST_HEAD && !isOpen(head)) ?? sentence;
}

/** The longest beginning that ends a phrase; where it would be too short, a part of one; else words. */
function beginningOf(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const all = beginningsOf(sentence);
  const longest = (...ends: readonly Beginning['ends'][]): string =>
    all.findLast((one) => ends.includes(one.ends))?.text ?? '';
  const whole = [longest('phrase'), longest('phrase', 'part')].find(({ length }) => length >= SHORTEST);
  return (whole ?? longest('phrase', 'part', 'word')) || longest('nothing');
}

/** Shortest first. */
function beginningsOf(sentence: string): readonly Beginning[] {
  const folded = foldInPlace(sentence);
  const near = sentence.slice(0, LONGEST_WITH_LOOSE_END);
  return [...near.matchAll(/ /g)].flatMap(({ index }): Beginning[] => {
    const before = sentence.slice(0, index);
    const text = withoutLooseEnd(before);
    if (text === '' || text.length > LONGEST) return [];
    return [{ text, ends: isOpen(text) ? 'nothing' : endOf(before, folded.slice(index + 1)) }];
  });
}

function endOf(before: string, next: string): Beginning['ends'] {
  if (ENDS_PHRASE.test(before)) return 'phrase';
  if (NEGATES.test(next)) return 'nothing';
  if (OPENS_PHRASE.test(next)) return 'phrase';
  return OPENS_PART.test(next) ? 'part' : 'word';
}

/** Within brackets or quotes that close later, or between one thing and the other. */
function isOpen(text: string): boolean {
  const many = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return many(/[([«“]/g) > many(/[)\]»”]/g) || many(/"/g) % 2 === 1 || HALF.test(foldInPlace(text));
}

/** Without the marks and the function words at its end, as long as a word is left. */
function withoutLooseEnd(text: string): string {
  const bare = withoutEndMarks(text);
  const space = bare.lastIndexOf(' ');
  const last = bare.slice(space + 1);
  // « l'Est », "IT" are names, save where all is in capitals.
  const isName = /\p{Lu}/u.test(last) && /\p{Ll}/u.test(bare);
  return space > 0 && !isName && isFunctionWord(last) ? withoutLooseEnd(bare.slice(0, space)) : bare;
}

function isFunctionWord(word: string): boolean {
  const parts = foldInPlace(word).split("'");
  return parts.every((part) => part === '' || FUNCTION_WORDS.has(part));
}

function withoutEndMarks(text: string): string {
  return text.replace(/(?<![\s.,;:!?…–—/(«“-])[\s.,;:!?…–—/(«“-]+$/, '');
}

/** « iPhone », « n8n » and addresses are written as they are. */
function withCapital(title: string): string {
  const [first = ''] = title;
  const capital = first.toUpperCase();
  const isName = /^\S[^\s\p{Lu}\p{N}:]*(?:[\p{Lu}\p{N}]|:\/)/u.test(title);
  return isName || capital.length !== first.length ? title : `${capital}${title.slice(first.length)}`;
}

/** Of one endless word, as much as fits. */
function cut(line: string): string {
  return line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
