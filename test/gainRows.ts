import { readFileSync } from 'node:fs';
import type { GainLabel } from '../src/domain/share/label.ts';
import type { Bound, Per } from '../src/domain/duration/timeSaved.ts';

/** A wording of time saved, and what it means; null where it tells no figure that may be believed. */
interface GainRow {
  readonly phrase: string;
  readonly want: GainLabel | null;
}

/** The rows of a table of wordings: `gains.tsv` in the data of the tests, and those beside the tests of durations. */
export function readGainRows(path: string): readonly GainRow[] {
  const rows = readFileSync(path, 'utf8').split('\n').slice(1);
  return rows.filter((line) => line.trim() !== '').map(readRow);
}

/** Notes that leave no figure: none is told, none is of time, or too much is told to be believed. */
const NO_FIGURE = ['vague', 'nottime', 'asked'];

function readRow(row: string): GainRow {
  const [phrase = '', , , low = '', high = '', per = '', comment = ''] = row.split('\t');
  const notes = new Map(comment.split(';').map((note) => note.split('=') as [string, string]));
  const posts = Number(notes.get('fte') ?? 0) * 2_100;
  if (NO_FIGURE.some((note) => notes.has(note))) return { phrase, want: null };
  if (posts > 0) return { phrase, want: { savedMin: [posts, posts], per: 'week' } };
  const [least, most] = notes.get('ratio')?.split('..').map(Number) ?? [];
  if (least !== undefined)
    return {
      phrase,
      want: { savedMin: null, per: 'once', ratio: most === undefined ? least : [least, most] },
    };
  const bound = (value: string): Bound => (value === '' ? null : Number(value));
  return { phrase, want: { savedMin: [bound(low), bound(high)], ...rhythmOf(per, notes) } };
}

/** `quarter` is once with a frequency of 4 a year. */
function rhythmOf(per: string, notes: ReadonlyMap<string, string>): Pick<GainLabel, 'per' | 'item' | 'freq'> {
  if (per === 'quarter') return { per: 'once', freq: { n: 4, per: 'year' } };
  const item = notes.get('item');
  const [n, period] = notes.get('freq')?.split('/') ?? [];
  return {
    per: per === '' ? 'once' : (per as Per),
    ...(item ? { item } : {}),
    ...(n ? { freq: { n: Number(n), per: period as 'day' } } : {}),
  };
}
