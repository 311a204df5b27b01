import { getCookie, setCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono';
import { memberNow } from '../../app/identity/memberNow.ts';
import { openSession, readLink, readSession, SESSION_HOURS } from '../../app/signLink.ts';
import { writesOnPages } from '../../app/mail/writesOnPages.ts';
import type { Pass } from '../../app/ports/program.ts';
import { wantsFragment, type WebContext, type WebDesk, type WebEnv } from './context.ts';
import { renderAlone } from './html/problem.ts';
import { rememberMember } from './visit.ts';

const PASS = 'pass';

/** A link opens its page for the member it was signed for; one that does not says where to get another. */
export function openLinks(desk: WebDesk): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    const signed = context.req.query(PASS);
    if (signed === undefined) return next();
    const pass = readLink(desk.seal, signed, {
      path: context.req.path,
      now: desk.clock.now(),
    });
    if (typeof pass === 'string') return tell(context, pass, 403);
    enter(desk, context, pass);
    const page = new URL(context.req.url);
    page.searchParams.delete(PASS);
    return context.redirect(`${page.pathname}${page.search}`, 303);
  };
}

function enter(desk: WebDesk, context: WebContext, pass: Pass): void {
  // Where anyone may play anyone, a link plays the member it is for.
  if (!desk.membersOnly) return rememberMember(context, pass.workspaceId, pass.memberId);
  setCookie(context, sessionIn(pass.workspaceId), openSession(desk.seal, pass, desk.clock.now()), {
    path: '/',
    httpOnly: true,
    // Strict would not be sent back on the page that a link of another site leads to.
    sameSite: 'Lax',
    secure: context.req.url.startsWith('https:') || context.req.header('x-forwarded-proto') === 'https',
    maxAge: SESSION_HOURS * 3_600,
  });
}

/** Where only members read, a space is shown to who has a session in it, and written to from its channel, or here when it has none. */
export function keepDoor(desk: WebDesk): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    if (!desk.membersOnly) return next();
    const memberId = readerOf(desk, context, context.req.param('space') ?? '');
    const member = memberId === null ? null : await memberNow(desk.store, ...memberId);
    if (member === null) return tell(context, 'closed', 401);
    const writes = await writesOnPages(desk.store, member.workspaceId, member.id);
    if (!writes && !['GET', 'HEAD'].includes(context.req.method)) return tell(context, 'readOnly', 403);
    context.set('writes', writes);
    context.set('reader', member);
    return next();
  };
}

/** What belongs to no space is nobody's page, where only members read. */
export function closeEntrance(desk: WebDesk): MiddlewareHandler<WebEnv> {
  return async (context, next) => (desk.membersOnly ? tell(context, 'closed', 401) : next());
}

function readerOf(desk: WebDesk, context: WebContext, space: string): readonly [string, string] | null {
  const session = getCookie(context, sessionIn(space)) ?? '';
  const memberId = readSession(desk.seal, session, {
    workspaceId: space,
    now: desk.clock.now(),
  });
  return memberId === null ? null : [space, memberId];
}

function tell(
  context: WebContext,
  why: 'expired' | 'forged' | 'closed' | 'readOnly',
  status: 401 | 403,
): Response | Promise<Response> {
  const { door } = context.get('words');
  if (wantsFragment(context)) return context.text(door[why].text, status);
  context.header('cache-control', 'no-store');
  return context.html(renderAlone(door[why], context.get('words')), status);
}

/** A space's id is a cookie's name only once its other characters are out of it. */
const sessionIn = (workspaceId: string): string => `session-${encodeURIComponent(workspaceId)}`;
