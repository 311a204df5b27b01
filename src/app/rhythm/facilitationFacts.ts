import { weekOf } from '../../domain/calendar/calendar.ts';
import type { FacilitationFacts, SuggestibleShare } from '../../domain/rhythm/suggest.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Member, Question } from '../../domain/workspace/workspace.ts';
import { candidatesOf } from '../recap/composeRecap.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { quietBridgers } from '../bridger/quietBridgers.ts';
import { matchQuestion } from '../question/matchQuestion.ts';
import { staleTools } from '../tool/staleTools.ts';
import { shifted } from '../shifted.ts';

const RECENT_DAYS = 28;
const RECENT_SHARES = 100;
const RECENT_RECAPS = 8;
const QUESTIONS_LOOKED_AT = 20;
/** A smaller group is never shown alone. */
const LARGE_FAMILY = 5;

/** What the suggestions of the week are drawn from. */
export async function readFacilitationFacts(desk: Desk, workspaceId: string): Promise<FacilitationFacts> {
  const { store, clock } = desk;
  const now = clock.now();
  const from = shifted(now, { days: -RECENT_DAYS });
  const recent = await store.shares.published(workspaceId, { from, to: '9999' }, RECENT_SHARES);
  const members = await store.members.list(workspaceId);
  const questions = await store.questions.asked(workspaceId, { from, to: '9999' });
  return {
    shares: await suggestible(store, recent, members),
    matches: await matchesOf(desk, questions),
    families: await familiesOf(store, workspaceId, members),
    quietBridgers: await quietBridgers(desk, workspaceId),
    staleTools: await staleTools(desk, workspaceId),
    week: weekOf(now, 'UTC'),
  };
}

async function suggestible(
  store: Store,
  shares: readonly Share[],
  members: readonly Member[],
): Promise<readonly SuggestibleShare[]> {
  const [first] = shares;
  if (first === undefined) return [];
  const recaps = await store.recaps.list(first.workspaceId, RECENT_RECAPS);
  const before = new Set(recaps.flatMap((recap) => recap.picks.map((pick) => pick.shareId)));
  const candidates = await candidatesOf(store, shares, members);
  return candidates.map(({ share, familiesThatTried }) => ({
    id: share.id,
    kind: share.kind,
    jobFamilyId: share.jobFamilyId,
    hasLimits: share.limits !== null,
    hasAuthor: share.authorId !== null,
    told: before.has(share.id),
    triedBy: familiesThatTried,
  }));
}

/** Open questions, each with the share of a colleague that answers it. */
async function matchesOf(desk: Desk, questions: readonly Question[]): Promise<FacilitationFacts['matches']> {
  const matches: { questionId: string; shareId: string }[] = [];
  const open = questions.filter((one) => one.answeredAt === null && one.postId !== null);
  for (const question of open.slice(-QUESTIONS_LOOKED_AT)) {
    const [share] = await matchQuestion(desk, question);
    if (share === undefined || share.authorId === null || share.authorId === question.authorId) continue;
    matches.push({ questionId: question.id, shareId: share.id });
  }
  return matches;
}

async function familiesOf(
  store: Store,
  workspaceId: string,
  members: readonly Member[],
): Promise<FacilitationFacts['families']> {
  const reached = await store.shares.jobFamiliesReached(workspaceId);
  const groups = Map.groupBy(members, (member) => member.jobFamilyId);
  return [...groups].flatMap(([id, group]) =>
    id === null ? [] : [{ id, hasShared: reached.has(id), large: group.length >= LARGE_FAMILY }],
  );
}
