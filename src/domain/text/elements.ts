const TAG = /<(\/?)([a-z][a-z0-9]{0,20})\b([^<>]{0,4000})>/gi;
/** They hold nothing, and are never closed. */
const VOID: ReadonlySet<string> = new Set(['img', 'br', 'hr', 'input', 'meta', 'link', 'col', 'wbr']);
const NOT_SHOWN: ReadonlySet<string> = new Set(['style', 'script', 'title']);
const HIDDEN =
  /\s(?:hidden(?:[\s=/]|$)|style\s{0,3}=[^>]{0,400}?(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all))/i;

/** A stretch of HTML: an element that was asked for, tags and all, or what stands around it. */
interface Stretch {
  readonly html: string;
  readonly asked: boolean;
}

/**
 * Cuts HTML at the elements asked for, each with all that it holds; one that is never closed is none. The pieces joined
 * are the whole.
 */
export function cutAtElements(
  html: string,
  asks: (name: string, attributes: string) => boolean,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [at, from, depth, open] = [0, 0, 0, ''];
  for (const { 0: tag, 1: slash, 2: typed = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    const name = typed.toLowerCase();
    if (open === '' && slash === '' && !VOID.has(name) && asks(name, attributes))
      [open, from, depth] = [name, index, 1];
    else if (open === name) depth += slash === '' ? 1 : -1;
    if (open === '' || depth > 0) continue;
    const end = index + tag.length;
    stretches.push(
      { html: html.slice(at, from), asked: false },
      { html: html.slice(from, end), asked: true },
    );
    [at, open] = [end, ''];
  }
  return [...stretches, { html: html.slice(at), asked: false }];
}

/** HTML without the elements asked for. */
export function withoutElements(html: string, asks: (name: string, attributes: string) => boolean): string {
  return cutAtElements(html, asks)
    .filter(({ asked }) => !asked)
    .map((one) => one.html)
    .join('');
}

/** HTML as a reader sees it: without comments, styles, nor what is hidden. */
export function shownHtml(html: string): string {
  const shown = withoutComments(html);
  const hides = (name: string, attributes: string) => NOT_SHOWN.has(name) || HIDDEN.test(attributes);
  return /<(?:style|script|title)\b|hid|none/i.test(shown) ? withoutElements(shown, hides) : shown;
}

/** A comment that is never closed is none. */
function withoutComments(html: string): string {
  const pieces = html.split('<!--');
  const last = pieces.findLastIndex((piece) => piece.includes('-->'));
  const shown = pieces.map((piece, at) => {
    if (at === 0 || at > last) return at === 0 ? piece : `<!--${piece}`;
    const end = piece.indexOf('-->');
    return end < 0 ? '' : piece.slice(end + 3);
  });
  return shown.join('');
}
