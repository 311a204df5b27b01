import type { Finding, SensitiveType } from './sensitive.ts';
import { cardHolds, digitsOf, ibanHolds, ibanLength, nirHolds, siretHolds } from './checkDigits.ts';
import { isPlaceholderAddress } from './placeholders.ts';

function finding(type: SensitiveType, start: number, length: number): Finding {
  return { type, start, end: start + length };
}

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@([a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\b/g;

/** E-mail addresses, but not « prenom.nom@… » which shows a format. */
export function findEmails(folded: string): readonly Finding[] {
  if (!folded.includes('@')) return [];
  const found: Finding[] = [];
  for (const match of folded.matchAll(EMAIL)) {
    const local = match[0].slice(0, match[0].indexOf('@'));
    if (!isPlaceholderAddress(local)) found.push(finding('email', match.index, match[0].length));
  }
  return found;
}

const IBAN_START = /\b[A-Z]{2}\d{2}(?=[ \u00a0\u202f]?[A-Z0-9])/gi;
const IBAN_REST = /^(?:[ \u00a0\u202f-]?[A-Z0-9]){11,32}/i;

/** IBANs of any registered country whose key holds, grouped or not. */
export function findIbans(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(IBAN_START)) {
    const length = ibanLength(match[0].slice(0, 2).toUpperCase());
    if (length === undefined) continue;
    const rest = IBAN_REST.exec(text.slice(match.index + 4, match.index + 4 + 64));
    const taken = rest && takeCharacters(rest[0], length - 4);
    if (!taken) continue;
    const iban = (match[0] + taken).replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    if (ibanHolds(iban)) found.push(finding('iban', match.index, 4 + taken.length));
  }
  return found;
}

/** The shortest start of `text` that holds `count` letters or digits, or null. */
function takeCharacters(text: string, count: number): string | null {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (/[A-Za-z0-9]/.test(text.charAt(i))) seen++;
    if (seen === count) return text.slice(0, i + 1);
  }
  return null;
}

/** A run of digits with single separators, standing alone; long enough to be a card, a SIRET or a NIR. */
const LONG_NUMBER = /(?<![A-Za-z0-9][-.]?)\d(?:[ .\u00a0\u202f-]?\d){12,18}(?![A-Za-z0-9])/g;
const NIR =
  /(?<![A-Za-z0-9])[1-478][ .\u00a0\u202f-]?\d\d[ .\u00a0\u202f-]?\d\d[ .\u00a0\u202f-]?(?:2[AB]|\d\d)[ .\u00a0\u202f-]?\d{3}[ .\u00a0\u202f-]?\d{3}[ .\u00a0\u202f-]?\d\d(?![A-Za-z0-9])/gi;
const SIRET_GROUPS = /^\d{3}[ .\u00a0\u202f-]\d{3}[ .\u00a0\u202f-]\d{3}[ .\u00a0\u202f-]\d{5}$/;
const SIRET_WORD = /siret|etablissement|rcs|siege/;
const CARD_WORD = /carte|card|\bcb\b|visa|mastercard|amex/;

/** Social security numbers, cards and SIRETs whose key holds. `folded` is as long as `text`. */
export function findLongNumbers(text: string, folded: string): readonly Finding[] {
  if (!/\d[ .\u00a0\u202f-]?\d[ .\u00a0\u202f-]?\d/.test(text)) return [];
  const found: Finding[] = [];
  for (const match of text.matchAll(NIR)) {
    if (nirHolds(match[0].replace(/[^0-9AB]/gi, '')))
      found.push(finding('nir', match.index, match[0].length));
  }
  for (const match of text.matchAll(LONG_NUMBER)) {
    const near = folded.slice(Math.max(0, match.index - 40), match.index);
    const type = kindOfNumber(match[0], near);
    if (type) found.push(finding(type, match.index, match[0].length));
  }
  return found;
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
  return plain && digits.length >= 15 ? 'card' : null;
}

const PHONES: readonly RegExp[] = [
  /(?<![A-Za-z0-9.,/=_-])(?:\+|00) ?33[ .\u00a0\u202f-]?(?:\(0\)[ ]?)?[1-9](?:[ .\u00a0\u202f-]?\d\d){4}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9.,/=_-])(?:0[1-9]|\(0\)[1-9])(?:([ .\u00a0\u202f-]?)\d\d)(?:\1\d\d){3}(?![A-Za-z0-9]|[.,]\d)/g,
  /(?<![A-Za-z0-9.,/=_-])0[1-9]\d\d[ .\u00a0\u202f]\d{3}[ .\u00a0\u202f]\d{3}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9.,/=_-])\+(?!33)[1-9]\d{0,2}[ .\u00a0\u202f-]?(?:\(\d{1,4}\)[ .\u00a0\u202f-]?)?\d(?:[ .\u00a0\u202f-]?\d){6,11}(?![A-Za-z0-9])/g,
];
const PHONE_IN_CONTEXT =
  /(?:\btel\b|telephone|\bphone\b|mobile|\bcell\b|portable|\bcall (?:me|us|him|her|them)?|\bring\b|joindre au|appelle[a-z-]{0,6}(?: moi)? au|whatsapp|my number is|reach me at|mon numero)[^\n\d+(]{0,24}(\(?\d(?:[ ().-]{0,2}\d){8,12})(?![a-z0-9])/g;

/** Telephone numbers: French ones by their shape, others behind a plus sign or a word for telephone. */
export function findPhones(text: string, folded: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const pattern of PHONES) {
    for (const match of text.matchAll(pattern)) found.push(finding('phone', match.index, match[0].length));
  }
  for (const match of folded.matchAll(PHONE_IN_CONTEXT)) {
    const number = match[1] ?? '';
    found.push(finding('phone', match.index + match[0].length - number.length, number.length));
  }
  return found;
}
