import type { Memory } from '../../cards/card.ts';
import { memoryOf, type Recalled } from '../../cards/question/memory.ts';
import { needIn } from '../../domain/question/need.ts';
import type { Subject } from '../../domain/search/memoryText.ts';
import { offerTold } from '../../domain/search/offerTold.ts';
import { offerOf, type Found, type Offer } from '../../domain/search/rank.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import { addressOf } from '../addresses.ts';
import { knownTool } from '../names.ts';
import type { Look } from '../post/draw.ts';
import type { Store } from '../ports/store.ts';
import { meetAsked } from '../search/findShares.ts';

const MOST_RECALLED = 3;

/** What the memory holds on what someone is about to ask, or near it; null when nothing. */
export async function recall(look: Look, text: string): Promise<Memory | null> {
  if (text.trim() === '') return null;
  const { workspace, member } = look.viewer;
  const asked = { workspaceId: workspace.id, jobFamilyId: member?.jobFamilyId ?? null, text };
  return draw(look, offerTold(await met(look.store, asked)));
}

/** What the memory holds on a question that a message asked: nobody asked for it, and what is only near stays unsaid. */
export async function recallBeside(look: Look, question: Question): Promise<Memory | null> {
  if (question.text.trim() === '') return null;
  const all = await met(look.store, question);
  const offer = offerTold(all.filter((one) => one.subject !== 'question' || one.id !== question.id));
  return offer.step === 'found' ? draw(look, offer) : null;
}

/** Whether something was told or asked already on what someone asks: it is what the channel speaks of. */
export async function isSpokenOf(store: Store, asked: Asked): Promise<boolean> {
  return offerTold(await met(store, asked)).step === 'found';
}

type Asked = Pick<Question, 'workspaceId' | 'jobFamilyId' | 'text'>;

async function met(store: Store, { workspaceId, jobFamilyId, text }: Asked): Promise<readonly Found[]> {
  return (await meetAsked(store, { workspaceId, typed: needIn(text), jobFamilyId }, 'told')).met;
}

async function draw(look: Look, { step, hits }: Offer<Found>): Promise<Memory | null> {
  // What is only near says nothing beside what answers.
  const worth = step === 'found' ? hits.filter((one) => offerOf([one]).step === 'found') : hits;
  const recalled: Recalled[] = [];
  const shareIds = new Set<string>();
  for (const { subject, id } of worth) {
    if (recalled.length === MOST_RECALLED) break;
    const one = await READ[subject](look, id);
    const shareId = one === null ? undefined : shareIdOf(one);
    // A question, and the share that answers it, are one thing to read.
    if (one === null || (shareId !== undefined && shareIds.has(shareId))) continue;
    if (shareId !== undefined) shareIds.add(shareId);
    recalled.push(one);
  }
  return memoryOf(step, recalled, look.viewer.words);
}

function shareIdOf(one: Recalled): string | undefined {
  if (one.is === 'share') return one.share.id;
  return one.is === 'question' ? one.answer?.share.id : undefined;
}

type Read = (look: Look, id: string) => Promise<Recalled | null>;

/** How each thing that was told is read; null for what is no more. */
const READ: Readonly<Record<Subject, Read>> = {
  share: async (look, id) => {
    const share = await publishedShare(look, id);
    if (share === null) return null;
    const { album, viewer } = look;
    const author = share.authorId === null ? null : (album.members.get(share.authorId) ?? null);
    return {
      is: 'share',
      share,
      author,
      family: album.names.family,
      address: addressOf.share(viewer.workspace.id, id),
    };
  },
  question: readQuestion,
  tool: async ({ store, viewer: { workspace } }, id) => {
    const title = (await knownTool(store, workspace.id, id)) ?? id;
    return { is: 'tool', title, address: addressOf.tool(workspace.id, id) };
  },
  comparison: async ({ store, viewer: { workspace } }, id) => {
    const comparison = await store.comparisons.get(workspace.id, id);
    if (comparison === null) return null;
    return { is: 'comparison', title: comparison.task, address: addressOf.comparison(workspace.id, id) };
  },
};

async function readQuestion(look: Look, id: string): Promise<Recalled | null> {
  const { store, viewer } = look;
  const { id: workspaceId } = viewer.workspace;
  const question = await store.questions.get(workspaceId, id);
  if (question === null || question.text === '') return null;
  const { postId, authorId, answerShareId } = question;
  const post = postId === null ? null : await store.posts.get(workspaceId, postId);
  const share = answerShareId === null ? null : await publishedShare(look, answerShareId);
  return {
    is: 'question',
    question,
    ofViewer: authorId !== null && authorId === viewer.member?.id,
    address: post === null ? null : addressOf.post(workspaceId, post.threadId ?? post.id),
    answer: share === null ? null : { share, address: addressOf.share(workspaceId, share.id) },
  };
}

async function publishedShare({ store, viewer }: Look, id: string): Promise<Share | null> {
  const share = await store.shares.get(viewer.workspace.id, id);
  return share?.status === 'published' ? share : null;
}
