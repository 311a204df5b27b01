import type { Desk } from '../app/desk.ts';
import type { Seal } from '../app/ports/program.ts';
import type { Config } from '../config.ts';
import type { Brief } from '../domain/brief/brief.ts';
import type { Words } from '../words/words.ts';

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

/** A desk on the data folder, to be closed. */
export interface OpenDesk extends Desk {
  close(): Promise<void>;
}

/** What the composition root lends to the commands. */
export interface Office {
  readonly config: Config;
  readonly words: Words;
  readonly terminal: Terminal;
  openDesk(): Promise<OpenDesk>;
  /** Signs links; made when it is asked for, since it may write its key. */
  seal(): Seal;
  /** The embedded store's backups. */
  readonly backups: {
    holdsData(): boolean;
    backUp(file: string): void;
    isBackup(file: string): boolean;
    /** The journal of a database that lies beside this file, or was left in the data folder; null for none. */
    journalBeside(file: string): string | null;
    journalLeft(): string | null;
    restore(file: string): void;
  };
  /** Copies the embedded store, or one space of it, to PostgreSQL, and proves it. */
  moveTo(url: string, space: string | undefined): Promise<Moved>;
  /** Whether the mail servers let us in: null for what is not configured. */
  mailWorks(): Promise<{ readonly smtp: boolean; readonly imap: boolean | null } | null>;
  readonly slack: {
    /** The manifest of the company's own app. */
    manifest(asked: { readonly address: string | null; readonly opens: boolean }): Promise<object>;
    /** Tries tokens by calling Slack. */
    check(tokens: {
      readonly botToken: string;
      readonly appToken: string | null;
      readonly channel: string | null;
    }): Promise<readonly SlackFinding[]>;
    /** Tries every Slack workspace that is plugged in; none when Slack is off. */
    checkAll(): Promise<readonly SlackFinding[]>;
  };
  /** The sentence for a problem that whoever runs the command can solve; null for any other. */
  tellProblem(error: unknown): string | null;
  /** Serves the local channel until a signal; resolves with the exit code. */
  serve(): Promise<number>;
  readonly documents: {
    deck(brief: Brief, words: Words, made: Made): Promise<Uint8Array>;
    pdf(brief: Brief, words: Words, made: Made): Promise<Uint8Array>;
    /** A whole HTML document that needs nothing else. */
    page(brief: Brief, words: Words): string;
    /** Whether a deck and a PDF can be made on this machine. */
    work(): Promise<boolean>;
  };
}

/** One thing that works in Slack, or does not. */
export type SlackFinding = Parameters<Words['slackSetup']['finding']>[0];

/** What was moved, table by table, the same on both sides; or why nothing was. */
type Moved =
  | {
      readonly ok: true;
      readonly tables: readonly {
        readonly table: string;
        readonly rows: number;
        readonly checksum: string;
      }[];
    }
  | {
      readonly ok: false;
      readonly refusal: 'alreadyThere' | 'noSuchSpace';
      readonly spaces: readonly string[];
    };

interface Made {
  readonly at: string;
  readonly timeZone: string;
}

/** What was typed after the command's name. */
export interface Typed {
  /** One, the file, for a command that takes a file. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

export interface Command {
  /** What is typed: `import shares`. */
  readonly name: string;
  /** What is typed beside the options. */
  readonly takes: 'nothing' | 'file' | 'words';
  /** Options of `node:util` parseArgs. */
  readonly options: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
  >;
  /** Gives the exit code: 0 done, 1 not done, 2 typed wrongly. */
  run(typed: Typed, office: Office): Promise<number>;
}

/** Says why a command did not do its work; gives the exit code. */
export function fail({ terminal }: Office, told: string, code: 1 | 2 = 1): number {
  terminal.err(told);
  return code;
}
