import { readTimeSaved } from '../../duration/readTimeSaved.ts';
import { foldInPlace } from '../../text/fold.ts';
import type { Plain } from '../../text/plain.ts';
import { tellsLimit } from '../prose/limits.ts';
import { findTools } from '../../tool/tools.ts';
import { isField, type Field } from '../fields.ts';
import type { Head } from './heads.ts';
import { readDecoration } from './icons.ts';
import { MONEY, UNMEASURED } from './labels.ts';
import type { Row } from './promptSpan.ts';
import type { Vague } from './rows.ts';

/** What is known of a message when a label of several meanings is settled. */
interface Told {
  /** The fields that clear labels announce, in the whole message and above the label. */
  readonly clearly: ReadonlySet<Field>;
  readonly above: ReadonlySet<Field>;
}

const NOT_MEASURED = new RegExp(String.raw`\b(?:${UNMEASURED})`);
const PRICE = new RegExp(String.raw`[€$£]|\b(?:${MONEY})\b`);
/** A name rather than what is done with it, and what somebody is rather than what they do. */
const LONGEST_NAME = 6;
const LONGEST_JOB = 2;
/** So many lines that open with an icon are a template without labels. */
const FEWEST_ICONS = 3;

function wordsIn(value: string): number {
  return value.trim().split(/\s+/).length;
}

function namesTool(value: string): boolean {
  return wordsIn(value) <= LONGEST_NAME && findTools(value).length > 0;
}

/** What a label of several meanings announces before this value. */
const SETTLED: Readonly<Record<Vague, (told: Told, value: string) => Head['kind']>> = {
  thing: ({ clearly }, value) => (!clearly.has('tool') && namesTool(value) ? 'tool' : 'useCase'),
  means: ({ clearly }, value) => (!clearly.has('tool') && namesTool(value) ? 'tool' : 'heading'),
  amount: (_, value) => (PRICE.test(foldInPlace(value)) ? 'cost' : 'timeSaved'),
  job: ({ clearly }, value) =>
    clearly.has('useCase') || wordsIn(value) <= LONGEST_JOB ? 'jobFamily' : 'useCase',
  // Below the use case a problem is one that the tool has, else the one that it solves.
  problem: ({ clearly, above }) => (above.has('useCase') && !clearly.has('limits') ? 'limits' : 'useCase'),
  benefit: ({ clearly }, value) =>
    !clearly.has('timeSaved') && readTimeSaved(value) !== null ? 'timeSaved' : 'unknown',
  // A prompt has such lines as well, so that this alone closes none.
  ban: () => 'limits',
  outcome: ({ clearly }, value) =>
    !clearly.has('timeSaved') && (readTimeSaved(value) !== null || NOT_MEASURED.test(foldInPlace(value)))
      ? 'timeSaved'
      : 'outcome',
};

/**
 * Says of each label which field it announces, given the others: a clear label beats an icon, which is then no label
 * (« 💡 Astuce du mois » above a template), and both beat a label that may mean the field. One icon alone is a title
 * rather than a template: it yields to such a label too.
 */
