import type { Message } from '../../domain/share/reading.ts';
import { readText } from '../../domain/text/readText.ts';

/** A text as it was written, and which markup it is in. */
export type Written = Pick<Message, 'format' | 'text'>;

/** What people read of a message: its words, without the marks of links, mentions and styles. */
export function plainWords({ format, text }: Written): string {
  return readText({ format, locale: 'fr', text }).own.text.trim();
}
