import type { Message } from '../share/reading.ts';
import { readHtml } from './html.ts';
import { oneLineBreak } from './lineBreaks.ts';
import { ownWords } from './ownWords.ts';
import { readMarks } from './marks.ts';
import { beginningOf, type Plain } from './plain.ts';

/** A message without its markup: what its author wrote, and all of it (quotes, signature, addresses of links). */
export interface MessageText {
  readonly own: Plain;
  /** All that its author wrote, however long: `own` is its beginning. */
  readonly all: Plain;
  readonly whole: string;
}

/** What is read of one message for its meaning; sensitive values are looked for in all of it. */
export const MAX_OWN_LENGTH = 12_000;

/** A mail in HTML opens with a tag; one that only holds tags is a text that quotes them. */
const HTML = /^\s{0,200}<(?:!doctype|!--|html|head|body|meta|p|br|div|table|span|font)\b[^<>]{0,400}>/i;

/** Removes the markup of a message. */
export function readText(sent: Message): MessageText {
  const message = { ...sent, text: oneLineBreak(sent.text) };
  const { format, text } = message;
  const mailInHtml = format === 'email' && HTML.test(text);
  const whole = format === 'teams' || mailInHtml ? readHtml(text) : readMarks(text, format === 'slack');
  const all = ownPlain(message, whole, mailInHtml);
  return { own: shorten(all), all, whole: withAddresses(whole) };
}

/** The author's part; an HTML mail is cut where its plain text shows the quote. */
function ownPlain(message: Message, whole: Plain, mailInHtml: boolean): Plain {
  const raw = mailInHtml ? whole.text : message.text;
  const own = ownWords(message.format, raw);
  if (own === raw) return whole;
  return message.format === 'teams' ? readHtml(own) : readMarks(own, message.format === 'slack');
}

function withAddresses(plain: Plain): string {
  return plain.links.length === 0
    ? plain.text
    : [plain.text, ...plain.links.map((link) => link.url)].join('\n');
}

/** Beyond the bound a message is a document: its beginning says what it is. */
function shorten(plain: Plain): Plain {
  return plain.text.length <= MAX_OWN_LENGTH ? plain : beginningOf(plain, MAX_OWN_LENGTH);
}
