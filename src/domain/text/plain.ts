/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link: its address, and where its label stands in the text. */
export interface Link extends Span {
  readonly url: string;
}

/** A message once its markup is removed, with what the markup said. */
export interface Plain {
  readonly text: string;
  readonly links: readonly Link[];
  readonly code: readonly Span[];
  readonly bold: readonly Span[];
  readonly mentions: readonly Span[];
}

/** Collects a plain text and the spans that its markup opened. */
export interface PlainWriter {
  readonly links: Link[];
  readonly code: Span[];
  readonly bold: Span[];
  readonly mentions: Span[];
  write(text: string): void;
  /** Breaks the line unless it is broken already. */
  breakLine(): void;
  length(): number;
  finish(): Plain;
}

/** A writer for one message. */
export function createPlainWriter(): PlainWriter {
  let text = '';
  const [links, code, bold, mentions]: [Link[], Span[], Span[], Span[]] = [[], [], [], []];
  return {
    links,
    code,
    bold,
    mentions,
    write: (piece) => {
      text += piece;
    },
    breakLine: () => {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
    },
    length: () => text.length,
    finish: () => ({ text, links, code, bold, mentions }),
  };
}
