import { fold } from './fold.ts';
import { either } from './languages.ts';
import type { MessageFormat } from '../share/reading.ts';

const ON_THE_DAY = new RegExp(`^(?:${either('onTheDay')}) `);
const WROTE = `(?:${either('wrote')})`;
const ENDS_WROTE = new RegExp(`${WROTE} ?:$`);
/** The lines that open what someone else wrote. */
const QUOTE_HEAD: readonly RegExp[] = [
  new RegExp(`^-{2,} ?(?:${either('quoteTitles')})`),
  new RegExp(`^(?:${either('onTheDay')}) .{4,90}${WROTE} ?:? ?$`),
  new RegExp(`^(?:${either('quoteOpens')})`),
  /^_{10,}$/,
];
const HEADER_LINE = new RegExp(String.raw`^\*?(?:${either('headers')})\*? ?:`);
const FROM_LINE = new RegExp(String.raw`^\*?(?:${either('from')}) ?\*? ?:`);
const CLOSING = new RegExp(`^(?:${either('closings')}|-- ?$)[^.?]{0,40}[,.! ]*$`);
const GREETING = new RegExp(String.raw`^(?:${either('greetings')})\b.{0,40},?$`);
const NAMED = new RegExp(String.raw`^(?:\p{Lu}|${either('article')})`, 'u');
const SENTENCE_WORD = new RegExp(String.raw`\b(?:${either('sentenceWords')})\b|:(?!\/)`);
const PROMPT_TITLE = new RegExp(either('promptTitle'), 'i');

/** The part of a raw message that its author wrote: without quoted text, nor the signature of an e-mail. */
export function ownWords(format: MessageFormat, raw: string): string {
  if (format === 'teams') return withoutBlockquotes(raw);
  const unquoted = withoutQuotedLines(raw, format === 'slack');
  return format === 'email' ? withoutSignature(withoutQuotedMail(unquoted)) : unquoted;
}

/** Teams quotes a message in `<blockquote>`. */
function withoutBlockquotes(raw: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = raw.indexOf('<blockquote', at);
    const close = open < 0 ? -1 : raw.indexOf('</blockquote>', open);
    if (close < 0) return kept + raw.slice(at);
    kept += raw.slice(at, open);
    at = close + '</blockquote>'.length;
  }
}

/** Lines behind « > » are someone else's, unless the line above announces a prompt. */
function withoutQuotedLines(raw: string, escaped: boolean): string {
  const mark = escaped ? /^(?:&gt;|>)/ : /^ ?>/;
  if (!raw.includes(escaped ? '&gt;' : '>') && !raw.includes('>')) return raw;
  const lines = raw.split('\n');
  let announced = false;
  return lines
    .flatMap((line) => {
      if (mark.test(line)) return announced ? [line.replace(/^(?:&gt;|>) ?/, '')] : [];
      if (line.trim() !== '') announced = PROMPT_TITLE.test(line) && /[:*]\s*$/.test(line);
      return [line];
    })
    .join('\n');
}

/** Cuts an e-mail where the message it answers begins. */
function withoutQuotedMail(raw: string): string {
  const lines = raw.split('\n');
  const cut = lines.findIndex((line, index) => index > 0 && opensQuote(lines, index, fold(line.trim())));
  return cut < 0 ? raw : lines.slice(0, cut).join('\n');
}

/** A quote head, or a block of at least two header lines that is not the mail's own head. */
function opensQuote(lines: readonly string[], index: number, folded: string): boolean {
  if (QUOTE_HEAD.some((head) => head.test(folded))) return true;
  if (ON_THE_DAY.test(folded) && ENDS_WROTE.test(fold((lines[index + 1] ?? '').trim()))) return true;
  if (!FROM_LINE.test(folded)) return false;
  const next = lines.slice(index + 1, index + 4).filter((line) => HEADER_LINE.test(fold(line.trim())));
  return next.length >= 1;
}

/** Cuts an e-mail after its closing words, or before a last short paragraph that reads like a name. */
function withoutSignature(raw: string): string {
  const lines = raw.trimEnd().split('\n');
  const body = lines.findIndex(
    (line) => line.trim() !== '' && !HEADER_LINE.test(fold(line.trim())) && !GREETING.test(fold(line.trim())),
  );
  for (let index = Math.max(body + 1, lines.length - 14); index < lines.length; index++) {
    const folded = fold((lines[index] ?? '').trim());
    const tail = lines.slice(index + 1).filter((line) => line.trim() !== '');
    if (CLOSING.test(folded) && tail.length <= 9 && tail.every((line) => line.length <= 90)) {
      return lines.slice(0, index).join('\n');
    }
  }
  return withoutNameParagraph(lines, body);
}

/** « Patricia, assistanat commercial », « La DSI »: a last paragraph of few short lines without a sentence. */
function withoutNameParagraph(lines: readonly string[], body: number): string {
  const blank = lines.findLastIndex((line) => line.trim() === '');
  const last = lines.slice(blank + 1);
  const first = (last[0] ?? '').trim();
  const short = last.length <= 5 && last.every((line) => line.trim().length <= 70);
  const named =
    NAMED.test(first) && first.length <= 60 && !/[!?:]$/.test(first) && first.split(/\s+/).length <= 9;
  const sentence = /[.]$/.test(first) && !/ \p{Lu}\.$/u.test(first);
  const verbs = SENTENCE_WORD.test(fold(first)) && !fold(first).startsWith('tel');
  if (blank > body && short && named && !sentence && !verbs) return lines.slice(0, blank).join('\n');
  return lines.join('\n');
}
