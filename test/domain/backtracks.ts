import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--allow-natives-syntax');
// An expression is compiled in one way, whichever time it is asked: each way counts a little differently.
setFlagsFromString('--no-regexp-tier-up');
/** V8's own way of limiting how often an expression goes back; one that would go back more often finds nothing. */
const limited = new Function(
  'source',
  'flags',
  'limit',
  'return %NewRegExpWithBacktrackLimit(source, flags, limit)',
) as (source: string, flags: string, limit: number) => RegExp;

/** One piece of an expression, where it is repeated. V8 counts no step of a simple loop: each is given a second way. */
const PIECE =
  /(\\(?:[pPuk]\{[^}]*\}|k<\w+>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[^])(?=([*+{]?))/gu;

function counted(source: string): string {
  return source.replace(PIECE, (_, piece: string, repeated: string) => {
    if (repeated === '' || /^[(|^$*+?{]/.test(piece)) return piece;
    return piece === ')' ? '(?=)|(?!))' : `(?:${piece}(?=)|(?!))`;
  });
}

/** Limits rise by a seventh, so that what is counted is right to a seventh. */
const RISE = 8 / 7;
const LEAST = 64;

/** Counts how often an expression goes back before it has found its first match in a text, or knows that there is none. */
export class Backtracks {
  readonly #limited = new Map<number, RegExp>();
  readonly #source: string;
  readonly #flags: string;

  constructor({ source, flags }: RegExp) {
    // Where nothing is found the end of the text is: what finds nothing at all was stopped by its limit.
    this.#source = `(?:${counted(source)})|(?![^])`;
    this.#flags = flags.replaceAll(/[gy]/g, '');
  }

  /** Whether so many are enough. */
  suffice(limit: number, text: string): boolean {
    const known = this.#limited.get(limit) ?? limited(this.#source, this.#flags, limit);
    this.#limited.set(limit, known);
    return known.exec(text) !== null;
  }

  /** How many are needed, to a seventh. */
  needed(text: string): number {
    let [low, high] = [0, 1];
    const limitAt = (rank: number): number => Math.ceil(LEAST * RISE ** rank);
    while (!this.suffice(limitAt(high), text)) [low, high] = [high, high * 2];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.suffice(limitAt(middle), text)) high = middle;
      else low = middle;
    }
    return limitAt(high);
  }
}
