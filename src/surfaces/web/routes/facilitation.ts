import { Hono } from 'hono';
import { facilitating } from '../../../app/actor.ts';
import { rhythmOf } from '../../../app/rhythm/calm.ts';
import { answerSuggestion, viewSuggestions } from '../../../app/rhythm/facilitate.ts';
import { stepNamed } from '../../../app/rhythm/launchFacts.ts';
import { changeLaunch, viewLaunch, type LaunchChange } from '../../../app/rhythm/launchPlan.ts';
import { obey } from '../../../app/command/obey.ts';
import { viewComingRecap } from '../../../app/recap/viewRecap.ts';
import { answerDone, answerNobody, answerPage, answerRefusal } from '../answer.ts';
import { backWithin, type WebDesk, type WebEnv } from '../context.ts';
import { renderDesk } from '../html/desk.ts';
import { renderLaunch } from '../html/launch.ts';
import { textsOf } from '../typed.ts';

/** What only who facilitates sees: the week's suggestions, the launch plan; and everyone's pauses. */
export function facilitationRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/desk', async (context) => {
    const visit = context.get('visit');
    const host = facilitating(visit.viewer);
    if (!host.ok) return answerRefusal(context, host.refusal);
    const { workspace, viewer, words } = visit;
    const page = {
      suggestions: await viewSuggestions(desk, viewer),
      coming: await viewComingRecap(desk, viewer),
      launch: await viewLaunch(desk, workspace),
      rhythm: await rhythmOf(desk.store, workspace.id),
    };
    const { title } = words.facilitation;
    return answerPage(context, { room: 'desk', title }, renderDesk(page, visit));
  });

  routes.post('/desk', async (context) => {
    const { workspace, actor } = context.get('visit');
    if (actor === null) return answerRefusal(context, 'onlyFacilitator');
    const { suggestion: id = '', answer } = await textsOf(context);
    const asked = { id, answer: answer === 'done' ? 'done' : 'declined' } as const;
    const answered = await answerSuggestion(desk, actor, asked);
    if (!answered.ok) return answerRefusal(context, answered.refusal);
    desk.wake();
    return answerDone(context, `/${workspace.id}/desk`);
  });

  routes.get('/launch', async (context) => {
    const visit = context.get('visit');
    const host = facilitating(visit.viewer);
    if (!host.ok) return answerRefusal(context, host.refusal);
    const view = await viewLaunch(desk, visit.workspace);
    const { title } = visit.words.launch;
    return answerPage(context, { room: 'desk', title }, renderLaunch(view, visit));
  });

  routes.post('/launch', async (context) => {
    const { workspace, actor } = context.get('visit');
    const change = readChange(await textsOf(context));
    if (actor === null) return answerRefusal(context, 'onlyFacilitator');
    if (change === null) return answerRefusal(context, 'notFound');
    const changed = await changeLaunch(desk, actor, change);
    if (!changed.ok) return answerRefusal(context, changed.refusal);
    return answerDone(context, `/${workspace.id}/launch`);
  });

  // Other buttons lead to the channel; a pause is pressed on other pages too, and stays there.
  routes.post('/commands/:command{pause|resume}/:id', async (context) => {
    const { workspace, actor } = context.get('visit');
    if (actor === null) return answerNobody(context);
    const obeyed = await obey(desk, actor, context.req.param());
    return obeyed.ok
      ? answerDone(context, backWithin(context, workspace.id))
      : answerRefusal(context, obeyed.refusal);
  });

  return routes;
}

function readChange(typed: Readonly<Record<string, string>>): LaunchChange | null {
  const { change } = typed;
  const step = stepNamed(typed['step']);
  switch (change) {
    case 'start':
    case 'pause':
    case 'resume':
      return { is: change };
    case 'done':
    case 'skipped':
    case 'open':
      return step === null ? null : { is: change, step };
    default:
      return null;
  }
}
