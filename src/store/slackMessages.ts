import type { SlackMessage, SlackMessages } from '../app/ports/slack.ts';
import type { Db, SlackMessageRow } from './schema.ts';

function toRow(message: SlackMessage): SlackMessageRow {
  return {
    workspace_id: message.workspaceId,
    post_id: message.postId,
    channel_id: message.channelId,
    ts: message.ts,
    drawn: message.drawn,
    drawn_at: message.drawnAt,
  };
}

function fromRow(row: SlackMessageRow): SlackMessage {
  return {
    workspaceId: row.workspace_id,
    postId: row.post_id,
    channelId: row.channel_id,
    ts: row.ts,
    drawn: row.drawn,
    drawnAt: row.drawn_at,
  };
}

export function slackMessagesOn(db: Db): SlackMessages {
  return {
    async save(message) {
      const { workspace_id: _, post_id: __, ...changed } = toRow(message);
      await db
        .insertInto('slack_messages')
        .values(toRow(message))
        .onConflict((oc) => oc.columns(['workspace_id', 'post_id']).doUpdateSet(changed))
        .execute();
    },
    async get(workspaceId, postId) {
      const row = await db
        .selectFrom('slack_messages')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('post_id', '=', postId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async at(workspaceId, channelId, ts) {
      const row = await db
        .selectFrom('slack_messages')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('channel_id', '=', channelId)
        .where('ts', '=', ts)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async remove(workspaceId, postId) {
      await db
        .deleteFrom('slack_messages')
        .where('workspace_id', '=', workspaceId)
        .where('post_id', '=', postId)
        .execute();
    },
  };
}
