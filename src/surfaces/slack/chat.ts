import type { Chat } from '../../chat/chat.ts';
import type { Connect, Connection, MessageNow } from '../../chat/connection.ts';
import { openGate } from '../../chat/gate.ts';
import type { Words } from '../../words/words.ts';
import { lineTo, type SlackDesk } from './desk.ts';
import { filesOf } from './events.ts';
import { messageAt, messageOf, placeOf, postIdOf } from './ids.ts';
import { lengthOf, LIMITS } from './limits.ts';
import { namesOf, unnamedIn, withNames } from './mentions.ts';
import { mouthOf } from './mouth.ts';
import { peopleOf } from './people.ts';
import { ask, type Talk } from './say.ts';
import { channelButtons } from './watch.ts';

/** Slack, as one chat among others. */
export const SLACK: Chat = {
  surface: 'slack',
  format: 'slack',
  postIdOf: (place) => {
    const { channel, ts } = messageAt(place);
    return postIdOf(channel, ts);
  },
  placeOf: (postId) => {
    const at = messageOf(postId);
    return at === null ? null : placeOf(at);
  },
  lends: (text) => Math.max(lengthOf(text), JSON.stringify(text).length) <= LIMITS.buttonValue,
  // A bot deletes what it said itself, and nothing else (docs.slack.dev/reference/methods/chat.delete).
  howToDelete: (words) => words.slack.howToDelete,
  help: (words) => words.slack.help,
  forFacilitator: async ({ slackInstalls }, { workspace, words }) => {
    const install = await slackInstalls.get(workspace.id);
    if (install === null) return { sentences: [], buttons: [] };
    const sentences = install.channelId === null ? [words.slack.channel.none] : [];
    return { sentences, buttons: channelButtons(install, words) };
  },
};

/** A Slack workspace, with what Slack alone can be asked for. */
export interface SlackConnection extends Connection {
  readonly talk: Talk;
}

/** Connects to Slack workspaces, and remembers what each asked to be left alone for. */
export function slackConnect(desk: SlackDesk): Connect<SlackConnection> {
  const [gate, conversations] = [openGate(), new Map<string, string>()];
  return async ({ workspace, words }) => {
    const line = await lineTo(desk, workspace.id);
    if (line === null) return null;
    const talk = { desk, line, gate, conversations };
    const people = peopleOf(line);
    return {
      ...people,
      colleague: (user) => ask(talk, 'users.info', () => people.colleague(user)),
      isWatched: (place) => messageAt(place).channel === line.install.channelId,
      messageAt: (place) => messageNow(talk, words, place),
      mouth: mouthOf(talk, words),
      talk,
    };
  };
}

async function messageNow(talk: Talk, words: Words, place: string): Promise<MessageNow | null> {
  const { channel, ts } = messageAt(place);
  try {
    const asked = { channel, ts, latest: ts, oldest: ts, inclusive: true, limit: 1 };
    const { messages = [] } = await talk.line.client.conversations.replies(asked);
    const found = messages.find((message) => message.ts === ts);
    if (found?.text === undefined) return null;
    return { text: await nameIn(talk, words, found.text), files: filesOf(found.files) };
  } catch {
    return null;
  }
}

/** A message whose mentions say names. */
export async function nameIn(talk: Talk, words: Words, text: string): Promise<string> {
  return withNames(text, await namesOf(talk, unnamedIn(text), words.slack.somebody));
}
