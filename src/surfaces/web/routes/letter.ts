import { Hono } from 'hono';
import { LETTER_GESTURES, readLetterLink, type LetterGesture } from '../../../app/letterLinks.ts';
import {
  confirmSubscription,
  leaveLetter,
  listReaders,
  subscribe,
  subscriptionsOf,
} from '../../../app/subscribe.ts';
import { addressForm, readersForm } from '../../../cards/letterForms.ts';
import { wordsFor, type Words } from '../../../words/words.ts';
import { answerDone, answerRefusal } from '../answer.ts';
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
  routes.use('/letter/*', async (context, next) => {
    const { workspace, me, words } = context.get('visit');
    if (desk.hasMail !== true) return context.html(renderNotFound(`/${workspace.id}`, words), 404);
    if (me === null) return answerRefusal(context, 'notFound', words.problems.chooseWhoFirst);
    await next();
    return undefined;
  });

  routes.get('/letter', (context) => show(desk, context));

  routes.post('/letter/address', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const { address = '' } = await textsOf(context);
    const asked = { workspaceId: workspace.id, memberId: me?.id ?? '', address };
    const wished = await subscribe(desk, asked);
    if (!wished.ok) {
      const problem = tellRefusal(wished.refusal, words);
      return show(desk, context, { addressForm: addressForm({ address, problem }, words) });
    }
    desk.wake();
    return answerDone(context, `/${workspace.id}/letter`);
  });

  routes.post('/letter/leave/:id', async (context) => {
    const { workspace, me } = context.get('visit');
    const found = await desk.store.subscriptions.get(workspace.id, context.req.param('id'));
    if (found?.memberId === me?.id && found !== null) await leaveLetter(desk, found);
    return answerDone(context, `/${workspace.id}/letter`);
  });

  routes.post('/letter/readers', async (context) => {
    const { workspace, me, words } = context.get('visit');
    if (me === null) return answerRefusal(context, 'onlyFacilitator', words.problems.onlyFacilitator);
    const { readers: typed = '', informed } = await textsOf(context);
    const asked = { workspace, member: me, typed, informed: informed === 'yes' };
    const listed = await listReaders(desk, asked);
    if (!listed.ok) {
      const problem = tellRefusal(listed.refusal, words);
      if (me.role !== 'facilitator') return answerRefusal(context, listed.refusal, problem, typed);
      return show(desk, context, {
        readersForm: readersForm({ typed, informed: asked.informed, problem }, words),
      });
    }
    const { added, kept, unread } = listed.value;
    const told = [
      words.letterPages.listed(added, kept),
      ...(unread.length === 0 ? [] : [words.letterPages.unread(unread)]),
    ];
    return show(desk, context, { told });
  });

  return routes;
}

async function show(desk: WebDesk, context: WebContext, over: Partial<LetterPage> = {}): Promise<Response> {
  const visit = context.get('visit');
  const { workspace, me, words } = visit;
  const isFacilitator = me?.role === 'facilitator';
  const page: LetterPage = {
    mine: await desk.store.subscriptions.ofMember(workspace.id, me?.id ?? ''),
    addressForm: addressForm({ address: '', problem: null }, words),
    readersForm: isFacilitator ? readersForm({ typed: '', informed: false, problem: null }, words) : null,
    readers: isFacilitator ? await Array.fromAsync(subscriptionsOf(desk.store, workspace.id)) : [],
    told: [],
    ...over,
  };
  const status = over.addressForm === undefined && over.readersForm === undefined ? 200 : 422;
  return context.html(
    renderSpace(visit, 'other', words.letterPages.title, renderLetterPage(page, visit)),
    status,
  );
}
