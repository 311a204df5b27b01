import { asTyped, type Plain } from './plain.ts';
import { unwrapped } from './wrappedLinks.ts';

const ADDRESS = /https?:\/\/[^\s<>"«»]{3,1000}|www\.[^\s<>"«»]{3,500}/i;
const DOMAIN =
  /(?<![@\w.-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,4}(?:com|fr|ai|org|net|io|eu|app|dev|co|tech|so|be|ch|de|uk|gouv|us|me|tools|cloud|chat|one|run|sh|gg|tv|video|design|studio|software|space)(?![\w@-])(?:\/[^\s<>"«»]{0,500})?/i;

/** Punctuation, brackets and marks that follow an address without being part of it. */
function trimAddress(address: string, before: string): string {
  const marked = /[_~]/.test(before) && address.endsWith(before) ? address.slice(0, -1) : address;
  const trimmed = marked.replace(/(?<![.,;:!?'…*])[.,;:!?'…*]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}

/**
 * The first address in a stretch of a text: the target of a link, a URL, and a bare domain when asked for. It is kept to
 * the letter, out of what a mail filter wrapped around it.
 */
export function findLink(plain: Plain, start: number, end: number, bareDomain: boolean): string | null {
  const linked = plain.links.find(
    (link) => link.start < end && link.end > start && !/^(?:mailto|tel):/i.test(link.url),
  );
  if (linked) return unwrapped(linked.url);
  const text = asTyped(plain, start, end);
  const typed = ADDRESS.exec(text) ?? (bareDomain ? DOMAIN.exec(text) : null);
  return typed ? unwrapped(trimAddress(typed[0], text.charAt(typed.index - 1))) : null;
}
