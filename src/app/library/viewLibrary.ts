import type { Card } from '../../cards/card.ts';
import { open } from '../../cards/plainCard.ts';
import { sheetCard } from '../../cards/tool/sheetCards.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import { addressOf } from '../addresses.ts';
import { COMPARISON_PICTURES } from '../comparison/viewComparison.ts';
import type { Desk } from '../desk.ts';
import { readGuardrails } from '../guardrail/readGuardrails.ts';
import { lookOf, type Look } from '../post/draw.ts';
import { QUESTION_PICTURES } from '../question/pictureQuestion.ts';
import { pictureShares } from '../share/pictureShare.ts';
import type { Viewer } from '../viewer.ts';
import type { Filter } from '../../domain/search/filter.ts';
import type { Listed } from '../search/listed.ts';
import { offerMemory, type Hit } from '../search/offerMemory.ts';
import type { Offered, ShareHit } from '../search/searchShares.ts';

/** The library: what a search offers of all that was told, each with why, or the latest shares, as cards. */
export async function viewLibrary(
  desk: Desk,
  viewer: Viewer,
  asked: { readonly typed: string; readonly limit: number; readonly filter?: Filter },
): Promise<Offered<Listed>> {
  const { hits, ...offer } = await offerMemory(desk, {
    workspaceId: viewer.workspace.id,
    ...asked,
    jobFamilyId: viewer.member?.jobFamilyId ?? null,
  });
  const look = await lookOf(desk.store, viewer);
  const shares = await shareCards(
    look,
    hits.filter((hit) => hit.subject === 'share'),
  );
  const listed: Listed[] = [];
  for (const hit of hits) {
    const { subject, id } = hit;
    const card = subject === 'share' ? shares.get(id) : await drawBeside(look, hit);
    if (card != null) listed.push({ subject, id, card });
  }
  return { ...offer, hits: listed };
}

async function shareCards(look: Look, hits: readonly ShareHit[]): Promise<ReadonlyMap<string, Card>> {
  const { why } = look.viewer.words.search;
  const cards = await pictureShares(
    look,
    hits.map(({ share }) => share),
  );
  const noted = hits.flatMap(({ id, reason }): readonly (readonly [string, Card])[] => {
    const card = cards.get(id);
    if (card === undefined) return [];
    return [[id, reason === null ? card : { ...card, notes: [why(reason), ...card.notes] }]];
  });
  return new Map(noted);
}

async function drawBeside(look: Look, hit: Exclude<Hit, ShareHit>): Promise<Card | null> {
  switch (hit.subject) {
    case 'question':
      return drawQuestion(look, hit.question);
    case 'tool':
      return drawSheet(look, hit);
    case 'comparison':
      return COMPARISON_PICTURES.comparison(look, hit.id);
  }
}

/** A question as the channel shows it, with what answered it, and the way to where it was asked. */
async function drawQuestion(look: Look, question: Question): Promise<Card | null> {
  const { workspaceId, id } = question;
  const card = await QUESTION_PICTURES.question(look, id);
  if (card === null) return null;
  const notes = await answerNotes(look, question);
  const post = question.postId === null ? null : await look.store.posts.get(workspaceId, question.postId);
  const { thread } = look.viewer.words.channel.sheet;
  const ways =
    post === null ? [] : [open({ label: thread }, addressOf.post(workspaceId, post.threadId ?? post.id))];
  return { ...card, notes: [...card.notes, ...notes], actions: [...card.actions, ...ways] };
}

async function answerNotes({ store, viewer }: Look, question: Question): Promise<readonly string[]> {
  const { workspaceId, answeredAt, answerShareId } = question;
  const { answered } = viewer.words.search;
  if (answeredAt === null) return [];
  const share = answerShareId === null ? null : await store.shares.get(workspaceId, answerShareId);
  return [share?.status === 'published' ? answered.by(share.title) : answered.inThread];
}

async function drawSheet(
  { store, viewer: { workspace, words }, album }: Look,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Card> {
  const guardrails = await readGuardrails(store, workspace.id, { toolIds: [id], shareIds: [] });
  const day = (instant: string): string => words.time.date(instant, workspace.timeZone);
  const facts = { guardrails, on: 'card', tool: album.names.tool, day } as const;
  return sheetCard({ name, address: addressOf.tool(workspace.id, id), guardrails: facts }, words);
}
