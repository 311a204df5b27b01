const FOLDED = new Map<string, string>();

/** One UTF-16 unit, lower-cased and without its accent; a unit that cannot stay one unit long is kept. */
function foldUnit(unit: string): string {
  const known = FOLDED.get(unit);
  if (known !== undefined) return known;
  const bare = unit
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const folded =
    unit === '’' || unit === '‘'
      ? "'"
      : /\s/.test(unit) && unit !== '\n'
        ? ' '
        : bare.length === 1
          ? bare
          : unit;
  FOLDED.set(unit, folded);
  return folded;
}

/**
 * Lower case, no accents, plain apostrophes and spaces, line breaks kept.
 * The result is as long as the input, so that a position found in one holds in the other.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length && isPlain(lower)) return lower;
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i));
  return folded;
}

/** True when nothing but printable ASCII and line breaks is there, the case worth being fast for. */
function isPlain(text: string): boolean {
  return /^[ -~\n]*$/.test(text);
}
