import { suggest, type Suggestion } from '../domain/rhythm/suggest.ts';
import type { Share } from '../domain/share/share.ts';
import type { Member, Question } from '../domain/workspace/workspace.ts';
import { comingWeek } from '../domain/rhythm/rituals.ts';
import { readDeskMatter } from './deskMatter.ts';
import { done, refused, type Desk, type Result } from './desk.ts';
import { editRecap } from './editRecap.ts';
import { namesIn } from './monthBrief.ts';
import type { Viewer } from './picture.ts';
import { postMessage } from './postMessage.ts';
import { askQuestion } from './askQuestion.ts';
import { spaceCalendar } from './weekRecap.ts';

/** A suggestion in words, and what one tap does. */
export interface SuggestionView {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly act: string;
  /** What acting says, in the name of who taps; null when it says nothing. */
  readonly text: string | null;
  /** Whether it is said here: in a chat of another surface, it is copied and said there. */
  readonly saidHere: boolean;
}

/** What who facilitates might do this week: at most five things. */
export async function viewSuggestions(desk: Desk, viewer: Viewer): Promise<readonly SuggestionView[]> {
  const found = await currentSuggestions(desk, viewer.workspace.id);
  const views = await Promise.all(found.map((one) => tellSuggestion(desk, viewer, one)));
  return views.filter((one) => one !== null);
}

/** Acts on a suggestion, or declines it: either way it does not come back. Twice is once. */
export async function answerSuggestion(
  desk: Desk,
  viewer: Viewer,
  asked: { readonly id: string; readonly answer: 'done' | 'declined' },
): Promise<Result<null>> {
  const { workspace, memberId } = viewer;
  const { id, answer } = asked;
  const member = memberId === null ? null : await desk.store.members.get(workspace.id, memberId);
  if (member?.role !== 'facilitator') return refused('onlyFacilitator');
  return desk.store.transact(async (store) => {
    const inside = { ...desk, store };
    const before = await store.suggestionAnswers.list(workspace.id);
    if (before.some((one) => one.suggestion === id)) return done(null);
    const suggestion = (await currentSuggestions(inside, workspace.id)).find((one) => one.id === id);
    if (suggestion === undefined) return refused('notFound');
    const acted = answer === 'done' ? await act(inside, viewer, member, suggestion) : done(null);
    if (!acted.ok) return acted;
    await store.suggestionAnswers.save({
      workspaceId: workspace.id,
      suggestion: id,
      answer,
      at: desk.clock.now(),
    });
    return done(null);
  });
}

async function currentSuggestions(desk: Desk, workspaceId: string): Promise<readonly Suggestion[]> {
  const answers = await desk.store.suggestionAnswers.list(workspaceId);
  return suggest(await readDeskMatter(desk, workspaceId), answers, desk.clock.now());
}

async function act(
  desk: Desk,
  viewer: Viewer,
  member: Member,
  suggestion: Suggestion,
): Promise<Result<unknown>> {
  const { workspace } = viewer;
  if (suggestion.is === 'highlight') {
    const week = comingWeek(desk.clock.now(), await spaceCalendar(desk, workspace));
    return editRecap(desk, { workspace, member, week, change: { is: 'keep', shareId: suggestion.shareId } });
  }
  const told = await tellSuggestion(desk, viewer, suggestion);
  if (told?.text == null) return refused('notFound');
  // Elsewhere it was copied, and said there by hand.
  if (!told.saidHere) return done(null);
  const by = { workspaceId: workspace.id, text: told.text };
  if (suggestion.is === 'door')
    return askQuestion(desk, { ...by, memberId: member.id, questionId: desk.ids.next(), routes: false });
  const threadId = await threadOf(desk, suggestion, workspace.id);
  return postMessage(desk, { ...by, authorId: member.id, threadId, postId: desk.ids.next() });
}

/** The thread in which a suggestion is said: the question's, or the share's. */
async function threadOf(
  { store }: Desk,
  suggestion: Exclude<Suggestion, { readonly is: 'highlight' | 'door' }>,
  workspaceId: string,
): Promise<string | null> {
  if (suggestion.is === 'introduce')
    return (await store.questions.get(workspaceId, suggestion.questionId))?.postId ?? null;
  const [card] = await store.posts.about(workspaceId, 'share', suggestion.shareId);
  return card?.threadId ?? card?.id ?? null;
}

/** Null when what it is about went meanwhile. */
async function tellSuggestion(
  desk: Desk,
  viewer: Viewer,
  suggestion: Suggestion,
): Promise<SuggestionView | null> {
  const { workspace, words } = viewer;
  const { store } = desk;
  const names = await namesIn(store, workspace.id, words.locale);
  const told = words.facilitation;
  const saidHere = workspace.surface === 'web' || suggestion.is === 'door';
  const { id } = suggestion;
  if (suggestion.is === 'door') {
    const family = names.family(suggestion.jobFamilyId);
    const { title, why, act: label, text } = told.door;
    return { id, title: title(family), why, act: label, text: text(family), saidHere };
  }
  const share = await store.shares.get(workspace.id, suggestion.shareId);
  if (share === null || share.status !== 'published') return null;
  switch (suggestion.is) {
    case 'highlight': {
      const { title, why, act: label } = told.highlight;
      return { id, title: title(share.useCase), why: why[suggestion.why], act: label, text: null, saidHere };
    }
    case 'askLimits': {
      const { title, why, act: label, text } = told.askLimits;
      return { id, title: title(share.useCase), why, act: label, text, saidHere };
    }
    case 'askOtherJob': {
      const family = names.family(suggestion.jobFamilyId);
      const { title, why, act: label, text } = told.askOtherJob;
      return { id, title: title(share.useCase, family), why, act: label, text: text(family), saidHere };
    }
    case 'introduce': {
      const question = await store.questions.get(workspace.id, suggestion.questionId);
      return question === null ? null : tellIntroduction(desk, viewer, { id, saidHere, share, question });
    }
  }
}

async function tellIntroduction(
  { store }: Desk,
  { workspace, words }: Viewer,
  {
    id,
    saidHere,
    share,
    question,
  }: Pick<SuggestionView, 'id' | 'saidHere'> & {
    readonly share: Share;
    readonly question: Question;
  },
): Promise<SuggestionView> {
  const nameOf = async (memberId: string | null): Promise<string> =>
    (memberId === null ? null : await store.members.get(workspace.id, memberId))?.name ??
    words.cards.formerColleague;
  const [asker, author] = [await nameOf(question.authorId), await nameOf(share.authorId)];
  const { title, why, act: label, text } = words.facilitation.introduce;
  return {
    id,
    title: title(asker, author),
    why: why(question.text, share.useCase),
    act: label,
    text: text(author, share.useCase, share.tool),
    saidHere,
  };
}
