/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link: its address, and where its label stands in the text. */
export interface Link extends Span {
  readonly url: string;
}

/** Where the text is not what was typed: a mark that was taken out, an entity or a shortcode that was replaced. */
export interface Typed extends Span {
  readonly typed: string;
  /** A mark that was taken out belongs to the words before it when it closes them, else to those after it. */
  readonly closes: boolean;
}

/** A message once its markup is removed, with what the markup said. */
export interface Plain {
  readonly text: string;
  readonly links: readonly Link[];
  readonly code: readonly Span[];
  readonly bold: readonly Span[];
  readonly mentions: readonly Span[];
  readonly typed: readonly Typed[];
}

/** A stretch of a message to the letter: what a prompt or an address needs, which markup is no part of. */
export function asTyped(plain: Plain, start: number, end: number): string {
  // Within its fence code is as it was typed; the fence is no part of it.
  if (plain.code.some((span) => span.start === start && span.end === end))
    return plain.text.slice(start, end);
  let letter = '';
  let at = start;
  for (const one of plain.typed) {
    if (!isWithin(one, start, end, plain.text.length)) continue;
    letter += plain.text.slice(at, one.start) + one.typed;
    at = one.end;
  }
  return letter + plain.text.slice(at, end);
}

/** The code that a stretch of a message begins with, blanks apart. */
export function codeFrom({ code, text }: Plain, start: number): Span | undefined {
  return code.find((span) => span.start >= start && text.slice(start, span.start).trim() === '');
}

/** The beginning of a message, with what its markup said of it. */
export function beginningOf(plain: Plain, end: number): Plain {
  const within = (span: Span): boolean => span.end <= end;
  return {
    text: plain.text.slice(0, end),
    links: plain.links.filter(within),
    code: plain.code.filter(within),
    bold: plain.bold.filter(within),
    mentions: plain.mentions.filter(within),
    typed: plain.typed.filter(within),
  };
}

function isWithin(one: Typed, start: number, end: number, length: number): boolean {
  if (one.start < one.end) return one.start >= start && one.end <= end;
  if (one.closes) return one.start > start && one.start <= end;
  return one.start >= start && (one.start < end || end === length);
}

/** Collects a plain text and the spans that its markup opened. */
export interface PlainWriter {
  readonly links: Link[];
  readonly code: Span[];
  readonly bold: Span[];
  readonly mentions: Span[];
  readonly typed: Typed[];
  write(text: string): void;
  /** Breaks the line unless it is broken already. */
  breakLine(): void;
  startsLine(): boolean;
  length(): number;
  finish(): Plain;
}

/** A writer for one message. */
export function createPlainWriter(): PlainWriter {
  let text = '';
  const spans: Pick<PlainWriter, 'links' | 'code' | 'bold' | 'mentions' | 'typed'> = {
    links: [],
    code: [],
    bold: [],
    mentions: [],
    typed: [],
  };
  return {
    ...spans,
    write: (piece) => {
      text += piece;
    },
    breakLine: () => {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
    },
    startsLine: () => text === '' || text.endsWith('\n'),
    length: () => text.length,
    finish: () => ({ text, ...spans }),
  };
}
