import type { SlackMessages } from '../app/ports/slack.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function slackMessagesOn(db: Db): SlackMessages {
  const { get, save, remove, first } = thingsIn(db, TABLES.slack_messages);
  return {
    save,
    get,
    remove,
    at: (workspaceId, channelId, ts) =>
      first(
        db
          .selectFrom('slack_messages')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('channel_id', '=', channelId)
          .where('ts', '=', ts),
      ),
  };
}
