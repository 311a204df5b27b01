import type { Plain } from './plain.ts';

const ADDRESS = /https?:\/\/[^\s<>"«»]{3,1000}|www\.[^\s<>"«»]{3,500}/i;
const DOMAIN =
  /(?<![@\w.-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,4}(?:com|fr|ai|org|net|io|eu|app|dev|co|tech|so|be|ch|de|uk|gouv|us|me|tools|cloud|chat|one|run|sh|gg|tv|video|design|studio|software|space)(?![\w@-])(?:\/[^\s<>"«»]{0,500})?/i;

/** Punctuation and brackets that follow an address without being part of it. */
function trimAddress(address: string): string {
  const trimmed = address.replace(/[.,;:!?'…*]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}

/** The first address in a stretch of a text: the target of a link, a URL, and a bare domain when asked for. */
export function findLink(plain: Plain, start: number, end: number, bareDomain: boolean): string | null {
  const linked = plain.links.find(
    (link) => link.start < end && link.end > start && !/^(?:mailto|tel):/i.test(link.url),
  );
  if (linked) return linked.url;
  const text = plain.text.slice(start, end);
  const typed = ADDRESS.exec(text) ?? (bareDomain ? DOMAIN.exec(text) : null);
  return typed ? trimAddress(typed[0]) : null;
}
