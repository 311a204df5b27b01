import { Hono } from 'hono';
import { viewRelayRules, viewRelays } from '../../../app/bridger/viewRelays.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderSpace } from '../html/layout.ts';
import { renderRelayRules, renderRelays } from '../html/relays.ts';

/** Relays: who accepted, how they are chosen, and what is read for it. */
export function relayRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/relays', async (context) => {
    const visit = context.get('visit');
    const view = await viewRelays(desk.store, visit.viewer);
    return context.html(
      renderSpace(visit, { room: 'other', title: visit.words.relays.title }, renderRelays(view, visit)),
    );
  });

  routes.get('/relays/rules', async (context) => {
    const visit = context.get('visit');
    const rules = await viewRelayRules(desk.store, visit.workspace.id);
    return context.html(
      renderSpace(
        visit,
        { room: 'other', title: visit.words.relays.rules.title },
        renderRelayRules(rules, visit),
      ),
    );
  });

  return routes;
}
