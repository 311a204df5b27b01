import type { Refusal } from '../../app/desk.ts';
import { tellRefusal } from '../../app/tellRefusal.ts';
import type { Form } from '../../cards/form.ts';
import { STATUS, wantsFragment, type WebContext } from './context.ts';
import { renderForm } from './html/forms.ts';
import { html } from 'hono/html';
import type { Html } from './html/html.ts';
import { renderSpace, type Room } from './html/layout.ts';
import { renderNotFound, renderProblem } from './html/problem.ts';

/** A page of the space. */
export function answerPage(
  context: WebContext,
  place: { readonly room: Room; readonly title: string },
  content: Html,
): Response | Promise<Response> {
  return context.html(renderSpace(context.get('visit'), place, content));
}

/** Says that the space has no such page. */
export function answerNotFound(context: WebContext): Response | Promise<Response> {
  const { workspace, words } = context.get('visit');
  return context.html(renderNotFound(`/${workspace.id}`, words), 404);
}

/** Says why something is not done, with what was typed; `named` is the week or the month that does not exist. */
export function answerRefusal(
  context: WebContext,
  refusal: Refusal,
  { typed = null, named = '' }: { readonly typed?: string | null; readonly named?: string } = {},
): Response | Promise<Response> {
  const sentence = tellRefusal(refusal, context.get('words'), named);
  return answerProblem(context, STATUS[refusal], { told: sentence, typed });
}

/** Nobody makes a gesture: whoever has not said who they are is asked to. */
export function answerNobody(context: WebContext, typed: string | null = null): Response | Promise<Response> {
  return answerProblem(context, 404, { told: context.get('words').problems.chooseWhoFirst, typed });
}

function answerProblem(
  context: WebContext,
  status: (typeof STATUS)[Refusal],
  problem: { readonly told: string; readonly typed: string | null },
): Response | Promise<Response> {
  const { workspace, words } = context.get('visit');
  if (wantsFragment(context)) return context.text(problem.told, status);
  return context.html(renderProblem(problem, `/${workspace.id}`, words), status);
}

/** The page to go to once a thing is done; the page's script is told where instead. */
export function answerDone(context: WebContext, path: string): Response {
  if (wantsFragment(context)) return context.json({ to: path });
  return context.redirect(path, 303);
}

/** Shows a form, in the dialog that the script opened or on a page of its own. */
export function answerForm(context: WebContext, form: Form): Response | Promise<Response> {
  const visit = context.get('visit');
  const base = `/${visit.workspace.id}`;
  const rendered = renderForm(
    form,
    { action: `${base}/forms/${form.name}${form.id === '' ? '' : `/${form.id}`}`, back: base },
    visit.words,
  );
  // What comes back is to be looked at again, whether or not something is wrong with it.
  const status = context.req.method === 'POST' ? 422 : 200;
  if (wantsFragment(context)) return context.html(rendered, status);
  return context.html(
    renderSpace(visit, { room: 'other', title: form.title }, html`<div class="page">${rendered}</div>`),
    status,
  );
}
