import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk, OpenDesk } from '../app/desk.ts';
import type { WrittenMail } from '../app/mail/writeMail.ts';
import type { Seal } from '../app/ports/program.ts';
import type { Forget, Handle, Pace, Pacer, Sender } from '../app/ports/surface.ts';
import type { CommandFor, Terminal } from '../app/ports/terminal.ts';
import type { Brief } from '../domain/brief/brief.ts';
import type { Locale, Surface } from '../domain/workspace/workspace.ts';
import type { Words } from '../words/words.ts';

/** A surface that is plugged in. */
export interface Plug {
  readonly surface: Surface;
  /** What is done with what it received. */
  readonly handle: Handle;
  /** How it says what is sent. */
  readonly sender: Sender;
  /** Takes back from its platform what it said; nothing where the store is the platform, or where nothing can be. */
  readonly forget: Forget;
  /** Answers requests under its path, on the one port of the program. */
  readonly answers?: Answers;
  /** Whether it hears more than can be handled beside: what it acknowledged waits until it is calm. */
  isHurried?(): boolean;
  /** Begins to hear, and goes on trying while its platform does not answer. Returns at once. */
  start(): void;
  /** Hears no more, and lets go of what it holds; nothing is said by it from then on. */
  stop(): Promise<void>;
}

/** Requests that one surface answers: those whose path begins so. */
export interface Answers {
  /** `/slack/` */
  readonly path: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/** When a document was made: an instant, and the time zone of its readers. */
export interface Made {
  readonly at: string;
  readonly timeZone: string;
}

/** A part of a document: what it says, and what it lists. */
interface ToldPart {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly lines: readonly { readonly title: string; readonly line: string }[];
}

/** What the program lends to every surface: what a surface may not import. */
export interface Kit {
  /** What new spaces and visitors are given, until they choose. */
  readonly locale: Locale;
  readonly timeZone: string;
  /** Where our pages are, without a slash at the end, and whether others than this machine reach them. */
  readonly origin: string;
  readonly isOpen: boolean;
  /** Whether pages are read by members who followed a link; anyone may read and play anyone otherwise. */
  readonly membersOnly: boolean;
  /**
   * Names under which a browser may ask for these pages, beside IP addresses, or null for any: a page of the web whose
   * name was made to point at this machine (DNS rebinding) must not read the channel, which has no accounts.
   */
  readonly hostNames: ReadonlySet<string> | null;
  /** Whether a surface that is plugged in takes the letter to its readers. */
  readonly hasLetters: boolean;
  readonly seal: Seal;
  /** Has the inbox and the outbox worked now. */
  readonly wake: () => void;
  /** Hears of what nobody foresaw. */
  readonly failed: (error: unknown) => void;
  /** Whether an error is that of a store which does not answer, or has no room left. */
  readonly isAway: (error: unknown) => boolean;
  /** Whether requests may be sent here: not while the program stops, nor while its store does not answer. */
  readonly isReady: () => Promise<boolean>;
  readonly pacerOf: (pace: Pace) => Pacer;
  readonly metrics: {
    /** One answered request; `route` is a pattern (`/:space/posts/:id`), never an address. */
    answered(
      request: { readonly method: string; readonly route: string; readonly status: number },
      seconds: number,
    ): void;
    /** Makes a counter of what a surface sees, by one label that names nobody. */
    counter(told: Counter): (value: string) => void;
    text(): Promise<string>;
    readonly contentType: string;
  };
  readonly documents: {
    deck(brief: Brief, words: Words, made: Made): Promise<Uint8Array>;
    pdf(brief: Brief, words: Words, made: Made): Promise<Uint8Array>;
    /** The brief in sentences and lines, every text whole. */
    told(brief: Brief, words: Words): readonly ToldPart[];
    /** The brief's article, and the styles it wants. */
    page(brief: Brief, words: Words): { toString(): string };
    readonly css: string;
    /** How a mail looks. */
    drawMail(mail: WrittenMail): { readonly html: string; readonly text: string };
  };
}

/** What a surface counts of itself, in Prometheus' words. */
interface Counter {
  /** `mail_received` */
  readonly name: string;
  readonly help: string;
  readonly label: string;
}

/** What the environment says. */
export type Env = Readonly<Record<string, string | undefined>>;

/** One thing that the environment says and that cannot be followed. */
export interface SettingProblem {
  readonly name: string;
  /** Empty where it may be a secret. */
  readonly value: string;
  readonly is: string;
  /** The sentence that says what to do. */
  readonly tell: (words: Words) => string;
}

/** What is lent to a surface's commands and checks. */
export interface SetupOffice {
  readonly words: Words;
  readonly terminal: Terminal;
  readonly config: { readonly dataDir: string };
  /** Where our pages are; null where nobody but this machine reaches them. */
  readonly pages: string | null;
  openDesk(): Promise<OpenDesk>;
  /** Writes a file, in a folder that is made where there is none; false, once it is said, when it cannot be. */
  keepFile(file: string, text: string, words: Words): Promise<boolean>;
}

/** One thing that works, or does not with what to do. */
export interface Finding {
  readonly ok: boolean;
  readonly told: string;
}

/** What cannot be opened for a reason that whoever starts the program can mend, and the sentence for it. */
export class PlugError extends Error {
  override readonly name = 'PlugError';
  readonly tell: (words: Words) => string;

