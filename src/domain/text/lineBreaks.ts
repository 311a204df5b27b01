/** Every way of breaking a line becomes one: that of Windows, the soft one of slides and sheets (U+000B), Unicode's. */
export function oneLineBreak(text: string): string {
  return text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n');
}
