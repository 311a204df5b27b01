import { cutAtElements } from './elements.ts';
import { either } from './languages.ts';
import { isBlank, mailLines, textOf, type MailLine } from './mailLines.ts';
import { withoutAnswered } from './quotedMail.ts';
import { withoutSignature } from './signature.ts';
import type { MessageFormat } from '../share/reading.ts';

const PROMPT_TITLE = new RegExp(either('promptTitle'), 'i');
/** « Prompt : », « 💬 Le prompt utilisé : »: what follows is kept to the letter. */
const PROMPT_LABEL = new RegExp(
  String.raw`^(?! ?(?:>|&gt;))[^\p{L}]{0,12}(?:\p{L}[\p{L}'’ ]{0,24} )?(?:${either('promptTitle')})s?(?: [\p{L}'’ ]{1,24})?\W{0,3}:`,
  'iu',
);
/** « Ce message provient de l’extérieur »: what a server writes above a mail. */
const BANNER = new RegExp(`^.{0,40}?(?:${either('banners')})`);
const LABELLED = /^[^:.]{1,40} ?:/;

/** The part of a raw message that its author wrote: without quoted text, nor the signature of an e-mail. */
export function ownWords(format: MessageFormat, raw: string): string {
  // Teams quotes a message in an element, and what that one quotes within it.
  if (format === 'teams') return withoutQuotedElements(raw);
  return format === 'email' ? ownMail(raw) : withoutQuotedLines(raw, format === 'slack');
}

/** What is quoted is left out, unless the words above it announce a prompt. */
function withoutQuotedElements(raw: string): string {
  const stretches = cutAtElements(raw, (name) => name === 'blockquote');
  return stretches
    .filter(({ asked }, at) => !asked || announcesPrompt(stretches[at - 1]?.html ?? ''))
    .map(({ html }) => html)
    .join('');
}

function announcesPrompt(html: string): boolean {
  const shown = html
    .slice(-400)
    .replace(/<[^<>]{0,80}>/g, '\n')
    .replaceAll('&nbsp;', ' ')
    .trimEnd();
  const last = shown.slice(shown.lastIndexOf('\n') + 1);
  return PROMPT_TITLE.test(last) && last.endsWith(':');
}

/** A mail without its banner, what it answers, and the signature. */
function ownMail(raw: string): string {
  const own = withoutQuotedLines(textOf(withoutAnswered(withoutBanner(mailLines(raw)))), false);
  const lines = mailLines(own);
  return textOf(withoutSignature(lines, promptLine(own.split('\n'))));
}

function withoutBanner(lines: readonly MailLine[]): readonly MailLine[] {
  const first = lines.findIndex((line) => !isBlank(line));
  if (!BANNER.test(lines[first]?.bare ?? '')) return lines;
  // Where it is folded it goes on to the end of its sentence.
  const ends = ({ bare }: MailLine, next?: MailLine): boolean =>
    /[.!*>\]]$/.test(bare) || next === undefined || isBlank(next) || LABELLED.test(next.bare);
  return lines.slice(lines.findIndex((line, at) => at >= first && ends(line, lines[at + 1])) + 1);
}

/** The line on which a prompt is announced; what is below is kept to the letter. */
function promptLine(lines: readonly string[]): number {
  const at = lines.findIndex((line) => PROMPT_LABEL.test(line));
  return at < 0 ? lines.length : at;
}

const FEWEST_FRAMED = 3;

/** « Astuce 👇 », then nothing but labels behind « > »: a frame around one's own. A name above would say whose they are. */
function isFramed(lines: readonly string[], mark: RegExp): boolean {
  const first = lines.findIndex((line) => mark.test(line));
  const above = lines.slice(0, first).filter((line) => line.trim() !== '');
  const framed = lines.slice(first).filter((line) => line.trim() !== '');
  const labelled = framed.filter((line) => LABELLED.test(line.replace(/^(?:&gt;|>)/, '')));
  return (
    first >= 0 &&
    framed.every((line) => mark.test(line)) &&
    labelled.length >= FEWEST_FRAMED &&
    above.length <= 1 &&
    !/[@?!]|[^\p{L}]\p{Lu}\p{Ll}/u.test((above[0] ?? '').trim().slice(1))
  );
}

/** Lines behind « > » are someone else's, unless the line above announces a prompt. */
function withoutQuotedLines(raw: string, escaped: boolean): string {
  const mark = escaped ? /^(?:&gt;|>)/ : /^ ?>/;
  if (!raw.includes(escaped ? '&gt;' : '>') && !raw.includes('>')) return raw;
  const lines = raw.split('\n');
  if (escaped && isFramed(lines, mark))
    return lines.map((line) => line.replace(/^(?:&gt;|>) ?/, '')).join('\n');
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
