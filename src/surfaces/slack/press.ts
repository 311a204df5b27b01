import { facilitating, idsOf } from '../../app/actor.ts';
import { obey } from '../../app/command/obey.ts';
import { isFormName, showForm, takeForm } from '../../app/form/forms.ts';
import { tellRefusal } from '../../app/tellRefusal.ts';
import type { Press } from './deeds.ts';
import { drawHome } from './home.ts';
import { postIdOf } from './ids.ts';
import { fieldsOf } from './messages.ts';
import { renderForm, renderReading, type Memo } from './modal.ts';
import { messageIn } from './notices.ts';
import { drawOpening } from './opening.ts';
import { said } from './rich.ts';
import { drawPrompt, drawSheet, linkTo } from './sheet.ts';
import { openWindow, type From, type Visit } from './visit.ts';

/** A button that was pressed, as Slack tells it. */
export interface Pressed extends From {
  readonly trigger_id: string;
  readonly response_url?: string;
  readonly user: { readonly id: string };
  readonly view?: { readonly type: string } | undefined;
  readonly container?: { readonly is_ephemeral?: boolean };
  /** What the button brought along. */
  readonly value: string;
  /** What a list holds. */
  readonly chosen: readonly string[];
}

/** Does what a button asks for. */
export async function obeyPress(visit: Visit, press: Press, pressed: Pressed): Promise<void> {
  switch (press.is) {
    case 'form':
      return openForm(visit, pressed, { memo: { form: press.name, id: press.id } });
    case 'command':
      return obeyCommand(visit, press, pressed);
    case 'copy':
      return openOr(visit, pressed, await drawPrompt(visit.desk, visit.viewer, press.id));
    case 'more':
      return openSheet(visit, pressed, { subject: press.name, id: press.id });
    case 'open':
      return press.name === 'page' ? openPage(visit, pressed, press.id) : undefined;
    case 'own':
      return obeyOwn(visit, press, pressed);
  }
}

/** Opens a form in a window, or says why it does not open. */
export async function openForm(
  visit: Visit,
  pressed: Pick<Pressed, 'trigger_id' | 'view'>,
  {
    memo,
    fields,
  }: { readonly memo: Memo; readonly fields?: Parameters<typeof showForm>[2]['fields'] | undefined },
): Promise<void> {
  const { desk, viewer } = visit;
  const { form: name, id: about } = memo;
  if (!isFormName(name)) return openOr(visit, pressed, null);
  const asked = { name, id: about, ...(fields === undefined ? {} : { fields }) };
  const shown = await showForm(desk, viewer, asked);
  if (!shown.ok) return say(visit, pressed, tellRefusal(shown.refusal, viewer.words));
  // A variation is a share's form: what comes back is named by the form, not by the button.
  const { name: form, id } = shown.value;
  const view = renderForm(shown.value, { ...memo, form, id }, viewer.words);
  await openWindow(visit, pressed, view);
}

/** A sentence in a window of its own: what a button answers is seen by who pressed it alone. */
async function say(visit: Visit, pressed: Pick<Pressed, 'trigger_id' | 'view'>, told: string): Promise<void> {
  const { words } = visit.viewer;
  await openWindow(visit, pressed, renderReading(words.channel.productName, [said(told)], words));
}

async function openOr(
  visit: Visit,
  pressed: Pick<Pressed, 'trigger_id' | 'view'>,
  view: Parameters<typeof openWindow>[2] | null,
): Promise<void> {
  if (view !== null) return openWindow(visit, pressed, view);
  return say(visit, pressed, visit.viewer.words.problems.notFound);
}

async function openSheet(
  visit: Visit,
  pressed: Pressed,
  { subject, id }: { readonly subject: string; readonly id: string },
): Promise<void> {
  const { desk, viewer } = visit;
  const path = subject === 'share' ? `/${viewer.workspace.id}/shares/${id}` : null;
  const page = path === null ? null : desk.link({ ...idsOf(viewer), path });
  return openOr(visit, pressed, await drawSheet(desk, viewer, { subject, id, page }));
}

