import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Stranger } from '../../../app/form/form.ts';
import { FORMS } from '../../../app/form/forms.ts';
import { ownId } from '../../../app/workspace/openOwnSpace.ts';
import type { Form } from '../../../cards/form.ts';
import type { Words } from '../../../words/words.ts';
import { pageBefore, type WebContext, type WebDesk, type WebEnv } from '../context.ts';
import { renderForm } from '../html/forms.ts';
import { renderPage } from '../html/layout.ts';
import { textsOf } from '../typed.ts';
import { FIRST_LOCALE, isLocale } from '../../../words/words.ts';
import { rememberLocale, rememberMember } from '../visit.ts';

/** What belongs to no space: opening one, and choosing a language. */
export function spacesRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/', async (context) => {
    const [first] = await desk.store.workspaces.list();
    return context.redirect(first === undefined ? '/spaces/new' : `/${first.id}`, 302);
  });

  const strangerIn = (context: WebContext): Stranger => ({
    words: context.get('words'),
    timeZone: desk.timeZone,
  });
  const page = { to: '/spaces', back: '/' };

  routes.get('/spaces/new', async (context) => {
    const shown = await FORMS.space.show(desk, strangerIn(context), { name: 'space', id: '' });
    return answerJoin(context, shown.value, page);
  });

  routes.post('/spaces', async (context) => {
    const id = ownId(desk, context.req.query('id') ?? '');
    const sent = { name: 'space', id, typed: await textsOf(context) } as const;
    const taken = await FORMS.space.take(desk, strangerIn(context), sent);
    if (!taken.ok) return answerJoin(context, taken.form, page);
    return context.redirect(FORMS.space.after('', id), 303);
  });

  routes.post('/language', async (context) => {
    const { locale } = await textsOf(context);
    rememberLocale(context, isLocale(locale) ? locale : FIRST_LOCALE);
    return context.redirect(pageBefore(context), 303);
  });

  return routes;
}

/** Colleagues added to a space of one's own. */
export function membersRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  const pageOf = (space: string) => ({ to: `/${space}/members`, back: `/${space}` });

  routes.get('/new', async (context) => {
    const { viewer, workspace } = context.get('visit');
    const shown = await FORMS.member.show(desk, viewer, { name: 'member', id: '' });
    return answerJoin(context, shown.value, pageOf(workspace.id));
  });

  routes.post('/', async (context) => {
    const { viewer, workspace } = context.get('visit');
    const id = ownId(desk, context.req.query('id') ?? '');
    const sent = { name: 'member', id, typed: await textsOf(context) } as const;
    const taken = await FORMS.member.take(desk, viewer, sent);
    if (!taken.ok) return answerJoin(context, taken.form, pageOf(workspace.id));
    rememberMember(context, workspace.id, id);
    return context.redirect(FORMS.member.after(workspace.id), 303);
  });

  return routes;
}

/** The form of someone who joins, on a page of its own; it is sent with the id of what it will make. */
function answerJoin(
  context: WebContext,
  form: Form,
  { to, back }: { readonly to: string; readonly back: string },
): Response | Promise<Response> {
  const words: Words = context.get('words');
  const rendered = renderForm(form, { action: `${to}?id=${form.id}`, back }, words);
  const page = html`<main class="alone" id="content">${rendered}</main>`;
  return context.html(renderPage(form.title, page, words), form.problem === null ? 200 : 422);
}
