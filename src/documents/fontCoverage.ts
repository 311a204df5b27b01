/**
 * The characters that a TrueType font can draw, read from its `cmap` table (OpenType 1.9, subtable formats 4 and 12).
 * Throws RangeError on bytes that are no such font.
 */
export function fontCoverage(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = subtables(view, tableOffset(view, 'cmap')).flatMap((at) => rangesOf(view, at));
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

type Range = readonly [first: number, last: number];

function tableOffset(view: DataView, tag: string): number {
  const wanted = [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
  for (let table = 0; table < view.getUint16(4); table++) {
    const record = 12 + table * 16;
    if (view.getUint32(record) === wanted) return view.getUint32(record + 8);
  }
  throw new RangeError(`This font has no ${tag} table`);
}

function subtables(view: DataView, cmap: number): number[] {
  return Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, at) => cmap + view.getUint32(cmap + 4 + at * 8 + 4),
  );
}

function rangesOf(view: DataView, at: number): Range[] {
  const format = view.getUint16(at);
  if (format === 12) return groups(view, at);
  return format === 4 ? segments(view, at) : [];
}

function groups(view: DataView, at: number): Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, group): Range => {
    const start = at + 16 + group * 12;
    return [view.getUint32(start), view.getUint32(start + 4)];
  });
}

function segments(view: DataView, at: number): Range[] {
  const doubled = view.getUint16(at + 6);
  return Array.from({ length: doubled / 2 }, (_, segment): Range => {
    const end = at + 14 + segment * 2;
    return [view.getUint16(end + doubled + 2), view.getUint16(end)];
  }).filter(([first]) => first !== 0xffff);
}
