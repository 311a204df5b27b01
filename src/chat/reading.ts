import { idsOf } from '../app/actor.ts';
import { addressOf } from '../app/addresses.ts';
import type { Desk } from '../app/desk.ts';
import { lookOf } from '../app/post/draw.ts';
import { picturePosts } from '../app/post/picture.ts';
import { viewShare } from '../app/share/viewShare.ts';
import type { Viewer } from '../app/viewer.ts';
import type { Card } from '../cards/card.ts';
import type { PostSubject } from '../domain/workspace/post.ts';
import { sentence, type Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** Something whole, for one person; a share opens in a browser as well. */
export async function readWhole(
  { desk, viewer }: Visit,
  about: { readonly subject: string; readonly id: string },
): Promise<Reply> {
  const { words, workspace } = viewer;
  if (about.subject !== 'share') {
    const card = await cardOf(desk, viewer, about);
    return card === null ? notFound(viewer) : { is: 'reading', title: card.title, card, page: null };
  }
  const card = await wholeShare(desk, viewer, about.id);
  if (card === null) return notFound(viewer);
  const page = desk.link({ ...idsOf(viewer), path: addressOf.share(workspace.id, about.id) });
  return { is: 'reading', title: words.chat.sheet, card, page };
}

/** A prompt alone: a surface that cannot copy for someone shows it to be copied. */
export async function readPrompt({ desk, viewer }: Visit, shareId: string): Promise<Reply> {
  const view = await viewShare(desk, viewer, shareId);
  const prompt = view?.share.prompt ?? null;
  return prompt === null ? notFound(viewer) : { is: 'prompt', prompt, tool: view?.share.tool ?? '' };
}

/** A page is read here where it is a share, and opened by a link for this person alone otherwise. */
export async function readPage(visit: Visit, path: string): Promise<Reply> {
  const { desk, viewer } = visit;
  const share = /^\/[^/]+\/shares\/([^/?#]+)$/.exec(path)?.[1];
  if (share !== undefined) return readWhole(visit, { subject: 'share', id: share });
  const url = desk.link({ ...idsOf(viewer), path });
  return url === null ? sentence(viewer.words.chat.pageIsLocal) : { is: 'page', url };
}

const notFound = ({ words }: Viewer): Reply => sentence(words.problems.notFound);

/** A share with what each colleague said of it. */
async function wholeShare(desk: Desk, viewer: Viewer, id: string): Promise<Card | null> {
  const view = await viewShare(desk, viewer, id);
  if (view === null) return null;
  const { words } = viewer;
  const trials = view.trials.map(({ name, outcome, line, timeSaved }) => {
    const who = name ?? words.channel.sheet.anonymous;
    return [`${who} · ${words.cards.outcomeNames[outcome]}`, line, timeSaved].filter(Boolean).join(' · ');
  });
  return { ...view.card, notes: [...view.card.notes, ...trials] };
}

async function cardOf(
  desk: Desk,
  viewer: Viewer,
  about: { readonly subject: string; readonly id: string },
): Promise<Card | null> {
  const { subject, id } = about;
  const [post] = await desk.store.posts.about(viewer.workspace.id, subject as PostSubject, id);
  if (post === undefined || (post.visibleTo !== null && post.visibleTo !== viewer.member?.id)) return null;
  return (await picturePosts(await lookOf(desk.store, viewer), [post])).get(post.id) ?? null;
}
