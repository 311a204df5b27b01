import type { Desk } from '../app/desk.ts';
import type { Store } from '../app/ports/store.ts';
import type { Written } from '../app/share/plainWords.ts';
import type { LinkTo } from '../app/signLink.ts';
import type { Viewer } from '../app/viewer.ts';
import type { Brief } from '../domain/brief/brief.ts';
import type { Surface } from '../domain/workspace/workspace.ts';
import type { Words } from '../words/words.ts';
import type { Section } from './section.ts';

/**
 * What is always so of a chat that people have already. A place is where a message is in it, as one text that the
 * chat alone reads.
 */
export interface Chat {
  readonly surface: Surface;
  /** Which markup its messages are in. */
  readonly format: Written['format'];
  /** The id of the post that stands for a message, so that nothing has to be kept to find one from the other. */
  readonly postIdOf: (place: string) => string;
  /** Where the message of such a post is; null for a post of ours, whose place is in the store. */
  readonly placeOf: (postId: string) => string | null;
  /** Whether a button can bring this text along, and give it back when it is pressed. */
  readonly lends: (text: string) => boolean;
  /** How people take back a message of theirs: a chat lets nobody else do it. */
  readonly howToDelete: (words: Words) => string;
  /** How its commands are typed. */
  readonly help: (words: Words) => { readonly title: string; readonly lines: readonly string[] };
  /** What who facilitates has in their corner there, beside what every chat has. */
  readonly forFacilitator: (store: Store, viewer: Viewer) => Promise<ForFacilitator>;
}

/** What who facilitates has in their corner, of this chat alone. */
type ForFacilitator = Pick<Section, 'sentences' | 'buttons'>;

/** What the program lends to a chat. */
export interface ChatDesk extends Desk {
  /** Has the inbox and the outbox worked now. */
  readonly wake: () => void;
  /** A page for one member alone; null where nobody but this machine reaches the pages. */
  readonly link: (to: LinkTo) => string | null;
  /** Where our pages are, without a slash at the end; null where nobody but this machine reaches them. */
  readonly pages: string | null;
  readonly documents: Documents;
}

/** When a document was made: an instant, and the time zone of its readers. */
interface Made {
  readonly at: string;
  readonly timeZone: string;
}

/** How the month's brief is told and handed. */
interface Documents {
  told(brief: Brief, words: Words): readonly ToldPart[];
  deck(brief: Brief, words: Words, made: Made): Promise<Uint8Array>;
  pdf(brief: Brief, words: Words, made: Made): Promise<Uint8Array>;
}

/** A part of a document in sentences and lines. */
interface ToldPart {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly lines: readonly { readonly title: string; readonly line: string }[];
}