export function settle(plain: Plain, rows: readonly Row[]): readonly Row[] {
  const clearly = fieldsOf(rows, 'words');
  const icons = fieldsOf(rows, 'icon');
  const hints = fieldsOf(rows, 'hint');
  const beatsIcon = icons.size > 1 ? clearly : clearly.union(hints);
  const beatsHint = icons.size > 1 ? clearly.union(icons) : clearly;
  const settled = rows.map((row, at) => {
    const { head } = row;
    if (head === null || isTitle(plain, rows, at)) return { ...row, head: null };
    if (head.by === 'words') return row;
    if (head.by === 'icon')
      return isField(head.kind) && beatsIcon.has(head.kind) ? { ...row, head: null } : row;
    const told = { clearly: beatsHint, above: fieldsOf(rows.slice(0, at), 'words') };
    const kind = isVague(head.kind) ? SETTLED[head.kind](told, valueNear(plain, rows, at)) : head.kind;
    return { ...row, head: { ...head, kind: isField(kind) && beatsHint.has(kind) ? 'unknown' : kind } };
  });
  // A report on a share of someone else's has lines of its own.
  const isReport = settled.some(({ head }) => head?.kind === 'trialMark');
  return isReport ? settled : withGuessed(plain, withBareIcons(plain, settled));
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;
/** « £48/month all in »: a price is said in few words. */
const LONGEST_PRICE = 4;
/** A name that no label announces as one. */
const LONGEST_GUESS = 4;
const SHORTEST_TASK = 3;

const GUESSED: ReadonlySet<Head['kind']> = new Set(['unknown', 'link', 'before', 'after']);

/** A label that is not known, or an address that is none, announces what its value and its place say. */
function withGuessed(plain: Plain, rows: readonly Row[]): readonly Row[] {
  const told = new Set(fieldsIn(rows));
  return rows.map((row, at) => {
    const { head } = row;
    if (head === null || !GUESSED.has(head.kind)) return row;
    const value = valueNear(plain, rows, at);
    const kind = guessed(value, told) ?? (isTaskAt(rows, at, told, value) ? 'useCase' : null);
    if (kind === null || (head.kind !== 'unknown' && kind !== 'tool')) return row;
    told.add(kind);
    return { ...row, head: { ...head, kind } };
  });
}

function fieldsIn(rows: readonly Row[]): readonly Field[] {
  return rows.flatMap(({ head }) => (head && isField(head.kind) ? [head.kind] : []));
}

/** What a value is by itself, where nothing else tells that field: an address, a known tool, a price, a limit. */
function guessed(value: string, told: ReadonlySet<Field>): Field | null {
  if (ADDRESS.test(value)) return told.has('link') ? null : 'link';
  if (!told.has('tool') && wordsIn(value) <= LONGEST_GUESS && namesTool(value)) return 'tool';
  const folded = foldInPlace(value);
  if (!told.has('cost') && PRICE.test(folded) && wordsIn(value) <= LONGEST_PRICE) return 'cost';
  const isUse = told.has('tool') && told.has('useCase') && tellsEffect(told);
  return isUse && !told.has('limits') && tellsLimit(folded) ? 'limits' : null;
}

/** A ticket or an agenda tells none: there nothing is guessed from the words. */
function tellsEffect(told: ReadonlySet<Field>): boolean {
  return told.has('timeSaved') || told.has('beforeAfter') || told.has('prompt');
}

/** The task is told right behind the tool, or right before what it saves. */
function isTaskAt(rows: readonly Row[], at: number, told: ReadonlySet<Field>, value: string): boolean {
  if (!told.has('tool') || !tellsEffect(told) || told.has('useCase') || wordsIn(value) < SHORTEST_TASK)
    return false;
  const kindOf = (row?: Row): string | undefined => row?.head?.kind;
  const above = rows.slice(0, at).findLast(({ head }) => head !== null);
  const below = rows.slice(at + 1).find(({ head }) => head !== null);
  return kindOf(above) === 'tool' || kindOf(below) === 'timeSaved' || kindOf(below) === 'beforeAfter';
}

/**
 * Where each line opens with an icon, one that stands for no field tells the tool when it names one, then the task:
 * « 🖼️ DALL-E / 👉 des affiches / ⚠️ … ».
 */
function withBareIcons(plain: Plain, rows: readonly Row[]): readonly Row[] {
  const textOf = ({ piece }: Row): string => plain.text.slice(piece.start, piece.end);
  const lines = rows.filter((row) => textOf(row).trim() !== '');
  const isIcon = (row: Row): boolean => readDecoration(textOf(row)).style === 'icon';
  if (lines.length < FEWEST_ICONS || !lines.every(isIcon) || !lines.some(({ head }) => head?.by === 'icon'))
    return rows;
  const told = new Set(fieldsIn(rows));
  return rows.map((row) => {
    if (row.head !== null || textOf(row).trim() === '') return row;
    const { length } = readDecoration(textOf(row));
    const value = textOf(row).slice(length);
    const isTool = !told.has('tool') && namesTool(value);
    if (!isTool && (!told.has('tool') || told.has('useCase') || wordsIn(value) < SHORTEST_TASK)) return row;
    const kind = isTool ? 'tool' : 'useCase';
    told.add(kind);
    const valueStart = row.piece.start + length;
    return { ...row, head: { kind, label: '', valueStart, style: 'icon/plain/icon', by: 'icon' } };
  });
}

function isVague(kind: Head['kind']): kind is Vague {
  return kind in SETTLED;
}

function fieldsOf(rows: readonly Row[], by: Head['by']): ReadonlySet<Field> {
  return new Set(rows.flatMap(({ head }) => (head?.by === by && isField(head.kind) ? [head.kind] : [])));
}

/** The words behind a label, or on the line below it. */
function valueNear(plain: Plain, rows: readonly Row[], at: number): string {
  const { piece, head } = rows[at] ?? { piece: { start: 0, end: 0 }, head: null };
  const beside = plain.text.slice(head?.valueStart ?? piece.end, piece.end).trim();
  const below = rows[at + 1];
  return beside !== '' || !below || below.head
    ? beside
    : plain.text.slice(below.piece.start, below.piece.end).trim();
}

/**
 * A warning sign, or « Attention ! » alone, above everything, where labels in words follow: limits come after what they
 * limit.
 */
function isTitle(plain: Plain, rows: readonly Row[], at: number): boolean {
  const head = rows[at]?.head;
  if (head?.kind !== 'limits' || rows.slice(0, at).some((row) => row.head !== null)) return false;
  const below = rows.slice(at + 1).filter((row) => row.head?.by === 'words');
  return below.length >= 2 && (head.by === 'icon' || valueNear(plain, rows, at) === '');
}
