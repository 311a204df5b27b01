import type { TimeSaved } from './timeSaved.ts';

/** Reads « 4h/semaine »; null when the words hold no figure that can be trusted. */
export function readTimeSaved(text: string): TimeSaved | null {
  const match = /^(\d{1,3}) ?h(?:eures?)?(?: ?\/ ?| par )semaine$/i.exec(text.trim());
  if (!match) return null;
  const minutes = Number(match[1]) * 60;
  return { savedMin: [minutes, minutes], per: 'week', quote: text.trim() };
}
