import type { Page } from '../../app/addresses.ts';
import type { Words } from '../../words/words.ts';
import { openButton } from '../notices.ts';
import { section, type Row, type Section } from '../section.ts';

/** A window of a chat holds so many lines, as they are weighed here. */
const MOST = 80;

/** A part of a page that is shown whole or not at all: the head of a section, or one of its rows. */
interface Piece {
  readonly of: Section;
  /** Null for the head. */
  readonly row: Row | null;
}

/** As much of a page as a window holds, from where it was left; a button goes on with the rest. */
export function paged(
  sections: readonly Section[],
  page: Page & { readonly path: string },
  words: Words,
): readonly Section[] {
  const pieces = sections.flatMap((of): readonly Piece[] => [
    { of, row: null },
    ...of.rows.map((row) => ({ of, row })),
  ]);
  const start = startOf(page, pieces.length);
  const end = endOf(pieces, start);
  const shown = gathered(pieces.slice(start, end));
  if (end === pieces.length) return shown;
  return [...shown, section('', { buttons: [openButton(words.chat.readMore, pathFrom(page, end))] })];
}

function startOf({ asked }: Page, length: number): number {
  const from = Number.parseInt(asked['from'] ?? '', 10);
  return from > 0 && from < length ? from : 0;
}

function endOf(pieces: readonly Piece[], start: number): number {
  let left = MOST;
  const over = pieces.findIndex((piece, at) => {
    if (at < start) return false;
    left -= weightOf(piece);
    return left < 0 && at > start;
  });
  return over < 0 ? pieces.length : over;
}

function weightOf({ of, row }: Piece): number {
  const told = row === null ? headOf(of) : [row.title, row.line, row.change, ...row.buttons.slice(0, 1)];
  return told.filter((one) => one !== undefined && one !== '').length;
}

/** A title stands under a line; so do buttons, of which one line holds many. */
function headOf({ title, sentences, asides, table, buttons }: Section): readonly unknown[] {
  return [
    ...(title === '' ? [] : [title, title]),
    ...sentences,
    ...asides.slice(0, 1),
    ...(table?.lines ?? []),
    ...buttons.slice(0, 1),
  ];
}

/** Pieces as sections again; one that goes on keeps its title alone. */
function gathered(pieces: readonly Piece[]): readonly Section[] {
  return [...Map.groupBy(pieces, ({ of }) => of)].map(([of, some]) => {
    const rows = some.flatMap(({ row }) => (row === null ? [] : [row]));
    return some.some(({ row }) => row === null) ? { ...of, rows } : section(of.title, { rows });
  });
}

function pathFrom({ path, asked }: Page & { readonly path: string }, start: number): string {
  const query = new URLSearchParams({ ...asked, from: String(start) });
  return `${path.split('?')[0]}?${query}`;
}