/** A page is read in a window where it is a share, and opened by a link for this person alone otherwise. */
async function openPage(visit: Visit, pressed: Pressed, path: string): Promise<void> {
  const { desk, viewer } = visit;
  const { words } = viewer;
  const share = /^\/[^/]+\/shares\/([^/?#]+)$/.exec(path)?.[1];
  if (share !== undefined) return openSheet(visit, pressed, { subject: 'share', id: share });
  const page = desk.link({ ...idsOf(viewer), path });
  const blocks = page === null ? [said(words.slack.pageIsLocal)] : linkTo(page, words.slack.page);
  await openWindow(visit, pressed, renderReading(words.channel.productName, [...blocks], words));
}

async function obeyCommand(visit: Visit, press: Press, pressed: Pressed): Promise<void> {
  const { desk, viewer } = visit;
  const obeyed = await obey(desk, viewer, { command: press.name, id: press.id });
  if (!obeyed.ok) return say(visit, pressed, tellRefusal(obeyed.refusal, viewer.words));
  desk.wake();
  if (pressed.view?.type === 'home') await redrawHome(visit, pressed.user.id);
  else if (pressed.container?.is_ephemeral === true) await takeDown(pressed.response_url);
}

async function redrawHome(visit: Visit, user: string, families: readonly string[] = []): Promise<void> {
  const view = await drawHome(visit.desk, visit.viewer, families);
  await visit.line.client.views.publish({ user_id: user, view });
}

/** What was put to one person goes once they have answered. */
export async function takeDown(responseUrl: string | undefined): Promise<void> {
  if (responseUrl === undefined) return;
  await fetch(responseUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ delete_original: true }),
    // That it stays on the screen is no failure of what was done.
  }).catch(() => undefined);
}

async function obeyOwn(visit: Visit, press: Press, pressed: Pressed): Promise<void> {
  switch (press.name) {
    case 'publish':
      return publishMessage(visit, press, pressed);
    case 'prepare':
      return prepareMessage(visit, press, pressed);
    case 'leave':
      return takeDown(pressed.response_url);
    case 'open':
      return openOpening(visit, pressed);
    case 'families':
      return redrawHome(visit, pressed.user.id, pressed.chosen);
  }
}

/** Who facilitates opens the channel, or completes what was opened by hand. */
async function openOpening(visit: Visit, pressed: Pressed): Promise<void> {
  const { words, workspace } = visit.viewer;
  const host = facilitating(visit.viewer);
  if (!host.ok) return say(visit, pressed, tellRefusal(host.refusal, words));
  return openWindow(visit, pressed, drawOpening(workspace.channel, words));
}

/** The author says that a message was read right: it is published as it was read, in its own thread. */
async function publishMessage(visit: Visit, press: Press, pressed: Pressed): Promise<void> {
  const { desk, viewer, line } = visit;
  const at = messageIn(press.id);
  const id = postIdOf(at.channel, at.ts);
  const before = await desk.store.shares.get(viewer.workspace.id, id);
  if (before?.status === 'published') return takeDown(pressed.response_url);
  const typed = { ...(await fieldsOf(visit, at, pressed.value)) };
  const postId = at.channel === line.install.channelId ? id : null;
  const taken = await takeForm(desk, viewer, { name: 'share', id, typed, postId });
  if (taken.ok) {
    desk.wake();
    return takeDown(pressed.response_url);
  }
  if (!('form' in taken)) return say(visit, pressed, tellRefusal(taken.refusal, viewer.words));
  await openWindow(visit, pressed, renderForm(taken.form, memoOf(id, pressed), viewer.words));
}

/** The form, filled with what was read of the message. */
async function prepareMessage(visit: Visit, press: Press, pressed: Pressed): Promise<void> {
  const at = messageIn(press.id);
  const id = postIdOf(at.channel, at.ts);
  await openForm(visit, pressed, {
    memo: memoOf(id, pressed),
    fields: await fieldsOf(visit, at, pressed.value),
  });
}

function memoOf(id: string, { response_url: answerAt }: Pressed): Memo {
  return { form: 'share', id, post: id, ...(answerAt === undefined ? {} : { answerAt }) };
}
