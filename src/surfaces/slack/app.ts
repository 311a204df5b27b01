import { App, type Receiver, type ViewSubmitAction } from '@slack/bolt';
import { readPress, type Press } from '../../chat/deeds.ts';
import { obeyGesture } from '../../chat/gesture.ts';
import type { Words } from '../../words/words.ts';
import { attend, wordsOf, type Coming, type Floor } from './attend.ts';
import { CHANNEL_WINDOWS, isOfChannel, pressOfChannel, submitOfChannel } from './channelGestures.ts';
import { nameIn, SLACK, slackConnect } from './chat.ts';
import type { SlackDesk } from './desk.ts';
import { filesOf } from './events.ts';
import { placeOf } from './ids.ts';
import { readMemo, typedIn } from './modal.ts';
import { AGAIN, MESSAGE_SHORTCUT, SHARE_SHORTCUT } from './names.ts';
import { show, takeDown, tellAlone, updateWindow, utterance } from './perform.ts';
import { quiet } from './quiet.ts';
import { renderAnswer } from './section.ts';
import { soon } from './soon.ts';
import { afterwards, answerTo, heldBack, type Answered, type SentView } from './submit.ts';
import type { SlackVisit } from './visit.ts';
import type { SlackReply } from './windows.ts';

/**
 * Bolt, with what each gesture does. Slack is answered at once, and its person is shown what came of it; a command or
 * a form that comes to something soon is answered with it.
 */
export function slackApp(desk: SlackDesk, receiver: Receiver, failed: (error: unknown) => void): App {
  const app = new App({
    receiver,
    logger: quiet,
    ignoreSelf: false,
    attachFunctionToken: false,
    // Each gesture finds its own workspace: Bolt needs no token of its own.
    authorize: async ({ teamId, enterpriseId }) => ({
      ...(teamId === undefined ? {} : { teamId }),
      ...(enterpriseId === undefined ? {} : { enterpriseId }),
    }),
  });
  const floor = { desk, connect: slackConnect(desk), failed };
  app.error(async (error) => failed(error));
  commands(app, floor);
  shortcuts(app, floor);
  buttons(app, floor);
  windows(app, floor);
  return app;
}

function commands(app: App, floor: Floor): void {
  app.command(/.*/, async ({ command, ack }) => {
    const { text, trigger_id, response_url } = command;
    const coming = attend(floor, command, (visit) => obeyGesture(visit, { is: 'command', text }));
    const ready = await soon(coming.reply);
    const told = ready === null ? null : messageOf(ready, await wordsOf(coming.host));
    if (told !== null) return ack({ response_type: 'ephemeral', ...told });
    await ack();
    await show(coming, { trigger_id, response_url, again: { press: AGAIN, value: lent(text) } });
  });
}

/** What a command is answered with by a message; the rest wants a window. */
function messageOf(reply: SlackReply, words: Words): ReturnType<typeof utterance> | null {
  if (reply.is === 'answer') return renderAnswer(reply.section, words);
  return reply.is === 'sentence' ? utterance(reply.text) : null;
}

/** What a button brings along; what it has no room for is typed again. */
const lent = (text: string): string => (SLACK.lends(text) ? text : '');

function shortcuts(app: App, floor: Floor): void {
  app.shortcut({ callback_id: SHARE_SHORTCUT, type: 'shortcut' }, async ({ shortcut, ack }) => {
    await ack();
    const coming = attend(floor, shortcut, (visit) => obeyGesture(visit, { is: 'open', form: 'share' }));
    const press = { is: 'form', name: 'share', id: '' } as const;
    await show(coming, { trigger_id: shortcut.trigger_id, again: { press } });
  });
  app.shortcut({ callback_id: MESSAGE_SHORTCUT, type: 'message_action' }, async ({ shortcut, ack }) => {
    await ack();
    const { channel, message, message_ts: ts, trigger_id, response_url } = shortcut;
    const place = placeOf({ channel: channel.id, ts });
    const { text = '', user = '' } = message;
    const coming = attend(floor, shortcut, async (visit) => {
      const named = await nameIn(visit.connection.talk, visit.viewer.words, text);
      return obeyGesture(visit, { is: 'turn', place, user, text: named, files: filesOf(message['files']) });
    });
    const press = { is: 'own', name: 'prepare', id: place } as const;
    await show(coming, { trigger_id, response_url, again: { press, value: lent(text) } });
  });
}

