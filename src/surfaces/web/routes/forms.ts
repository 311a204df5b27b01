import { Hono } from 'hono';
import { saveDecision } from '../../../app/brief/monthBrief.ts';
import { readCautionSubject } from '../../../app/guardrail/postCaution.ts';
import { showForm } from '../../../app/form/showForm.ts';
import { addressOf } from '../../../app/addresses.ts';
import { readFindingId } from '../../../app/comparison/comparisonForms.ts';
import { readToolFormId } from '../../../app/tool/toolForms.ts';
import { takeForm, textProblem } from '../../../app/form/takeForm.ts';
import { tellRefusal } from '../../../app/tellRefusal.ts';
import { monthsAround } from '../../../app/recap/viewRecap.ts';
import type { Refusal } from '../../../app/desk.ts';
import { textForm } from '../../../cards/textForm.ts';
import type { FormName } from '../../../cards/card.ts';
import { answerDone, answerForm, answerRefusal } from '../answer.ts';
import type { WebContext, WebDesk, WebEnv } from '../context.ts';
import { textsOf } from '../typed.ts';

/** Filled by choosing: nothing of it has to be given back to be typed again. */
const CHOSEN = new Set(['kind', 'insists', 'outcome', 'scope', 'rule', 'routes']);

/** The forms: shown by GET, taken by POST; on a problem they come back with what was typed. */
export function formRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.use(async (context, next) => {
    const { me, words } = context.get('visit');
    if (me === null) return answerRefusal(context, 'notFound', words.problems.chooseWhoFirst);
    await next();
    return undefined;
  });
  decisionRoutes(desk, routes);

  routes.get('/:name/:id?', async (context) => {
    const { viewer } = context.get('visit');
    const asked = { name: nameIn(context), id: context.req.param('id') ?? '', ...filledBy(context) };
    const shown = await showForm(desk, viewer, asked);
    return shown.ok ? answerForm(context, shown.value) : refuse(context, shown.refusal);
  });

  routes.post('/:name/:id?', async (context) => {
    const { viewer, workspace } = context.get('visit');
    const typed = await textsOf(context);
    const name = nameIn(context);
    const id = context.req.param('id') ?? '';
    const taken = await takeForm(desk, viewer, { name, id, typed });
    if (taken.ok) {
      desk.wake();
      return answerDone(context, pageAfter(workspace.id, name, id));
    }
    return 'form' in taken ? answerForm(context, taken.form) : refuse(context, taken.refusal, textIn(typed));
  });

  return routes;
}

/** A link may hold the question that a mail asked, or what was typed of a share. */
function filledBy(context: WebContext): { readonly fields?: { readonly useCase: string; tool?: string } } {
  const { text = '', tool = '' } = context.req.query();
  const name = nameIn(context);
  if (name === 'question' && text !== '') return { fields: { useCase: text } };
  return name === 'share' && text + tool !== '' ? { fields: { useCase: text, tool } } : {};
}

/** A name that no form has is refused by whoever is asked for it. */
function nameIn(context: WebContext): FormName {
  return (context.req.param('name') ?? '') as FormName;
}

/** Where what the form changed is seen. */
function pageAfter(workspaceId: string, name: FormName, id: string): string {
  const subject = name === 'caution' ? readCautionSubject(id) : null;
  if (name === 'comparison') return addressOf.comparison(workspaceId, id);
  if (name === 'finding') return addressOf.comparison(workspaceId, readFindingId(id).comparisonId);
  if (name === 'modelChange' || name === 'mergeTool')
    return addressOf.tool(workspaceId, readToolFormId(id).toolId);
  if (name === 'nomination' || name === 'network') return addressOf.relays(workspaceId);
  if (name === 'profile') return `/${workspaceId}/me`;
  if (name === 'ownWords') return `/${workspaceId}/library`;
  if (name === 'rhythm') return `/${workspaceId}/desk`;
  if (name === 'recapNote') return `/${workspaceId}/recaps/${id}`;
  if (name === 'launchPost') return `/${workspaceId}/launch`;
  if (name === 'policy') return addressOf.tool(workspaceId, id);
  if (subject === null) return `/${workspaceId}`;
  return subject.is === 'share'
    ? `/${workspaceId}/shares/${subject.id}`
    : addressOf.tool(workspaceId, subject.id);
}

function decisionRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  routes.get('/decision/:id', async (context) => {
    const { workspace, me, words } = context.get('visit');
    if (me?.role !== 'facilitator') return refuse(context, 'onlyFacilitator');
    const month = context.req.param('id');
    if (monthsAround(desk, workspace, month).older === null) return refuse(context, 'noSuchMonth');
    const before = await desk.store.decisions.ofMonth(workspace.id, month);
    const state = { id: month, text: before?.text ?? '', problem: null };
    return answerForm(context, textForm('decision', state, words));
  });

  routes.post('/decision/:id', async (context) => {
    const { workspace, me, words } = context.get('visit');
    if (me === null) return refuse(context, 'onlyFacilitator');
    const month = context.req.param('id');
    const text = (await textsOf(context))['text'] ?? '';
    const saved = await saveDecision(desk, { workspace, month, member: me, text });
    if (saved.ok) return answerDone(context, `/${workspace.id}/briefs/${month}`);
    const problem = textProblem('decision', saved.refusal, words);
    if (problem === null) return refuse(context, saved.refusal, text);
    return answerForm(context, textForm('decision', { id: month, text, problem }, words));
  });
}

function textIn(typed: Readonly<Record<string, string>>): string {
  const texts = Object.entries(typed).filter(([name, text]) => !CHOSEN.has(name) && text !== '');
  return texts.map(([, text]) => text).join('\n');
}

/** Says why, with what was typed. A month that does not exist is the one of the address. */
function refuse(
  context: WebContext,
  refusal: Refusal,
  typed: string | null = null,
): Response | Promise<Response> {
  const told = tellRefusal(refusal, context.get('visit').words, context.req.param('id') ?? '');
  return answerRefusal(context, refusal, told, typed === '' ? null : typed);
}
