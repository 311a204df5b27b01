/** The folded form of every UTF-16 unit met so far; zero where it is not known yet. */
const FOLDED = new Uint16Array(0x1_00_00);
/** Few enough arguments for one call of String.fromCharCode. */
const CHUNK = 8_192;

/** One UTF-16 unit, lower-cased and without its accent; a unit that cannot stay one unit long is kept. */
function foldUnit(unit: string): string {
  if (unit === '’' || unit === '‘') return "'";
  if (unit !== '\n' && /\s/.test(unit)) return ' ';
  const bare = unit
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return bare.length === 1 ? bare : unit;
}

function foldCode(code: number): number {
  const known = FOLDED[code] ?? 0;
  if (known !== 0) return known;
  const folded = foldUnit(String.fromCharCode(code)).charCodeAt(0);
  FOLDED[code] = folded;
  return folded;
}

/**
 * Lower case, no accents, plain apostrophes and spaces, line breaks kept.
 * The result is as long as the input, so that a position found in one holds in the other.
 */
export function fold(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (let start = 0; start < text.length; start += CHUNK) {
    const codes: number[] = [];
    const end = Math.min(start + CHUNK, text.length);
    for (let i = start; i < end; i++) codes.push(foldCode(text.charCodeAt(i)));
    folded += String.fromCharCode(...codes);
  }
  return folded;
}
