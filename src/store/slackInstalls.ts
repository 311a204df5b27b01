import type { SlackInstalls } from '../app/ports/slack.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function slackInstallsOn(db: Db): SlackInstalls {
  const { get, put, everywhere, remove } = thingsIn(db, TABLES.slack_installs);
  return { save: put, get, list: everywhere, remove };
}
