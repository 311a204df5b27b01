import type { types } from '@slack/bolt';
import { lookOf } from '../../app/post/draw.ts';
import type { Viewer } from '../../app/viewer.ts';
import { picturePosts } from '../../app/post/picture.ts';
import { viewShare } from '../../app/share/viewShare.ts';
import type { Desk } from '../../app/desk.ts';
import type { Card } from '../../cards/card.ts';
import type { PostSubject } from '../../domain/workspace/post.ts';
import { renderWhole } from './card.ts';
import { LIMITS } from './limits.ts';
import { renderReading } from './modal.ts';
import { preformatted, said, saidWhole, softly } from './rich.ts';
import { plain } from './text.ts';

/** Something in a window, whole, for one person; null when it is no more. `page` opens it in a browser. */
export async function drawSheet(
  desk: Desk,
  viewer: Viewer,
  about: { readonly subject: string; readonly id: string; readonly page: string | null },
): Promise<types.ModalView | null> {
  const { words } = viewer;
  const { subject, id, page } = about;
  const card = subject === 'share' ? await wholeShare(desk, viewer, id) : await cardOf(desk, viewer, about);
  if (card === null) return null;
  const blocks = [...linkTo(page, words.slack.page), ...renderWhole(card, words)];
  return renderReading(subject === 'share' ? words.slack.sheet : card.title, blocks, words);
}

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

/** A link that opens a page for this person alone. */
export function linkTo(page: string | null, label: string): readonly types.KnownBlock[] {
  if (page === null || page.length > LIMITS.url) return [];
  const button = {
    type: 'button',
    url: page,
    action_id: 'open:link:',
    text: plain(label, LIMITS.buttonText),
  } as const;
  return [{ type: 'actions', elements: [button] }];
}

/** A prompt alone, kept to the letter: Slack gives apps no way to copy for someone. */
export async function drawPrompt(
  desk: Desk,
  viewer: Viewer,
  shareId: string,
): Promise<types.ModalView | null> {
  const view = await viewShare(desk, viewer, shareId);
  const prompt = view?.share.prompt ?? null;
  if (prompt === null) return null;
  const { title, text } = viewer.words.slack.copy;
  const pieces = saidWhole(prompt, (piece) => preformatted(null, piece));
  return renderReading(title, [said(text), ...pieces, ...softly([view?.share.tool ?? ''])], viewer.words);
}
