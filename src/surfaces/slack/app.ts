import { App, type Receiver } from '@slack/bolt';
import { answerCommand, fieldsIn } from '../../app/command/answerCommand.ts';
import { renderAnswer } from './answers.ts';
import { readPress } from './deeds.ts';
import type { SlackDesk } from './desk.ts';
import { send } from './errands.ts';
import { postIdOf } from './ids.ts';
import { readMemo, renderReading } from './modal.ts';
import { MESSAGE_SHORTCUT, SHARE_SHORTCUT } from './names.ts';
import { askedOffer } from './offer.ts';
import { meet } from './people.ts';
import { obeyPress, openForm, takeDown } from './press.ts';
import { quiet } from './quiet.ts';
import { said } from './rich.ts';
import { submit } from './submit.ts';
import { openWindow, visitOf, type Visit } from './visit.ts';

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
  app.error(async (error) => failed(error));
  commands(app, desk);
  shortcuts(app, desk);
  buttons(app, desk);
  windows(app, desk);
  return app;
}

function commands(app: App, desk: SlackDesk): void {
  app.command(/.*/, async ({ command, ack }) => {
    const visit = await visitOf(desk, command);
    if (typeof visit === 'string') return ack({ response_type: 'ephemeral', text: visit });
    const answer = await answerCommand(desk, visit.viewer, command.text);
    if (answer.is !== 'form')
      return ack({ response_type: 'ephemeral', ...renderAnswer(answer, visit.viewer.words) });
    await openForm(visit, command, { memo: { form: answer.name, id: '' }, fields: answer.fields });
    return ack();
  });
}

function shortcuts(app: App, desk: SlackDesk): void {
  app.shortcut({ callback_id: SHARE_SHORTCUT, type: 'shortcut' }, async ({ shortcut, ack }) => {
    await ack();
    const visit = await visitOf(desk, shortcut);
    if (typeof visit !== 'string') await openForm(visit, shortcut, { memo: { form: 'share', id: '' } });
  });
  app.shortcut({ callback_id: MESSAGE_SHORTCUT, type: 'message_action' }, async ({ shortcut, ack }) => {
    await ack();
    const visit = await visitOf(desk, shortcut);
    if (typeof visit === 'string') return;
    const { channel, message, message_ts: ts } = shortcut;
    const at = { channel: channel.id, ts };
    const { text = '', user = '' } = message;
    if (user !== shortcut.user.id) return askAuthor(visit, shortcut.trigger_id, { ...at, user, text });
    const id = postIdOf(at.channel, at.ts);
    await openForm(visit, shortcut, {
      memo: { form: 'share', id, post: id },
      fields: await fieldsIn(desk, visit.viewer, text),
    });
  });
}

/** Nobody shares for someone else: the author of a message is asked, and decides. */
async function askAuthor(
  visit: Visit,
  trigger_id: string,
  message: { readonly channel: string; readonly ts: string; readonly user: string; readonly text: string },
): Promise<void> {
  const { desk, line, viewer } = visit;
  const { words } = viewer;
  const author = message.user === '' ? null : await meet(desk, line, message.user);
  const told = author === null ? words.slack.offer.notAColleague : words.slack.offer.askedAuthor;
  if (author !== null) {
    const offer = askedOffer({ asker: viewer.member.name, at: message, text: message.text }, words);
    const id = `asked:${message.channel}:${message.ts}`;
    await send(
      desk,
      { workspaceId: line.install.workspaceId, id },
      { do: 'tell', user: message.user, ...offer },
    );
    desk.wake();
  }
  await openWindow(visit, { trigger_id }, renderReading(words.channel.productName, [said(told)], words));
}

function buttons(app: App, desk: SlackDesk): void {
  app.action(/.*/, async ({ action, body, ack }) => {
    await ack();
    if (body.type !== 'block_actions' || !('action_id' in action)) return;
    const press = readPress(action.action_id);
    const visit = press === null ? '' : await visitOf(desk, body);
    if (press === null || typeof visit === 'string') return;
    const chosen = action.type === 'multi_static_select' ? action.selected_options : [];
    await obeyPress(visit, press, {
      ...body,
      view: body.view,
      value: action.type === 'button' ? (action.value ?? '') : '',
      chosen: chosen.map(({ value }) => value),
    });
  });
}

function windows(app: App, desk: SlackDesk): void {
  app.view({ callback_id: 'opening', type: 'view_submission' }, async ({ view, body, ack }) => {
    const visit = await visitOf(desk, body);
    if (typeof visit !== 'string' && visit.viewer.member.role === 'facilitator') {
      const people = view.state.values['people']?.['people']?.selected_users ?? [];
      const errand = { do: 'open', user: body.user.id, people } as const;
      await send(desk, { workspaceId: visit.line.install.workspaceId, lane: 'opening' }, errand);
      desk.wake();
    }
    await ack();
  });
  app.view({ callback_id: /^form:/, type: 'view_submission' }, async ({ view, body, ack }) => {
    const visit = await visitOf(desk, body);
    // Who may not is told by closing: there is no such window for them.
    if (typeof visit === 'string') return ack();
    const answered = await submit(visit, view);
    await ack(answered);
    if (answered !== undefined) return;
    desk.wake();
    await takeDown(readMemo(view.private_metadata).answerAt);
  });
}
