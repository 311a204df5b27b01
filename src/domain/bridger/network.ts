/**
 * Who works with whom, undirected, in compressed sparse rows. People are numbers from 0. The counterparts of
 * person `p` are `counterparts[k]`, tied with `weights[k]`, for k from `starts[p]` (included) to `starts[p + 1]`
 * (excluded): ascending, none twice, never `p`.
 */
export interface Network {
  readonly size: number;
  readonly starts: Int32Array;
  readonly counterparts: Int32Array;
  readonly weights: Float64Array;
}

/** Ties in any order; `weight` is 1 for all when absent. Those of one pair add up, whichever way they go. */
export interface Ties {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly weight?: ArrayLike<number>;
}

/** Builds a network of `size` people, in time that grows with the ties. Ties of a person with oneself are left out. */
export function buildNetwork(size: number, ties: Ties): Network {
  return merged(transposed(bothWays(size, ties)));
}

function bothWays(size: number, { from, to, weight }: Ties): Network {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < from.length; at++) {
    if (from[at] === to[at]) continue;
    starts[from[at]! + 1]! += 1;
    starts[to[at]! + 1]! += 1;
  }
  const [rows, next] = emptyRows(size, starts);
  for (let at = 0; at < from.length; at++) {
    if (from[at] === to[at]) continue;
    put(rows, next, from[at]!, to[at]!, weight === undefined ? 1 : weight[at]!);
    put(rows, next, to[at]!, from[at]!, weight === undefined ? 1 : weight[at]!);
  }
  return rows;
}

/** Rows taken in order fill the columns in order: two transpositions sort every row without comparing anything. */
function transposed({ size, starts, counterparts, weights }: Network): Network {
  const counts = new Int32Array(size + 1);
  for (const other of counterparts) counts[other + 1]! += 1;
  const [rows, next] = emptyRows(size, counts);
  for (let person = 0; person < size; person++)
    for (let k = starts[person]!; k < starts[person + 1]!; k++)
      put(rows, next, counterparts[k]!, person, weights[k]!);
  return rows;
}

/** `starts` comes with the length of row `p` at `p + 1`; it leaves with where each row begins. */
function emptyRows(size: number, starts: Int32Array): readonly [Network, Int32Array] {
  for (let at = 0; at < size; at++) starts[at + 1]! += starts[at]!;
  const length = starts[size]!;
  const rows = { size, starts, counterparts: new Int32Array(length), weights: new Float64Array(length) };
  return [rows, starts.slice()];
}

function put(rows: Network, next: Int32Array, row: number, other: number, weight: number): void {
  const at = next[row]!++;
  rows.counterparts[at] = other;
  rows.weights[at] = weight;
}

/** Adds up the ties of one pair, which stand side by side in a sorted row. */
function merged({ size, starts, counterparts, weights }: Network): Network {
  const begins = new Int32Array(size + 1);
  let kept = 0;
  for (let person = 0; person < size; person++) {
    const first = kept;
    for (let k = starts[person]!; k < starts[person + 1]!; k++) {
      if (kept > first && counterparts[kept - 1] === counterparts[k]) weights[kept - 1]! += weights[k]!;
      else {
        counterparts[kept] = counterparts[k]!;
        weights[kept++] = weights[k]!;
      }
    }
    begins[person + 1] = kept;
  }
  return {
    size,
    starts: begins,
    counterparts: counterparts.subarray(0, kept),
    weights: weights.subarray(0, kept),
  };
}
