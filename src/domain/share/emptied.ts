import { textsOf } from './fields.ts';
import type { Share } from './share.ts';

/** What stays of a share that was taken back: that there was one, where and when; nothing that it said. */
type Trace =
  | 'id'
  | 'workspaceId'
  | 'authorId'
  | 'jobFamilyId'
  | 'kind'
  | 'origin'
  | 'externalId'
  | 'postId'
  | 'limitsAskedAt'
  | 'createdAt'
  | 'publishedAt';

/** Whatever is no trace is emptied here: what is in neither does not compile. */
const NOTHING_SAID: Omit<Share, Trace> = {
  ...textsOf({}),
  status: 'deleted',
  toolIds: [],
  timeSaved: null,
  inferred: [],
  leftOut: null,
};

/** A share without its words; its id stays, so that a redelivery cannot revive it. */
export function emptied(share: Share): Share {
  return { ...share, ...NOTHING_SAID };
}
