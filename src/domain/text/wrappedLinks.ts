import type { Span } from './plain.ts';

/** Who wraps the addresses that are clicked on, and the parameter that holds the address within. */
const WRAPPERS: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly within: readonly string[];
}[] = [
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, within: ['url'] },
  { host: /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, path: /safelinks/, within: ['url'] },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, within: ['q', 'url'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, within: ['url'] },
  { host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, within: ['a'] },
  { host: /(?:^|\.)linkedin\.com$/, path: /^\/(?:redir|safety)\//, within: ['url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, within: ['u'] },
];
/** Proofpoint, version 3: the address stands between `__`, stars for the signs that follow in base64. */
const PROOFPOINT_3 = /^https:\/\/urldefense\.(?:com|us)\/v3\/__(.{1,4000}?)__;([A-Za-z0-9_-]{0,1000})/;
const PROOFPOINT_2 = /^urldefense\.proofpoint\.com$/;
const ADDRESS = /https?:\/\/[^\s<>"'«»]{3,4000}/gi;
/** A wrapper may hold another. */
const DEEPEST = 4;

/** The address that a mail filter or a chat wrapped: what follows it often names who received it. */
export function unwrapped(url: string): string {
  let address = url;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const within = addressWithin(address);
    if (within === null) return address;
    address = within;
  }
  return address;
}

/** Where an address stands that was wrapped, and the one that it holds. */
export interface WrappedLink extends Span {
  readonly within: string;
}

/** The links of a text that a mail filter or a chat wrapped. */
export function wrappedLinksIn(text: string): readonly WrappedLink[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ index, 0: address }) => {
    const within = unwrapped(address);
    return within === address ? [] : [{ start: index, end: index + address.length, within }];
  });
}

function addressWithin(address: string): string | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const { hostname, pathname, searchParams } = url;
  const wrapper = WRAPPERS.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  const held = (wrapper?.within ?? []).map((name) => searchParams.get(name));
  return [inProofpoint3(address), inProofpoint2(url), ...held].find(isAddress) ?? null;
}

function isAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text);
}

function inProofpoint3(address: string): string | null {
  const [, starred, signs] = PROOFPOINT_3.exec(address) ?? [];
  if (starred === undefined || signs === undefined) return null;
  const left = [...Buffer.from(signs, 'base64url').toString('utf8')];
  return starred.replace(/\*/g, () => left.shift() ?? '*').replace(/^(https?):\/(?!\/)/, '$1://');
}

function inProofpoint2({ hostname, searchParams }: URL): string | null {
  if (!PROOFPOINT_2.test(hostname)) return null;
  const coded = (searchParams.get('u') ?? '').replaceAll('_', '/').replace(/-([0-9A-F]{2})/g, '%$1');
  try {
    return decodeURIComponent(coded);
  } catch {
    return null;
  }
}
