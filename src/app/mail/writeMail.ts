import { leftOutNotes } from '../../cards/share/leftOutNotes.ts';
import { timeLabel } from '../../cards/share/timeTold.ts';
import { domainOf } from '../../domain/mail/address.ts';
import type { Letter } from '../../domain/mail/letter.ts';
import { messageIdOf } from '../../domain/mail/messageId.ts';
import type { Note } from '../../domain/mail/note.ts';
import type { Subscription, SubscriptionStatus } from '../../domain/mail/subscription.ts';
import { fieldsOf } from '../../domain/share/compose.ts';
import type { Field } from '../../domain/share/fields.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import { shorten } from '../../words/shorten.ts';
import { signLetterLink } from './letterLinks.ts';
import type { MailDesk } from './mailDesk.ts';
import type { Delivery, OutgoingMail } from '../ports/queue.ts';
import type { RecapReader } from '../recap/recapReader.ts';
import { LINK_DAYS, signLink } from '../signLink.ts';
import { writeNotice } from './writeNotice.ts';
import { writeLetter } from './writeLetter.ts';

/** A mail ready to be drawn and sent. */
export type WrittenMail = {
  readonly to: string;
  /** The same whenever this delivery is sent. */
  readonly messageId: string;
  readonly spaceName: string;
  readonly words: Words;
} & Written;

/** To whom a mail goes, and in which words. */
interface Envelope {
  readonly workspace: Workspace;
  readonly reader: Subscription;
  readonly words: Words;
}

/** What a note shows of a long text, in UTF-16 code units. */
const LONGEST_SHOWN = 600;
/** A letter that could not leave for so long is no news any more. */
const LATEST_MS = 72 * 3_600_000;

/**
 * Writes a mail from today's facts; null when there is nothing to say any more: its reader left, its draft is settled,
 * its week is long past.
 */
export async function writeMail(
  desk: MailDesk,
  readRecap: RecapReader,
  delivery: Delivery<'mail'>,
): Promise<WrittenMail | null> {
  const { workspaceId, mail, createdAt } = delivery;
  const workspace = await desk.store.workspaces.get(workspaceId);
  const reader = await desk.store.subscriptions.get(workspaceId, mail.subscriptionId);
  const isLate = Date.parse(desk.clock.now()) - Date.parse(createdAt) > LATEST_MS;
  if (workspace === null || reader === null || isLate) return null;
  const envelope = { workspace, reader, words: wordsFor(workspace.locale, workspace.address) };
  const to = {
    to: reader.address,
    messageId: messageIdOf({ workspaceId, deliveryId: delivery.id }, domainOf(desk.own.address)),
    spaceName: workspace.name,
    words: envelope.words,
  };
  const written = await write({ desk, readRecap }, envelope, mail);
  return written && { ...to, ...written };
}

/** What a mail says, and how it is drawn. */
type Written =
  | { readonly subject: string; readonly is: 'letter'; readonly letter: Letter }
  | { readonly subject: string; readonly is: 'note'; readonly note: Note };

interface Pens {
  readonly desk: MailDesk;
  readonly readRecap: RecapReader;
}

interface Mail<About extends OutgoingMail['about']> {
  /** Who is still to receive it: what answers someone reaches them even when they left the letter. */
  readonly to: readonly SubscriptionStatus[];
  readonly write: (
    pens: Pens,
    envelope: Envelope,
    mail: OutgoingMail<About>,
  ) => Written | null | Promise<Written | null>;
}

