import type { Finding, SensitiveType } from './sensitive.ts';
import { cardHolds, digitsOf, ibanHolds, ibanLength, nirHolds, siretHolds } from './checkDigits.ts';
import { either } from './languages.ts';
import { isPlaceholderAddress } from './placeholders.ts';

function finding(type: SensitiveType, start: number, length: number): Finding {
  return { type, start, end: start + length };
}

/** In an address of the web, `%40` is the sign at. */
const EMAIL =
  /[a-z0-9][a-z0-9._+-]{0,63}(?:@|%(?:25)?40| ?[[(](?:at|arobase)[\])] ?)(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![a-z0-9])/g;
/** `git@host:…`, `logo@2x.png`, a machine that one connects to: a sign at that is of no mail. */
const NO_MAIL = /^(?:git|svn|hg)(?:@|%)|\.(?:png|jpe?g|gif|svg|webp|pdf|js|css|local|internal)$/;
const TO_A_MACHINE = /\b(?:ssh|scp|sftp|rsync)\b[^\n]{0,40}$|:\/\/$/;

/** E-mail addresses, but not « prenom.nom@… » which shows a format. */
export function findEmails(folded: string): readonly Finding[] {
  if (!/@|%40|%2540|[[(]a[tr]/.test(folded)) return [];
  const found: Finding[] = [];
  for (const { index, 0: address } of folded.matchAll(EMAIL)) {
    const local = address.split(/@|%|[ [(]/)[0] ?? '';
    const before = folded.slice(Math.max(0, index - 50), index);
    const isPath = /^:(?:[/~]|[\w.-]{1,40}\/)/.test(
      folded.slice(index + address.length, index + address.length + 48),
    );
    if (isPath || NO_MAIL.test(address) || TO_A_MACHINE.test(before) || isPlaceholderAddress(local)) continue;
    found.push(finding('email', index, address.length));
  }
  return found;
}

/** What people put between the groups of a number that banks print in fours; it may go on below. */
const IBAN_GAP = String.raw`[ \u00a0\u202f.\-–‑/]{0,2}\n?[ \u00a0\u202f]?`;
const IBAN_START = new RegExp(
  String.raw`(?<![A-Z0-9])[A-Z]{2}[ \u00a0\u202f-]?\d{2}(?=${IBAN_GAP}[A-Z0-9])`,
  'gi',
);
const IBAN_REST = /^[A-Z0-9 .\u00a0\u202f\n–‑/-]{11,96}/i;

/** IBANs of any registered country whose key holds, grouped or not. */
export function findIbans(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(IBAN_START)) {
    const length = ibanLength(match[0].slice(0, 2).toUpperCase());
    if (length === undefined) continue;
    const after = match.index + match[0].length;
    const rest = IBAN_REST.exec(text.slice(after, after + 96));
    const taken = rest && takeCharacters(rest[0], length - 4);
    if (!taken) continue;
    const iban = (match[0] + taken).replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    if (ibanHolds(iban)) found.push(finding('iban', match.index, match[0].length + taken.length));
  }
  return found;
}

const IN_IBAN: ReadonlySet<string> = new Set(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
);

/** The shortest start of `text` that holds `count` letters or digits, or null. */
function takeCharacters(text: string, count: number): string | null {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (IN_IBAN.has(text.charAt(i)) && ++seen === count) return text.slice(0, i + 1);
  }
  return null;
}

const GAP = String.raw`[ .\u00a0\u202f/-]?`;
/** A run of digits with single separators, standing alone; long enough to be a card, a SIRET or a NIR. */
const LONG_NUMBER = /(?<![A-Za-z0-9][-.]?)\d(?:[ .\u00a0\u202f-]?\d){12,18}(?![A-Za-z0-9])/g;
/** Digits in groups of any length, and the word that often stands before the key. */
const NIR = new RegExp(
  String.raw`(?<![A-Za-z0-9])[1-478](?:${GAP}\d){4}${GAP}(?:2${GAP}[AB]|\d${GAP}\d)(?:${GAP}\d){6}(?:${GAP}|[ ,;(/–-]{1,3}(?:${either('checkKey')})[ :=]{1,3})\d\d(?![A-Za-z0-9])`,
  'gi',
);
const SIRET_GROUPS = /^\d{3}[ .\u00a0\u202f-]\d{3}[ .\u00a0\u202f-]\d{3}[ .\u00a0\u202f-]\d{5}$/;
const SIRET_WORD = new RegExp(either('company'));
const CARD_WORD = new RegExp(either('card'));
const NUMBERED = new RegExp(`(?<![a-z])(?:${either('numbered')})(?![a-z])`);

/** Social security numbers, cards and SIRETs whose key holds. `folded` is as long as `text`. */
export function findLongNumbers(text: string, folded: string): readonly Finding[] {
  if (!/\d[ .\u00a0\u202f-]?\d[ .\u00a0\u202f-]?\d/.test(text)) return [];
  const found: Finding[] = [];
  for (const match of text.matchAll(NIR)) {
    if (nirHolds(digitsOfNir(match[0]))) found.push(finding('nir', match.index, match[0].length));
  }
  for (const match of text.matchAll(LONG_NUMBER)) {
    const end = match.index + match[0].length;
    const near = `${folded.slice(Math.max(0, match.index - 40), match.index)}|${folded.slice(end, end + 16)}`;
    const type = kindOfNumber(match[0], near);
    if (type) found.push(finding(type, match.index, match[0].length));
  }
  return found;
}

/** Without its separators, nor the word before its key. */
function digitsOfNir(written: string): string {
  return written.slice(0, -2).replace(/[^0-9AB]|[a-zé]{3,}/gi, '') + written.slice(-2);
}

/** 14 digits may be a SIRET or a Diners card: the grouping and the words before decide. */
function kindOfNumber(written: string, near: string): SensitiveType | null {
  const digits = digitsOf(written);
  const grouped = SIRET_GROUPS.test(written);
  if (siretHolds(digits) && (grouped || (SIRET_WORD.test(near) && !CARD_WORD.test(near)))) return 'siret';
  if (!cardHolds(digits)) return null;
  const plain = /^\d+$/.test(written);
  const usual =
    /^\d{4}[ .\u00a0\u202f-]\d{4}[ .\u00a0\u202f-]\d{4}[ .\u00a0\u202f-]\d{4}$|^\d{4}[ .\u00a0\u202f-]\d{6}[ .\u00a0\u202f-]\d{4,5}$/.test(
      written,
    );
  if (usual || CARD_WORD.test(near)) return 'card';
  return plain && digits.length >= 15 && !NUMBERED.test(near) ? 'card' : null;
}

const SPACE = String.raw`[ .\u00a0\u202f/–‑-]`;
const ALONE = String.raw`(?<![A-Za-z0-9.,/=_#-]|[0-9]\()`;
/** Not the beginning of a longer number, of an amount, of a reference (`0612345678-A`). */
const ENDS = String.raw`(?![A-Za-z0-9_]|[.,]\d|[-/](?!(?:\+33|0[1-9])(?:[ .-]?\d\d){4})[A-Za-z0-9])`;

/** Shapes that are numbers of telephone by themselves: in the order of countries, then those of anywhere. */
const PHONES: readonly RegExp[] = [
  // France: pairs, and three by three.
  String.raw`(?:\(?(?:\+ ?|00 ?)33\)?)${SPACE}?(?:\(0\) ?)?[1-9](?:${SPACE}?\d\d){4}`,
  String.raw`(?:0[1-9]|\(0\) ?[1-9])(${SPACE}?| [./-] )\d\d(?:\1\d\d){3}`,
  String.raw`0 ?[1-9]\d\d[ .\u00a0\u202f](?:\d{3}[ .\u00a0\u202f]\d{3}|\d\d[ .]\d\d[ .]\d\d)`,
  // Switzerland and Belgium, the United Kingdom, North America.
  String.raw`\(?0[1-9]\d?\)?[ /.\u00a0-]\d{3}([ .\u00a0-])\d\d\1\d\d`,
  String.raw`0[1-9]\d\d[ /.\u00a0-]\d\d([ .\u00a0-])\d\d\1\d\d`,
  String.raw`(?:07\d{3}[ -]\d{3}[ -]?\d{3}|020 \d{4}[ -]\d{4}|01\d{2}1? \d{3}[ -]\d{4})`,
  String.raw`(?:\+?1[-. ])?(?:\([2-9]\d{2}\) ?\d{3}[-. ]|[2-9]\d{2}(?:[-.]\d{3}[-.]| \d{3}-))\d{4}`,
  // Behind a plus sign, or the code of a country near.
  String.raw`\(?(?:\+ ?(?!33)[1-9]\d{0,2}|00(?:3[0-24-9]|4[0-9]|352|377|21[236]))\)?${SPACE}?(?:\(\d{1,4}\)${SPACE}?)?\d(?:${SPACE}?\d){6,11}`,
].map((shape) => new RegExp(`${ALONE}${shape}${ENDS}`, 'g'));
const CALLED = new RegExp(
  String.raw`(?<![a-z])(?:${either('phone')})(?![a-z])[^\n\d+(]{0,24}(\(?\d(?:[ ().\u00a0\u202f/-]{0,2}\d){8,12})(?![a-z0-9])`,
  'g',
);
const PHONE_WORD = new RegExp(`(?<![a-z])(?:${either('phone')})(?![a-z])`);
/** « version 02.14.33.10.21 », « 24.04.1.12.33 »: what software is numbered by. */
const VERSION_BEFORE = new RegExp(`(?<![a-z])(?:${either('version')}) ?$`);
const VERSION = /^\d+(?:\.\d+)*\.\d(?:\.|$)/;
const SERIES = new RegExp(`(?<![a-z])(?:${either('series')})(?![a-z])`);
/** What was measured says in what, or how closely. */
const UNIT =
  /^ ?(?:(?:[mck]?m|k?g|mg|[cm]?l|bars?|°c?|%|v|hz|kwh?|pts?|grammes?|degres?|degrees?)(?![a-z])|(?:±|\+\/-|a 0,))/;
const DATE = /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d)/;

/** No shape has fewer. */
const ENOUGH_DIGITS = /\d(?:[^A-Za-z\d\n]{0,3}\d){7}/;

/** Telephone numbers: by their shape, or behind a word for telephone. */
export function findPhones(text: string, folded: string): readonly Finding[] {
  if (!ENOUGH_DIGITS.test(text)) return [];
  const found: Finding[] = [];
  for (const shape of PHONES) {
    for (const { index, 0: number } of text.matchAll(shape))
      if (!isOtherNumber(number, index, folded)) found.push(finding('phone', index, number.length));
  }
  for (const { index, 0: said, 1: number = '' } of folded.matchAll(CALLED)) {
    const start = index + said.length - number.length;
    if (!DATE.test(number) && !isVersion(number, folded.slice(0, start)))
      found.push(finding('phone', start, number.length));
  }
  return found;
}

/** A date, a pair of a longer row of figures, a row that a word announces, the number of a contract. */
function isOtherNumber(number: string, start: number, folded: string): boolean {
  const line = folded.slice(Math.max(0, start - 60), start).replace(/^[^]*\n/, '');
  const after = folded.slice(start + number.length, start + number.length + 16);
  if (DATE.test(number) || isVersion(number, line)) return true;
  const isRow = /(?:^|[^\dA-Za-z])\d\d[ .;,/-]{1,2}$/.test(line) || /^[ .;,/-]{1,2}\d\d(?!\d)/.test(after);
  if (isRow && !number.startsWith('+')) return true;
  if (PHONE_WORD.test(line)) return false;
  if (isCounted(number)) return true;
  if (SERIES.test(line) || UNIT.test(after)) return !number.startsWith('+');
  return !/^0\d(?:\D{1,3}\d\d){4}$/.test(number) && !number.startsWith('+') && NUMBERED.test(line.slice(-28));
}

/** Dots alone part the numbers of a version, which a word announces or of which one has a single figure. */
function isVersion(number: string, before: string): boolean {
  return /^\d+(?:\.\d+)+$/.test(number) && (VERSION.test(number) || VERSION_BEFORE.test(before.slice(-40)));
}

/** « 05 10 15 20 25 », « 06 14 22 06 14 »: pairs that rise by one step, or are all hours or days, are no number. */
function isCounted(number: string): boolean {
  const pairs = number.split(/\D+/).map(Number);
  const step = (pairs[1] ?? 0) - (pairs[0] ?? 0);
  const isEven = pairs.every((pair, at) => at === 0 || pair - (pairs[at - 1] ?? 0) === step);
  return pairs.length === 5 && ((step > 0 && step <= 15 && isEven) || pairs.every((pair) => pair <= 31));
}
