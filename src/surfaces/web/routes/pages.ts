import { Hono } from 'hono';
import { rhythmOf } from '../../../app/calm.ts';
import { namesIn } from '../../../app/monthBrief.ts';
import { viewRecap, weekNow } from '../../../app/viewRecap.ts';
import { viewLibrary, viewOwnShares, viewShare } from '../../../app/viewShare.ts';
import { publishRecap } from '../../../app/weekRecap.ts';
import { answerDone, answerRefusal } from '../answer.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderCalm } from '../html/calm.ts';
import { renderSpace } from '../html/layout.ts';
import { renderNotFound } from '../html/problem.ts';
import { renderLibrary, renderOwn, renderSheet } from '../html/pages.ts';
import { renderRecap } from '../html/recap.ts';
import { tellRefusal } from '../../../app/tellRefusal.ts';

const FOUND = 30;

/** The far ends of links: a share's page, the library, the recap, one's own things. */
export function pageRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/shares/:id', async (context) => {
    const visit = context.get('visit');
    const view = await viewShare(desk, visit.viewer, context.req.param('id'));
    if (view === null) return context.html(renderNotFound(`/${visit.workspace.id}`, visit.words), 404);
    return context.html(renderSpace(visit, 'library', view.card.title, renderSheet(view, visit)));
  });

  routes.get('/library', async (context) => {
    const visit = context.get('visit');
    const typed = (context.req.query('q') ?? '').trim();
    const found = await viewLibrary(desk, visit.viewer, typed, FOUND);
    return context.html(
      renderSpace(visit, 'library', visit.words.channel.nav.library, renderLibrary(found, typed, visit)),
    );
  });

  routes.get('/me', async (context) => {
    const visit = context.get('visit');
    const { workspace, me, words } = visit;
    const own = await viewOwnShares(desk, visit.viewer);
    const names = await namesIn(desk.store, workspace.id, words.locale);
    const family = me?.jobFamilyId == null ? null : names.family(me.jobFamilyId);
    const calm = me === null ? null : await desk.store.calms.get(workspace.id, me.id);
    const rhythm = await rhythmOf(desk.store, workspace.id);
    const page = renderOwn(own, family, renderCalm({ rhythm, calm }, visit), visit);
    return context.html(renderSpace(visit, 'me', words.channel.nav.me, page));
  });

  routes.get('/recaps', (context) => {
    const { workspace } = context.get('visit');
    return context.redirect(`/${workspace.id}/recaps/${weekNow(desk, workspace)}`, 302);
  });

  routes.get('/recaps/:week', async (context) => {
    const visit = context.get('visit');
    const week = context.req.param('week');
    const found = await viewRecap(desk, visit.viewer, week);
    if (!found.ok)
      return answerRefusal(context, found.refusal, tellRefusal(found.refusal, visit.words, week));
    return context.html(renderSpace(visit, 'recap', found.value.title, renderRecap(found.value, visit)));
  });

  routes.post('/recaps/:week', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const week = context.req.param('week');
    if (me === null) return answerRefusal(context, 'onlyFacilitator', words.problems.onlyFacilitator);
    const published = await publishRecap(desk, { workspace, week, member: me });
    if (!published.ok)
      return answerRefusal(context, published.refusal, tellRefusal(published.refusal, words, week));
    desk.wake();
    return answerDone(context, `/${workspace.id}/recaps/${week}`);
  });

  return routes;
}
