import { foldInPlace } from '../text/fold.ts';
import { readHtml } from '../text/html.ts';
import { either } from '../text/languages.ts';
import { ownWords } from '../text/ownWords.ts';

/** Where mail programs put what is answered: Gmail, Outlook on the web, Outlook, Thunderbird, Apple Mail, Yahoo. */
const QUOTE_IN_HTML =
  /<[^<>]{1,200}\b(?:class="?[^"<>]{0,80}(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)|id="?(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)|type="?cite)|<div[^<>]{0,40}style="?border:none;\s{0,2}border-top:\s{0,2}solid #[be][0-9a-f]{5}/i;
const WITHOUT_WORDS = /<(style|script|head|title)\b[^<>]{0,400}>[\s\S]*?<\/\1\s*>/gi;

/** RFC 3676 § 4.3: two dashes and a space, alone on a line; many programs lose the space. */
const SIGNATURE_LINE = /^-- ?$/;
const ON_THE_DAY = `^(?:${either('onTheDay')}) `;
const OPENS_ANNOUNCEMENT = new RegExp(ON_THE_DAY, 'i');
/** With a day in it: « Le directeur m’a écrit : » is a sentence of one's own. */
const WROTE = new RegExp(String.raw`${ON_THE_DAY}(?=.{0,60}\d).{4,240}(?:${either('wrote')}) ?:?$`);
const LEGAL = new RegExp(`^(?:${either('legal')}).{0,80}(?:${either('confidential')})`);
/** An announcement of what is answered may be folded over so many lines. */
const FOLDED_OVER = 4;

/** What the sender of a mail wrote: without what it answers, the signature and the legal mentions. */
export function ownPart(mail: { readonly text: string | null; readonly html: string | null }): string {
  const text = mail.text?.trim() ?? '';
  const whole = text === '' ? textOfHtml(mail.html ?? '') : text;
  const lines = whole.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').split('\n').map(trimEnd);
  return ownWords('email', upToSignature(withoutAnswered(lines)).join('\n')).trim();
}

function trimEnd(line: string): string {
  return SIGNATURE_LINE.test(line) ? '--' : line.trimEnd();
}

function textOfHtml(html: string): string {
  const bare = html.replace(WITHOUT_WORDS, '');
  const quote = bare.search(QUOTE_IN_HTML);
  const own = readHtml(quote < 0 ? bare : bare.slice(0, quote)).text.trim();
  // One who answers below the quote has written nothing above it.
  return own === '' && quote >= 0 ? readHtml(bare).text : own;
}

/** Up to the announcement of what is answered; one that opens the message has its quote above the answer, and goes. */
function withoutAnswered(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  const long = lengthOfAnnouncement(lines, first);
  if (long > 0 && lines.slice(first + long).some((line) => line.startsWith('>')))
    return lines.slice(first + long);
  const end = lines.findIndex((_, at) => at > first && lengthOfAnnouncement(lines, at) > 0);
  return end < 0 ? lines : lines.slice(0, end);
}

/** How many lines an announcement (« Le lundi 23 novembre 2026, … a écrit : ») takes from here; 0 for none. */
function lengthOfAnnouncement(lines: readonly string[], at: number): number {
  if (!OPENS_ANNOUNCEMENT.test(lines[at] ?? '')) return 0;
  for (let long = 1; long <= FOLDED_OVER; long++) {
    const joined = lines.slice(at, at + long);
    if (joined.at(-1) === '') return 0;
    if (WROTE.test(foldInPlace(joined.join(' ').trim()))) return long;
  }
  return 0;
}

/** A signature of its own, or the legal mentions that a company adds below it. */
function upToSignature(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(
    (line, at) => at > 0 && (SIGNATURE_LINE.test(line) || LEGAL.test(foldInPlace(line.trim()))),
  );
  return end < 0 ? lines : lines.slice(0, end);
}