  constructor(tell: (words: Words) => string, cause: unknown) {
    super('a surface that cannot be plugged in', { cause });
    this.tell = tell;
  }
}

/** A surface as its folder describes it. */
export interface Described<Settings> {
  readonly surface: Surface;
  /** Its part of the environment; it is off where `settings` is null. */
  readonly config: (env: Env) => {
    readonly settings: Settings | null;
    readonly problems: readonly SettingProblem[];
  };
  /** What is typed to set it up, on or off. */
  readonly commands?: (settings: Settings | null, env: Env) => readonly CommandFor<SetupOffice>[];
  /** Whether it takes the letter to its readers. */
  readonly hasLetters?: boolean;
  /** Whether each of its workspaces opens a space: it is added to no other. */
  readonly ownSpaces?: boolean;
  /** Loads what only those who use it need, its packages first of all. */
  readonly load: () => Promise<{
    readonly open: (desk: Desk, settings: Settings, kit: Kit) => Plug;
  }>;
  /** What tries its settings; nothing is changed by it. */
  readonly doctor?: () => Promise<{
    readonly check: (settings: Settings, office: SetupOffice) => Promise<readonly Finding[]>;
  }>;
}

/** A surface whose part of the environment was read. */
export interface ReadSurface {
  readonly surface: Surface;
  readonly ownSpaces: boolean;
  readonly hasLetters: boolean;
  readonly problems: readonly SettingProblem[];
  readonly commands: readonly CommandFor<SetupOffice>[];
  /** Null where it is off. */
  readonly on: SurfaceOn | null;
}

/** A surface whose settings are there. */
interface SurfaceOn {
  open(desk: Desk, kit: Kit): Promise<Plug>;
  check(office: SetupOffice): Promise<readonly Finding[]>;
}

/** Reads a surface's part of the environment. */
export type ReadsSurface = (env: Env) => ReadSurface;

/** Keeps a surface's settings with what they open: nobody else knows their shape. */
export function surfaceOf<Settings>(described: Described<Settings>): ReadsSurface {
  const { surface, config, commands = () => [], load, doctor } = described;
  const { hasLetters = false, ownSpaces = false } = described;
  return (env) => {
    const { settings, problems } = config(env);
    const on = settings && {
      open: async (desk: Desk, kit: Kit) => (await load()).open(desk, settings, kit),
      check: async (office: SetupOffice) => (await doctor?.())?.check(settings, office) ?? [],
    };
    return { surface, ownSpaces, hasLetters, problems, commands: commands(settings, env), on };
  };
}
