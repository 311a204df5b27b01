import { either } from './languages.ts';
import { isBlank, isGreeting, type MailLine } from './mailLines.ts';

/** Words that close a letter, one after the other (« Merci et bonne journée »), and a name after them. */
const CLOSING = new RegExp(
  String.raw`^(?:(?:${either('closings')})(?![a-z])(?: (?:${either('together')}) | ?[,.!&-] ?)?){1,3}(?: ?(?:${either('toWhom')})(?![a-z]))?[ ,.!:)-]{0,6}`,
);
const NAMES = /^(?:\p{Lu}[\p{L}.'’-]{0,30}[ ,/]{0,2}){0,4}[ .!…\p{Extended_Pictographic}\ufe0f]{0,6}$/u;
/** RFC 3676 § 4.3: two dashes and a space, alone on a line; many programs lose the space. */
const SIGNATURE_LINE = /^--$/;
/** A line drawn above a name. */
const RULE = /^(?:-{3,60}|_{3,60}|={3,60})$/;
/** « Envoyé de mon iPhone », "Sent with Proton Mail": what a program adds. */
const DEVICE = new RegExp(`^(?:${either('devices')}) .{2,60}$`);
/** Legal mentions, and what companies and programs add below every mail. */
const FOOTER = new RegExp(`^(?:${either('footers')})`);
const PICTURE =
  /^\[(?:cid:[^\]]{1,120}|https?:[^\]\s]{1,200}|image[^\]]{0,80}|logo[^\]]{0,80})\](?:<[^<>]{1,200}>)?$/;
/** A description of a picture, which may be told over several lines. */
const DESCRIPTION = { opens: /^\[[^\]]{1,200}$/, within: 4 };

const CONTACT_LABEL = new RegExp(String.raw`^(?:${either('reachedBy')})\b[^:]{0,16}:`);
const PHONE = /(?:\+|\b0|\()\d?[\d ().-]{8,20}\d/;
const ADDRESS = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}\.[a-z]/;
const SITE = /^(?:https?:\/\/|www\.)\S{1,200}$/;
const SENTENCE = new RegExp(String.raw`\b(?:${either('sentenceWords')})\b|:(?!\/)|\d ?(?:h|min|%)\b`);
const MOST_WORDS = 9;
const LONGEST_LINE = 90;
/** A signature has no more lines than this. */
const MOST_LINES = 12;

/**
 * A mail without the signature of its author and what programs add to it. `prompt` is the line on which a prompt is
 * announced: below it, only a closing alone on its line opens a signature.
 */
export function withoutSignature(all: readonly MailLine[], prompt: number): readonly MailLine[] {
  const lines = withoutEnd(upToFooter(withoutPictures(all)));
  const body = lines.findIndex((line) => !isBlank(line) && !isGreeting(line));
  const from = Math.max(body + 1, lines.length - MOST_LINES - 8);
  const closes = lines.findIndex((_, at) => at >= from && isClosed(lines, at, at > prompt));
  if (closes > 0) return withoutEnd(lines.slice(0, closes));
  if (prompt < lines.length) return lines;
  return withoutName(withoutContacts(lines, body), body);
}

function withoutPictures(lines: readonly MailLine[]): readonly MailLine[] {
  return lines.filter(({ bare }) => !PICTURE.test(bare));
}

