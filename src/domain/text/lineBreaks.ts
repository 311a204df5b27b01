/** Every way of breaking a line becomes one: that of Windows, the soft one of slides and sheets (U+000B), Unicode's. */
export function oneLineBreak(text: string): string {
  return text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n');
}

/** A text of several lines on one, with a mark between two lines where the first does not end with one. */
export function onOneLine(text: string, mark: string): string {
  const lines = oneLineBreak(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines
    .slice(1)
    .reduce((all, line) => `${all}${/[.,;:!?…]$/.test(all) ? ' ' : mark}${line}`, lines[0] ?? '');
}
