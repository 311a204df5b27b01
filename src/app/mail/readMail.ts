import { readMessage } from '../../domain/share/read.ts';
import { composeDraft, withWords } from '../share/composeDraft.ts';
import type { Desk } from '../desk.ts';
import { habitsOf } from '../tool/habits.ts';
import type { InboxEvent, OutgoingMail } from '../ports/queue.ts';
import type { Handled } from '../ports/surface.ts';
import { FIRST_LOCALE } from '../../words/words.ts';
import type { KeptMail } from './receiveMail.ts';
import { noteGesture } from '../surface/spaceSurfaces.ts';

/**
 * Reads a mail that was kept: a question waits in the link by which its author asks it, anything else becomes a draft.
 * Its sender is asked to confirm, at their own address: what was forged stays there.
 * Call it inside the transaction that marks the event as done.
 */
export async function readMail(desk: Desk, event: InboxEvent): Promise<Handled> {
  const { store } = desk;
  const { subscriptionId, text, hasAttachment } = JSON.parse(event.payload ?? 'null') as KeptMail;
  const reader = await store.subscriptions.get(event.workspaceId, subscriptionId);
  if (reader === null) return;
  const { workspaceId, surface } = event;
  await noteGesture(store, { workspaceId, memberId: reader.memberId, surface });
  if (text === null) return leaveUnread(desk, event, subscriptionId);
  const workspace = await store.workspaces.get(event.workspaceId);
  const message = { format: 'plain', locale: workspace?.locale ?? FIRST_LOCALE, text } as const;
  const habits = await habitsOf(store, event.workspaceId);
  const reading = desk.withinBudget(() => readMessage(message, habits));
  if (reading === null) return leaveUnread(desk, event, subscriptionId);
  if (reading.intent === 'question' && reading.sure)
    return write(desk, event, { about: 'question', subscriptionId, text, hasAttachment });
  const source = { workspaceId: event.workspaceId, authorId: reader.memberId, postId: null };
  const draft = await composeDraft(desk, source, withWords(reading, text));
  await store.shares.add(draft, '');
  return write(desk, event, { about: 'draft', subscriptionId, shareId: draft.id, hasAttachment });
}

async function leaveUnread(desk: Desk, event: InboxEvent, subscriptionId: string): Promise<Handled> {
  await write(desk, event, { about: 'unread', subscriptionId });
  return 'unread';
}

function write(desk: Desk, event: InboxEvent, mail: OutgoingMail): Promise<void> {
  return desk.store.outbox.add({
    workspaceId: event.workspaceId,
    // Once it can be read, by a replay, its answer is another one.
    id: `${mail.about === 'unread' ? 'unread' : 'answer'}-${event.id}`,
    surface: 'mail',
    createdAt: desk.clock.now(),
    is: 'mail',
    mail,
  });
}
