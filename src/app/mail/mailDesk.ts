import type { OwnMail } from '../../domain/mail/incoming.ts';
import type { Desk } from '../desk.ts';
import type { Seal } from '../ports/program.ts';

/** What verbs that write mails work with besides the desk. */
export interface MailDesk extends Desk {
  readonly seal: Seal;
  /** Where people reach the pages, without a slash at the end. */
  readonly origin: string;
  readonly own: OwnMail;
  /** Whether answers are read. */
  readonly takesAnswers: boolean;
}
