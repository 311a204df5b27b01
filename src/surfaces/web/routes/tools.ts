import { Hono } from 'hono';
import { addressOf } from '../../../app/addresses.ts';
import { viewSheet } from '../../../app/tool/viewSheet.ts';
import { answerNotFound, answerPage } from '../answer.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderToolSheet } from '../html/tools.ts';

/** The sheets of tools; that of one merged into another leads there for good. */
export function toolRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get('/:id', async (context) => {
    const visit = context.get('visit');
    const family = context.req.query('family');
    const asked = { toolId: context.req.param('id'), familyId: family };
    const found = await viewSheet(desk, visit.viewer, asked);
    if (found.is === 'moved') return context.redirect(addressOf.tool(visit.workspace.id, found.toolId), 301);
    if (found.is === 'none') return answerNotFound(context);
    const title = visit.words.sheet.title(found.sheet.name);
    return answerPage(context, { room: 'library', title }, renderToolSheet(found.sheet, family, visit));
  });
  return routes;
}
