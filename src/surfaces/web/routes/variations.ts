import { Hono } from 'hono';
import { viewVariations } from '../../../app/variation/viewVariations.ts';
import { answerNotFound, answerPage } from '../answer.ts';
import type { WebDesk, WebEnv } from '../context.ts';
import { renderTree } from '../html/variations.ts';

/** The tree of which a share's prompt is part. */
export function variationRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get('/:id', async (context) => {
    const visit = context.get('visit');
    const shareId = context.req.param('id');
    const tree = await viewVariations(desk, visit.viewer, shareId);
    if (tree === null) return answerNotFound(context);
    const title = visit.words.variations.page.title;
    return answerPage(context, { room: 'library', title }, renderTree(tree, shareId, visit));
  });
  return routes;
}
