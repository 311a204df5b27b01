import type { types } from '@slack/bolt';
import type { OwnButton } from '../../chat/notices.ts';
import type { Words } from '../../words/words.ts';
import { wordsOf, type Coming, type Host } from './attend.ts';
import { renderButtons } from './card.ts';
import { renderReading } from './modal.ts';
import { said } from './rich.ts';
import { tell, type Utterance } from './say.ts';
import { renderAnswer, renderHome } from './section.ts';
import { soon } from './soon.ts';
import { isLast, type Standing } from './stack.ts';
import { escaped } from './text.ts';
import { turnOf, type Turn } from './turn.ts';
import { doneWindow, opensWindow, windowOf, type SlackReply } from './windows.ts';

/** Where a gesture was made, as Slack tells it. */
export interface Made {
  readonly trigger_id: string;
  /** By which what the gesture was made in is taken down, and its person told something there. */
  readonly response_url?: string;
  readonly view?: Standing | undefined;
  readonly container?: { readonly is_ephemeral?: boolean };
  /** The same gesture, for a button: nobody has to find the way again. */
  readonly again: Pick<OwnButton, 'press' | 'value'>;
}

/**
 * Shows one person what their gesture comes to. A trigger lives three seconds: where it takes longer, a window opens
 * first and waits.
 */
export async function show(coming: Coming, made: Made): Promise<void> {
  const ready = await soon(coming.reply);
  const waiting = ready === null ? await openWaiting(coming, made) : null;
  const [host, reply] = [await coming.host, ready ?? (await coming.reply)];
  if (host === null) return tellOtherwise(coming, reply, made);
  try {
    if (waiting !== null) await replace(host, waiting, { reply, turn: turnOf(made.again) });
    // The window that waited has said already that it is done.
    const left = waiting === null ? made : { ...made, view: undefined };
    if (waiting === null || !opensWindow(reply)) await perform(host, reply, left);
  } catch (error) {
    coming.failed(error);
    await tellOtherwise(coming, reply, made);
  }
}

/** The id of a window that says that something is coming; null when Slack opens none. */
async function openWaiting(coming: Coming, made: Made): Promise<string | null> {
  const host = await soon(coming.host, 0);
  if (host === null) return null;
  const { wait, waiting } = host.words.slack.slow;
  try {
    return await openWindow(host, made, renderReading(wait, [said(waiting)], host.words));
  } catch {
    return null;
  }
}

/** Fills a window that waits. */
async function replace(
  host: Host,
  viewId: string,
  { reply, turn }: { readonly reply: SlackReply; readonly turn: Turn | null },
): Promise<void> {
  const { words } = host;
  const view = opensWindow(reply) ? windowOf(reply, words, turn) : doneWindow(words);
  await updateWindow(host, viewId, view);
}

/** Shows something else in a window that is open. */
export async function updateWindow(host: Host, viewId: string, view: types.ModalView): Promise<void> {
  await host.connection.talk.line.client.views.update({ view_id: viewId, view });
}

async function perform(host: Host, reply: SlackReply, made: Made): Promise<void> {
  switch (reply.is) {
    case 'nothing':
      return;
    case 'done':
      if (made.view?.type === 'modal') return void (await openWindow(host, made, doneWindow(host.words)));
      return made.container?.is_ephemeral === true ? takeDown(made.response_url) : undefined;
    case 'taken':
      return takeDown(made.response_url);
    case 'home':
      return showHome(host, renderHome(reply.sections, host.words));
    default:
      return void (await openWindow(host, made, windowOf(reply, host.words, turnOf(made.again))));
  }
}

async function showHome({ connection, user }: Host, view: types.HomeView): Promise<void> {
  await connection.talk.line.client.views.publish({ user_id: user, view });
}

/**
 * Opens a window, over the one that the gesture was made in when there is one, in its place when it is its next page;
 * gives its id.
 */
async function openWindow(
  { connection }: Host,
  made: Pick<Made, 'trigger_id' | 'view' | 'again'>,
  view: types.ModalView,
): Promise<string | null> {
  const { views } = connection.talk.line.client;
  const asked = { trigger_id: made.trigger_id, view };
  const under = made.view?.type === 'modal' ? made.view : null;
  const isTurned = (turnOf(made.again)?.page ?? 0) > 0;
  if (under !== null && (isTurned || isLast(under))) {
    await views.update({ view_id: under.id, view });
    return under.id;
  }
  const opened = under === null ? await views.open(asked) : await views.push(asked);
  return opened.view?.id ?? null;
}

/** What was put to one person goes once they have answered. */
export async function takeDown(responseUrl: string | undefined): Promise<void> {
  // That it stays on the screen is no failure of what was done.
  if (responseUrl !== undefined) await answerAt(responseUrl, { delete_original: true });
}

/** Where Slack opened no window, its person is told where they are, or in the conversation with them. */
async function tellOtherwise(coming: Coming, reply: SlackReply, made: Made): Promise<void> {
  await tellAlone(coming, otherwise(reply, await wordsOf(coming.host), made), made.response_url);
}

/** Tells one person something beside what they did, by what answers: where they are, then in their conversation. */
export async function tellAlone(
  coming: Pick<Coming, 'host' | 'failed'>,
  utterance: Utterance,
  responseUrl?: string,
): Promise<void> {
  const there = { response_type: 'ephemeral', replace_original: false, ...utterance };
  if (responseUrl !== undefined && (await answerAt(responseUrl, there))) return;
  const host = await coming.host;
  if (host !== null) await tell(host.connection.talk, host.user, utterance).catch(coming.failed);
}

/** What needs no window is said; the rest is one button away. */
function otherwise(reply: SlackReply, words: Words, { again }: Made): Utterance {
  if (reply.is === 'answer') return renderAnswer(reply.section, words);
  if (reply.is === 'sentence') return utterance(reply.text);
  const { title, text, again: label } = words.slack.slow;
  const button = { label, tone: 'primary', ...again } as const;
  return {
    text: escaped(title),
    blocks: [said(title, { bold: true }), said(text), ...renderButtons([button])],
  };
}

/** A sentence, as a message. */
export function utterance(text: string): Utterance {
  return { text: escaped(text), blocks: [said(text)] };
}

/** Answers where a gesture was made; false where Slack takes no more answer there. */
async function answerAt(responseUrl: string, body: object): Promise<boolean> {
  try {
    const answered = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    return answered.ok;
  } catch {
    return false;
  }
}

const ANSWER_MS = 10_000;
