import type { Pass, Seal } from './ports/program.ts';
import { shifted } from './shifted.ts';

/** How long a link opens its page. */
export const LINK_DAYS = 7;
/** How long the session that a link opens lasts. */
export const SESSION_HOURS = 12;

/** Whom a link is for, and the page it opens: a path of `addressOf`. */
export interface LinkTo {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly path: string;
}

/**
 * The whole address that opens a page for one member, without a password, for seven days. Only what that member
 * alone receives may hold it: whoever follows it reads as that member. `origin` has no slash at its end.
 */
export function signLink(
  gate: { readonly seal: Seal; readonly origin: string },
  to: LinkTo,
  now: string,
): string {
  const { workspaceId, memberId, path } = to;
  const pathname = new URL(path, 'http://page').pathname;
  const pass = gate.seal.sign({
    workspaceId,
    memberId,
    path: pathname,
    expiresAt: shifted(now, { days: LINK_DAYS }),
  });
  return `${gate.origin}${path}${path.includes('?') ? '&' : '?'}pass=${pass}`;
}

/** What the `pass` of an address opens, or why it does not. */
export function readLink(
  seal: Seal,
  signed: string,
  { path, now }: { readonly path: string; readonly now: string },
): Pass | 'expired' | 'forged' {
  const pass = seal.read(signed);
  if (pass === null || pass.path !== path) return 'forged';
  return pass.expiresAt > now ? pass : 'expired';
}

/** A session of the whole space is a pass to no page in particular, so that neither can stand for the other. */
const WHOLE_SPACE = '';

export function openSession(seal: Seal, { workspaceId, memberId }: Pass, now: string): string {
  return seal.sign({
    workspaceId,
    memberId,
    path: WHOLE_SPACE,
    expiresAt: shifted(now, { hours: SESSION_HOURS }),
  });
}

/** The member who reads this space by a session, or null. */
export function readSession(
  seal: Seal,
  signed: string,
  { workspaceId, now }: { readonly workspaceId: string; readonly now: string },
): string | null {
  const pass = seal.read(signed);
  if (pass === null || pass.path !== WHOLE_SPACE || pass.workspaceId !== workspaceId) return null;
  return pass.expiresAt > now ? pass.memberId : null;
}
