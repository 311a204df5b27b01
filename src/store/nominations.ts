import type { Nominations } from '../app/ports/bridger.ts';
import type { Ballot, Nomination } from '../domain/bridger/relay.ts';
import type { BallotRow, Db, NominationRow } from './schema.ts';

function toRow(nomination: Nomination): NominationRow {
  return {
    workspace_id: nomination.workspaceId,
    id: nomination.id,
    opened_at: nomination.openedAt,
    closed_at: nomination.closedAt,
  };
}

function fromRow(row: NominationRow): Nomination {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
  };
}

function ballotToRow(ballot: Ballot): BallotRow {
  return {
    workspace_id: ballot.workspaceId,
    nomination_id: ballot.nominationId,
    voter_id: ballot.voterId,
    named: JSON.stringify(ballot.named),
    volunteers: ballot.volunteers ? 'yes' : 'no',
  };
}

function ballotFromRow(row: BallotRow): Ballot {
  return {
    workspaceId: row.workspace_id,
    nominationId: row.nomination_id,
    voterId: row.voter_id,
    named: JSON.parse(row.named) as string[],
    volunteers: row.volunteers === 'yes',
  };
}

export function nominationsOn(db: Db): Nominations {
  return {
    async save(nomination) {
      const { opened_at, closed_at } = toRow(nomination);
      await db
        .insertInto('nominations')
        .values(toRow(nomination))
        .onConflict((oc) => oc.columns(['workspace_id', 'id']).doUpdateSet({ opened_at, closed_at }))
        .execute();
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('nominations')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('id', 'desc')
        .execute();
      return rows.map(fromRow);
    },
    async cast(ballot) {
      const { named, volunteers } = ballotToRow(ballot);
      await db
        .insertInto('ballots')
        .values(ballotToRow(ballot))
        .onConflict((oc) =>
          oc.columns(['workspace_id', 'nomination_id', 'voter_id']).doUpdateSet({ named, volunteers }),
        )
        .execute();
    },
    async ballots(workspaceId, nominationId) {
      const rows = await db
        .selectFrom('ballots')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('nomination_id', '=', nominationId)
        .orderBy('voter_id')
        .execute();
      return rows.map(ballotFromRow);
    },
    async forget(workspaceId, nominationId, voterId) {
      const all = db
        .deleteFrom('ballots')
        .where('workspace_id', '=', workspaceId)
        .where('nomination_id', '=', nominationId);
      await (voterId === null ? all : all.where('voter_id', '=', voterId)).execute();
    },
  };
}
