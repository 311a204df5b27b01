import { App, type Receiver } from '@slack/bolt';
import { facilitating } from '../../app/actor.ts';
import { tellRefusal } from '../../app/tellRefusal.ts';
import { readPress } from '../../chat/deeds.ts';
import { send } from '../../chat/errands.ts';
import { obeyGesture } from '../../chat/gesture.ts';
import { sentence } from '../../chat/reply.ts';
import { slackConnect } from './chat.ts';
import type { SlackDesk } from './desk.ts';
import type { SlackErrand } from './errands.ts';
import { placeOf } from './ids.ts';
import { readMemo, typedIn } from './modal.ts';
import { MESSAGE_SHORTCUT, OPENING, SHARE_SHORTCUT } from './names.ts';
import { drawOpening } from './opening.ts';
import { openWindow, perform, takeDown, type Made } from './perform.ts';
import { quiet } from './quiet.ts';
import { renderAnswer } from './section.ts';
import { answerTo } from './submit.ts';
import { visitOf, type From, type SlackVisit } from './visit.ts';

/** Who makes a gesture; or the sentence for those who may not. */
type Visiting = (from: From) => Promise<SlackVisit | string>;

/**
 * Bolt, with what each gesture does. Slack is answered within three seconds: at once for a button, with the answer
 * for a command, once it is committed for a form.
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
  const connect = slackConnect(desk);
  const visiting: Visiting = (from) => visitOf(desk, connect, from);
  app.error(async (error) => failed(error));
  commands(app, visiting);
  shortcuts(app, visiting);
  buttons(app, visiting);
  windows(app, visiting);
  return app;
}

function commands(app: App, visiting: Visiting): void {
  app.command(/.*/, async ({ command, ack }) => {
    const visit = await visiting(command);
    if (typeof visit === 'string') return ack({ response_type: 'ephemeral', text: visit });
    const reply = await obeyGesture(visit, { is: 'command', text: command.text });
    if (reply.is === 'answer') return ack({ response_type: 'ephemeral', ...renderAnswer(reply.section) });
    await perform(visit, reply, command);
    return ack();
  });
}

function shortcuts(app: App, visiting: Visiting): void {
  app.shortcut({ callback_id: SHARE_SHORTCUT, type: 'shortcut' }, async ({ shortcut, ack }) => {
    await ack();
    const visit = await visiting(shortcut);
    if (typeof visit === 'string') return;
    await perform(visit, await obeyGesture(visit, { is: 'open', form: 'share' }), shortcut);
  });
  app.shortcut({ callback_id: MESSAGE_SHORTCUT, type: 'message_action' }, async ({ shortcut, ack }) => {
    await ack();
    const visit = await visiting(shortcut);
    if (typeof visit === 'string') return;
    const { channel, message, message_ts: ts, trigger_id } = shortcut;
    const place = placeOf({ channel: channel.id, ts });
    const { text = '', user = '' } = message;
    await perform(visit, await obeyGesture(visit, { is: 'turn', place, user, text }), { trigger_id });
  });
}

function buttons(app: App, visiting: Visiting): void {
  app.action(/.*/, async ({ action, body, ack }) => {
    await ack();
    if (body.type !== 'block_actions' || !('action_id' in action)) return;
    const press = readPress(action.action_id);
    const visit = press === null ? '' : await visiting(body);
    if (press === null || typeof visit === 'string') return;
    if (press.is === OPENING.is && press.name === OPENING.name) return showOpening(visit, body);
    const chosen = action.type === 'multi_static_select' ? action.selected_options : [];
    const reply = await obeyGesture(visit, {
      is: 'press',
      press,
      lent: action.type === 'button' ? (action.value ?? '') : '',
      chosen: chosen.map(({ value }) => value),
      inCorner: body.view?.type === 'home',
      answerAt: body.response_url,
    });
    await perform(visit, reply, body);
  });
}

/** Who facilitates opens the channel, or completes what was opened by hand. */
async function showOpening(visit: SlackVisit, made: Made): Promise<void> {
  const { words, workspace } = visit.viewer;
  const host = facilitating(visit.viewer);
  if (!host.ok) return perform(visit, sentence(tellRefusal(host.refusal, words)), made);
  return openWindow(visit, made, drawOpening(workspace.channel, words));
}

function windows(app: App, visiting: Visiting): void {
  app.view({ callback_id: 'opening', type: 'view_submission' }, async ({ view, body, ack }) => {
    const visit = await visiting(body);
    const people = view.state.values['people']?.['people']?.selected_users ?? [];
    if (typeof visit !== 'string') await askOpening(visit, people);
    await ack();
  });
  app.view({ callback_id: /^form:/, type: 'view_submission' }, async ({ view, body, ack }) => {
    const visit = await visiting(body);
    // Who may not is told by closing: there is no such window for them.
    if (typeof visit === 'string') return ack();
    const memo = readMemo(view.private_metadata);
    const reply = await obeyGesture(visit, { is: 'submit', memo, typed: typedIn(view) });
    await ack(answerTo(reply, view, visit.viewer.words));
    if (reply.is !== 'taken') return;
    visit.desk.wake();
    await takeDown(memo.answerAt);
  });
}

async function askOpening(visit: SlackVisit, people: readonly string[]): Promise<void> {
  const { desk, connection, viewer, user } = visit;
  if (viewer.member.role !== 'facilitator') return;
  const { surface, workspaceId } = connection;
  const errand = { do: 'open', user, people } as const;
  await send<SlackErrand>(desk, { surface, workspaceId, lane: 'opening' }, errand);
  desk.wake();
}
