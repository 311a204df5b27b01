import type { Actor } from '../actor.ts';
import { DAYS_BETWEEN_REQUESTS, MOST_PEERS, peersAmong, type Peer } from '../../domain/question/peers.ts';
import type { QuestionRequest } from '../../domain/question/request.ts';
import { whyUnasked, type Unasked } from '../../domain/question/unasked.ts';
import type { Question, Workspace } from '../../domain/workspace/workspace.ts';
import { bookMoment, nextAwakeMoment } from '../rhythm/calm.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { redraw, sayLater, unsay } from '../say.ts';
import { shifted } from '../shifted.ts';
import { matchQuestion } from './matchQuestion.ts';

/** A request waits for the end of a night, a weekend or a holiday, not for another week. */
const LONGEST_WAIT_DAYS = 4;

/** To whom a question was put in private or, when to nobody, why. */
interface Put {
  readonly requests: readonly QuestionRequest[];
  readonly unasked: Unasked | null;
}

/** Who asked has the question put in private to colleagues who have done something close. Twice is once. */
export async function routeQuestion(
  desk: Desk,
  actor: Actor,
  questionId: string,
): Promise<Result<readonly QuestionRequest[]>> {
  return together(desk, async (inside) => {
    const question = await inside.store.questions.get(actor.workspace.id, questionId);
    if (question === null) return refused('notFound');
    if (question.authorId !== actor.member.id) return refused('onlyAuthor');
    const { requests, unasked } = await askPeers(inside, question);
    return unasked === null ? done(requests) : refused(unasked);
  });
}

/** Puts an open question to at most three colleagues, once. Call it with the desk of a transaction. */
export async function askPeers(desk: Desk, question: Question): Promise<Put> {
  const { store } = desk;
  const { workspaceId } = question;
  const before = await store.questionRequests.ofQuestion(workspaceId, question.id);
  const workspace = await store.workspaces.get(workspaceId);
  if (before.length > 0 || question.answeredAt !== null || workspace === null)
    return { requests: before, unasked: null };
  const close = await closePeers(desk, question);
  const willing = await willingAmong(desk, question, close);
  const requests: QuestionRequest[] = [];
  for (const peer of willing) {
    if (requests.length === MOST_PEERS) break;
    const request = await askPeer(desk, workspace, { ...peer, questionId: question.id });
    if (request !== null) requests.push(request);
  }
  if (requests.length === 0)
    return { requests, unasked: whyUnasked(close.length, await isQuietForDays(desk, workspace)) };
  await redrawQuestion(desk, question);
  return { requests, unasked: null };
}

/** Colleagues who have done something close, whether or not they may be asked. */
async function closePeers(desk: Desk, question: Question): Promise<readonly Peer[]> {
  const { store } = desk;
  const { workspaceId } = question;
  const shares = await matchQuestion(desk, question);
  const ids = shares.map((share) => share.id);
  const trials = Map.groupBy(await store.trials.ofShares(workspaceId, ids), (trial) => trial.shareId);
  const tried = shares.map((share) => ({ share, trials: trials.get(share.id) ?? [] }));
  return peersAmong(tried).filter(({ memberId }) => memberId !== question.authorId);
}

async function willingAmong(
  { store, clock }: Desk,
  { workspaceId }: Question,
  peers: readonly Peer[],
): Promise<readonly Peer[]> {
  const since = shifted(clock.now(), { days: -DAYS_BETWEEN_REQUESTS });
  const lately = await store.questionRequests.membersAskedSince(workspaceId, since);
  const members = await store.members.list(workspaceId);
  const willing = new Set(members.filter((one) => !one.declinesRequests).map(({ id }) => id));
  return peers.filter(({ memberId }) => willing.has(memberId) && !lately.has(memberId));
}

/** Whether nobody of the space may be told anything before a request would come too late. */
async function isQuietForDays(desk: Desk, workspace: Workspace): Promise<boolean> {
  const moment = await nextAwakeMoment(desk, workspace);
  return moment === null || Date.parse(moment) > Date.parse(latestMoment(desk));
}

const latestMoment = ({ clock }: Desk): string => shifted(clock.now(), { days: LONGEST_WAIT_DAYS });

/** Null when this person is not to be disturbed in the days to come. */
async function askPeer(
  desk: Desk,
  workspace: Workspace,
  { questionId, memberId, shareId }: Peer & { readonly questionId: string },
): Promise<QuestionRequest | null> {
  const { store } = desk;
  const moment = await bookMoment(desk, workspace, { memberId, latest: latestMoment(desk) });
  if (moment === null) return null;
  const request: QuestionRequest = {
    id: desk.ids.next(),
    workspaceId: workspace.id,
    questionId,
    memberId,
    shareId,
    askedAt: moment,
    declinedAt: null,
  };
  await store.questionRequests.add(request);
  const about = { subject: 'questionRequest', id: request.id } as const;
  await sayLater(desk, { workspaceId: workspace.id, about, visibleTo: memberId }, moment);
  return request;
}

/** « Pas maintenant »: the request goes, this person is not asked this question again, and nobody is told. */
export async function declineRequest(
  desk: Desk,
  actor: Actor,
  requestId: string,
): Promise<Result<QuestionRequest>> {
  return together(desk, async (inside) => {
    const request = await inside.store.questionRequests.get(actor.workspace.id, requestId);
    // Whoever else guesses its id learns nothing, not even that it exists.
    if (request === null || request.memberId !== actor.member.id) return refused('notFound');
    if (request.declinedAt !== null) return done(request);
    const declined = { ...request, declinedAt: inside.clock.now() };
    await inside.store.questionRequests.save(declined);
    await unsay(inside, actor.workspace.id, { subject: 'questionRequest', id: request.id });
    return done(declined);
  });
}

/** Has both cards of a question drawn again: the channel's, and its author's own. */
async function redrawQuestion(desk: Desk, { workspaceId, id }: Question): Promise<void> {
  for (const subject of ['question', 'questionKept'] as const)
    await redraw(desk, workspaceId, { subject, id });
}