const MAILS: { readonly [About in OutgoingMail['about']]: Mail<About> } = {
  letter: {
    to: ['active'],
    write: async ({ desk, readRecap }, envelope, { week }) => {
      const letter = await writeLetter({ desk, readRecap }, envelope, week);
      return letter && { subject: letter.title, is: 'letter', letter };
    },
  },
  subscription: { to: ['pending'], write: ({ desk }, envelope) => asNote(subscriptionNote(desk, envelope)) },
  notice: {
    to: ['active'],
    write: async ({ desk }, envelope, mail) => asNote(await writeNotice(desk, envelope, mail)),
  },
  unread: { to: ['active', 'left'], write: (_, { words }) => asNote(unreadNote(words)) },
  draft: {
    to: ['active', 'left'],
    write: async ({ desk }, envelope, mail) => asNote(await draftNote(desk, envelope, mail)),
  },
  question: {
    to: ['active', 'left'],
    write: ({ desk }, envelope, mail) => asNote(questionNote(desk, envelope, mail)),
  },
};

function write<About extends OutgoingMail['about']>(
  pens: Pens,
  envelope: Envelope,
  mail: OutgoingMail<About>,
): ReturnType<Mail<About>['write']> {
  const { to, write: writeIt } = MAILS[mail.about];
  return to.includes(envelope.reader.status) ? writeIt(pens, envelope, mail) : null;
}

function asNote(note: Note | null): Written | null {
  return note && { subject: note.subject, is: 'note', note };
}

function subscriptionNote(desk: MailDesk, { workspace, reader, words }: Envelope): Note {
  const texts = words.mails.subscription;
  return {
    subject: texts.subject(workspace.name),
    paragraphs: [texts.text(workspace.name)],
    fields: [],
    button: {
      label: texts.button,
      address: signLetterLink(desk, { gesture: 'confirm', reader, now: desk.clock.now() }),
    },
    small: [texts.otherwise, words.mails.validFor(LINK_DAYS)],
  };
}

function unreadNote({ mails }: Words): Note {
  const { subject, text } = mails.unread;
  return { subject, paragraphs: [text], fields: [], button: null, small: [] };
}

async function draftNote(
  desk: MailDesk,
  { workspace, reader, words }: Envelope,
  mail: OutgoingMail<'draft'>,
): Promise<Note | null> {
  const share = await desk.store.shares.get(workspace.id, mail.shareId);
  if (share === null || share.status !== 'draft') return null;
  const texts = words.mails.draft;
  return {
    subject: texts.subject(share.title),
    paragraphs: [texts.text, ...leftOutNotes(share, words)],
    fields: fieldsShown(share, words),
    button: {
      label: texts.button,
      address: linkTo(desk, reader, addressOf.shareForm(workspace.id, share.id)),
    },
    small: smallPrint(words, texts.otherwise, mail.hasAttachment),
  };
}

function fieldsShown(share: Share, words: Words): Note['fields'] {
  const { jobFamily: _, title: __, ...fields } = fieldsOf(share);
  return Object.entries(fields).map(([field, value]) => ({
    label: field === 'timeSaved' ? timeLabel(share.timeSaved, words) : words.cards.fieldNames[field as Field],
    value: shorten(value, LONGEST_SHOWN),
  }));
}

function questionNote(
  desk: MailDesk,
  { workspace, reader, words }: Envelope,
  mail: OutgoingMail<'question'>,
): Note {
  const texts = words.mails.question;
  return {
    subject: texts.subject,
    paragraphs: [texts.text],
    fields: [{ label: texts.label, value: shorten(mail.text, LONGEST_SHOWN) }],
    button: {
      label: texts.button,
      address: linkTo(desk, reader, addressOf.questionForm(workspace.id, mail.text)),
    },
    small: smallPrint(words, texts.otherwise, mail.hasAttachment),
  };
}

function smallPrint({ mails }: Words, otherwise: string, hasAttachment: boolean): readonly string[] {
  return [...(hasAttachment ? [mails.attachment] : []), otherwise, mails.validFor(LINK_DAYS), mails.noAnswer];
}

function linkTo(desk: MailDesk, { workspaceId, memberId }: Subscription, path: string): string {
  return signLink(desk, { workspaceId, memberId, path }, desk.clock.now());
}
