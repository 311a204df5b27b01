import type { SuggestionAnswers } from '../app/ports/rhythm.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function suggestionAnswersOn(db: Db): SuggestionAnswers {
  const { put, list } = thingsIn(db, TABLES.suggestion_answers);
  return { save: put, list };
}
