import type { Brief } from '../domain/brief/brief.ts';
import { FIRST_LOCALE, wordsFor } from '../words/words.ts';
import { deck } from './deck.ts';
import { pdf } from './pdf.ts';

const EMPTY: Brief = {
  workspaceName: 'Passerelle',
  isExample: false,
  month: '2026-01',
  activity: { shares: 0, failuresAndCautions: 0, trials: 0, questions: 0, jobFamilies: 0 },
  sharesByKind: { success: 0, failure: 0, caution: 0 },
  tools: [],
  gains: [],
  needs: [],
  decision: null,
  url: 'http://localhost',
};

/** Whether an empty deck and an empty PDF can be made on this machine; throws what stands in the way. */
export async function documentsWork(): Promise<boolean> {
  const { brief } = wordsFor(FIRST_LOCALE);
  const made = { at: '2026-01-31T12:00:00.000Z' };
  const sizes = [await deck(EMPTY, brief, made), await pdf(EMPTY, brief, made)];
  return sizes.every((bytes) => bytes.length > 0);
}
