import type { Names } from '../cards/recap/recapCard.ts';
import type { JobFamily, Member, Workspace } from '../domain/workspace/workspace.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { namesIn } from './names.ts';
import type { Store } from './ports/store.ts';

/** Who looks at a page, and in which words. */
export interface Viewer {
  readonly workspace: Workspace;
  /** Null for someone who has not said who they are. */
  readonly member: Member | null;
  readonly words: Words;
}

/** How someone of a space sees it, in the space's own words; everyone, when null. */
export function viewerOf<Who extends Member | null>(
  workspace: Workspace,
  member: Who,
): Viewer & { readonly member: Who } {
  return { workspace, member, words: wordsFor(workspace.locale, workspace.address) };
}

export function idOf({ member }: Viewer): string | null {
  return member?.id ?? null;
}

/** What every card of a page is drawn from, read once for the page. */
export interface Album {
  readonly members: ReadonlyMap<string, Member>;
  readonly families: readonly JobFamily[];
  readonly names: Names;
}

/** Reads what every card of a page needs. */
export async function openAlbum(store: Store, viewer: Viewer): Promise<Album> {
  const members = await store.members.list(viewer.workspace.id);
  return {
    members: new Map(members.map((member) => [member.id, member])),
    families: await store.jobFamilies.list(viewer.workspace.id),
    names: await namesIn(store, viewer.workspace.id, viewer.words.locale),
  };
}
