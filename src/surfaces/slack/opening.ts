import type { Viewer } from '../../app/viewer.ts';
import { shareTemplate } from '../../cards/share/shareTemplate.ts';
import type { types } from '@slack/bolt';
import { guide } from '../../chat/guide.ts';
import { slackError } from './client.ts';
import { LIMITS } from './limits.ts';
import { notice } from '../../chat/notices.ts';
import { once } from '../../chat/once.ts';
import { TooSoon } from '../../chat/tooSoon.ts';
import { utter } from './mouth.ts';
import { said, softly } from './rich.ts';
import { ask, post, tell, type Talk, type Utterance } from './say.ts';
import { plain } from './text.ts';
import { channelNamed, enter } from './watch.ts';
import type { Words } from '../../words/words.ts';

/** What a facilitator asks for when they open the channel. */
export interface Opening {
  readonly user: string;
  /** Slack ids of the people to invite. */
  readonly people: readonly string[];
}

/** The window where a facilitator opens the channel, and names the people to invite. */
export function drawOpening(channel: string, words: Words): types.ModalView {
  const { title, text, people, peopleHint, submit } = words.slack.opening;
  return {
    type: 'modal',
    callback_id: 'opening',
    title: plain(title, LIMITS.viewTitle),
    submit: plain(submit, LIMITS.viewButton),
    close: plain(words.forms.cancel, LIMITS.viewButton),
    blocks: [
      said(text(channel)),
      {
        type: 'input',
        block_id: 'people',
        optional: true,
        label: plain(people, LIMITS.label),
        hint: plain(peopleHint, LIMITS.label),
        element: { type: 'multi_users_select', action_id: 'people' },
      },
    ],
  };
}

/**
 * Makes the watch channel ready: made if it is not there, its topic and purpose, where to begin and the template pinned,
 * its canvas of good practices, and the people invited. Each step is done once, were the whole tried ten times.
 */
export async function openChannel(talk: Talk, asked: Opening, { words, workspace }: Viewer): Promise<void> {
  try {
    const channel = await channelOf(talk, workspace.channel);
    if (channel === null) return void (await tell(talk, asked.user, notThere(workspace.channel, words)));
    await furnish(talk, channel, words);
    await invite(talk, channel, [asked.user, ...asked.people]);
    await tell(talk, asked.user, utter({ card: notice(words.slack.opening.done(workspace.channel)) }, words));
  } catch (error) {
    const code = slackError(error);
    if (error instanceof TooSoon || code === null) throw error;
    const { cannot, missing } = words.slack.opening;
    const why = code === 'missing_scope' ? missing : cannot(code);
    await tell(talk, asked.user, utter({ card: notice(words.slack.opening.title, [why]) }, words));
  }
}

const notThere = (channel: string, words: Words): Utterance =>
  utter({ card: notice(words.slack.channel.inviteMe(channel)) }, words);

/** The watch channel, in which we are: made where there is none; null for one that we are not in and may not join. */
async function channelOf(talk: Talk, name: string): Promise<string | null> {
  const { client, install } = talk.line;
  const { channelId } = install;
  if (channelId !== null) {
    const { channel } = await ask(talk, 'conversations.info', () =>
      client.conversations.info({ channel: channelId }),
    );
    return (await enter(talk, { ...channel, id: channelId })) ? channelId : null;
  }
  const id = await makeChannel(talk, name);
  if (id !== null) await talk.desk.store.slackInstalls.save({ ...install, channelId: id });
  return id;
}

/** Made, or found when someone made it before. */
async function makeChannel(talk: Talk, name: string): Promise<string | null> {
  const { client, install } = talk.line;
  const { teamId: team_id } = install;
  const made = await ask(talk, 'conversations.create', () =>
    client.conversations.create({ name: name.replace('#', ''), team_id }).catch((error: unknown) => {
      if (slackError(error) === 'name_taken') return null;
      throw error;
    }),
  );
  if (made?.channel?.id !== undefined) return made.channel.id;
  const there = await ask(talk, 'conversations.list', () => channelNamed(client, name, team_id));
  return there !== null && (await enter(talk, there)) ? (there.id ?? null) : null;
}

async function furnish(talk: Talk, channel: string, words: Words): Promise<void> {
  const { client } = talk.line;
  const { topic, purpose } = words.chat.opening;
  const step = (name: string, work: () => Promise<unknown>) =>
    once(talk.desk, { workspaceId: talk.line.install.workspaceId, work: 'slack channel', step: name }, work);
  await step('topic', () =>
    ask(talk, 'conversations.setTopic', () => client.conversations.setTopic({ channel, topic })),
  );
  await step('purpose', () =>
    ask(talk, 'conversations.setPurpose', () => client.conversations.setPurpose({ channel, purpose })),
  );
  await step('start', () => pinned(talk, channel, startOf(words)));
  await step('template', () => pinned(talk, channel, templateMessage(words)));
  await step('canvas', () => writeCanvas(talk, channel, words));
}

async function pinned(talk: Talk, channel: string, message: Utterance): Promise<void> {
  const { ts } = await post(talk, { channel, threadTs: null }, { said: message });
  const { client } = talk.line;
  await ask(talk, 'pins.add', () => client.pins.add({ channel, timestamp: ts }));
}

function startOf(words: Words): Utterance {
  const { startTitle, nothingKept } = words.chat.opening;
  const { start } = words.slack.opening;
  return {
    text: startTitle,
    blocks: [said(startTitle, { bold: true }), said(start), ...softly([nothingKept])],
  };
}

function templateMessage(words: Words): Utterance {
  const { templateTitle } = words.chat.opening;
  return { text: templateTitle, blocks: [said(templateTitle, { bold: true }), said(shareTemplate(words))] };
}

/** A canvas where the plan of the workspace has them; a workspace without loses nothing of the rest. */
async function writeCanvas(talk: Talk, channel: string, words: Words): Promise<void> {
  const { client } = talk.line;
  const document_content = { type: 'markdown', markdown: guide(words) } as const;
  try {
    await ask(talk, 'conversations.canvases.create', () =>
      client.conversations.canvases.create({ channel_id: channel, document_content }),
    );
  } catch (error) {
    if (error instanceof TooSoon || slackError(error) === null) throw error;
  }
}

/** Those who are there already, or who cannot be, keep nobody else out. */
async function invite(talk: Talk, channel: string, users: readonly string[]): Promise<void> {
  const { client } = talk.line;
  for (const user of new Set(users))
    await ask(talk, 'conversations.invite', () =>
      client.conversations.invite({ channel, users: user }).catch((error: unknown) => {
        if (slackError(error) === null || slackError(error) === 'missing_scope') throw error;
      }),
    );
}
