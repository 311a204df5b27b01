import { readTimeSaved } from '../../duration/readTimeSaved.ts';
import { foldInPlace } from '../../text/fold.ts';
import type { Plain } from '../../text/plain.ts';
import { findTools } from '../../tool/tools.ts';
import { isField, type Field } from '../fields.ts';
import type { Head } from './heads.ts';
import { MONEY } from './labels.ts';
import type { Row } from './promptSpan.ts';
import type { Vague } from './rows.ts';

/** What is known of a message when a label of several meanings is settled. */
interface Told {
  /** The fields that clear labels announce, in the whole message and above the label. */
  readonly clearly: ReadonlySet<Field>;
  readonly above: ReadonlySet<Field>;
}

const PRICE = new RegExp(String.raw`[€$£]|\b(?:${MONEY})\b`);
/** A name rather than what is done with it, and what somebody is rather than what they do. */
const LONGEST_NAME = 6;
const LONGEST_JOB = 2;

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
    !clearly.has('timeSaved') && readTimeSaved(value) !== null ? 'timeSaved' : 'outcome',
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
  return rows.map((row, at) => {
    const { head } = row;
    if (head === null || isTitle(plain, rows, at)) return { ...row, head: null };
    if (head.by === 'words') return row;
    if (head.by === 'icon')
      return isField(head.kind) && beatsIcon.has(head.kind) ? { ...row, head: null } : row;
    const told = { clearly: beatsHint, above: fieldsOf(rows.slice(0, at), 'words') };
    const kind = isVague(head.kind) ? SETTLED[head.kind](told, valueNear(plain, rows, at)) : head.kind;
    return { ...row, head: { ...head, kind: isField(kind) && beatsHint.has(kind) ? 'unknown' : kind } };
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
