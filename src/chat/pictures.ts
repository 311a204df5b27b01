import type { Store } from '../app/ports/store.ts';
import type { Company } from './people.ts';

/** A post of ours as it stands in a chat. */
export interface Picture extends Company {
  readonly postId: string;
  /** Where; null while it is not known whether the chat took it. */
  readonly place: string | null;
  /** A digest of what was drawn. */
  readonly drawn: string;
  readonly drawnAt: string;
}

interface Pictures {
  save(picture: Picture): Promise<void>;
  get(company: Company, postId: string): Promise<Picture | null>;
  at(company: Company, place: string): Promise<Picture | null>;
  remove(picture: Pick<Picture, 'workspaceId' | 'surface' | 'postId'>): Promise<void>;
}

/** Where our posts stand. */
export function picturesIn({ slackMessages }: Store): Pictures {
  const pictureOf = (
    message: Awaited<ReturnType<typeof slackMessages.get>>,
    { surface }: Company,
  ): Picture | null => {
    if (message === null) return null;
    const { channelId, ts, ...rest } = message;
    return { ...rest, surface, place: ts === null ? null : `${channelId}:${ts}` };
  };
  const split = (place: string): [string, string] => {
    const at = place.indexOf(':');
    return [place.slice(0, at), place.slice(at + 1)];
  };
  return {
    save: ({ workspaceId, postId, place, drawn, drawnAt }) => {
      const [channelId, ts] = place === null ? ['', null] : split(place);
      return slackMessages.save({ workspaceId, postId, channelId, ts, drawn, drawnAt });
    },
    get: async (company, postId) => pictureOf(await slackMessages.get(company.workspaceId, postId), company),
    at: async (company, place) =>
      pictureOf(await slackMessages.at(company.workspaceId, ...split(place)), company),
    remove: ({ workspaceId, postId }) => slackMessages.remove(workspaceId, postId),
  };
}
