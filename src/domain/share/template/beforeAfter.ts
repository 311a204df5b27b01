import type { Plain } from '../../text/plain.ts';
import type { Row } from './promptSpan.ts';
import { endOfValue } from './values.ts';

/**
 * « Avant : 3 h » and « Après : 5 min », one below the other or side by side, are one value, in which both labels stay:
 * without them nobody could tell which is which.
 */
export function joinBeforeAfter(plain: Plain, rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(({ head }) => head?.kind === 'before' || head?.kind === 'after');
  const second = rows.findIndex(({ head }, at) => at > first && head !== null);
  const [one, other] = [rows[first], rows[second]];
  if (!one?.head || !other?.head || one.head.kind === other.head.kind) return rows;
  if (other.head.kind !== 'before' && other.head.kind !== 'after') return rows;
  const end = endOfValue(plain, rows, second);
  const valueStart = plain.text.indexOf(one.head.label, one.piece.start);
  const head = { ...one.head, kind: 'beforeAfter', label: '', valueStart } as const;
  return [
    ...rows.slice(0, first),
    { piece: { start: one.piece.start, end }, head },
    ...rows.slice(second + 1).filter(({ piece }) => piece.start >= end),
  ];
}
