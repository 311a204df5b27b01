import { Hono } from 'hono';
import { viewPractices } from '../../../app/viewPractices.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderSpace } from '../html/layout.ts';
import { renderPractices } from '../html/practices.ts';

/** What leads from one job to another: good practices. */
export function bridgeRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/practices', async (context) => {
    const visit = context.get('visit');
    const by = context.req.query('by') === 'family' ? 'family' : 'tool';
    const groups = await viewPractices(desk.store, visit.viewer, by);
    return context.html(
      renderSpace(visit, 'library', visit.words.practices.title, renderPractices(groups, by, visit)),
    );
  });

  return routes;
}
