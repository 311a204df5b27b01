import { getCookie, setCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono';
import { idsOf, somebody } from '../../app/actor.ts';
import { memberNow } from '../../app/identity/memberNow.ts';
import { noteGesture } from '../../app/surface/spaceSurfaces.ts';
import { isLocale } from '../../words/words.ts';
import type { Locale } from '../../domain/workspace/workspace.ts';
import type { WebContext, WebDesk, WebEnv } from './context.ts';
import { renderNotFound } from './html/problem.ts';

const YEAR_SECONDS = 365 * 24 * 3_600;
const LANGUAGE = 'language';

/** The words of pages that belong to no space. */
export function speak({ wordsFor, locale }: WebDesk): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    context.set('words', wordsFor(chosenLocale(context) ?? locale));
    await next();
  };
}

/** What is said to someone alone is said where they last made a gesture. */
export function noteGestures(desk: WebDesk): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    const { actor } = context.get('visit');
    if (actor !== null && context.req.method === 'POST')
      await noteGesture(desk.store, { ...idsOf(actor), surface: 'web' });
    await next();
  };
}

/** Finds the space and whom one plays there; the first facilitator until one has chosen. */
export function enterSpace(desk: WebDesk): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    const workspace = await desk.store.workspaces.get(context.req.param('space') ?? '');
    if (workspace === null) return context.html(renderNotFound('/', context.get('words')), 404);
    const members = () => desk.store.members.list(workspace.id);
    const reader = context.get('reader');
    const played = getCookie(context, playedIn(workspace.id)) ?? '';
    const me =
      reader ??
      (await memberNow(desk.store, workspace.id, played)) ??
      (await members()).find((member) => member.role === 'facilitator') ??
      null;
    const words = desk.wordsFor(chosenLocale(context) ?? workspace.locale, workspace.address);
    const viewer = { workspace, member: me, words };
    context.set('words', words);
    context.set('visit', {
      workspace,
      // Who reads one space by a link learns nothing of the others.
      workspaces: async () => (reader === undefined ? desk.store.workspaces.list() : [workspace]),
      members,
      me,
      // People of an invented company have no address.
      hasLetter: desk.hasLetters === true && !workspace.isExample,
      readsOnly: reader !== undefined && context.get('writes') !== true,
      words,
      newId: () => desk.ids.next(),
      viewer,
      actor: somebody(viewer),
    });
    await next();
    // Going back asks again: a form kept by the browser would send its old id with new words.
    context.header('cache-control', 'no-store');
    return undefined;
  };
}

export function rememberMember(context: WebContext, workspaceId: string, memberId: string): void {
  remember(context, playedIn(workspaceId), memberId);
}

export function rememberLocale(context: WebContext, locale: Locale): void {
  remember(context, LANGUAGE, locale);
}

function remember(context: WebContext, name: string, value: string): void {
  setCookie(context, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: YEAR_SECONDS });
}

function chosenLocale(context: Parameters<MiddlewareHandler>[0]): Locale | null {
  const chosen = getCookie(context, LANGUAGE);
  return isLocale(chosen) ? chosen : null;
}

const playedIn = (workspaceId: string): string => `me-${workspaceId}`;
