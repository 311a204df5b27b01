import { Hono } from 'hono';
import { viewBridgerRules, viewBridgers } from '../../../app/bridger/viewBridgers.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderSpace } from '../html/layout.ts';
import { renderBridgerRules, renderBridgers } from '../html/bridgers.ts';

/** Bridgers: who accepted, how they are chosen, and what is read for it. */
export function bridgerRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/bridgers', async (context) => {
    const visit = context.get('visit');
    const view = await viewBridgers(desk.store, visit.viewer);
    return context.html(
      renderSpace(visit, { room: 'other', title: visit.words.bridgers.title }, renderBridgers(view, visit)),
    );
  });

  routes.get('/bridgers/rules', async (context) => {
    const visit = context.get('visit');
    const rules = await viewBridgerRules(desk.store, visit.workspace.id);
    return context.html(
      renderSpace(
        visit,
        { room: 'other', title: visit.words.bridgers.rules.title },
        renderBridgerRules(rules, visit),
      ),
    );
  });

  // Messages that were posted when Bridgers were called relays lead here.
  for (const page of ['', '/rules'])
    routes.get(`/relays${page}`, (context) =>
      context.redirect(`/${context.get('visit').workspace.id}/bridgers${page}`, 301),
    );

  return routes;
}