function buttons(app: App, floor: Floor): void {
  app.action(/.*/, async ({ action, body, ack }) => {
    await ack();
    if (body.type !== 'block_actions' || !('action_id' in action)) return;
    const press = readPress(action.action_id);
    if (press === null) return;
    const value = action.type === 'button' ? (action.value ?? '') : '';
    const chosen = action.type === 'multi_static_select' ? action.selected_options : [];
    const pressed = {
      press,
      lent: value,
      chosen: chosen.map((one) => one.value),
      inCorner: body.view?.type === 'home',
      answerAt: body.response_url,
    };
    const coming = attend(floor, body, (visit) => obeyPress(visit, pressed));
    await show(coming, { ...body, again: { press, value } });
  });
}

type Pressed = Omit<Extract<Parameters<typeof obeyGesture>[1], { readonly is: 'press' }>, 'is'>;

const isOne = (press: Press, own: Press): boolean => press.is === own.is && press.name === own.name;

async function obeyPress(visit: SlackVisit, pressed: Pressed): Promise<SlackReply> {
  if (isOfChannel(pressed.press)) return pressOfChannel(visit, pressed.press);
  return isOne(pressed.press, AGAIN)
    ? obeyGesture(visit, { is: 'command', text: pressed.lent })
    : obeyGesture(visit, { is: 'press', ...pressed });
}

function windows(app: App, floor: Floor): void {
  app.view<ViewSubmitAction>(
    { callback_id: CHANNEL_WINDOWS, type: 'view_submission' },
    async ({ view, body, ack }) => {
      await take(
        attend(floor, body, (visit) => submitOfChannel(visit, view)),
        view,
        ack,
      );
    },
  );
  app.view<ViewSubmitAction>(
    { callback_id: /^form:/, type: 'view_submission' },
    async ({ view, body, ack }) => {
      const memo = readMemo(view.private_metadata);
      const typed = typedIn(view);
      const coming = attend(floor, body, async (visit) => {
        const reply = await obeyGesture(visit, { is: 'submit', memo, typed });
        if (reply.is === 'taken') visit.desk.wake();
        return reply;
      });
      await take(coming, view, ack);
      if ((await coming.reply).is === 'taken') await takeDown(memo.answerAt);
    },
  );
}

/** Answers a window that someone sends: closed once it is taken. Where that takes longer, it stays and tells later. */
async function take(
  coming: Coming,
  view: SentView,
  ack: (answered?: Exclude<Answered, undefined>) => Promise<void>,
): Promise<void> {
  const ready = await soon(coming.reply);
  const words = await wordsOf(coming.host);
  if (ready !== null) return ack(answerTo(ready, view, words));
  await ack(heldBack(view, words));
  const [reply, host] = [await coming.reply, await coming.host];
  try {
    if (host !== null) await updateWindow(host, view.id, afterwards(reply, view, host.words));
  } catch (error) {
    coming.failed(error);
    await tellAlone(coming, utterance(inAWord(reply, await wordsOf(coming.host))));
  }
}

/** What came of a window that its person has closed meanwhile. */
function inAWord(reply: SlackReply, { slack, problems }: Awaited<ReturnType<typeof wordsOf>>): string {
  if (reply.is === 'sentence') return reply.text;
  return reply.is === 'givenBack' ? (reply.form.problem ?? problems.unexpected) : slack.slow.done;
}
