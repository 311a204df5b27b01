import type { OpenDesk } from '../app/desk.ts';
import type { Seal } from '../app/ports/program.ts';
import type { CommandFor, Terminal } from '../app/ports/terminal.ts';
import type { Config } from '../config.ts';
import type { Brief } from '../domain/brief/brief.ts';
import type { Words } from '../words/words.ts';

/** What the composition root lends to the commands. */
export interface Office {
  readonly config: Config;
  readonly words: Words;
  readonly terminal: Terminal;
  openDesk(): Promise<OpenDesk>;
  /** The same while the program may be running: it is then read, and nothing else. */
  openDeskToLook(): Promise<OpenDesk & { readonly isInUse: boolean }>;
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
  /** Writes a file, in a folder that is made where there is none; false, once it is said, when it cannot be. */
  keepFile(file: string, text: string, words: Words): Promise<boolean>;
  /** Where our pages are; null where nobody but this machine reaches them. */
  readonly pages: string | null;
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

export type Command = CommandFor<Office>;

/** Says why a command did not do its work; gives the exit code. */
export function fail({ terminal }: Pick<Office, 'terminal'>, told: string, code: 1 | 2 = 1): number {
  terminal.err(told);
  return code;
}
