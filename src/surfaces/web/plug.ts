import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Desk } from '../../app/desk.ts';
import { wordsFor } from '../../words/words.ts';
import type { Answers, Kit, Plug } from '../plug.ts';
import { webApp } from './app.ts';
import { localChannel } from './channel.ts';
import type { WebEnv } from './context.ts';
import { openLive } from './live.ts';

/** Plugs the local channel in: it has no settings of its own, and asks no platform to be heard. */
export function open(desk: Desk, _settings: unknown, kit: Kit): Plug {
  const live = openLive();
  const app = webApp({ ...desk, ...kit, live, wordsFor }, kit.failed, kit.isAway);
  return {
    ...localChannel(desk, live),
    answers: answersOf(app),
    start: () => {},
    stop: async () => {},
  };
}

/** The pages, wherever no other surface answers. */
export function answersOf(app: Hono<WebEnv>): Answers {
  return { path: '/', answer: getRequestListener(app.fetch) };
}
