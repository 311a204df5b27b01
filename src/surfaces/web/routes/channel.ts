import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { answerAddressed } from '../../../app/command/answerCommand.ts';
import { cursorOf } from '../../../app/cursor.ts';
import { obey } from '../../../app/command/obey.ts';
import { deletePost, postMessage } from '../../../app/post/postMessage.ts';
import { isNewcomer } from '../../../app/newcomer/viewWaysIn.ts';
import { viewChannel, viewThread } from '../../../app/post/viewChannel.ts';
import { answerAlone } from '../alone.ts';
import { answerDone, answerNobody, answerNotFound, answerPage, answerRefusal } from '../answer.ts';
import { backWithin, wantsFragment, type WebDesk, type WebEnv } from '../context.ts';
import { renderChannel, renderThreadPage } from '../html/channel.ts';
import { renderThread } from '../html/threads.ts';
import { textsOf } from '../typed.ts';
import { rememberMember } from '../visit.ts';

const THREADS_A_PAGE = 25;
/** Proxies close silent connections after a minute or so. */
const HEARTBEAT_MS = 25_000;

/** The channel: its feed, its messages, the buttons of its cards, and what is new. */
export function channelRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/', async (context) => {
    const visit = context.get('visit');
    const before = context.req.query('before') ?? null;
    const threads = await viewChannel(desk.store, visit.viewer, { before, limit: THREADS_A_PAGE });
    const last = threads.length === THREADS_A_PAGE ? threads.at(-1) : undefined;
    const more = last === undefined ? null : cursorOf(last.first);
    const isWelcome = before === null && threads.length > 0 && (await isNewcomer(desk.store, visit.viewer));
    const content = renderChannel(threads.toReversed(), { before, more, isWelcome }, visit);
    return answerPage(context, { room: 'channel', title: visit.workspace.channel }, content);
  });

  routes.get('/posts/:id', async (context) => {
    const visit = context.get('visit');
    const thread = await viewThread(desk.store, visit.viewer, context.req.param('id'));
    if (thread === null) return answerNotFound(context);
    if (wantsFragment(context)) return context.html(renderThread(thread, visit));
    const place = { room: 'channel', title: visit.workspace.channel } as const;
    return answerPage(context, place, renderThreadPage(thread, visit));
  });

  routes.post('/posts', async (context) => {
    const { workspace, viewer, actor } = context.get('visit');
    const { text = '', threadId: thread = '', postId = desk.ids.next() } = await textsOf(context);
    if (actor === null) return answerNobody(context, text);
    const answer = await answerAddressed(desk, actor, text);
    if (answer !== null) return answerAlone(context, answer);
    const threadId = thread === '' ? null : thread;
    const posted = await postMessage(desk, actor, { text, threadId, postId });
    if (!posted.ok) return answerRefusal(context, posted.refusal, { typed: text });
    const root = posted.value.threadId ?? posted.value.id;
    desk.live.publish(workspace.id, root);
    desk.wake();
    if (!wantsFragment(context)) return context.redirect(`/${workspace.id}#post-${root}`, 303);
    const view = await viewThread(desk.store, viewer, root);
    return view === null
      ? context.body(null, 204)
      : context.html(renderThread(view, context.get('visit')), 201);
  });

  routes.post('/posts/:id/delete', async (context) => {
    const { workspace, actor } = context.get('visit');
    if (actor === null) return answerNobody(context);
    const gone = await deletePost(desk, actor, context.req.param('id'));
    if (!gone.ok) return answerRefusal(context, gone.refusal);
    desk.live.publish(workspace.id, gone.value.threadId ?? gone.value.id);
    desk.wake();
    return answerDone(context, `/${workspace.id}`);
  });

  routes.post('/commands/:command/:id', async (context) => {
    const { workspace, actor } = context.get('visit');
    if (actor === null) return answerNobody(context);
    const obeyed = await obey(desk, actor, context.req.param());
    if (!obeyed.ok) return answerRefusal(context, obeyed.refusal);
    desk.wake();
    return answerDone(context, `/${workspace.id}`);
  });

  routes.post('/play', async (context) => {
    const { workspace, members } = context.get('visit');
    const memberId = (await textsOf(context))['memberId'] ?? '';
    if ((await members()).some((member) => member.id === memberId))
      rememberMember(context, workspace.id, memberId);
    return context.redirect(backWithin(context, workspace.id), 303);
  });

  routes.get('/live', (context) => {
    const { workspace } = context.get('visit');
    return streamSSE(context, async (stream) => {
      const stop = desk.live.listen(workspace.id, (threadId) => void stream.writeSSE({ data: threadId }));
      const beat = (): void => void stream.writeSSE({ event: 'alive', data: '' });
      // A timer that outlived its page would keep the program from ending.
      const heart = setInterval(beat, HEARTBEAT_MS);
      beat();
      await new Promise<void>((left) => stream.onAbort(() => left()));
      clearInterval(heart);
      stop();
    });
  });

  return routes;
}
