import { Hono } from 'hono';
import { rhythmOf } from '../../../app/calm.ts';
import { pauseMember, pauseSpace } from '../../../app/pause.ts';
import { placeChoices, readRhythmForm, saveRhythm } from '../../../app/saveRhythm.ts';
import { rhythmForm, type RhythmFormState } from '../../../cards/rhythmForm.ts';
import { answerDone, answerForm, answerRefusal } from '../answer.ts';
import { backWithin, type WebContext, type WebDesk, type WebEnv } from '../context.ts';
import { tellRefusal } from '../../../app/tellRefusal.ts';
import { textsOf } from '../typed.ts';

/** When the space is spoken to, and who asked to be left alone. */
export function rhythmRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/forms/rhythm', async (context) => {
    const { workspace, me } = context.get('visit');
    if (me?.role !== 'facilitator') return refuse(context, 'onlyFacilitator');
    const { settings } = await rhythmOf(desk.store, workspace.id);
    return showForm(desk, context, { settings, problem: null });
  });

  routes.post('/forms/rhythm', async (context) => {
    const { workspace, me } = context.get('visit');
    if (me === null) return refuse(context, 'onlyFacilitator');
    const before = await rhythmOf(desk.store, workspace.id);
    const settings = readRhythmForm(await textsOf(context), before.settings);
    const saved = await saveRhythm(desk, me, settings);
    if (saved.ok) return answerDone(context, `/${workspace.id}/me`);
    if ('refusal' in saved) return refuse(context, saved.refusal);
    return showForm(desk, context, { settings, problem: saved.problem });
  });

  routes.post('/commands/:command{pause|resume}/:whom{me|space}', async (context) => {
    const { workspace, me } = context.get('visit');
    const { command, whom } = context.req.param();
    const asked = { workspaceId: workspace.id, memberId: me?.id ?? '', pause: command === 'pause' };
    const result = await (whom === 'me' ? pauseMember : pauseSpace)(desk, asked);
    return result.ok
      ? answerDone(context, backWithin(context, workspace.id))
      : refuse(context, result.refusal);
  });

  return routes;
}

async function showForm(
  desk: WebDesk,
  context: WebContext,
  state: Pick<RhythmFormState, 'settings' | 'problem'>,
): Promise<Response> {
  const { workspace, words } = context.get('visit');
  const places = await placeChoices(desk.holidays, state.settings.place, words.rhythm.country);
  return answerForm(context, rhythmForm({ ...state, timeZone: workspace.timeZone, places }, words));
}

function refuse(
  context: WebContext,
  refusal: 'onlyFacilitator' | Parameters<typeof tellRefusal>[0],
): Response | Promise<Response> {
  return answerRefusal(context, refusal, tellRefusal(refusal, context.get('visit').words));
}
