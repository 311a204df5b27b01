import { Hono } from 'hono';
import { namesIn } from '../../../app/names.ts';
import { viewLibrary } from '../../../app/library/viewLibrary.ts';
import { filterLists, readFilter } from '../../../app/search/filter.ts';
import { viewOwnShares, viewShare } from '../../../app/share/viewShare.ts';
import { answerNotFound, answerPage } from '../answer.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderCalm } from '../html/calm.ts';
import { renderLibrary, renderOwn, renderSheet } from '../html/pages.ts';

const FOUND = 30;

/** The far ends of links: a share's page, the library, one's own things. */
export function pageRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/shares/:id', async (context) => {
    const visit = context.get('visit');
    const view = await viewShare(desk, visit.viewer, context.req.param('id'));
    if (view === null) return answerNotFound(context);
    return answerPage(context, { room: 'library', title: view.card.title }, renderSheet(view, visit));
  });

  routes.get('/library', async (context) => {
    const visit = context.get('visit');
    const typed = (context.req.query('q') ?? '').trim();
    const lists = await filterLists(desk, visit.viewer);
    const { filter } = readFilter((name) => context.req.query(name), lists);
    const offer = await viewLibrary(desk, visit.viewer, { typed, filter, limit: FOUND });
    const title = visit.words.channel.nav.library;
    return answerPage(
      context,
      { room: 'library', title },
      renderLibrary(offer, { typed, filter, lists }, visit),
    );
  });

  routes.get('/me', async (context) => {
    const visit = context.get('visit');
    const { workspace, me, words } = visit;
    const own = await viewOwnShares(desk, visit.viewer);
    const names = await namesIn(desk.store, workspace.id, words.locale);
    const family = me?.jobFamilyId == null ? null : names.family(me.jobFamilyId);
    const calm = me === null ? null : await desk.store.calms.get(workspace.id, me.id);
    const page = renderOwn(own, { family, calm: renderCalm(calm, visit) }, visit);
    return answerPage(context, { room: 'me', title: words.channel.nav.me }, page);
  });

  return routes;
}
