/** How often neighbours are of two kinds: a letter and a digit, a capital and a small letter. */
function changes(value: string): { readonly ofKind: number; readonly all: number } {
  let [ofKind, all] = [0, 0];
  let before = '';
  for (const sign of value) {
    const kind = kindOf(sign);
    if (before !== '' && kind !== '' && kind !== before) {
      all++;
      if (kind === 'digit' || before === 'digit') ofKind++;
    }
    before = kind;
  }
  return { ofKind, all };
}

function kindOf(sign: string): 'digit' | 'capital' | 'small' | '' {
  if (sign >= '0' && sign <= '9') return 'digit';
  if (sign >= 'A' && sign <= 'Z') return 'capital';
  return sign >= 'a' && sign <= 'z' ? 'small' : '';
}

/** Whether a long value looks drawn at random: words joined by signs, dates and names change far less often. */
export function looksDrawn(value: string): boolean {
  const { ofKind, all } = changes(value);
  return ofKind >= 3 || all >= (/\d/.test(value) ? 8 : 14);
}
