import type { SlackInstall, SlackInstalls } from '../app/ports/slack.ts';
import type { Db, SlackInstallRow } from './schema.ts';
import { everywhere } from './space.ts';

function toRow(install: SlackInstall): SlackInstallRow {
  return {
    workspace_id: install.workspaceId,
    team_id: install.teamId,
    bot_user_id: install.botUserId,
    token: install.token,
    scopes: install.scopes.join(' '),
    channel_id: install.channelId,
    installed_at: install.installedAt,
  };
}

function fromRow(row: SlackInstallRow): SlackInstall {
  return {
    workspaceId: row.workspace_id,
    teamId: row.team_id,
    botUserId: row.bot_user_id,
    token: row.token,
    scopes: row.scopes === '' ? [] : row.scopes.split(' '),
    channelId: row.channel_id,
    installedAt: row.installed_at,
  };
}

export function slackInstallsOn(db: Db): SlackInstalls {
  return {
    async save(install) {
      const { workspace_id: _, ...changed } = toRow(install);
      await db
        .insertInto('slack_installs')
        .values(toRow(install))
        .onConflict((oc) => oc.column('workspace_id').doUpdateSet(changed))
        .execute();
    },
    async get(workspaceId) {
      const row = await db
        .selectFrom('slack_installs')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async list() {
      const rows = await everywhere(db)
        .selectFrom('slack_installs')
        .selectAll()
        .orderBy('workspace_id')
        .execute();
      return rows.map(fromRow);
    },
    async remove(workspaceId) {
      await db.deleteFrom('slack_installs').where('workspace_id', '=', workspaceId).execute();
    },
  };
}
