import type { ReadingHabits } from '../reading.ts';
import { isField } from '../fields.ts';
import type { Plain, Span } from '../../text/plain.ts';
import type { Head } from './heads.ts';
import { readDecoration } from './icons.ts';
import { MAX_LABEL_LENGTH, kindOfLabel, meaningOf } from './labels.ts';
import type { Row } from './promptSpan.ts';

/** Fields that must open lines before their bare words are taken for labels. */
const FEWEST = 3;
const MOST_WORDS = 3;
/** « 1/ Tool DeepL 2/ Task … »: a number opens what comes next on the line. */
const NUMBERED = /(?<=^|\s)(?=\d[/.)] ?\p{L})/gu;

/** Rows whose labels stand without any sign behind them, « outil Copilot », where enough lines begin so. */
export function withBareLabels(plain: Plain, lines: readonly Span[], habits?: ReadingHabits): readonly Row[] {
  const pieces = lines.flatMap((line) => numbered(plain, line));
  if (pieces.length < FEWEST) return [];
  const rows = pieces.map((piece) => ({ piece, head: bareHead(plain, piece, habits) }));
  const opened = new Set(rows.flatMap(({ head }) => (head ? [head.kind] : [])));
  return opened.size >= FEWEST ? rows : [];
}

function numbered(plain: Plain, line: Span): readonly Span[] {
  const parts = plain.text.slice(line.start, line.end).split(NUMBERED);
  let { start } = line;
  return parts.map((part) => {
    const piece = { start, end: start + part.length };
    start = piece.end;
    return piece;
  });
}

function bareHead(plain: Plain, piece: Span, habits?: ReadingHabits): Head | null {
  const text = plain.text.slice(piece.start, piece.end);
  const { length } = readDecoration(text);
  // With a sign it would have been read already.
  if (text.slice(0, MAX_LABEL_LENGTH).includes(':')) return null;
  const words = text.slice(length).split(' ', MOST_WORDS);
  const kinds = words.map((_, at) => kindOfLabel(words.slice(0, at + 1).join(' '), habits));
  const shortest = kinds.findIndex((kind) => kind !== null);
  const kind = kinds[shortest];
  if (!kind || !isField(kind)) return null;
  // « gain de temps » says more of the same field; « limite il oublie » and « usage relire » go on with the value.
  const last = words.findLastIndex(
    (word, at) => kinds[at] === kind && (at === shortest || isOneOfLabels(word, habits)),
  );
  const label = words.slice(0, last + 1).join(' ');
  const valueStart = piece.start + length + label.length + 1;
  if (valueStart >= piece.end) return null;
  const by = meaningOf(label, habits)?.firm ? 'words' : 'hint';
  return { kind, label, valueStart, style: 'bare', by };
}

function isOneOfLabels(word: string, habits?: ReadingHabits): boolean {
  return kindOfLabel(word, habits) !== null;
}