function upToFooter(lines: readonly MailLine[]): readonly MailLine[] {
  const end = lines.findIndex(({ bare }, at) => at > 0 && (SIGNATURE_LINE.test(bare) || FOOTER.test(bare)));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Without the blanks, the devices and the described pictures at its end. */
function withoutEnd(lines: readonly MailLine[]): readonly MailLine[] {
  let end = lines.length;
  for (let last = -1; last !== end;) {
    last = end;
    const line = lines[end - 1];
    if (line !== undefined && end > 1 && (isBlank(line) || DEVICE.test(line.bare))) end--;
    else if (line?.bare.endsWith(']') === true) end = startOfDescription(lines, end) ?? end;
  }
  return lines.slice(0, end);
}

function startOfDescription(lines: readonly MailLine[], end: number): number | null {
  const from = Math.max(1, end - DESCRIPTION.within);
  const at = lines.findIndex(
    ({ bare }, index) => index >= from && index < end - 1 && DESCRIPTION.opens.test(bare),
  );
  return at < 0 ? null : at;
}

/** A closing that stands alone, or with a name; only what reads like a signature follows. */
function isClosed(lines: readonly MailLine[], at: number, alone: boolean): boolean {
  const { raw, bare } = lines[at] as MailLine;
  const [closing] = CLOSING.exec(bare) ?? (alone ? null : RULE.exec(bare)) ?? [];
  if (closing === undefined) return false;
  const rest = raw.trim().slice(closing.length);
  if (!(alone ? rest.trim() === '' : NAMES.test(rest))) return false;
  const tail = lines.slice(at + 1).filter((line) => !isBlank(line));
  return tail.length <= MOST_LINES && tail.every(isOfSignature);
}

/** A name, a title, an address, a telephone: no sentence, and no label but that of a telephone or the like. */
function isOfSignature(line: MailLine): boolean {
  const { bare } = line;
  if (bare.length > LONGEST_LINE) return false;
  if (isContact(line) || SITE.test(bare) || DEVICE.test(bare)) return true;
  return bare.split(/\s+/).length <= MOST_WORDS && !SENTENCE.test(bare) && !/[!?]$/.test(bare);
}

/** A line by which someone may be reached, and that tells nothing else. */
function isContact({ bare }: MailLine): boolean {
  if (CONTACT_LABEL.test(bare)) return true;
  return (
    bare.length <= LONGEST_LINE &&
    !/:(?!\/)/.test(bare.replace(/\b(?:tel|mailto):/g, '')) &&
    (PHONE.test(bare) || ADDRESS.test(bare)) &&
    bare.split(/\s+/).length <= MOST_WORDS + 4
  );
}

/** Without a last block by which its author may be reached, which no closing opens. */
function withoutContacts(lines: readonly MailLine[], body: number): readonly MailLine[] {
  let start = lines.length;
  let reached = 0;
  for (let at = lines.length - 1; at > body; at--) {
    const line = lines[at] as MailLine;
    if (isBlank(line) && reached > 0) break;
    if (isBlank(line)) continue;
    if (!isOfSignature(line) || lines.length - at > MOST_LINES) break;
    if (isContact(line)) reached++;
    start = at;
  }
  const opens = isBlank(lines[start - 1] ?? { raw: '', bare: '' });
  return reached > 0 && opens ? withoutEnd(lines.slice(0, start)) : lines;
}

/** « Outil - Claude »: of a few lines that part like this, the first words are labels. */
const SIGNED_OFF = /^[a-z' ]{2,24} (?:[-–—=|]|[-=]?>|→) /;
const FEWEST_LABELS = 3;

const NAMED = new RegExp(String.raw`^(?:\p{Lu}|${either('article')})`, 'u');

/** « Patricia, assistanat commercial », « La DSI »: a last paragraph of few short lines without a sentence. */
function withoutName(lines: readonly MailLine[], body: number): readonly MailLine[] {
  const blank = lines.findLastIndex(isBlank);
  const last = lines.slice(blank + 1);
  const { raw, bare } = last[0] ?? { raw: '', bare: '' };
  const first = raw.trim();
  const short = last.length <= 5 && last.every((line) => line.raw.trim().length <= 70);
  const named =
    NAMED.test(first) &&
    first.length <= 60 &&
    !/[!?:]$/.test(first) &&
    first.split(/\s+/).length <= MOST_WORDS;
  const sentence = /[.]$/.test(first) && !/ \p{Lu}\.$/u.test(first);
  const told = SENTENCE.test(bare) && !CONTACT_LABEL.test(bare);
  const isTemplate = last.filter((line) => SIGNED_OFF.test(line.bare)).length >= FEWEST_LABELS;
  return blank > body && short && named && !sentence && !told && !isTemplate
    ? withoutEnd(lines.slice(0, blank))
    : lines;
}
