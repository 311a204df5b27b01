import { Hono } from 'hono';
import { viewVariations } from '../../../app/variation/viewVariations.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderSpace } from '../html/layout.ts';
import { renderNotFound } from '../html/problem.ts';
import { renderTree } from '../html/variations.ts';

/** The tree of which a share's prompt is part. */
export function variationRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get('/:id', async (context) => {
    const visit = context.get('visit');
    const shareId = context.req.param('id');
    const tree = await viewVariations(desk, visit.viewer, shareId);
    if (tree === null) return context.html(renderNotFound(`/${visit.workspace.id}`, visit.words), 404);
    const title = visit.words.variations.page.title;
    return context.html(renderSpace(visit, { room: 'library', title }, renderTree(tree, shareId, visit)));
  });
  return routes;
}
