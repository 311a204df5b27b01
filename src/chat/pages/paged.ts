import type { Page } from '../../app/addresses.ts';
import type { Words } from '../../words/words.ts';
import { openButton } from '../notices.ts';
import { section, type Section } from '../section.ts';

/** A window of a chat holds so many rows, with what stands around them. */
const MOST_ROWS = 15;

/** Reads from where a page that is too long for one window goes on. */
const from = ({ asked }: Page): number => Math.max(0, Number.parseInt(asked['from'] ?? '', 10) || 0);

/** As many rows of a page as a window holds, from where it was left; a button goes on with the rest. */
export function paged(
  sections: readonly Section[],
  page: Page & { readonly path: string },
  words: Words,
): readonly Section[] {
  const start = from(page);
  const end = start + MOST_ROWS;
  let before = 0;
  const shown = sections.flatMap((one): readonly Section[] => {
    const first = before;
    before += one.rows.length;
    const rows = one.rows.slice(Math.max(0, start - first), Math.max(0, end - first));
    // What has no rows is told once, at the beginning.
    const isHere = one.rows.length === 0 ? start === 0 : rows.length > 0;
    return isHere ? [{ ...one, rows }] : [];
  });
  const left = before - end;
  if (left <= 0) return shown;
  const more = openButton(words.chat.more(Math.min(left, MOST_ROWS)), pathFrom(page, end));
  return [...shown, section('', { buttons: [more] })];
}

function pathFrom({ path, asked }: Page & { readonly path: string }, start: number): string {
  const query = new URLSearchParams({ ...asked, from: String(start) });
  return `${path.split('?')[0]}?${query}`;
}
