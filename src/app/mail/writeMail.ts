import { domainOf } from '../../domain/mail/address.ts';
import type { Letter } from '../../domain/mail/letter.ts';
import { messageIdOf } from '../../domain/mail/messageId.ts';
import type { Note } from '../../domain/mail/note.ts';
import type { Subscription } from '../../domain/mail/subscription.ts';
import { fieldsOf } from '../../domain/share/compose.ts';
import type { Field, Share } from '../../domain/share/share.ts';
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
  readonly subject: string;
  readonly spaceName: string;
  readonly words: Words;
} & ({ readonly is: 'letter'; readonly letter: Letter } | { readonly is: 'note'; readonly note: Note });

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
  delivery: Delivery & { readonly is: 'mail' },
): Promise<WrittenMail | null> {
  const { workspaceId, mail, createdAt } = delivery;
  const workspace = await desk.store.workspaces.get(workspaceId);
  const reader = await desk.store.subscriptions.get(workspaceId, mail.subscriptionId);
  const isLate = Date.parse(desk.clock.now()) - Date.parse(createdAt) > LATEST_MS;
  if (workspace === null || reader === null || isLate || !isExpected(mail, reader)) return null;
  const envelope = { workspace, reader, words: wordsFor(workspace.locale, workspace.address) };
  const to = {
    to: reader.address,
    messageId: messageIdOf({ workspaceId, deliveryId: delivery.id }, domainOf(desk.own.address)),
    spaceName: workspace.name,
    words: envelope.words,
  };
  if (mail.about === 'letter') {
    const letter = await writeLetter(desk, readRecap, envelope, mail.week);
    return letter === null ? null : { ...to, subject: letter.title, is: 'letter', letter };
  }
  const note = await writeNote(desk, envelope, mail);
  return note === null ? null : { ...to, subject: note.subject, is: 'note', note };
}

/** The letter goes to those who read it, the question to those who have not answered it. */
function isExpected(mail: OutgoingMail, { status }: Subscription): boolean {
  if (mail.about === 'subscription') return status === 'pending';
  const isUnasked = mail.about === 'letter' || mail.about === 'notice';
  return status === 'active' || (status === 'left' && !isUnasked);
}

async function writeNote(
  desk: MailDesk,
  envelope: Envelope,
  mail: Exclude<OutgoingMail, { readonly about: 'letter' }>,
): Promise<Note | null> {
  switch (mail.about) {
    case 'subscription':
      return subscriptionNote(desk, envelope);
    case 'draft':
      return draftNote(desk, envelope, mail);
    case 'question':
      return questionNote(desk, envelope, mail);
    case 'notice':
      return writeNotice(desk, envelope, mail);
  }
}

function subscriptionNote(desk: MailDesk, { workspace, reader, words }: Envelope): Note {
  const told = words.mails.subscription;
  return {
    subject: told.subject(workspace.name),
    paragraphs: [told.text(workspace.name)],
    fields: [],
    button: { label: told.button, address: signLetterLink(desk, 'confirm', reader, desk.clock.now()) },
    small: [told.otherwise, words.mails.validFor(LINK_DAYS)],
  };
}

async function draftNote(
  desk: MailDesk,
  { workspace, reader, words }: Envelope,
  mail: OutgoingMail & { readonly about: 'draft' },
): Promise<Note | null> {
  const share = await desk.store.shares.get(workspace.id, mail.shareId);
  if (share === null || share.status !== 'draft') return null;
  const told = words.mails.draft;
  return {
    subject: told.subject(shorten(share.useCase, 80)),
    paragraphs: [told.text],
    fields: fieldsShown(share, words),
    button: {
      label: told.button,
      address: linkTo(desk, reader, addressOf.shareForm(workspace.id, share.id)),
    },
    small: smallPrint(words, told.otherwise, mail.hasAttachment),
  };
}

function fieldsShown(share: Share, words: Words): Note['fields'] {
  const { jobFamily: _, ...fields } = fieldsOf(share);
  return Object.entries(fields).map(([field, value]) => ({
    label: words.cards.fieldNames[field as Field],
    value: shorten(value, LONGEST_SHOWN),
  }));
}

function questionNote(
  desk: MailDesk,
  { workspace, reader, words }: Envelope,
  mail: OutgoingMail & { readonly about: 'question' },
): Note {
  const told = words.mails.question;
  return {
    subject: told.subject,
    paragraphs: [told.text],
    fields: [{ label: told.label, value: shorten(mail.text, LONGEST_SHOWN) }],
    button: {
      label: told.button,
      address: linkTo(desk, reader, addressOf.questionForm(workspace.id, mail.text)),
    },
    small: smallPrint(words, told.otherwise, mail.hasAttachment),
  };
}

function smallPrint({ mails }: Words, otherwise: string, hasAttachment: boolean): readonly string[] {
  return [...(hasAttachment ? [mails.attachment] : []), otherwise, mails.validFor(LINK_DAYS), mails.noAnswer];
}

function linkTo(desk: MailDesk, { workspaceId, memberId }: Subscription, path: string): string {
  return signLink(desk, { workspaceId, memberId, path }, desk.clock.now());
}
