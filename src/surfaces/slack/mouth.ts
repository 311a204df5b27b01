import type { Mouth, Told, Where } from '../../chat/mouth.ts';
import { TooSoon } from '../../chat/tooSoon.ts';
import type { Words } from '../../words/words.ts';
import { cardText, renderCard } from './card.ts';
import { slackError } from './client.ts';
import type { ChannelShutBy } from '../../domain/workspace/workspace.ts';
import { messageAt, placeOf } from './ids.ts';
import { FILES_SCOPE } from './manifest.ts';
import {
  ask,
  conversationWith,
  pace,
  post,
  POST_EVENT,
  tell,
  whisper,
  type Stand,
  type Talk,
  type Utterance,
} from './say.ts';
import { renderAnswer, renderHome } from './section.ts';
import { upload } from './upload.ts';
import { takeDown, takeDownAll, unlessGone } from './takeDown.ts';

/** How a Slack workspace is spoken to. */
export function mouthOf(talk: Talk, words: Words): Mouth {
  const { client, install } = talk.line;
  return {
    reaches: (where) => where.is !== 'channel' || install.channelId !== null,
    say: async (where, told, postId) =>
      placeOf(await post(talk, await standOf(talk, where), { said: utter(told, words), postId })),
    find: async (where, asked) => findTaken(talk, await standOf(talk, where), asked),
    change: async (place, told) => {
      const at = messageAt(place);
      await pace(talk, at.channel);
      return unlessGone(
        ask(talk, `chat.update ${at.channel}`, () => client.chat.update({ ...utter(told, words), ...at })),
      );
    },
    takeDown: (place) => takeDown(talk, messageAt(place)),
    takeDownAll: (user) => takeDownAll(talk, user),
    whisper: ({ user, place, threadPlace }, told) => {
      const channel = place === null ? (install.channelId ?? '') : messageAt(place).channel;
      return whisper(talk, { user, ...standIn(channel, threadPlace) }, utter(told, words));
    },
    ...(install.scopes.includes(FILES_SCOPE)
      ? { hand: (user, files, text) => upload(talk, user, { files, text }) }
      : {}),
    tell: async (user, told) => void (await tell(talk, user, utter(told, words))),
    showCorner: async (user, sections) => {
      const asked = { user_id: user, view: renderHome(sections, words) };
      await ask(talk, 'views.publish', () => client.views.publish(asked));
    },
    isRefusal: (error) => slackError(error) !== null,
    shutBy: (error) => SHUT_BY.get(slackError(error) ?? '') ?? null,
  };
}

/** Slack's codes for a channel in which nothing can be said (docs.slack.dev/reference/methods/chat.postMessage). */
const CODES: Readonly<Record<ChannelShutBy, readonly string[]>> = {
  unknown: ['channel_not_found'],
  archived: ['is_archived'],
  left: ['not_in_channel'],
  forbidden: [
    'restricted_action',
    'restricted_action_non_threadable_channel',
    'restricted_action_read_only_channel',
    'restricted_action_thread_locked',
    'restricted_action_thread_only_channel',
    'missing_scope',
    'no_permission',
    'access_denied',
    'ekm_access_denied',
    'team_access_not_granted',
  ],
  disconnected: ['account_inactive', 'invalid_auth', 'not_authed', 'token_expired', 'token_revoked'],
};

const SHUT_BY: ReadonlyMap<string, ChannelShutBy> = new Map(
  Object.entries(CODES).flatMap(([reason, codes]) =>
    codes.map((code) => [code, reason as ChannelShutBy] as const),
  ),
);

/** What is said, as Slack draws it. */
export function utter(told: Told, words: Words): Utterance {
  if (!('card' in told)) return renderAnswer(told, words);
  const { card, buttons = [], more = null } = told;
  return { text: cardText(card, { words, more }), blocks: renderCard(card, { words, more, buttons }) };
}

async function standOf(talk: Talk, where: Where): Promise<Stand> {
  switch (where.is) {
    case 'channel':
      return standIn(talk.line.install.channelId ?? '', null);
    case 'thread':
      return { ...standIn(messageAt(where.place).channel, where.place), isInView: where.isInView === true };
    case 'person':
      return standIn(await conversationWith(talk, where.user), null);
  }
}

function standIn(channel: string, threadPlace: string | null): Stand {
  return { channel, threadTs: threadPlace === null ? null : messageAt(threadPlace).ts };
}

/** Of what Slack took without our knowing; null when it did not, or does not say. */
async function findTaken(
  talk: Talk,
  { channel, threadTs }: Stand,
  { postId, since }: { readonly postId: string; readonly since: string },
): Promise<string | null> {
  const { client } = talk.line;
  const oldest = String(Date.parse(since) / 1_000 - 60);
  const asked = { channel, oldest, limit: 100, include_all_metadata: true };
  try {
    const { messages = [] } = await ask(talk, `conversations.history ${channel}`, () =>
      threadTs === null
        ? client.conversations.history(asked)
        : client.conversations.replies({ ...asked, ts: threadTs }),
    );
    const found = messages.find(
      ({ metadata }) =>
        metadata?.event_type === POST_EVENT && (metadata.event_payload as { id?: string })?.id === postId,
    );
    return found?.ts === undefined ? null : placeOf({ channel, ts: found.ts });
  } catch (error) {
    // Where reading the channel is not allowed, saying twice is better than never.
    if (error instanceof TooSoon || slackError(error) === null) throw error;
    return null;
  }
}
