/** A stretch of words that both texts have, or only the newer (`added`), or only the older (`removed`). */
export interface DiffPiece {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many words added or removed, a text is rewritten rather than changed: it is told whole. */
const MOST_EDITS = 200;

/**
 * What changes between two texts, word by word: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations"
 * (1986), greedy. Same and added pieces make the newer text to the letter; spaces after a word are no change.
 */
export function wordDiff(older: string, newer: string): readonly DiffPiece[] {
  const [old, fresh] = [readWords(older), readWords(newer)];
  const [a, b] = [old.words, fresh.words];
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const [oldEnd, freshEnd] = [a.length - end, b.length - end];
  const steps = changes(a.slice(start, oldEnd), b.slice(start, freshEnd));
  return spoken(steps, { old, fresh, start });
}

const same = (text: string): DiffPiece => ({ is: 'same', text });

/** A text cut into words and signs; each begins where the spaces after the one before it end. */
interface WordsOf {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: Int32Array;
}

function readWords(text: string): WordsOf {
  const words = text.match(/[\p{L}\p{M}\p{N}]+|\S/gu) ?? [];
  const starts = new Int32Array(words.length + 1);
  let from = 0;
  for (const [at, word] of words.entries()) {
    const begins = text.indexOf(word, from);
    // Spaces before the first word are its own.
    starts[at] = at === 0 ? 0 : begins;
    from = begins + word.length;
  }
  starts[words.length] = text.length;
  return { text, words, starts };
}

/** From one word to another, the spaces after the last one included. */
function between({ text, starts }: WordsOf, from: number, to: number): string {
  return text.slice(starts[from], starts[to]);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let at = 0;
  while (at < most && a[a.length - 1 - at] === b[b.length - 1 - at]) at += 1;
  return at;
}

type Step = DiffPiece['is'];

/** One step a word: those of `a` that are kept or removed, those of `b` that are added, in their order. */
function changes(a: readonly string[], b: readonly string[]): readonly Step[] {
  const trace = furthest(a, b);
  if (trace !== null) return walkBack(a, b, trace);
  return [...a.map((): Step => 'removed'), ...b.map((): Step => 'added')];
}

/**
 * The pieces that steps make, `start` words being the same before the first. Between two stretches that are kept, what
 * goes is told before what comes.
 */
function spoken(
  steps: readonly Step[],
  { old, fresh, start }: { readonly old: WordsOf; readonly fresh: WordsOf; readonly start: number },
): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const tell = (is: Step, text: string): void => void (text === '' || pieces.push({ is, text }));
  let [x, y, keptFrom] = [start, start, 0];
  for (let at = 0; at < steps.length;) {
    if (steps[at] === 'same') {
      [x, y, at] = [x + 1, y + 1, at + 1];
      continue;
    }
    tell('same', between(fresh, keptFrom, y));
    const [goneFrom, comeFrom] = [x, y];
    for (; at < steps.length && steps[at] !== 'same'; at += 1) {
      if (steps[at] === 'removed') x += 1;
      else y += 1;
    }
    tell('removed', between(old, goneFrom, x));
    tell('added', between(fresh, comeFrom, y));
    keptFrom = y;
  }
  tell('same', fresh.words.length === 0 ? fresh.text : between(fresh, keptFrom, fresh.words.length));
  return pieces;
}

/**
 * For each number of edits, how far along `a` the diagonals k = x − y were reached just before: row e holds those
 * from −e − 1 to e + 1, so that k stands at k + e + 1. The row that comes last leads to both ends. Null when more
 * edits would be needed.
 */
function furthest(a: readonly string[], b: readonly string[]): readonly Int32Array[] | null {
  const most = Math.min(MOST_EDITS, a.length + b.length);
  const middle = most + 1;
  const reach = new Int32Array(2 * middle + 1);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    const row = reach.slice(middle - edits - 1, middle + edits + 2);
    trace.push(row);
    for (let k = -edits; k <= edits; k += 2) {
      const here = k + edits + 1;
      let x = goesDown(row, k, edits) ? at(row, here + 1) : at(row, here - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return null;
}

/** A step down adds a word of the newer text; the other removes one of the older. */
function goesDown(row: Int32Array, k: number, edits: number): boolean {
  const here = k + edits + 1;
  return k === -edits || (k !== edits && at(row, here - 1) < at(row, here + 1));
}

const at = (row: Int32Array, index: number): number => row[index] ?? 0;

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const row = trace[edits] ?? new Int32Array();
    const k = x - y;
    const down = goesDown(row, k, edits);
    const beforeK = down ? k + 1 : k - 1;
    const beforeX = at(row, beforeK + edits + 1);
    const beforeY = beforeX - beforeK;
    for (let kept = x - beforeX - (down ? 0 : 1); kept > 0; kept -= 1) steps.push('same');
    steps.push(down ? 'added' : 'removed');
    [x, y] = [beforeX, beforeY];
  }
  for (; x > 0; x -= 1) steps.push('same');
  return steps.toReversed();
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
  const read = readWords(text);
  const many = read.words.length;
  const [first, final] = [afterChange ? WORDS_AROUND : 0, beforeChange ? WORDS_AROUND : 0];
  if (many <= first + final + 1) return text;
  return `${between(read, 0, first)}${GAP}${between(read, many - final, many)}`;
}
