import { addressOf } from '../../app/addresses.ts';
import { lookOf } from '../../app/post/draw.ts';
import { pictureShares } from '../../app/share/pictureShare.ts';
import type { Viewer } from '../../app/viewer.ts';
import { renderCard } from './card.ts';
import type { SlackErrand } from './errands.ts';
import { ask, type Talk } from './say.ts';

/** Links to our pages show what they lead to, to people of their own space alone. */
export async function unfurl(
  talk: Talk,
  { unfurl: at, urls }: SlackErrand<'unfurl'>,
  viewer: Viewer,
): Promise<void> {
  const { desk, line } = talk;
  const shown = new Map<string, string>();
  for (const url of urls) {
    const id = shareIn(url, desk.origin, viewer.workspace.id);
    if (id !== null) shown.set(url, id);
  }
  const shares = await desk.store.shares.getMany(viewer.workspace.id, [...shown.values()]);
  const there = shares.filter((share) => share.status === 'published');
  const cards = await pictureShares(await lookOf(desk.store, viewer), there);
  const unfurls = [...shown].flatMap(([url, id]) => {
    const card = cards.get(id);
    if (card === undefined) return [];
    return [[url, { blocks: renderCard(card, { words: viewer.words, more: `share:${id}` }) }] as const];
  });
  if (unfurls.length === 0) return;
  await ask(talk, 'chat.unfurl', () =>
    line.client.chat.unfurl({ ...at, unfurls: Object.fromEntries(unfurls) }),
  );
}

/** The share that a link to one of our pages is about; null for any other link, and for another space. */
function shareIn(url: string, origin: string, workspaceId: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin: of, pathname } = new URL(url);
  const path = addressOf.share(workspaceId, '');
  return of === origin && pathname.startsWith(path) ? decodeURIComponent(pathname.slice(path.length)) : null;
}
