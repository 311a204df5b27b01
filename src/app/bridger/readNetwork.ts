import { jobOf } from '../../domain/workspace/jobFamily.ts';
import { FEWEST_PEOPLE, type Colleague, type Tie } from './proposeBridgers.ts';

/** A row of a table: its cells by the title of their column, in lower case. */
export interface NetworkRow {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export type NetworkProblem =
  | { readonly is: 'noId' | 'twice' | 'unknown' | 'badWeight'; readonly line: number; readonly what: string }
  | { readonly is: 'noTie' | 'tooFewPeople' };

export type ReadNetwork =
  | {
      readonly ok: true;
      readonly people: readonly Colleague[];
      readonly ties: readonly Tie[];
      /** Whether ties of someone with themselves were left out. */
      readonly hadOwnTies: boolean;
    }
  | { readonly ok: false; readonly problems: readonly NetworkProblem[] };

/** Reads a table of people (id, jobfamily) and one of ties (a, b, weight): all of it, or all its problems. */
export function readNetwork(people: readonly NetworkRow[], ties: readonly NetworkRow[]): ReadNetwork {
  const known = new Map<string, Colleague>();
  const jobs = new Map<string, string>();
  const problems: NetworkProblem[] = [];
  for (const row of people) {
    const id = cell(row, 'id');
    if (id === '') problems.push({ is: 'noId', line: row.line, what: '' });
    else if (known.has(id)) problems.push({ is: 'twice', line: row.line, what: id });
    else known.set(id, { id, jobFamily: asFirstWritten(cell(row, 'jobfamily'), jobs) });
  }
  const read = ties.map((row) => readTie(row, known));
  problems.push(...read.filter((one) => 'is' in one));
  if (problems.length > 0) return { ok: false, problems };
  const all = read.filter((one) => 'weight' in one);
  const kept = all.filter(({ a, b }) => a !== b);
  if (known.size < FEWEST_PEOPLE) return { ok: false, problems: [{ is: 'tooFewPeople' }] };
  if (kept.length === 0) return { ok: false, problems: [{ is: 'noTie' }] };
  return { ok: true, people: [...known.values()], ties: kept, hadOwnTies: kept.length < all.length };
}

/** One job keeps the first name that the table gives it. */
function asFirstWritten(name: string, jobs: Map<string, string>): string | null {
  return name === '' ? null : jobs.getOrInsert(jobOf(name) || name, name);
}

function readTie(row: NetworkRow, known: ReadonlyMap<string, Colleague>): Tie | NetworkProblem {
  const [a, b, told] = [cell(row, 'a'), cell(row, 'b'), cell(row, 'weight')];
  const stranger = [a, b].find((id) => !known.has(id));
  if (stranger !== undefined) return { is: 'unknown', line: row.line, what: stranger || '?' };
  // A spreadsheet in French writes a decimal comma.
  const weight = told === '' ? 1 : Number(told.replace(',', '.'));
  if (!(weight > 0) || !Number.isFinite(weight)) return { is: 'badWeight', line: row.line, what: told };
  return { a, b, weight };
}

const cell = ({ cells }: NetworkRow, column: string): string => cells.get(column)?.trim() ?? '';
