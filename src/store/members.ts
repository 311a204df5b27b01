import type { Members } from '../app/ports/workspace.ts';
import type { Member } from '../domain/workspace/workspace.ts';
import { mustExist } from './batches.ts';
import type { Db, MemberRow } from './schema.ts';
import { flag } from './values.ts';

/** Names are sorted here, since each engine has its own idea of where É goes. */
const byName = new Intl.Collator('fr');

function toRow(member: Member): MemberRow {
  return {
    workspace_id: member.workspaceId,
    id: member.id,
    name: member.name,
    job_family_id: member.jobFamilyId,
    role: member.role,
    agrees_to_be_named: flag(member.agreesToBeNamed),
    declines_requests: flag(member.declinesRequests),
    joined_at: member.joinedAt,
  };
}

function fromRow(row: MemberRow): Member {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    name: row.name,
    jobFamilyId: row.job_family_id,
    role: row.role,
    agreesToBeNamed: row.agrees_to_be_named === 1,
    declinesRequests: row.declines_requests === 1,
    joinedAt: row.joined_at,
  };
}

export function membersOn(db: Db): Members {
  return {
    async add(member) {
      await db.insertInto('members').values(toRow(member)).execute();
    },
    async save(member) {
      const saved = await db
        .updateTable('members')
        .set(toRow(member))
        .where('workspace_id', '=', member.workspaceId)
        .where('id', '=', member.id)
        .executeTakeFirstOrThrow();
      mustExist(saved, 'member');
    },
    async get(workspaceId, id) {
      const row = await db
        .selectFrom('members')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('members')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('id')
        .execute();
      return rows.map(fromRow).toSorted((a, b) => byName.compare(a.name, b.name));
    },
  };
}
