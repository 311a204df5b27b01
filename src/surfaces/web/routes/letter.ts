import { Hono, type MiddlewareHandler } from 'hono';
import type { Refusal } from '../../../app/desk.ts';
import { liveByMail } from '../../../app/mail/liveByMail.ts';
import { LETTER_GESTURES, readLetterLink, type LetterGesture } from '../../../app/mail/letterLinks.ts';
import { listReaders, subscriptionsOf, type Listed } from '../../../app/mail/listReaders.ts';
import { confirmSubscription, leaveLetter, subscribe } from '../../../app/mail/subscribe.ts';
import { addressForm, readersForm } from '../../../cards/mail/letterForms.ts';
import { wordsFor, type Words } from '../../../words/words.ts';
import { answerDone, answerForm, answerRefusal } from '../answer.ts';
import type { WebContext, WebDesk, WebEnv } from '../context.ts';
import { renderLetterPage, renderOneButton, type LetterPage } from '../html/letter.ts';
import { renderSpace } from '../html/layout.ts';
import { renderAlone, renderNotFound } from '../html/problem.ts';
import { tellRefusal } from '../../../app/tellRefusal.ts';
import { textsOf } from '../typed.ts';

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
  const words = wordsFor(workspace?.locale ?? desk.locale, workspace?.address);
  const { title, text, button } = words.letterPages.door[gesture];
  const said = { title, text: text(found.address, workspace?.name ?? ''), button };
  return context.html(renderOneButton(said, `/letter/${gesture}/${signed}`, words));
}

async function pressButton(desk: WebDesk, context: WebContext, gesture: LetterGesture): Promise<Response> {
  const found = await readLetterLink(desk, gesture, context.req.param('signed') ?? '');
  if (typeof found === 'string') return tell(context, found, context.get('words'));
  const { status } = await (gesture === 'confirm' ? confirmSubscription : leaveLetter)(desk, found);
  const workspace = await desk.store.workspaces.get(found.workspaceId);
  const words = wordsFor(workspace?.locale ?? desk.locale, workspace?.address);
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
    const { workspace, me, words, hasLetter } = context.get('visit');
    if (!hasLetter) return context.html(renderNotFound(`/${workspace.id}`, words), 404);
    if (me === null) return refuse(context, 'notFound');
    await next();
    return undefined;
  };
  for (const path of ['/letter', '/letter/*', '/forms/letter', '/forms/readers']) routes.use(path, guard);

  routes.get('/letter', async (context) => {
    const visit = context.get('visit');
    const { workspace, me, words } = visit;
    const all = subscriptionsOf(desk.store, workspace.id);
    const page: LetterPage = {
      mine: await desk.store.subscriptions.ofMember(workspace.id, me?.id ?? ''),
      readers: me?.role === 'facilitator' ? await Array.fromAsync(all) : [],
    };
    const content = renderLetterPage(page, visit);
    return context.html(renderSpace(visit, 'other', words.letterPages.title, content));
  });

  routes.post('/letter/leave/:id', async (context) => {
    const { workspace, me } = context.get('visit');
    const found = await desk.store.subscriptions.get(workspace.id, context.req.param('id'));
    if (found !== null && found.memberId === me?.id) await leaveLetter(desk, found);
    return answerDone(context, `/${workspace.id}/letter`);
  });

  routes.post('/letter/:way{start|stop}', async (context) => {
    const { workspace, me } = context.get('visit');
    if (me === null) return refuse(context, 'onlyFacilitator');
    const changed = await liveByMail(desk, { member: me, byMail: context.req.param('way') === 'start' });
    return changed.ok ? answerDone(context, `/${workspace.id}/letter`) : refuse(context, changed.refusal);
  });
  addressRoutes(desk, routes);
  readersRoutes(desk, routes);
  return routes;
}

function addressRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  routes.get('/forms/letter', (context) =>
    answerForm(context, addressForm({ address: '', problem: null }, context.get('visit').words)),
  );

  routes.post('/forms/letter', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const { address = '' } = await textsOf(context);
    const wished = await subscribe(desk, { workspaceId: workspace.id, memberId: me?.id ?? '', address });
    if (!wished.ok)
      return answerForm(
        context,
        addressForm({ address, problem: tellRefusal(wished.refusal, words) }, words),
      );
    desk.wake();
    return answerDone(context, `/${workspace.id}/letter`);
  });
}

function readersRoutes(desk: WebDesk, routes: Hono<WebEnv>): void {
  routes.get('/forms/readers', (context) => {
    const { me, words } = context.get('visit');
    if (me?.role !== 'facilitator') return refuse(context, 'onlyFacilitator');
    return answerForm(context, readersForm({ typed: '', informed: false, problem: null }, words));
  });

  routes.post('/forms/readers', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const { readers: typed = '', informed: told } = await textsOf(context);
    if (me?.role !== 'facilitator') return refuse(context, 'onlyFacilitator', typed);
    const informed = told === 'yes';
    const listed = await listReaders(desk, { workspace, member: me, typed, informed });
    if (!listed.ok)
      return answerForm(
        context,
        readersForm({ typed, informed, problem: tellRefusal(listed.refusal, words) }, words),
      );
    if (listed.value.unread.length === 0) return answerDone(context, `/${workspace.id}/letter`);
    return answerForm(context, readersForm(leftOver(listed.value, words), words));
  });
}

/** The lines that hold no address come back, to be mended. */
function leftOver({ added, kept, unread }: Listed, words: Words): Parameters<typeof readersForm>[0] {
  const problem = `${words.letterPages.listed(added, kept)} ${words.letterPages.unread}`;
  return { typed: unread.join('\n'), informed: true, problem };
}

function refuse(
  context: WebContext,
  refusal: Refusal,
  typed: string | null = null,
): Response | Promise<Response> {
  return answerRefusal(context, refusal, tellRefusal(refusal, context.get('visit').words), typed);
}
