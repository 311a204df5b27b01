import type { Rhythms } from '../app/ports/rhythm.ts';
import type { Rhythm, RhythmSettings } from '../domain/rhythm/rhythm.ts';
import type { Db, RhythmRow } from './schema.ts';
import { everywhere } from './space.ts';

function toRow(rhythm: Rhythm): RhythmRow {
  return {
    workspace_id: rhythm.workspaceId,
    settings: JSON.stringify(rhythm.settings),
    paused_at: rhythm.pausedAt,
    channel_told_at: rhythm.channelToldAt,
  };
}

function fromRow(row: RhythmRow): Rhythm {
  return {
    workspaceId: row.workspace_id,
    settings: JSON.parse(row.settings) as RhythmSettings,
    pausedAt: row.paused_at,
    channelToldAt: row.channel_told_at,
  };
}

export function rhythmsOn(db: Db): Rhythms {
  return {
    async get(workspaceId) {
      const row = await db
        .selectFrom('rhythms')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async save(rhythm) {
      const { workspace_id: _, ...changes } = toRow(rhythm);
      await db
        .insertInto('rhythms')
        .values(toRow(rhythm))
        .onConflict((oc) => oc.columns(['workspace_id']).doUpdateSet(changes))
        .execute();
    },
    async all() {
      const rows = await everywhere(db).selectFrom('rhythms').selectAll().orderBy('workspace_id').execute();
      return rows.map(fromRow);
    },
  };
}
