import type { Refusal } from '../../app/desk.ts';
import type { Form } from '../../cards/form.ts';
import { STATUS, wantsFragment, type WebContext } from './context.ts';
import { renderForm } from './html/forms.ts';
import { html } from 'hono/html';
import { renderSpace } from './html/layout.ts';
import { renderProblem } from './html/problem.ts';

/** Says why something is not done, with what was typed. */
export function answerRefusal(
  context: WebContext,
  refusal: Refusal,
  { told, typed = null }: { readonly told: string; readonly typed?: string | null },
): Response | Promise<Response> {
  const { workspace, words } = context.get('visit');
  if (wantsFragment(context)) return context.text(told, STATUS[refusal]);
  return context.html(renderProblem({ told, typed }, `/${workspace.id}`, words), STATUS[refusal]);
}

/** Nobody makes a gesture: whoever has not said who they are is asked to. */
export function answerNobody(context: WebContext): Response | Promise<Response> {
  return answerRefusal(context, 'notFound', { told: context.get('words').problems.chooseWhoFirst });
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
  const hasProblem =
    form.problem !== null || form.parts.some((part) => part.inputs.some((input) => input.problem !== null));
  const status = hasProblem ? 422 : 200;
  if (wantsFragment(context)) return context.html(rendered, status);
  return context.html(
    renderSpace(visit, { room: 'other', title: form.title }, html`<div class="page">${rendered}</div>`),
    status,
  );
}
