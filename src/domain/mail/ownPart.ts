import { cutAtElements } from '../text/elements.ts';
import { readHtml } from '../text/html.ts';
import { oneLineBreak } from '../text/lineBreaks.ts';
import { ownWords } from '../text/ownWords.ts';

/** Where mail programs put what is answered: Gmail, Outlook on the web, Outlook, Thunderbird, Apple Mail, Yahoo. */
const QUOTE_IN_HTML =
  /<[^<>]{1,200}\b(?:class="?[^"<>]{0,80}(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)|id="?(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)|type="?cite)|<div[^<>]{0,40}style="?border:none;\s{0,2}border-top:\s{0,2}solid #[be][0-9a-f]{5}/i;
/** A text that only says to look at the other part is no longer than this. */
const LONGEST_STUB = 300;

/** What the sender of a mail wrote: without what it answers, the signature and the legal mentions. */
export function ownPart(mail: { readonly text: string | null; readonly html: string | null }): string {
  const text = mail.text?.trim() ?? '';
  const html = mail.html ?? '';
  return ownOf(text === '' || (html !== '' && isStub(text)) ? textOfHtml(html) : text);
}

/** « Ce message nécessite un lecteur HTML », in any language. */
function isStub(text: string): boolean {
  return text.length <= LONGEST_STUB && /\bhtml\b/i.test(text);
}

function ownOf(whole: string): string {
  const lines = oneLineBreak(whole).replaceAll('\u00a0', ' ').split('\n');
  return ownWords('email', lines.map((line) => line.trimEnd()).join('\n')).trim();
}

/** Up to what it answers; one who answers below the quote has written nothing above it. */
function textOfHtml(html: string): string {
  const quote = html.search(QUOTE_IN_HTML);
  const above = quote < 0 ? '' : readHtml(html.slice(0, quote)).text.trim();
  return above === '' ? withMarkedQuotes(html) : above;
}

/** As plain mails have it: each line of a quote behind « > ». */
function withMarkedQuotes(html: string): string {
  return cutAtElements(html, (name) => name === 'blockquote')
    .map((one) => ({ ...one, text: readHtml(one.html).text.trim() }))
    .filter(({ text }) => text !== '')
    .map(({ text, asked }) => (asked ? `${text.replace(/^/gm, '> ')}\n` : text))
    .join('\n');
}
