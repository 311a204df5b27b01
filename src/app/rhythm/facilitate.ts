import { comingWeek } from '../../domain/rhythm/rituals.ts';
import { suggest, type Suggestion } from '../../domain/rhythm/suggest.ts';
import { facilitating, type Actor } from '../actor.ts';
import { askQuestion } from '../question/askQuestion.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { readFacilitationFacts } from './facilitationFacts.ts';
import { editRecap } from '../recap/editRecap.ts';
import type { Viewer } from '../viewer.ts';
import { postMessage } from '../post/postMessage.ts';
import { tellSuggestion, type SuggestionView } from './tellSuggestion.ts';
import { spaceCalendar } from '../recap/weekRecap.ts';

/** What who facilitates might do this week: at most five things. */
export async function viewSuggestions(desk: Desk, viewer: Viewer): Promise<readonly SuggestionView[]> {
  const found = await currentSuggestions(desk, viewer.workspace.id);
  const views = await Promise.all(found.map((one) => tellSuggestion(desk.store, viewer, one)));
  return views.filter((one) => one !== null);
}

/** Acts on a suggestion, or declines it: either way it does not come back. Twice is once. */
export async function answerSuggestion(
  desk: Desk,
  actor: Actor,
  asked: { readonly id: string; readonly answer: 'done' | 'declined' },
): Promise<Result<null>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspace } = actor;
  const { id, answer } = asked;
  return together(desk, async (inside) => {
    const before = await inside.store.suggestionAnswers.list(workspace.id);
    if (before.some((one) => one.suggestion === id)) return done(null);
    const suggestion = (await currentSuggestions(inside, workspace.id)).find((one) => one.id === id);
    if (suggestion === undefined) return refused('notFound');
    const acted = answer === 'done' ? await act(inside, actor, suggestion) : done(null);
    if (!acted.ok) return acted;
    await inside.store.suggestionAnswers.save({
      workspaceId: workspace.id,
      suggestion: id,
      answer,
      at: inside.clock.now(),
    });
    return done(null);
  });
}

async function currentSuggestions(desk: Desk, workspaceId: string): Promise<readonly Suggestion[]> {
  const answers = await desk.store.suggestionAnswers.list(workspaceId);
  return suggest(await readFacilitationFacts(desk, workspaceId), answers, desk.clock.now());
}

async function act(desk: Desk, actor: Actor, suggestion: Suggestion): Promise<Result<unknown>> {
  const { workspace } = actor;
  if (suggestion.is === 'highlight') {
    const week = comingWeek(desk.clock.now(), await spaceCalendar(desk, workspace));
    return editRecap(desk, actor, { week, change: { is: 'keep', shareId: suggestion.shareId } });
  }
  const told = await tellSuggestion(desk.store, actor, suggestion);
  if (told === null) return refused('notFound');
  // What is said elsewhere was copied and said there by hand.
  if (told.text === null || !told.saidHere) return done(null);
  const { text } = told;
  if (suggestion.is === 'door')
    return askQuestion(desk, actor, { text, questionId: desk.ids.next(), routes: false });
  const threadId = await threadOf(desk, suggestion, workspace.id);
  return postMessage(desk, actor, { text, threadId, postId: desk.ids.next() });
}

/** The thread in which a suggestion is said: the question's, or the share's. */
async function threadOf(
  { store }: Desk,
  suggestion: Suggestion,
  workspaceId: string,
): Promise<string | null> {
  if (suggestion.is === 'introduce')
    return (await store.questions.get(workspaceId, suggestion.questionId))?.postId ?? null;
  if (!('shareId' in suggestion)) return null;
  const [card] = await store.posts.about(workspaceId, 'share', suggestion.shareId);
  return card?.threadId ?? card?.id ?? null;
}
