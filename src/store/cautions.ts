import type { Cautions } from '../app/ports/guardrail.ts';
import type { CautionSubject } from '../domain/guardrail/caution.ts';
import { inSlices, oldestFirst } from './batches.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function cautionsOn(db: Db): Cautions {
  const { of, ...cautions } = thingsIn(db, TABLES.cautions);
  return {
    ...cautions,
    save: cautions.replace,
    async standing(workspaceId, { toolIds, shareIds }) {
      const about = (subject: CautionSubject['is'], ids: readonly string[]) =>
        inSlices(ids, (some) =>
          db
            .selectFrom('cautions')
            .selectAll()
            .where('workspace_id', '=', workspaceId)
            .where('subject_id', 'in', some)
            .where('subject', '=', subject)
            .where('withdrawn_at', 'is', null)
            .execute(),
        );
      const rows = [...(await about('tool', toolIds)), ...(await about('share', shareIds))];
      return of(rows.toSorted(oldestFirst));
    },
  };
}
