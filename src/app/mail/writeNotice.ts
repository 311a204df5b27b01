import type { Action, Card } from '../../cards/card.ts';
import type { Note } from '../../domain/mail/note.ts';
import type { Subscription } from '../../domain/mail/subscription.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import { shorten } from '../../words/shorten.ts';
import type { MailDesk } from './mailDesk.ts';
import { lookOf } from '../post/draw.ts';
import { picturePosts } from '../post/picture.ts';
import type { OutgoingMail } from '../ports/queue.ts';
import { signLink } from '../signLink.ts';

const LONGEST_SHOWN = 600;

/**
 * Writes what the channel says to one person as a mail, from its card; null when its card has nothing to show any
 * more. A card that takes more than one gesture is answered on its page.
 */
export async function writeNotice(
  desk: MailDesk,
  {
    workspace,
    reader,
    words,
  }: { readonly workspace: Workspace; readonly reader: Subscription; readonly words: Words },
  { postId, subject, subjectId }: OutgoingMail<'notice'>,
): Promise<Note | null> {
  const member = await desk.store.members.get(workspace.id, reader.memberId);
  const viewer = { workspace, member, words };
  const post = {
    id: postId,
    workspaceId: workspace.id,
    threadId: null,
    authorId: null,
    text: null,
    about: { subject, id: subjectId },
    visibleTo: reader.memberId,
    at: desk.clock.now(),
    deletedAt: null,
  };
  const cards = await picturePosts(await lookOf(desk.store, viewer), [post]);
  const card = cards.get(postId);
  return card === undefined ? null : noteOf(desk, reader, { ...card, postId });
}

function noteOf(desk: MailDesk, reader: Subscription, card: Card & { readonly postId: string }): Note {
  const [first] = card.actions;
  const { workspaceId, memberId } = reader;
  const path = card.actions.length === 1 && first !== undefined ? pathOf(workspaceId, first) : null;
  const page = path ?? addressOf.post(workspaceId, card.postId);
  return {
    subject: shorten(card.title, 120),
    paragraphs: [card.byline, ...card.notes]
      .filter((one) => one !== null)
      .map((one) => shorten(one, LONGEST_SHOWN)),
    fields: card.fields.map(({ label, value }) => ({ label, value: shorten(value, LONGEST_SHOWN) })),
    button:
      first === undefined
        ? null
        : {
            label: first.label,
            address: signLink(desk, { workspaceId, memberId, path: page }, desk.clock.now()),
          },
    small: [],
  };
}

function pathOf(workspaceId: string, { deed }: Action): string | null {
  if (deed.is === 'open') return deed.path;
  return deed.is === 'form' ? addressOf.form(workspaceId, deed.form, deed.id) : null;
}
