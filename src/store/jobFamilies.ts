import type { JobFamilies } from '../app/ports/workspace.ts';
import type { JobFamily } from '../domain/workspace/workspace.ts';
import { slices, together } from './batches.ts';
import type { Db, JobFamilyRow } from './schema.ts';

function toRow(family: JobFamily): JobFamilyRow {
  return {
    workspace_id: family.workspaceId,
    id: family.id,
    name_fr: family.nameFr,
    name_en: family.nameEn,
    position: family.position,
  };
}

function fromRow(row: JobFamilyRow): JobFamily {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    nameFr: row.name_fr,
    nameEn: row.name_en,
    position: row.position,
  };
}

export function jobFamiliesOn(db: Db): JobFamilies {
  return {
    async add(families) {
      await together(db, async (tx) => {
        for (const some of slices(families.map(toRow), 5))
          await tx.insertInto('job_families').values(some).execute();
      });
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('job_families')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('position')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
  };
}
