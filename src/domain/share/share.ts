import type { TimeSaved } from '../duration/timeSaved.ts';

export const SHARE_KINDS = ['success', 'failure', 'caution'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** What a person may fill in; the first five are the template, the others its optional second part. */
export const FIELDS = [
  'tool',
  'useCase',
  'timeSaved',
  'limits',
  'link',
  'prompt',
  'jobFamily',
  'beforeAfter',
  'cost',
] as const;
export type Field = (typeof FIELDS)[number];

/** A share's fields in its author's words; an absent key means "not given". */
export type Fields = Readonly<Partial<Record<Field, string>>>;

/** Where a share came from. */
export type ShareOrigin = 'form' | 'message' | 'import' | 'example';

/** A draft waits for its author; a deleted share keeps its id only, so that a redelivery cannot revive it. */
export type ShareStatus = 'draft' | 'published' | 'deleted';

/** One shared experience of a tool on a use case. Times are ISO 8601 UTC instants. */
export interface Share {
  readonly id: string;
  readonly workspaceId: string;
  /** Null when the author is unknown (import) or was erased. */
  readonly authorId: string | null;
  readonly jobFamilyId: string | null;
  readonly kind: ShareKind;
  readonly status: ShareStatus;
  readonly origin: ShareOrigin;
  /** The tool as typed; `toolIds` are the canonical ones it names. */
  readonly tool: string;
  readonly toolIds: readonly string[];
  readonly useCase: string;
  readonly timeSaved: TimeSaved | null;
  /** The author's words for time saved, kept even when they hold no figure (« énorme »). */
  readonly timeSavedText: string | null;
  readonly limits: string | null;
  readonly link: string | null;
  readonly prompt: string | null;
  readonly beforeAfter: string | null;
  readonly cost: string | null;
  /** Fields that the reader inferred from free prose and that nobody has confirmed yet. */
  readonly inferred: readonly Field[];
  /** The id the share had in the file it was imported from. */
  readonly externalId: string | null;
  /** The channel post this share was read from, when there is one. */
  readonly postId: string | null;
  /** Set when the limits question was asked: it is asked once. */
  readonly limitsAskedAt: string | null;
  readonly createdAt: string;
  readonly publishedAt: string | null;
}
