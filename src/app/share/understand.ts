import { toLabel } from '../../domain/share/label.ts';
import { readMessage } from '../../domain/share/read.ts';
import { MESSAGE_FORMATS } from '../../domain/share/reading.ts';
import { FIRST_LOCALE, isLocale } from '../../words/words.ts';
import { readObject } from '../../domain/text/jsonLine.ts';

/**
 * Reads one line `{id, format, locale, text}` and gives the reading in the label format.
 * Null when the line is not such an object.
 */
export function understandLine(line: string): ReturnType<typeof toLabel> | null {
  const object = readObject(line);
  if (object === null || typeof object['text'] !== 'string') return null;
  const format = MESSAGE_FORMATS.find((one) => one === object['format']) ?? 'plain';
  const locale = isLocale(object['locale']) ? object['locale'] : FIRST_LOCALE;
  return toLabel(String(object['id'] ?? ''), readMessage({ format, locale, text: object['text'] }));
}
