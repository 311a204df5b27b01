import type { Hono } from 'hono';
import { viewSubject } from '../../../app/cautionSubject.ts';
import type { Refusal } from '../../../app/desk.ts';
import { knownTool } from '../../../app/knownTool.ts';
import { postCaution, readCautionKind, readCautionSubject } from '../../../app/postCaution.ts';
import { readGuardrails } from '../../../app/readGuardrails.ts';
import { readToolRule, setToolPolicy } from '../../../app/setToolPolicy.ts';
import { cautionForm, policyForm } from '../../../cards/guardrailForms.ts';
import type { CautionSubject } from '../../../domain/guardrail/caution.ts';
import { answerDone, answerForm, answerRefusal } from '../answer.ts';
import type { WebContext, WebDesk, WebEnv } from '../context.ts';
import { tellRefusal } from '../refusals.ts';
import { textsOf } from '../typed.ts';

/** Pointing out a risk, and saying what the space allows of a tool. */
export function guardrailFormRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  cautionRoutes(desk, routes);
  policyRoutes(desk, routes);
}

function cautionRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  routes.get('/caution/:id', async (context) => {
    const opened = readCautionSubject(context.req.param('id'));
    if (opened === null) return refuse(context, 'notFound');
    const empty = { scope: '', kind: null, text: '', problems: new Map() };
    return showCaution(desk, context, opened, empty);
  });

  routes.post('/caution/:id', async (context) => {
    const { workspace, me } = context.get('visit');
    const typed = await textsOf(context);
    const opened = readCautionSubject(context.req.param('id'));
    if (opened === null) return refuse(context, 'notFound', typed['text']);
    const scope = typed['scope'] ?? '';
    const told = { kind: readCautionKind(typed['kind']), text: typed['text'] ?? '' };
    const posted = await postCaution(desk, {
      ...told,
      workspaceId: workspace.id,
      memberId: me?.id ?? '',
      about: readCautionSubject(scope) ?? opened,
    });
    if (posted.ok) {
      desk.wake();
      return answerDone(context, backTo(workspace.id, opened));
    }
    if (posted.refusal !== null) return refuse(context, posted.refusal, told.text);
    return showCaution(desk, context, opened, { ...told, scope, problems: posted.problems });
  });
}

async function showCaution(
  desk: WebDesk,
  context: WebContext,
  opened: CautionSubject,
  typed: Pick<Parameters<typeof cautionForm>[0], 'scope' | 'kind' | 'text' | 'problems'>,
): Promise<Response> {
  const { viewer, words } = context.get('visit');
  const subject = await viewSubject(desk.store, viewer, opened);
  if (subject === null) return refuse(context, 'notFound', typed.text);
  const { name, tools } = subject;
  return answerForm(context, cautionForm({ ...typed, opened, subject: name, tools }, words));
}

function policyRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  routes.get('/policy/:id', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const toolId = context.req.param('id');
    if (me?.role !== 'facilitator') return refuse(context, 'onlyFacilitator');
    const tool = await knownTool(desk.store, workspace.id, toolId);
    if (tool === null) return refuse(context, 'notFound');
    const { policies } = await readGuardrails(desk.store, workspace.id, { toolIds: [toolId], shareIds: [] });
    const { rule = null, reason = '' } = policies[0] ?? {};
    return answerForm(context, policyForm({ toolId, tool, rule, reason, problems: new Map() }, words));
  });

  routes.post('/policy/:id', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const typed = await textsOf(context);
    const toolId = context.req.param('id');
    const told = { rule: readToolRule(typed['rule']), reason: typed['reason'] ?? '' };
    if (me === null) return refuse(context, 'onlyFacilitator', told.reason);
    const set = await setToolPolicy(desk, { ...told, workspaceId: workspace.id, member: me, toolId });
    if (set.ok) return answerDone(context, backTo(workspace.id, { is: 'tool', id: toolId }));
    if (set.refusal !== null) return refuse(context, set.refusal, told.reason);
    const tool = (await knownTool(desk.store, workspace.id, toolId)) ?? toolId;
    return answerForm(context, policyForm({ ...told, toolId, tool, problems: set.problems }, words));
  });
}

function backTo(workspaceId: string, { is, id }: CautionSubject): string {
  return is === 'share' ? `/${workspaceId}/shares/${id}` : `/${workspaceId}/practices#tool-${id}`;
}

function refuse(context: WebContext, refusal: Refusal, typed = ''): Response | Promise<Response> {
  const told = tellRefusal(refusal, context.get('visit').words);
  return answerRefusal(context, refusal, told, typed === '' ? null : typed);
}
