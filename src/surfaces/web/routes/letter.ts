import { Hono, type MiddlewareHandler } from 'hono';
import { liveByMail, livesByMail } from '../../../app/mail/liveByMail.ts';
import { LETTER_GESTURES, readLetterLink, type LetterGesture } from '../../../app/mail/letterLinks.ts';
import { subscriptionsOf } from '../../../app/mail/listReaders.ts';
import { confirmSubscription, leaveLetter } from '../../../app/mail/subscribe.ts';
import type { Words } from '../../../words/words.ts';
import { answerDone, answerNotFound, answerPage, answerRefusal } from '../answer.ts';
import type { WebContext, WebDesk, WebEnv } from '../context.ts';
import { renderLetterPage, type LetterPage } from '../html/letter.ts';
import { renderAlone, renderOneButton } from '../html/problem.ts';

/**
 * The far ends of a letter's own links. The signed address is the proof: mail programs press the button by themselves,
 * from no page of ours (RFC 8058), so these routes stand before the guard against other sites.
 */
export function letterDoor(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  for (const gesture of LETTER_GESTURES) {
    routes.get(`/${gesture}/:signed`, (context) => showButton(desk, context, gesture));
    routes.post(`/${gesture}/:signed`, (context) => pressButton(desk, context, gesture));
  }
  return routes;
}

async function showButton(desk: WebDesk, context: WebContext, gesture: LetterGesture): Promise<Response> {
  const signed = context.req.param('signed') ?? '';
  const found = await readLetterLink(desk, gesture, signed);
  if (typeof found === 'string') return tell(context, found, context.get('words'));
  const workspace = await desk.store.workspaces.get(found.workspaceId);
  const words = desk.wordsFor(workspace?.locale ?? desk.locale, workspace?.address);
  const { title, text, button } = words.letterPages.door[gesture];
  const said = { title, text: text(found.address, workspace?.name ?? ''), button };
  return context.html(renderOneButton(said, `/letter/${gesture}/${signed}`, words));
}

async function pressButton(desk: WebDesk, context: WebContext, gesture: LetterGesture): Promise<Response> {
  const found = await readLetterLink(desk, gesture, context.req.param('signed') ?? '');
  if (typeof found === 'string') return tell(context, found, context.get('words'));
  const { status } = await (gesture === 'confirm' ? confirmSubscription : leaveLetter)(desk, found);
  const workspace = await desk.store.workspaces.get(found.workspaceId);
  const words = desk.wordsFor(workspace?.locale ?? desk.locale, workspace?.address);
  return tell(context, status === 'active' ? 'confirmed' : 'left', words);
}

function tell(
  context: WebContext,
  what: 'confirmed' | 'left' | 'expired' | 'forged',
  words: Words,
): Response | Promise<Response> {
  const isDone = what === 'confirmed' || what === 'left';
  context.header('cache-control', 'no-store');
  return context.html(renderAlone(words.letterPages.door[what], words), isDone ? 200 : 403);
}

/** The letter within a space: wishing it, leaving it, and the list of those who receive it. */
export function letterRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const guard: MiddlewareHandler<WebEnv> = async (context, next) => {
    const { actor, hasLetter } = context.get('visit');
    if (!hasLetter) return answerNotFound(context);
    if (actor === null) return answerRefusal(context, 'notFound');
    await next();
    return undefined;
  };
  for (const path of ['/letter', '/letter/*']) routes.use(path, guard);

  routes.get('/letter', async (context) => {
    const visit = context.get('visit');
    const { workspace, actor, words } = visit;
    const all = subscriptionsOf(desk.store, workspace.id);
    const page: LetterPage = {
      mine: actor === null ? [] : await desk.store.subscriptions.ofMember(workspace.id, actor.member.id),
      readers: actor?.member.role === 'facilitator' ? await Array.fromAsync(all) : [],
      byMail: await livesByMail(desk.store, workspace.id),
    };
    const { title } = words.letterPages;
    return answerPage(context, { room: 'other', title }, renderLetterPage(page, visit));
  });

  routes.post('/letter/leave/:id', async (context) => {
    const { workspace, me } = context.get('visit');
    const found = await desk.store.subscriptions.get(workspace.id, context.req.param('id'));
    if (found !== null && found.memberId === me?.id) await leaveLetter(desk, found);
    return answerDone(context, `/${workspace.id}/letter`);
  });

  routes.post('/letter/:way{start|stop}', async (context) => {
    const { workspace, actor } = context.get('visit');
    if (actor === null) return answerRefusal(context, 'onlyFacilitator');
    const changed = await liveByMail(desk, actor, context.req.param('way') === 'start');
    return changed.ok
      ? answerDone(context, `/${workspace.id}/letter`)
      : answerRefusal(context, changed.refusal);
  });
  return routes;
}
