import type { Connect } from '../../chat/connection.ts';
import { sentence } from '../../chat/reply.ts';
import { FIRST_LOCALE, wordsFor, type Words } from '../../words/words.ts';
import type { SlackConnection } from './chat.ts';
import type { SlackDesk } from './desk.ts';
import { soon } from './soon.ts';
import { visitOf, type From, type SlackVisit } from './visit.ts';
import type { SlackReply } from './windows.ts';

/** Where gestures are made, and who hears of what nobody foresaw. */
export interface Floor {
  readonly desk: SlackDesk;
  readonly connect: Connect<SlackConnection>;
  readonly failed: (error: unknown) => void;
}

/** A Slack workspace that can be asked, for one person of it. */
export interface Host {
  readonly connection: SlackConnection;
  readonly words: Words;
  readonly user: string;
}

/** What a gesture is coming to. Neither promise ever fails: what nobody foresaw is a sentence. */
export interface Coming {
  /** Known before the person is; null where the app is of no space, or where the store does not answer. */
  readonly host: Promise<Host | null>;
  readonly reply: Promise<SlackReply>;
  readonly failed: (error: unknown) => void;
}

/** Finds who makes a gesture and has it obeyed, while Slack is answered. */
export function attend(
  { desk, connect, failed }: Floor,
  from: From,
  obey: (visit: SlackVisit) => Promise<SlackReply>,
): Coming {
  const host = Promise.withResolvers<Host | null>();
  const user = from.user?.id ?? from.user_id ?? '';
  const connectFirst: Floor['connect'] = async (viewer) => {
    const connection = await connect(viewer);
    host.resolve(connection && { connection, words: viewer.words, user });
    return connection;
  };
  const comeTo = async (): Promise<SlackReply> => {
    try {
      const visit = await visitOf(desk, connectFirst, from);
      const reply = typeof visit === 'string' ? sentence(visit) : await obey(visit);
      if (reply.is === 'sentence' && reply.error !== undefined) failed(reply.error);
      return reply;
    } catch (error) {
      failed(error);
      host.resolve(null);
      return sentence((await wordsOf(host.promise)).problems.unexpected);
    } finally {
      host.resolve(null);
    }
  };
  return { host: host.promise, reply: comeTo(), failed };
}

/** The words of a space, as far as they are known now. */
export async function wordsOf(host: Coming['host']): Promise<Words> {
  return (await soon(host, 0))?.words ?? wordsFor(FIRST_LOCALE);
}
