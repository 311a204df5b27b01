import type { TimeSaved } from '../duration/timeSaved.ts';
import type { Field, Texts } from './fields.ts';

export const SHARE_KINDS = ['success', 'failure', 'caution'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** Where a share came from. */
export type ShareOrigin = 'form' | 'message' | 'import' | 'example';

/** A draft waits for its author; a deleted share keeps its id only, so that a redelivery cannot revive it. */
export type ShareStatus = 'draft' | 'published' | 'deleted';

/** One shared experience of a tool on a use case, with its fields as they were typed. Times are ISO 8601 UTC instants. */
export interface Share extends Texts {
  readonly id: string;
  readonly workspaceId: string;
  /** Null when the author is unknown (import) or was erased. */
  readonly authorId: string | null;
  readonly jobFamilyId: string | null;
  readonly kind: ShareKind;
  readonly status: ShareStatus;
  readonly origin: ShareOrigin;
  /** The canonical tools that its tool, as typed, names. */
  readonly toolIds: readonly string[];
  readonly timeSaved: TimeSaved | null;
  /** Fields that the reader inferred from free prose and that nobody has confirmed yet. */
  readonly inferred: readonly Field[];
  /** What the message of a draft holds and none of its fields, for its author to see; null once it is published. */
  readonly leftOut: string | null;
  /** The id the share had in the file it was imported from. */
  readonly externalId: string | null;
  /** The channel post this share was read from, when there is one. */
  readonly postId: string | null;
  /** Set when the limits question was asked: it is asked once. */
  readonly limitsAskedAt: string | null;
  readonly createdAt: string;
  readonly publishedAt: string | null;
}
