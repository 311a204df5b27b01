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
/** « Prompt : », « 💬 Le prompt utilisé : »: what follows is kept to the letter. */
const PROMPT_LABEL = new RegExp(
  String.raw`^(?! ?(?:>|&gt;))[^\p{L}]{0,12}(?:\p{L}[\p{L}'’ ]{0,24} )?(?:${either('promptTitle')})s?(?: [\p{L}'’ ]{1,24})?\W{0,3}:`,
  'iu',
);
/** A closing alone on its line. */
const CLOSING_ALONE = new RegExp(String.raw`^(?:(?:${either('closings')}) ?[,.! ]{0,4}|-- ?)$`);
const SENT_LINE = new RegExp(String.raw`^\*?(?:${either('sent')}) ?\*? ?:.{3}`);

/** The part of a raw message that its author wrote: without quoted text, nor the signature of an e-mail. */
export function ownWords(format: MessageFormat, raw: string): string {
  if (format === 'teams') return withoutBlockquotes(raw);
  const unquoted = withoutQuotedLines(raw, format === 'slack');
  return format === 'email' ? withoutSignature(withoutQuotedMail(unquoted)) : unquoted;
}

/** Teams quotes a message in `<blockquote>`, and what that one quotes within it; one that never closes is no quote. */
function withoutBlockquotes(raw: string): string {
  let [kept, at, depth, opened] = ['', 0, 0, 0];
  for (const { 0: tag, 1: slash, index } of raw.matchAll(/<(\/?)blockquote\b[^<>]{0,400}>/gi)) {
    if (slash === '') {
      if (depth === 0) opened = index;
      depth++;
    } else if (depth > 0 && --depth === 0) {
      kept += raw.slice(at, opened);
      at = index + tag.length;
    }
  }
  return kept + raw.slice(at);
}

/** The line on which a prompt is announced; what is below is kept to the letter. */
function promptLine(lines: readonly string[]): number {
  const at = lines.findIndex((line) => PROMPT_LABEL.test(line));
  return at < 0 ? lines.length : at;
}

/** Lines behind « > » are someone else's, unless the line above announces a prompt. */
function withoutQuotedLines(raw: string, escaped: boolean): string {
  const mark = escaped ? /^(?:&gt;|>)/ : /^ ?>/;
  if (!raw.includes(escaped ? '&gt;' : '>') && !raw.includes('>')) return raw;
  const lines = raw.split('\n');
  const prompt = promptLine(lines);
  let announced = false;
  return lines
    .flatMap((line, at) => {
      if (mark.test(line) && announced) return [line.replace(/^(?:&gt;|>) ?/, '')];
      if (mark.test(line) && at < prompt) return [];
      if (line.trim() !== '')
        announced = at <= prompt && PROMPT_TITLE.test(line) && /[:*]$/.test(line.trimEnd());
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

/** A quote head, or the head of a mail: from whom, and when it was sent. */
function opensQuote(lines: readonly string[], index: number, folded: string): boolean {
  if (QUOTE_HEAD.some((head) => head.test(folded))) return true;
  if (ON_THE_DAY.test(folded) && ENDS_WROTE.test(fold((lines[index + 1] ?? '').trim()))) return true;
  if (!FROM_LINE.test(folded)) return false;
  return lines.slice(index + 1, index + 5).some((line) => SENT_LINE.test(fold(line.trim())));
}

/** Cuts an e-mail after its closing words, or before a last short paragraph that reads like a name. */
function withoutSignature(raw: string): string {
  const lines = raw.trimEnd().split('\n');
  const body = lines.findIndex(
    (line) => line.trim() !== '' && !HEADER_LINE.test(fold(line.trim())) && !GREETING.test(fold(line.trim())),
  );
  const prompt = promptLine(lines);
  for (let index = Math.max(body + 1, lines.length - 14); index < lines.length; index++) {
    const folded = fold((lines[index] ?? '').trim());
    const tail = lines.slice(index + 1).filter((line) => line.trim() !== '');
    const closing = index > prompt ? CLOSING_ALONE : CLOSING;
    if (closing.test(folded) && tail.length <= 9 && tail.every((line) => line.length <= 90)) {
      return lines.slice(0, index).join('\n');
    }
  }
  return prompt < lines.length ? lines.join('\n') : withoutNameParagraph(lines, body);
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
