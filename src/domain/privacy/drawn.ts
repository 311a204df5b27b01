const TO_OR_FROM_DIGIT = /\d(?=[A-Za-z])|[A-Za-z](?=\d)/g;
const OF_CASE = /[a-z](?=[A-Z])|[A-Z](?=[a-z])/g;

/** Whether a long value looks drawn at random: words joined by signs, dates and names change kinds far less often. */
export function looksDrawn(value: string): boolean {
  const ofKind = value.match(TO_OR_FROM_DIGIT)?.length ?? 0;
  if (ofKind >= 3) return true;
  const all = ofKind + (value.match(OF_CASE)?.length ?? 0);
  return all >= (/\d/.test(value) ? 8 : 14);
}
