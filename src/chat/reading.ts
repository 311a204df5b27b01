import { addressOf } from '../app/addresses.ts';
import { idsOf } from '../app/actor.ts';
import type { Desk } from '../app/desk.ts';
import { lookOf } from '../app/post/draw.ts';
import { pictureThing } from '../app/post/picture.ts';
import { viewShare, type ShareView } from '../app/share/viewShare.ts';
import type { Viewer } from '../app/viewer.ts';
import type { Action, Card } from '../cards/card.ts';
import type { PostSubject } from '../domain/workspace/post.ts';
import { buttonOf, openButton } from './notices.ts';
import { notFound } from './pages/window.ts';
import { reading, type Reply } from './reply.ts';
import { section, type Section } from './section.ts';
import type { Visit } from './visit.ts';

/** Something whole, for one person, with what can be done with it; a share opens in a browser as well. */
export async function readWhole(
  { desk, viewer }: Visit,
  about: { readonly subject: string; readonly id: string },
): Promise<Reply> {
  const { words, workspace } = viewer;
  if (about.subject !== 'share') {
    const card = await cardOf(desk, viewer, about);
    return card === null ? notFound({ viewer }) : reading(card.title, [deedsOf(card.actions, viewer)], card);
  }
  const view = await viewShare(desk, viewer, about.id);
  if (view === null) return notFound({ viewer });
  const page = desk.link({ ...idsOf(viewer), path: addressOf.share(workspace.id, about.id) });
  return { ...reading(words.chat.sheet, aroundShare(view, viewer), withTrials(view, viewer)), page };
}

/** A prompt alone: a surface that cannot copy for someone shows it to be copied. */
export async function readPrompt({ desk, viewer }: Visit, shareId: string): Promise<Reply> {
  const view = await viewShare(desk, viewer, shareId);
  const prompt = view?.share.prompt ?? null;
  return prompt === null ? notFound({ viewer }) : { is: 'prompt', prompt, tool: view?.share.tool ?? '' };
}

/** A share with what each colleague said of it. */
function withTrials({ card, trials }: ShareView, { words }: Viewer): Card {
  const told = trials.map(({ name, outcome, line, timeSaved }) => {
    const who = name ?? words.channel.sheet.anonymous;
    return [`${who} · ${words.cards.outcomeNames[outcome]}`, line, timeSaved].filter(Boolean).join(' · ');
  });
  return { ...card, notes: [...card.notes, ...told] };
}

/** What can be done with a share, what its prompt changes of another, and the sheets of its tools. */
function aroundShare({ card, change, tools, share }: ShareView, viewer: Viewer): readonly Section[] {
  const { words, workspace } = viewer;
  const { page } = words.variations;
  const itself = addressOf.share(workspace.id, share.id);
  const actions = card.actions.filter(({ deed }) => deed.is !== 'open' || deed.path !== itself);
  const sheets = tools.map(({ name, address }) => openButton(words.sheet.open(name), address));
  return [
    deedsOf(actions, viewer),
    ...(change === null
      ? []
      : [section(page.change, { rows: [{ title: '', line: page.legend, buttons: [], change }] })]),
    ...(sheets.length === 0 ? [] : [section('', { buttons: sheets })]),
  ];
}

function deedsOf(actions: readonly Action[], { words }: Viewer): Section {
  return section('', { buttons: actions.map((action) => buttonOf(action, words)) });
}

async function cardOf(
  { store }: Desk,
  viewer: Viewer,
  about: { readonly subject: string; readonly id: string },
): Promise<Card | null> {
  const { subject, id } = { ...about, subject: about.subject as Exclude<PostSubject, 'share'> };
  const [post] = await store.posts.about(viewer.workspace.id, subject, id);
  // A question that was asked by a message of the chat has no post of ours.
  if (post === undefined && subject !== 'question') return null;
  const seenBy = post?.visibleTo ?? null;
  if (seenBy !== null && seenBy !== viewer.member?.id) return null;
  return pictureThing(await lookOf(store, viewer), { subject, id });
}
