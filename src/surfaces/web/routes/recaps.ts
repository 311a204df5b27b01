import { Hono } from 'hono';
import { editRecap, type RecapChange } from '../../../app/recap/editRecap.ts';
import { refused, type Refusal, type Result } from '../../../app/desk.ts';
import type { RecapEdit } from '../../../domain/recap/recap.ts';
import { viewRecap, weekNow } from '../../../app/recap/viewRecap.ts';
import { publishRecap } from '../../../app/recap/weekRecap.ts';
import { answerDone, answerPage, answerRefusal } from '../answer.ts';
import type { WebContext, WebDesk, WebEnv } from '../context.ts';
import { renderRecap } from '../html/recap.ts';
import { textsOf } from '../typed.ts';

/** The recap of each week: read by all, changed and published by who facilitates. */
export function recapRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/recaps', (context) => {
    const { workspace } = context.get('visit');
    return context.redirect(`/${workspace.id}/recaps/${weekNow(desk, workspace)}`, 302);
  });

  routes.get('/recaps/:week', async (context) => {
    const visit = context.get('visit');
    const found = await viewRecap(desk, visit.viewer, context.req.param('week'));
    if (!found.ok) return refuse(context, found.refusal);
    const { title } = found.value;
    return answerPage(context, { room: 'recap', title }, renderRecap(found.value, visit));
  });

  routes.post('/recaps/:week', async (context) => {
    const { workspace, actor } = context.get('visit');
    const week = context.req.param('week');
    if (actor === null) return refuse(context, 'onlyFacilitator');
    const published = await publishRecap(desk, actor, week);
    if (!published.ok) return refuse(context, published.refusal);
    desk.wake();
    return answerDone(context, `/${workspace.id}/recaps/${week}`);
  });

  routes.post('/recaps/:week/changes', async (context) => {
    const { workspace } = context.get('visit');
    const { change = '', shareId = '' } = await textsOf(context);
    const edited = await edit(desk, context, readChange(change, shareId));
    if (!edited.ok) return refuse(context, edited.refusal);
    return answerDone(context, `/${workspace.id}/recaps/${context.req.param('week')}`);
  });

  return routes;
}

async function edit(
  desk: WebDesk,
  context: WebContext,
  change: RecapChange | null,
): Promise<Result<RecapEdit>> {
  const { actor } = context.get('visit');
  if (actor === null) return refused('onlyFacilitator');
  if (change === null) return refused('notFound');
  return editRecap(desk, actor, { week: context.req.param('week') ?? '', change });
}

function readChange(is: string, shareId: string): RecapChange | null {
  switch (is) {
    case 'hold':
    case 'release':
    case 'reset':
      return { is };
    case 'keep':
    case 'replace':
    case 'remove':
      return { is, shareId };
    default:
      return null;
  }
}

function refuse(context: WebContext, refusal: Refusal): Response | Promise<Response> {
  return answerRefusal(context, refusal, { named: context.req.param('week') ?? '' });
}
