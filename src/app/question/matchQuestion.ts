import { answeringSentence } from '../../domain/question/answeringSentence.ts';
import { needIn } from '../../domain/question/need.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { searchShares } from '../search/searchShares.ts';
import { lexiconOf } from '../search/understand.ts';

/** Of the shares that a search finds, the first ones answer; the last ones are only near. */
const MOST = 5;

/** The shares that answer a question: found by the search, and one sentence of each may be quoted for it. Best first. */
export async function matchQuestion(desk: Desk, question: Question): Promise<readonly Share[]> {
  const { workspaceId, text, jobFamilyId } = question;
  const found = await searchShares(desk, { workspaceId, typed: needIn(text), limit: MOST, jobFamilyId });
  const lexicon = await lexiconOf(desk.store, workspaceId);
  return found.filter((share) => answeringSentence(share, needIn(text), lexicon) !== null);
}

/** The sentence of a share that answers a question, whole; null where none does. */
export async function quoteFor(store: Store, question: Question, share: Share): Promise<string | null> {
  return answeringSentence(share, needIn(question.text), await lexiconOf(store, question.workspaceId));
}
