import type { Comparisons } from '../app/ports/comparison.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function comparisonsOn(db: Db): Comparisons {
  const { add, get, list } = thingsIn(db, TABLES.comparisons);
  const compared = thingsIn(db, TABLES.comparison_shares);
  const findings = thingsIn(db, TABLES.findings);
  return {
    add,
    get,
    list,
    async addShare(share) {
      await compared.addOnce(share);
    },
    shares: (workspaceId, comparisonId) =>
      comparisonId === null ? compared.list(workspaceId) : compared.list(workspaceId, comparisonId),
    async addFinding(finding) {
      await findings.addOnce(finding);
    },
    findings: (workspaceId, comparisonId) =>
      comparisonId === null
        ? findings.list(workspaceId)
        : findings.find(
            db
              .selectFrom('findings')
              .selectAll()
              .where('workspace_id', '=', workspaceId)
              .where('comparison_id', '=', comparisonId)
              .orderBy('id'),
          ),
  };
}
