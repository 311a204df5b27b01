import type { Finding } from './sensitive.ts';
import { isPlaceholder } from './placeholders.ts';

/** The words that introduce a password, then at most a few words, a separator and the value. */
const INTRODUCED =
  /(?:mots? ?de ?passe|mdp|password|passwd|passphrase|passcode|pwd|\bpass|\bpw|code (?:d'acces|wi-?fi|pin)|cle wi-?fi|\bpin)(?: (?:wifi|wi-fi|admin|provisoire|temporaire|temporary|du compte|de test|commun|partage|is|est|c'est|etait|was|du [a-z-]{2,20}|de la [a-z-]{2,20}|for [a-z-]{2,20})){0,3}[*_`"']{0,2} {0,2}(:|=|->|→|est|is|was| ) {0,2}[*_]{0,2}(["'`«“]? ?)([^\s"'`»”<>()]{4,64})/g;

/** `scheme://user:password@host`. */
const IN_URL = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,60}:([^\s@/]{3,100})@/g;

/** A value nobody would type as a plain word: letters with digits or signs. */
function looksLikePassword(value: string, quoted: boolean): boolean {
  const letters = /[A-Za-z]/.test(value);
  const digits = /\d/.test(value);
  const signs = /[^A-Za-z0-9À-ÿ]/.test(value);
  if (/^https?:|^www\./i.test(value)) return false;
  if (letters && digits) return value.length >= 5;
  if (quoted && signs) return value.length >= 6;
  return (
    (letters && signs && /[!#$%&*+=?@^_~]/.test(value) && value.length >= 6) ||
    (digits && !letters && /^\d{4,12}$/.test(value))
  );
}

/** Passwords introduced by a word for it, or carried by a connection address. `folded` is as long as `text`. */
export function findPasswords(text: string, folded: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of folded.matchAll(INTRODUCED)) {
    const end = match.index + match[0].length;
    const start = end - (match[3] ?? '').length;
    const value = text.slice(start, end).replace(/(?<![.,;])[.,;]+$/, '');
    const separated = match[1] === ':' || match[1] === '=' || (match[2] ?? '').trim() !== '';
    if (!looksLikePassword(value, (match[2] ?? '').trim() !== '') || isPlaceholder(value)) continue;
    if (!separated && /^\d+$/.test(value)) continue;
    found.push({ type: 'password', start, end: start + value.length });
  }
  for (const match of text.matchAll(IN_URL)) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length - 1;
    if (!isPlaceholder(value) && !/^(?:password|pass|mdp|pwd)$/i.test(value))
      found.push({ type: 'password', start: end - value.length, end });
  }
  return found;
}
