import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../app/desk.ts';
import type { Seal } from '../app/ports/program.ts';
import { signLink } from '../app/signLink.ts';
import type { Locale } from '../domain/workspace/workspace.ts';
import type { Handlers } from '../jobs/inbox.ts';
import type { Senders } from '../jobs/outbox.ts';
import { tokenBuckets, type Pacer } from '../jobs/pace.ts';
import type { SlackConfig } from '../surfaces/slack/config.ts';
import { slackApp } from '../surfaces/slack/app.ts';
import type { SlackDesk } from '../surfaces/slack/desk.ts';
import { checkSlack, type Finding } from '../surfaces/slack/check.ts';
import { handleEvent } from '../surfaces/slack/hear.ts';
import { openHurry } from '../surfaces/slack/hurry.ts';
import { plugOwnApp, type Habits } from '../surfaces/slack/install.ts';
import { manifestOf, type ManifestAsked } from '../surfaces/slack/manifest.ts';
import { renewSeals } from '../surfaces/slack/oauth.ts';
import { storingFirst } from '../surfaces/slack/receive.ts';
import { wayIn } from '../surfaces/slack/receiver.ts';
import { keyOf, openToken } from '../surfaces/slack/seal.ts';
import { slackSender } from '../surfaces/slack/send.ts';
import type { Words } from '../words/words.ts';

/** What the rest of the program says to Slack, once. */
export interface Around {
  readonly locale: Locale;
  readonly timeZone: string;
  /** Where our pages are, and whether others than this machine reach them. */
  readonly pages: { readonly origin: string; readonly isOpen: boolean };
  readonly seal: Seal;
  readonly wake: () => void;
  readonly failed: (error: unknown) => void;
  /** How fast a channel is spoken to; Slack's own pace when absent. */
  readonly pace?: Pacer;
}

/** Slack, plugged in. */
export interface Slack {
  readonly handler: NonNullable<Handlers['slack']>;
  readonly sender: NonNullable<Senders['slack']>;
  /** Answers requests under `/slack/`; null in Socket Mode. */
  readonly answer: ((request: IncomingMessage, response: ServerResponse) => void) | null;
  /** Whether it hears more than can be handled beside. */
  isHurried(): boolean;
  /** Joins Slack, and goes on trying while it does not answer. Returns at once. */
  start(): void;
  stop(): Promise<void>;
}

/** About one message a second a channel, with short bursts (docs.slack.dev/apis/web-api/rate-limits). */
const PACE = { perSecond: 1, burst: 3 };
const AGAIN_MS = 30_000;
/** Above it, acknowledging comes first: far above what a company writes, it is a replay or a storm. */
const HURRIED_PER_SECOND = 500;
const CHANNEL = '#veille-ia';

export function plugSlack(desk: Desk, config: SlackConfig, around: Around): Slack {
  const slack = slackDesk(desk, config, around);
  const habits: Habits = { locale: around.locale, timeZone: around.timeZone, channel: CHANNEL };
  const { receiver, answer } = wayIn(slack, habits, around.failed);
  const app = slackApp(slack, storingFirst(receiver, slack), around.failed);
  let timer: NodeJS.Timeout | undefined;
  const join = async (): Promise<void> => {
    try {
      await renewSeals(slack);
      await plugOwnApp(slack, habits);
      if (answer === null) await app.start();
      around.wake();
    } catch (error) {
      around.failed(error);
      timer = setTimeout(() => void join(), AGAIN_MS);
    }
  };
  return {
    handler: handleEvent,
    sender: { send: slackSender(slack) },
    answer,
    isHurried: () => slack.hurry.is(performance.now()),
    start: () => void join(),
    stop: async () => {
      clearTimeout(timer);
      if (answer === null) await app.stop();
    },
  };
}

function slackDesk(desk: Desk, config: SlackConfig, { pages, seal, wake, pace }: Around): SlackDesk {
  const { origin, isOpen } = pages;
  return {
    ...desk,
    settings: { ...config, tokenKeys: config.tokenKeys.map(keyOf) },
    pace: pace ?? tokenBuckets(PACE),
    hurry: openHurry(HURRIED_PER_SECOND),
    wake,
    origin,
    link: (to) => (isOpen ? signLink({ seal, origin }, to, desk.clock.now()) : null),
  };
}

/** The manifest of the company's own app; `pages` is null where nobody but this machine reaches them. */
export function slackManifest(words: Words, asked: Omit<ManifestAsked, 'words'>): object {
  return manifestOf({ words, ...asked });
}

/** Tries every Slack workspace that is plugged in, and the company's own app were it not yet. */
export async function checkPlugged(desk: Desk, config: SlackConfig): Promise<readonly Finding[]> {
  const keys = config.tokenKeys.map(keyOf);
  const installs = await desk.store.slackInstalls.everywhere();
  const tried = installs.flatMap(({ workspaceId, token, channelId }) => {
    const botToken = token === null ? config.botToken : (openToken(keys, token, workspaceId) ?? '');
    return botToken === null ? [] : [{ botToken, channelId }];
  });
  const own = config.botToken !== null && installs.length === 0;
  const all = own ? [{ botToken: config.botToken ?? '', channelId: config.channel }] : tried;
  const findings: Finding[] = [];
  for (const { botToken, channelId } of all)
    findings.push(...(await checkTokens(config, { botToken, appToken: config.appToken, channelId })));
  return findings;
}

/** Tries the tokens of one Slack workspace. */
export function checkTokens(
  { apiUrl }: Pick<SlackConfig, 'apiUrl'>,
  tokens: { readonly botToken: string; readonly appToken: string | null; readonly channelId: string | null },
): Promise<readonly Finding[]> {
  return checkSlack({ ...tokens, channelName: CHANNEL, apiUrl });
}
