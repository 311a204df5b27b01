/** Longest address (RFC 5321 § 4.5.3.1.3). */
const LONGEST = 254;
const ADDRESS =
  /^[^\s@<>(),;:"\\[\]]{1,64}@((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}\d-]{2,63})$/u;

/** One reader as an administrator lists them. */
export interface ListedReader {
  readonly address: string;
  readonly name: string;
}

/** A mail address in the one way it is kept, lower case; null for what is none. */
export function mailAddress(typed: string): string | null {
  const address = typed.trim().toLowerCase();
  return address.length <= LONGEST && ADDRESS.test(address) ? address : null;
}

/**
 * Readers, one a line: `Nadia Ferhaoui <nadia@exemple.fr>`, `nadia@exemple.fr` or `nadia@exemple.fr;Nadia Ferhaoui`.
 * The same address twice is one reader; `unread` are the lines that hold no address.
 */
export function readReaders(typed: string): {
  readonly readers: readonly ListedReader[];
  readonly unread: readonly string[];
} {
  const readers = new Map<string, ListedReader>();
  const unread: string[] = [];
  for (const line of typed.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const reader = readReader(line);
    if (reader === null) unread.push(line);
    else if (!readers.has(reader.address)) readers.set(reader.address, reader);
  }
  return { readers: [...readers.values()], unread };
}

function readReader(line: string): ListedReader | null {
  const [, bracketed] = /<([^<>]+)>/.exec(line) ?? [];
  const pieces = line.split(/[;,\t]/).map((piece) => piece.trim());
  const address = mailAddress(bracketed ?? pieces.find((piece) => mailAddress(piece) !== null) ?? '');
  if (address === null) return null;
  const told =
    bracketed === undefined ? pieces.filter((piece) => mailAddress(piece) === null).join(' ') : line;
  const name = told
    .replace(/<[^<>]*>/, '')
    .replace(/["']{1,2}|[;,]/g, (sign) => (sign === "'" ? sign : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return { address, name: name === '' ? nameFrom(address) : name.slice(0, 80) };
}

/** `nadia.ferhaoui@exemple.fr` is « Nadia Ferhaoui » until someone says better. */
function nameFrom(address: string): string {
  const words = address
    .slice(0, address.indexOf('@'))
    .split(/[._+-]+/)
    .filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** Whether two domains are of one organisation: the same, or one within the other (`mail.exemple.fr`). */
export function isAligned(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || (b.includes('.') && a.endsWith(`.${b}`)) || (a.includes('.') && b.endsWith(`.${a}`));
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const DOMAIN = new RegExp(String.raw`^(?:${LABEL}\.)+(?!\p{N}+$)${LABEL}$`, 'u');

/** `atelier.fr`: two names at least, and no number at the end, which would be a machine (RFC 1123 § 2.1). */
export const isDomainName = (text: string): boolean => text.length <= 253 && DOMAIN.test(text);
