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

function addressWithin(address: string): string | null {
  const held = withinProofpoint(address);
  if (held !== null) return held;
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  const wrapper = WRAPPERS.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  const names = wrapper?.within ?? [];
  return names.map((name) => searchParams.get(name)).find(isAddress) ?? null;
}

function isAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text);
}

function withinProofpoint(address: string): string | null {
  const [, starred, signs] = PROOFPOINT_3.exec(address) ?? [];
  if (starred !== undefined && signs !== undefined) {
    const left = [...Buffer.from(signs, 'base64url').toString('utf8')];
    const plain = starred.replace(/\*/g, () => left.shift() ?? '*').replace(/^(https?):\/(?!\/)/, '$1://');
    return isAddress(plain) ? plain : null;
  }
  if (!URL.canParse(address) || !PROOFPOINT_2.test(new URL(address).hostname)) return null;
  const told = new URL(address).searchParams.get('u') ?? '';
  const coded = told.replaceAll('_', '/').replace(/-([0-9A-F]{2})/g, '%$1');
  try {
    const plain = decodeURIComponent(coded);
    return isAddress(plain) ? plain : null;
  } catch {
    return null;
  }
}
