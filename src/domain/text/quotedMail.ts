import { either } from './languages.ts';
import { isBlank, type MailLine } from './mailLines.ts';

/** Programs quote in the language of whoever runs them: German is met too. */
const ON_THE_DAY = `(?:${either('onTheDay')}|am)`;
const WROTE = `(?:${either('wrote')}|schrieb)`;
const HEADERS = `(?:${either('headers')}|von|an|gesendet|datum|betreff)`;

const QUOTE_TITLE = new RegExp(
  `^-{2,} ?(?:${either('quoteTitles')}|ursprungliche nachricht|weitergeleitete nachricht)`,
);
const QUOTE_OPENS = new RegExp(`^(?:${either('quoteOpens')})`);
/** « Veille IA ---23/11/2026 09:00:00---Bonjour » (Notes). */
const BY_NOTES = /^.{1,80} ---\d{1,2}[/.]\d{1,2}[/.]/;
const OPENS_ANNOUNCEMENT = new RegExp(`^[- ]{0,9}(?:${ON_THE_DAY} |.{1,120}<[^<>@ ]{1,80}@)|^-{3,}|${WROTE}`);
/** With a day in it: « Le directeur m’a écrit : » is a sentence of one's own. */
const BY = String.raw`<[^<>@ ]{1,80}@[^<>]{1,80}> ?,? ?${WROTE}`;
const ANNOUNCEMENT = new RegExp(
  [
    String.raw`^${ON_THE_DAY} (?=.{0,60}\d).{4,240}${WROTE}(?: [^:]{1,120})? ?:?$`,
    // Yahoo on a telephone goes on with the quote on the same line.
    String.raw`^${ON_THE_DAY} .{4,160}${BY} ?: `,
    String.raw`^.{0,120}${BY}(?: ?\(?${ON_THE_DAY} .{1,60})? ?:?$`,
    String.raw`^.{1,120}${WROTE} ?\(?${ON_THE_DAY} .{0,30}\d.{0,40} ?:?$`,
  ].join('|'),
);
/** An announcement of what is answered may be folded over so many lines. */
const FOLDED_OVER = 4;

const HEADER = new RegExp(String.raw`^\*?${HEADERS} ?\*? ?:`);
const FROM = new RegExp(String.raw`^\*?(?:${either('from')}|von) ?\*? ?:`);
const SENT = new RegExp(String.raw`^\*?(?:${either('sent')}|gesendet|datum) ?\*? ?:.{3}`);
/** The head of a mail: from whom and when it was sent, in any order, within so many lines. */
const HEAD_WITHIN = 6;
/** What programs draw above a quote. */
const RULE = /^(?:_{5,}|-{5,}|\*{5,}|={5,})$/;

/**
 * What the sender of a mail wrote around what it answers. Lines behind « > » that are announced are someone else's,
 * and what follows them may be an answer; any other quote goes to the end.
 */
export function withoutAnswered(lines: readonly MailLine[]): readonly MailLine[] {
  const own: MailLine[] = [];
  let isAnswered = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as MailLine;
    const long = lengthOfAnnouncement(lines, at);
    const end = long > 0 ? endOfMarked(lines, at + long) : 0;
    if (end > 0) at = end - 1;
    else if (isAnswered && (long > 0 || opensQuote(lines, at))) return withoutRules(own);
    else {
      own.push(line);
      isAnswered ||= !isBlank(line);
    }
  }
  return own;
}

/** How many lines an announcement (« Le lundi 23 novembre 2026, … a écrit : ») takes from here; 0 for none. */
function lengthOfAnnouncement(lines: readonly MailLine[], at: number): number {
  if (!OPENS_ANNOUNCEMENT.test(lines[at]?.bare ?? '')) return 0;
  for (let long = 1; long <= FOLDED_OVER; long++) {
    const joined = lines.slice(at, at + long).map(({ bare }) => bare);
    if (joined.at(-1) === '') return 0;
    const bare = joined.join(' ').replace(/^[-* ]{1,40}|(?<![-* ])[-* ]{1,40}$/g, '');
    if (bare.length <= 400 && ANNOUNCEMENT.test(bare)) return long;
  }
  return 0;
}

/** Where the lines behind « > » end that begin here, blanks apart; 0 when none begins. */
function endOfMarked(lines: readonly MailLine[], from: number): number {
  const first = lines.findIndex((line, at) => at >= from && !isBlank(line));
  if (!isMarked(lines[first])) return 0;
  // What stands right below is a line of the quote that was folded.
  let end = first;
  while (end < lines.length && (isMarked(lines[end]) || !isAfterBlank(lines, end))) end++;
  return end;
}

const isMarked = (line?: MailLine): boolean => line?.bare.startsWith('>') ?? false;

function isAfterBlank(lines: readonly MailLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || isBlank(line)) return false;
  return at > 0 && isBlank(lines[at - 1] as MailLine);
}

/** The title of a quote, or the head of a mail. */
function opensQuote(lines: readonly MailLine[], at: number): boolean {
  const bare = lines[at]?.bare ?? '';
  if (QUOTE_TITLE.test(bare) || QUOTE_OPENS.test(bare) || BY_NOTES.test(bare)) return true;
  if (!HEADER.test(bare)) return false;
  const head = lines.slice(at, at + HEAD_WITHIN).map((line) => line.bare);
  return head.some((line) => FROM.test(line)) && head.some((line) => SENT.test(line));
}

/** Without the rule that a program drew between what was written and the quote. */
function withoutRules(own: readonly MailLine[]): readonly MailLine[] {
  const last = own.findLastIndex((line) => !isBlank(line) && !RULE.test(line.bare));
  return own.slice(0, last + 1);
}
