import type { Message } from '../reading.ts';
import { readHtml } from './html.ts';
import { ownWords } from './ownWords.ts';
import type { Plain } from './plain.ts';
import { readSlack } from './slack.ts';

/** A message without its markup: what its author wrote, and all of it (quotes, signature, addresses of links). */
export interface MessageText {
  readonly own: Plain;
  readonly whole: string;
}

/** What is read of one message for its meaning; sensitive values are looked for in all of it. */
export const MAX_OWN_LENGTH = 12_000;

const HTML = /<(?:p|br|div|table|span|html|body)\b[^<>]{0,400}>/i;

/** Removes the markup of a message. */
export function readText(message: Message): MessageText {
  const html = message.format === 'teams' || (message.format === 'email' && HTML.test(message.text));
  const read = html ? readHtml : readSlack;
  const mailText = html && message.format === 'email' ? readHtml(message.text).text : message.text;
  const own = read === readHtml && message.format === 'email' ? readSlack(ownWords('email', mailText)) : read(ownWords(message.format, message.text));
  return { own: shorten(own), whole: withAddresses(read(message.text)) };
}

function withAddresses(plain: Plain): string {
  return plain.links.length === 0 ? plain.text : [plain.text, ...plain.links.map((link) => link.url)].join('\n');
}

/** Beyond the bound a message is a document: its beginning says what it is. */
function shorten(plain: Plain): Plain {
  if (plain.text.length <= MAX_OWN_LENGTH) return plain;
  const within = (span: { readonly end: number }): boolean => span.end <= MAX_OWN_LENGTH;
  return {
    text: plain.text.slice(0, MAX_OWN_LENGTH),
    links: plain.links.filter(within),
    code: plain.code.filter(within),
    bold: plain.bold.filter(within),
    mentions: plain.mentions.filter(within),
  };
}
