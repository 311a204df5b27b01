import type { Context } from 'hono';
import type { Actor } from '../../app/actor.ts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk, Refusal } from '../../app/desk.ts';
import type { Viewer } from '../../app/viewer.ts';
import type { Member, Workspace } from '../../domain/workspace/workspace.ts';
import type { Words, WordsFor } from '../../words/words.ts';
import type { Kit } from '../plug.ts';
import type { Live } from './live.ts';

/** What of the program's kit the pages use. */
type Lent = Pick<Kit, 'wake' | 'isReady' | 'timeZone' | 'hostNames' | 'seal' | 'membersOnly' | 'locale'> & {
  /** The letter has pages only where it has a way to its readers; absent, it has none. */
  readonly hasLetters?: boolean;
  readonly documents: Omit<Kit['documents'], 'drawMail' | 'told'>;
  readonly metrics: Omit<Kit['metrics'], 'counter'>;
};

/** What the pages are given: the desk, what the program lends, and their own. */
export interface WebDesk extends Desk, Lent {
  readonly live: Live;
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
  nobodyClose: 409,
  spaceIsQuiet: 409,
  allAsked: 409,
  notNow: 409,
  emptyMessage: 422,
  messageTooLong: 422,
  unread: 422,
  secret: 422,
  emptyRecap: 409,
  alreadyPublished: 409,
  noSuchWeek: 404,
  noSuchMonth: 404,
  badAddress: 422,
  addressTaken: 409,
  notInformed: 422,
  noReader: 422,
  badCode: 422,
  ownCode: 409,
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
