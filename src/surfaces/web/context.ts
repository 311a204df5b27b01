import type { Context } from 'hono';
import type { Actor } from '../../app/actor.ts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk, Refusal } from '../../app/desk.ts';
import type { Seal } from '../../app/ports/program.ts';
import type { Viewer } from '../../app/viewer.ts';
import type { Brief } from '../../domain/brief/brief.ts';
import type { Locale, Member, Workspace } from '../../domain/workspace/workspace.ts';
import type { Words, WordsFor } from '../../words/words.ts';
import type { Live } from './live.ts';

/** When a document was made: an instant, and the time zone of its readers. */
interface Made {
  readonly at: string;
  readonly timeZone: string;
}

/** What the local channel is given by the composition root. */
export interface WebDesk extends Desk {
  readonly live: Live;
  /** Has the inbox and the outbox worked now. */
  readonly wake: () => void;
  readonly documents: {
    deck(brief: Brief, words: Words, made: Made): Promise<Uint8Array>;
    pdf(brief: Brief, words: Words, made: Made): Promise<Uint8Array>;
    /** The brief's article, and the styles it wants. */
    page(brief: Brief, words: Words): { toString(): string };
    readonly css: string;
  };
  /** Whether requests may be sent here: not while the program stops, nor while its store does not answer. */
  readonly isReady: () => Promise<boolean>;
  readonly metrics: {
    answered(
      request: { readonly method: string; readonly route: string; readonly status: number },
      seconds: number,
    ): void;
    text(): Promise<string>;
    readonly contentType: string;
  };
  /** Time zone of new spaces (IANA). */
  readonly timeZone: string;
  /**
   * Names under which a browser may ask for these pages, beside IP addresses, or null for any: a page of the web whose
   * name was made to point at this machine (DNS rebinding) must not read the channel, which has no accounts.
   */
  readonly hostNames: ReadonlySet<string> | null;
  /** Signs the links that open pages, and the sessions that they open. */
  readonly seal: Seal;
  /** Whether pages are read by members who followed a link; anyone may read and play anyone otherwise. */
  readonly membersOnly: boolean;
  /** Whether mail is plugged in: the letter has pages only then; absent, it is not. */
  readonly hasMail?: boolean;
  /** Language of visitors who have not chosen one. */
  readonly locale: Locale;
  /** The languages that pages speak. */
  readonly wordsFor: WordsFor;
}

/** One request within a space: who asks, in which words. */
export interface Visit {
  readonly workspace: Workspace;
  /** Asked for by the pages that show them: there may be thousands. */
  readonly workspaces: () => Promise<readonly Workspace[]>;
  readonly members: () => Promise<readonly Member[]>;
  /** Whom one plays. */
  readonly me: Member | null;
  /** Reads by a link: gestures are made in the channel. */
  readonly readsOnly: boolean;
  /** Whether the recap also comes by mail. */
  readonly hasLetter: boolean;
  readonly words: Words;
  readonly viewer: Viewer;
  /** Whoever looks, where they are somebody: those who make gestures. */
  readonly actor: Actor | null;
  /** An id for the message that a form of this page may send: sent twice, it is kept once. */
  readonly newId: () => string;
}

export type WebEnv = {
  Variables: { visit: Visit; words: Words; reader: Member | undefined; writes: boolean | undefined };
};
export type WebContext = Context<WebEnv>;

/** HTTP status of each refusal (RFC 9110). */
export const STATUS: Readonly<Record<Refusal, ContentfulStatusCode>> = {
  notFound: 404,
  onlyAuthor: 403,
  onlyFacilitator: 403,
  ownTrial: 409,
  variationCircle: 409,
  noPeer: 409,
  emptyMessage: 422,
  messageTooLong: 422,
  secret: 422,
  emptyRecap: 409,
  alreadyPublished: 409,
  noSuchWeek: 404,
  noSuchMonth: 404,
  badAddress: 422,
  addressTaken: 409,
  notInformed: 422,
  noReader: 422,
};

/** Path and query of the page that a form was sent from; `/` when the browser does not say. */
export function pageBefore(context: Context): string {
  const from = context.req.header('referer') ?? '';
  if (!URL.canParse(from)) return '/';
  const { pathname, search } = new URL(from);
  // `//host/` in a redirection would lead to another site, and a form that was refused has no page of its own.
  const path = pathname.replace(/^\/+/, '/').replace(/\/forms\/\w+\/.*$/, '');
  return `${path}${search}`;
}

/** Back to the page one came from, never off the space. */
export function backWithin(context: Context, workspaceId: string): string {
  const path = pageBefore(context);
  const base = `/${workspaceId}`;
  return path === base || path.startsWith(`${base}/`) ? path : base;
}

/** Whether the page's script asks for a fragment rather than a whole page. */
export function wantsFragment(context: Context): boolean {
  return context.req.header('x-fragment') !== undefined;
}
