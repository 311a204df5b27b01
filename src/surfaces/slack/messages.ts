import type { Fields } from '../../domain/share/fields.ts';
import { fieldsIn } from '../../app/command/answerCommand.ts';
import type { MessageAt } from './notices.ts';
import type { Visit } from './visit.ts';

/**
 * What a message says today: Slack is asked, so that a correction counts; `lent` is what its button brought along,
 * for where the channel may not be read. Empty when neither knows.
 */
export async function textOf({ line }: Visit, { channel, ts }: MessageAt, lent: string): Promise<string> {
  try {
    const asked = { channel, ts, latest: ts, oldest: ts, inclusive: true, limit: 1 };
    const { messages = [] } = await line.client.conversations.replies(asked);
    return messages.find((message) => message.ts === ts)?.text ?? lent;
  } catch {
    return lent;
  }
}

/** What a share made of a message is filled with. */
export async function fieldsOf(visit: Visit, at: MessageAt, lent: string): Promise<Fields> {
  return fieldsIn(visit.desk, visit.viewer, await textOf(visit, at, lent));
}
