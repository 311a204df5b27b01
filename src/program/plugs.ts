import type { Desk } from '../app/desk.ts';
import { readMailConfig } from '../surfaces/mail/config.ts';
import { surfaceOf, type Plug, type ReadsSurface } from '../surfaces/plug.ts';
import { readSlackConfig, slackApiOf } from '../surfaces/slack/config.ts';
import { slackSetup } from '../surfaces/slack/setup.ts';
import { localChannel } from '../surfaces/web/channel.ts';
import { openLive } from '../surfaces/web/live.ts';

/** Every surface there is. Outside their folders, this file alone names them. */
export const PLUGS: readonly ReadsSurface[] = [
  surfaceOf({
    surface: 'web',
    // Always there, and on the port that all share.
    config: () => ({ settings: {}, problems: [] }),
    load: () => import('../surfaces/web/plug.ts'),
  }),
  surfaceOf({
    surface: 'mail',
    config: readMailConfig,
    hasLetters: true,
    load: () => import('../surfaces/mail/plug.ts'),
    doctor: () => import('../surfaces/mail/doctor.ts'),
  }),
  surfaceOf({
    surface: 'slack',
    ownSpaces: true,
    config: readSlackConfig,
    commands: (settings, env) => [slackSetup(settings, slackApiOf(env))],
    load: () => import('../surfaces/slack/plug.ts'),
    doctor: () => import('../surfaces/slack/doctor.ts'),
  }),
];

/** Where the example company is played, without the pages that show it. */
export function exampleChannel(desk: Desk): Pick<Plug, 'surface' | 'handle' | 'sender' | 'forget'> {
  return localChannel(desk, openLive());
}
