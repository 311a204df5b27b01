import type { Desk } from '../../app/desk.ts';
import { signLink } from '../../app/signLink.ts';
import type { Kit, Plug } from '../plug.ts';
import { forgetIn } from '../../chat/forget.ts';
import { slackApp } from './app.ts';
import { openArrivals } from './arrivals.ts';
import { SLACK, slackConnect } from './chat.ts';
import { CHANNEL, type SlackConfig } from './config.ts';
import type { SlackDesk } from './desk.ts';
import { handleEvent } from './hear.ts';
import { openHurry } from '../../chat/hurry.ts';
import type { Habits } from './install.ts';
import { renewSeals } from './oauth.ts';
import { plugOwnApp } from './ownApp.ts';
import { answerPage } from './pages.ts';
import { storingFirst } from './receive.ts';
import { wayIn } from './receiver.ts';
import { keyOf } from './seal.ts';
import { slackSender } from './send.ts';

/** What is lent to Slack. */
export type SlackKit = Pick<
  Kit,
  'locale' | 'timeZone' | 'origin' | 'isOpen' | 'seal' | 'wake' | 'failed' | 'pacerOf' | 'documents'
>;

/** About one message a second a channel, with short bursts (docs.slack.dev/apis/web-api/rate-limits). */
const PACE = { perSecond: 1, burst: 3 };
const AGAIN_MS = 30_000;
/** Above it, acknowledging comes first: far above what a company writes, it is a replay or a storm. */
const HURRIED_PER_SECOND = 500;

/** Plugs Slack in. */
export function open(desk: Desk, config: SlackConfig, kit: SlackKit): Plug {
  const habits: Habits = { locale: kit.locale, timeZone: kit.timeZone, channel: CHANNEL };
  const arrivals = openArrivals(config.botToken !== null, { habits, failed: kit.failed });
  const slack: SlackDesk = {
    ...slackDesk(desk, config, kit),
    awaits: (source) => arrivals.awaits(slack, source),
  };
  const connect = slackConnect(slack);
  const { receiver, answer } = wayIn(slack, habits, kit.failed);
  const app = slackApp(slack, storingFirst(receiver, slack), kit.failed);
  let timer: NodeJS.Timeout | undefined;
  const join = async (): Promise<void> => {
    try {
      await renewSeals(slack);
      await plugOwnApp(slack, habits);
      arrivals.isIn();
      if (answer === null) await app.start();
      kit.wake();
    } catch (error) {
      kit.failed(error);
      timer = setTimeout(() => void join(), AGAIN_MS);
    }
  };
  return {
    surface: 'slack',
    handle: handleEvent,
    sender: { send: slackSender(slack, connect) },
    forget: forgetIn(slack, SLACK, connect),
    answers: {
      path: '/slack/',
      answer: (request, response) => {
        if (answerPage({ locale: kit.locale, support: config.support }, request, response)) return;
        if (answer === null) response.writeHead(404).end();
        else answer(request, response);
      },
    },
    isHurried: () => slack.hurry.is(performance.now()),
    start: () => void join(),
    stop: async () => {
      clearTimeout(timer);
      if (answer === null) await app.stop();
    },
  };
}

function slackDesk(
  desk: Desk,
  config: SlackConfig,
  { origin, isOpen, seal, wake, pacerOf, documents }: SlackKit,
): Omit<SlackDesk, 'awaits'> {
  return {
    ...desk,
    settings: { ...config, tokenKeys: config.tokenKeys.map(keyOf) },
    pace: pacerOf(PACE),
    hurry: openHurry(HURRIED_PER_SECOND),
    wake,
    origin,
    pages: isOpen ? origin : null,
    documents,
    link: (to) => (isOpen ? signLink({ seal, origin }, to, desk.clock.now()) : null),
  };
}
