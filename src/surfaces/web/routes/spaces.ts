import { Hono } from 'hono';
import { html } from 'hono/html';
import { defaultFamilies, inviteMember, openOwnSpace } from '../../../app/workspace/openOwnSpace.ts';
import { joinForm, type JoinFormState } from '../../../cards/workspace/joinForm.ts';
import type { Words } from '../../../words/words.ts';
import { pageBefore, type WebContext, type WebDesk, type WebEnv } from '../context.ts';
import { renderForm } from '../html/forms.ts';
import { renderPage } from '../html/layout.ts';
import { textsOf } from '../typed.ts';
import { rememberLocale, rememberMember } from '../visit.ts';

/** What belongs to no space: opening one, and choosing a language. */
export function spacesRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/', async (context) => {
    const [first] = await desk.store.workspaces.list();
    return context.redirect(first === undefined ? '/spaces/new' : `/${first.id}`, 302);
  });

  routes.get('/spaces/new', (context) => {
    const words = context.get('words');
    const empty = { spaceName: '', name: '', jobFamilyId: '', problem: null };
    return answerJoin(
      context,
      { ...empty, jobFamilies: defaultFamilies(words.locale) },
      `/spaces?id=${desk.ids.next()}`,
      '/',
    );
  });

  routes.post('/spaces', async (context) => {
    const words = context.get('words');
    const { spaceName = '', name = '', jobFamily = '' } = await textsOf(context);
    const id = idOf(desk, context);
    const { locale } = words;
    const asked = { id, spaceName, yourName: name, jobFamilyId: jobFamily, locale, timeZone: desk.timeZone };
    const opened = await openOwnSpace(desk, asked);
    if (opened.ok) return context.redirect(`/${opened.value.id}`, 303);
    const jobFamilies = defaultFamilies(words.locale);
    const state = {
      spaceName,
      name,
      jobFamilyId: jobFamily,
      jobFamilies,
      problem: words.forms.problems.name,
    };
    return answerJoin(context, state, `/spaces?id=${id}`, '/');
  });

  routes.post('/language', async (context) => {
    const { locale } = await textsOf(context);
    rememberLocale(context, locale === 'en' ? 'en' : 'fr');
    return context.redirect(pageBefore(context), 303);
  });

  return routes;
}

/** Colleagues added to a space of one's own. */
export function membersRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/new', (context) => {
    const { workspace, words } = context.get('visit');
    const empty = { spaceName: null, name: '', jobFamilyId: '', problem: null };
    const state = { ...empty, jobFamilies: defaultFamilies(words.locale) };
    return answerJoin(context, state, `/${workspace.id}/members?id=${desk.ids.next()}`, `/${workspace.id}`);
  });

  routes.post('/', async (context) => {
    const { workspace, words } = context.get('visit');
    const { name = '', jobFamily = '' } = await textsOf(context);
    const id = idOf(desk, context);
    const invited = await inviteMember(desk, workspace.id, { id, name, jobFamilyId: jobFamily });
    if (invited.ok) {
      rememberMember(context, workspace.id, invited.value.id);
      return context.redirect(`/${workspace.id}`, 303);
    }
    const jobFamilies = defaultFamilies(words.locale);
    const state = {
      spaceName: null,
      name,
      jobFamilyId: jobFamily,
      jobFamilies,
      problem: words.forms.problems.name,
    };
    return answerJoin(context, state, `/${workspace.id}/members?id=${id}`, `/${workspace.id}`);
  });

  return routes;
}

/** The id that the form was shown with; long enough to be none of the site's own addresses. */
function idOf(desk: WebDesk, context: WebContext): string {
  const id = context.req.query('id') ?? '';
  return /^[\w-]{16,64}$/.test(id) ? id : desk.ids.next();
}

function answerJoin(
  context: WebContext,
  state: JoinFormState,
  action: string,
  back: string,
): Response | Promise<Response> {
  const words: Words = context.get('words');
  const form = joinForm(state, words);
  const page = html`<main class="alone" id="content">${renderForm(form, action, back, words)}</main>`;
  return context.html(renderPage(form.title, page, words), state.problem === null ? 200 : 422);
}
