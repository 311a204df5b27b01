import { Hono } from 'hono';
import { addressOf } from '../../../app/addresses.ts';
import { viewSheet } from '../../../app/tool/viewSheet.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderSpace } from '../html/layout.ts';
import { renderNotFound } from '../html/problem.ts';
import { renderToolSheet } from '../html/tools.ts';

/** The sheets of tools; that of one merged into another leads there for good. */
export function toolRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get('/:id', async (context) => {
    const visit = context.get('visit');
    const family = context.req.query('family');
    const found = await viewSheet(desk, visit.viewer, {
      toolId: context.req.param('id'),
      familyId: family,
    });
    if (found.is === 'moved') return context.redirect(addressOf.tool(visit.workspace.id, found.toolId), 301);
    if (found.is === 'none') return context.html(renderNotFound(`/${visit.workspace.id}`, visit.words), 404);
    const title = visit.words.sheet.title(found.sheet.name);
    return context.html(
      renderSpace(visit, { room: 'library', title }, renderToolSheet(found.sheet, family, visit)),
    );
  });
  return routes;
}
