/** A stretch of words that both texts have, or only the newer (`added`), or only the older (`removed`). */
export interface DiffPiece {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many words added or removed, a text is rewritten rather than changed: it is told whole. */
const MOST_EDITS = 200;

/**
 * What changes between two texts, word by word: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations"
 * (1986), greedy. Same and added pieces make the newer text to the letter; spaces at the end of a word are no change.
 */
export function wordDiff(older: string, newer: string): readonly DiffPiece[] {
  const [a, b] = [tokensOf(older), tokensOf(newer)];
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return merge([...b.slice(0, start).map(same), ...middle(from, to), ...b.slice(b.length - end).map(same)]);
}

const same = (text: string): DiffPiece => ({ is: 'same', text });
const added = (text: string): DiffPiece => ({ is: 'added', text });
const removed = (text: string): DiffPiece => ({ is: 'removed', text });

/** Words and signs, each with the spaces after it. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu) ?? [];
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.trimEnd() === b.trimEnd());
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && isSame(a[at], b[at])) at += 1;
  return at;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let at = 0;
  while (at < most && isSame(a[a.length - 1 - at], b[b.length - 1 - at])) at += 1;
  return at;
}

function middle(a: readonly string[], b: readonly string[]): readonly DiffPiece[] {
  const trace = furthest(a, b);
  return trace === null ? [...a.map(removed), ...b.map(added)] : walkBack(a, b, trace);
}

/**
 * For each number of edits, how far along `a` each diagonal k = x − y is reached; the last one reaches both ends.
 * Diagonal k is kept at `MOST_EDITS + 1 + k`. Null when more edits would be needed.
 */
function furthest(a: readonly string[], b: readonly string[]): readonly Int32Array[] | null {
  const middle = MOST_EDITS + 1;
  const reach = new Int32Array(2 * middle + 1);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= Math.min(MOST_EDITS, a.length + b.length); edits += 1) {
    trace.push(reach.slice());
    for (let k = -edits; k <= edits; k += 2) {
      let x = goesDown(reach, middle, k, edits) ? at(reach, middle + k + 1) : at(reach, middle + k - 1) + 1;
      while (x < a.length && x - k < b.length && isSame(a[x], b[x - k])) x += 1;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return null;
}

/** A step down adds a word of the newer text; the other removes one of the older. */
function goesDown(reach: Int32Array, middle: number, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && at(reach, middle + k - 1) < at(reach, middle + k + 1));
}

const at = (reach: Int32Array, index: number): number => reach[index] ?? 0;

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Int32Array[],
): readonly DiffPiece[] {
  const middle = MOST_EDITS + 1;
  const pieces: DiffPiece[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits] ?? new Int32Array();
    const k = x - y;
    const down = goesDown(reach, middle, k, edits);
    const beforeK = down ? k + 1 : k - 1;
    const beforeX = edits === 0 ? 0 : at(reach, middle + beforeK);
    const beforeY = edits === 0 ? 0 : beforeX - beforeK;
    const [stepX, stepY] = edits === 0 ? [0, 0] : down ? [beforeX, beforeY + 1] : [beforeX + 1, beforeY];
    for (; x > stepX && y > stepY; x -= 1, y -= 1) pieces.push(same(b[y - 1] ?? ''));
    if (edits > 0) pieces.push(down ? added(b[beforeY] ?? '') : removed(a[beforeX] ?? ''));
    [x, y] = [beforeX, beforeY];
  }
  return pieces.toReversed();
}

/** Neighbours of one kind become one piece; between two stretches that are kept, what goes is told before what comes. */
function merge(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const merged: DiffPiece[] = [];
  let [gone, come, kept] = ['', '', ''];
  const flush = (): void => {
    for (const piece of [removed(gone), added(come), same(kept)]) if (piece.text !== '') merged.push(piece);
    [gone, come, kept] = ['', '', ''];
  };
  for (const { is, text } of pieces) {
    if (is !== 'same' && kept !== '') flush();
    if (is === 'removed') gone += text;
    else if (is === 'added') come += text;
    else kept += text;
  }
  flush();
  return merged;
}

/** Words shown on each side of a change, where the whole text is not. */
const WORDS_AROUND = 6;
const GAP = '… ';

/** The changes with a few words around each, for a place where the whole text would be too long. */
export function aroundChanges(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, index) =>
    piece.is === 'same' ? same(shorten(piece.text, index > 0, index < last)) : piece,
  );
}

function shorten(text: string, afterChange: boolean, beforeChange: boolean): string {
  const tokens = tokensOf(text);
  const [first, final] = [afterChange ? WORDS_AROUND : 0, beforeChange ? WORDS_AROUND : 0];
  if (tokens.length <= first + final + 1) return text;
  const end = final === 0 ? '' : tokens.slice(-final).join('');
  return `${tokens.slice(0, first).join('')}${GAP}${end}`;
}
