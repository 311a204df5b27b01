import { Hono } from 'hono';
import { sharesToCompare, viewComparison } from '../../../app/comparison/viewComparison.ts';
import { answerNotFound, answerPage } from '../answer.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderComparison, renderComparisons } from '../html/comparisons.ts';

/** Comparisons of tools: the list of them, and a page each. */
export function comparisonRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/', async (context) => {
    const visit = context.get('visit');
    const all = await desk.store.comparisons.list(visit.workspace.id);
    const title = visit.words.comparison.list;
    return answerPage(context, { room: 'library', title }, renderComparisons(all, visit));
  });

  routes.get('/:id', async (context) => {
    const visit = context.get('visit');
    const id = context.req.param('id');
    const view = await viewComparison(desk.store, visit.viewer, id);
    if (view === null) return answerNotFound(context);
    const offered = await sharesToCompare(desk.store, visit.workspace.id, id);
    const content = renderComparison(view, offered, visit);
    return answerPage(context, { room: 'library', title: view.task }, content);
  });

  return routes;
}
