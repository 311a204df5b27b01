import { Hono } from 'hono';
import { addLimits, LONGEST_LIMITS } from '../../../app/addLimits.ts';
import { askQuestion } from '../../../app/askQuestion.ts';
import { saveDecision } from '../../../app/monthBrief.ts';
import { ownShare } from '../../../app/ownShare.ts';
import { readShareForm, recordShare, typedFields } from '../../../app/recordShare.ts';
import { readOutcome, recordTrial } from '../../../app/recordTrial.ts';
import { saveProfile } from '../../../app/saveProfile.ts';
import { monthsAround } from '../../../app/viewRecap.ts';
import type { Refusal } from '../../../app/desk.ts';
import { profileForm, shareForm, textForm, trialForm, type Choice } from '../../../cards/forms.ts';
import type { Words } from '../../../words/words.ts';
import { answerDone, answerForm, answerRefusal } from '../answer.ts';
import type { WebContext, WebDesk, WebEnv } from '../context.ts';
import { tellRefusal } from '../refusals.ts';
import { textsOf } from '../typed.ts';
import { guardrailFormRoutes } from './guardrailForms.ts';

/** The forms: shown by GET, taken by POST; on a problem they come back with what was typed. */
export function formRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.use(async (context, next) => {
    const { me, words } = context.get('visit');
    if (me === null) return answerRefusal(context, 'notFound', words.problems.chooseWhoFirst);
    await next();
    return undefined;
  });
  shareRoutes(desk, routes);
  trialRoutes(desk, routes);
  textRoutes(desk, routes);
  profileRoutes(desk, routes);
  guardrailFormRoutes(desk, routes);
  return routes;
}

function shareRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  routes.get('/share/:id?', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const id = context.req.param('id');
    const share = id === undefined ? null : await desk.store.shares.get(workspace.id, id);
    if (id !== undefined && (share === null || share.status === 'deleted'))
      return refuse(context, 'notFound');
    if (share !== null && share.authorId !== me?.id) return refuse(context, 'onlyAuthor');
    const state = {
      id: share?.id ?? desk.ids.next(),
      editing: share !== null,
      fields: share === null ? {} : typedFields(share),
      kind: share?.kind ?? ('success' as const),
      jobFamilies: await familyChoices(desk, context),
      problems: new Map(),
    };
    return answerForm(context, shareForm(state, words));
  });

  routes.post('/share/:id', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const { fields, kind, insists } = readShareForm(await textsOf(context));
    const shareId = context.req.param('id');
    const recorded = await recordShare(desk, {
      workspaceId: workspace.id,
      memberId: me?.id ?? '',
      shareId,
      kind,
      fields,
      insists,
    });
    if (recorded.ok) {
      desk.wake();
      return answerDone(context, `/${workspace.id}`);
    }
    if (recorded.refusal !== null)
      return refuse(context, recorded.refusal, Object.values(fields).filter(Boolean).join('\n'));
    const editing = (await desk.store.shares.get(workspace.id, shareId)) !== null;
    const jobFamilies = await familyChoices(desk, context);
    const state = { id: shareId, editing, fields, kind, jobFamilies, problems: recorded.problems };
    return answerForm(context, shareForm(state, words));
  });
}

function trialRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  routes.get('/trial/:id', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const share = await desk.store.shares.get(workspace.id, context.req.param('id'));
    if (share === null || share.status !== 'published') return refuse(context, 'notFound');
    if (share.authorId === me?.id) return refuse(context, 'ownTrial');
    const before = (await desk.store.trials.ofShares(workspace.id, [share.id])).find(
      (one) => one.memberId === me?.id,
    );
    const state = {
      shareId: share.id,
      useCase: share.useCase,
      outcome: before?.outcome ?? null,
      line: before?.line ?? '',
      timeSaved: before?.timeSavedText ?? '',
      problems: new Map(),
    };
    return answerForm(context, trialForm(state, words));
  });

  routes.post('/trial/:id', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const typed = await textsOf(context);
    const shareId = context.req.param('id');
    const told = {
      outcome: readOutcome(typed['outcome']),
      line: typed['line'] ?? '',
      timeSaved: typed['timeSaved'] ?? '',
    };
    const recorded = await recordTrial(desk, {
      ...told,
      workspaceId: workspace.id,
      shareId,
      memberId: me?.id ?? '',
    });
    if (recorded.ok) {
      desk.wake();
      return answerDone(context, `/${workspace.id}`);
    }
    if (recorded.refusal !== null)
      return refuse(context, recorded.refusal, `${told.line}\n${told.timeSaved}`.trim());
    const share = await desk.store.shares.get(workspace.id, shareId);
    return answerForm(
      context,
      trialForm({ ...told, shareId, useCase: share?.useCase ?? '', problems: recorded.problems }, words),
    );
  });
}

function textRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  routes.get('/question', (context) => {
    const { words } = context.get('visit');
    return answerForm(context, textForm('question', { id: desk.ids.next(), text: '', problem: null }, words));
  });

  routes.post('/question/:id', async (context) => {
    const { workspace, me } = context.get('visit');
    const text = (await textsOf(context))['text'] ?? '';
    const asked = {
      workspaceId: workspace.id,
      memberId: me?.id ?? '',
      questionId: context.req.param('id'),
      text,
    };
    return answerText(desk, context, 'question', text, await askQuestion(desk, asked), `/${workspace.id}`);
  });

  routes.get('/limits/:id', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const id = context.req.param('id');
    const found = await ownShare(desk.store, {
      workspaceId: workspace.id,
      shareId: id,
      memberId: me?.id ?? '',
    });
    if (!found.ok) return refuse(context, found.refusal);
    return answerForm(
      context,
      textForm('limits', { id, text: found.value.limits ?? '', problem: null }, words),
    );
  });

  routes.post('/limits/:id', async (context) => {
    const { workspace, me } = context.get('visit');
    const text = (await textsOf(context))['text'] ?? '';
    const asked = {
      workspaceId: workspace.id,
      memberId: me?.id ?? '',
      shareId: context.req.param('id'),
      text,
    };
    return answerText(desk, context, 'limits', text, await addLimits(desk, asked), `/${workspace.id}`);
  });

  routes.get('/decision/:id', async (context) => {
    const { workspace, me, words } = context.get('visit');
    if (me?.role !== 'facilitator') return refuse(context, 'onlyFacilitator');
    const month = context.req.param('id');
    if (monthsAround(desk, workspace, month).older === null) return refuse(context, 'noSuchMonth');
    const before = await desk.store.decisions.ofMonth(workspace.id, month);
    return answerForm(
      context,
      textForm('decision', { id: month, text: before?.text ?? '', problem: null }, words),
    );
  });

  routes.post('/decision/:id', async (context) => {
    const { workspace, me } = context.get('visit');
    if (me === null) return refuse(context, 'onlyFacilitator');
    const month = context.req.param('id');
    const text = (await textsOf(context))['text'] ?? '';
    const saved = await saveDecision(desk, { workspace, month, member: me, text });
    return answerText(desk, context, 'decision', text, saved, `/${workspace.id}/briefs/${month}`);
  });
}

function profileRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  routes.get('/profile', async (context) => {
    const { me, workspace, words } = context.get('visit');
    const state = {
      jobFamilyId: me?.jobFamilyId ?? null,
      named: me?.agreesToBeNamed ?? false,
      address: me?.role === 'facilitator' ? workspace.address : null,
      jobFamilies: await familyChoices(desk, context),
    };
    return answerForm(context, profileForm(state, words));
  });

  routes.post('/profile', async (context) => {
    const { workspace, me } = context.get('visit');
    const typed = await textsOf(context);
    const families = await desk.store.jobFamilies.list(workspace.id);
    const jobFamilyId = families.find((family) => family.id === typed['jobFamily'])?.id ?? null;
    const address = typed['address'] === 'yes' ? ('tu' as const) : ('vous' as const);
    const asked = { jobFamilyId, agreesToBeNamed: typed['named'] === 'yes', address };
    const saved = await saveProfile(desk, workspace.id, me?.id ?? '', asked);
    return saved.ok ? answerDone(context, `/${workspace.id}/me`) : refuse(context, saved.refusal);
  });
}

/** A form of one text, taken or given back with its problem. */
function answerText(
  desk: WebDesk,
  context: WebContext,
  name: 'question' | 'limits' | 'decision',
  text: string,
  result: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal },
  to: string,
): Response | Promise<Response> {
  const { words } = context.get('visit');
  if (result.ok) {
    desk.wake();
    return answerDone(context, to);
  }
  const problem = problemOf(name, result.refusal, words);
  if (problem === null) return refuse(context, result.refusal, text);
  return answerForm(context, textForm(name, { id: context.req.param('id') ?? '', text, problem }, words));
}

/** What is wrong with the text of a form, or null when the text is not what is refused. */
function problemOf(name: 'question' | 'limits' | 'decision', refusal: Refusal, words: Words): string | null {
  const { problems } = words.forms;
  if (refusal === 'emptyMessage') return problems.empty;
  if (refusal === 'secret') return problems.secret;
  if (refusal !== 'messageTooLong') return null;
  return name === 'question' ? tellRefusal(refusal, words) : problems.tooLong(LONGEST_LIMITS);
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

async function familyChoices(desk: WebDesk, context: WebContext): Promise<readonly Choice[]> {
  const { workspace, words } = context.get('visit');
  const families = await desk.store.jobFamilies.list(workspace.id);
  return families.map(({ id, nameFr, nameEn }) => ({
    value: id,
    label: words.locale === 'fr' ? nameFr : nameEn,
  }));
}
