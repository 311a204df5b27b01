import type { LaunchPlans } from '../app/ports/rhythm.ts';
import type { LaunchPlan } from '../domain/rhythm/launchPlan.ts';
import type { Db, LaunchPlanRow } from './schema.ts';
import { everywhere } from './space.ts';

function toRow(plan: LaunchPlan): LaunchPlanRow {
  return {
    workspace_id: plan.workspaceId,
    started_on: plan.startedOn,
    paused_on: plan.pausedOn,
    settled: JSON.stringify(plan.settled),
  };
}

function fromRow(row: LaunchPlanRow): LaunchPlan {
  return {
    workspaceId: row.workspace_id,
    startedOn: row.started_on,
    pausedOn: row.paused_on,
    settled: JSON.parse(row.settled) as LaunchPlan['settled'],
  };
}

export function launchPlansOn(db: Db): LaunchPlans {
  return {
    async get(workspaceId) {
      const row = await db
        .selectFrom('launch_plans')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async save(plan) {
      const { workspace_id: _, ...changes } = toRow(plan);
      await db
        .insertInto('launch_plans')
        .values(toRow(plan))
        .onConflict((oc) => oc.columns(['workspace_id']).doUpdateSet(changes))
        .execute();
    },
    async all() {
      const rows = await everywhere(db)
        .selectFrom('launch_plans')
        .selectAll()
        .orderBy('workspace_id')
        .execute();
      return rows.map(fromRow);
    },
  };
}
