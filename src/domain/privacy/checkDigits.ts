/** Keeps the digits of a number that was typed with spaces, dots or dashes. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Luhn's check (ISO/IEC 7812-1) over a string of digits. */
export function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Remainder of a decimal string by 97, digit by digit because IBANs exceed 2^53. */
function mod97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** IBAN lengths by country (SWIFT IBAN registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};

/** The length of an IBAN of this country, or undefined where the country has none. */
export function ibanLength(country: string): number | undefined {
  return IBAN_LENGTHS[country];
}

/** IBAN check (ISO 13616, mod 97-10 of ISO 7064); `iban` is upper case without spaces. */
export function ibanHolds(iban: string): boolean {
  if (iban.length !== ibanLength(iban.slice(0, 2))) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return /^\d+$/.test(digits) && mod97(digits) === 1;
}

/**
 * Key of the French social security number (INSEE): 97 − (number mod 97).
 * `nir` is 15 characters; Corsica's departments 2A and 2B count as 19 and 18.
 */
export function nirHolds(nir: string): boolean {
  const parts = /^([1-478]\d{4}(?:2[AB]|\d\d)\d{6})(\d\d)$/.exec(nir.toUpperCase());
  if (!parts) return false;
  const [, body = '', key = ''] = parts;
  const number = body.replace('2A', '19').replace('2B', '18');
  return 97 - mod97(number) === Number(key);
}

/** SIRET: 14 digits under Luhn (ISO/IEC 7812-1); La Poste's own (356 000 000) sums to a multiple of 5 instead. */
export function siretHolds(siret: string): boolean {
  if (!/^\d{14}$/.test(siret) || /^(\d)\1+$/.test(siret)) return false;
  if (luhnHolds(siret)) return true;
  const sum = [...siret].reduce((total, digit) => total + Number(digit), 0);
  return siret.startsWith('356000000') && sum % 5 === 0;
}

/** Payment card: 13 to 19 digits under Luhn, behind a prefix that a card network issues (ISO/IEC 7812). */
export function cardHolds(digits: string): boolean {
  return CARD_PREFIX.test(digits) && CARD_LENGTHS.has(digits.length) && luhnHolds(digits);
}

const CARD_PREFIX =
  /^(?:4|5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720)|3[47]|3(?:0[0-5]|[689])|6(?:011|4[4-9]|5)|50|5[6-9]|6[0-9])/;
const CARD_LENGTHS: ReadonlySet<number> = new Set([13, 14, 15, 16, 19]);
