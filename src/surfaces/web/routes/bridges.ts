import { Hono } from 'hono';
import { viewCoverage } from '../../../app/newcomer/viewCoverage.ts';
import { viewPractices } from '../../../app/guardrail/viewPractices.ts';
import { viewWaysIn } from '../../../app/newcomer/viewWaysIn.ts';
import { answerPage } from '../answer.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderCoverage } from '../html/coverage.ts';
import { renderPractices } from '../html/practices.ts';
import { renderWaysIn } from '../html/waysIn.ts';

/** What leads from one job to another: good practices, a newcomer's way in, the coverage map. */
export function bridgeRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/practices', async (context) => {
    const visit = context.get('visit');
    const by = context.req.query('by') === 'family' ? 'family' : 'tool';
    const groups = await viewPractices(desk.store, visit.viewer, by);
    const { title } = visit.words.practices;
    return answerPage(context, { room: 'library', title }, renderPractices(groups, by, visit));
  });

  routes.get('/way-in', async (context) => {
    const visit = context.get('visit');
    const view = await viewWaysIn(desk.store, visit.viewer);
    const { title } = visit.words.waysIn;
    return answerPage(context, { room: 'library', title }, renderWaysIn(view, visit));
  });

  routes.get('/coverage', async (context) => {
    const visit = context.get('visit');
    const view = await viewCoverage(desk.store, visit.viewer);
    const { title } = visit.words.waysIn.coverage;
    return answerPage(context, { room: 'library', title }, renderCoverage(view, visit));
  });

  return routes;
}
