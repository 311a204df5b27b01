import type { Words } from '../../words/words.ts';

/** Where a command reads and writes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Writes long answers no faster than they are read. */
  readonly pour: (texts: AsyncIterable<string>) => Promise<void>;
  /** Standard input, line by line. */
  lines(): AsyncIterable<string>;
  /** True when a person watches: progress is shown to people, never in a pipe. */
  readonly isWatched: boolean;
}

/** What was typed after the command's name. */
export interface Typed {
  /** One, the file, for a command that takes a file. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

/** What a command says of itself. */
export interface Help {
  /** `slack setup [--check]` */
  readonly usage: string;
  readonly does: string;
  readonly examples: readonly string[];
}

/** A command, and what it works with. */
export interface CommandFor<Office> {
  /** What is typed: `import shares`. */
  readonly name: string;
  /** What is typed beside the options. */
  readonly takes: 'nothing' | 'file' | 'words';
  /** Options of `node:util` parseArgs. */
  readonly options: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
  >;
  /** Said by `words/` when absent. */
  readonly help?: (words: Words) => Help;
  /** Gives the exit code: 0 done, 1 not done, 2 typed wrongly. */
  run(typed: Typed, office: Office): Promise<number>;
}
