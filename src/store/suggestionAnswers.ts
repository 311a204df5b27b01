import type { SuggestionAnswers } from '../app/ports/rhythm.ts';
import type { SuggestionAnswer } from '../domain/rhythm/suggest.ts';
import type { Db, SuggestionAnswerRow } from './schema.ts';

function toRow(answer: SuggestionAnswer): SuggestionAnswerRow {
  const { workspaceId, ...rest } = answer;
  return { workspace_id: workspaceId, ...rest };
}

export function suggestionAnswersOn(db: Db): SuggestionAnswers {
  return {
    async save(given) {
      const { answer, at } = given;
      await db
        .insertInto('suggestion_answers')
        .values(toRow(given))
        .onConflict((oc) => oc.columns(['workspace_id', 'suggestion']).doUpdateSet({ answer, at }))
        .execute();
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('suggestion_answers')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('at')
        .orderBy('suggestion')
        .execute();
      return rows.map(({ workspace_id, ...rest }) => ({ workspaceId: workspace_id, ...rest }));
    },
  };
}
