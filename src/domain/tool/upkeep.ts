export const VERDICTS = ['stillTrue', 'hasChanged'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Someone says that a use case is still true, or has changed. None is ever rewritten. */
export interface Confirmation {
  readonly workspaceId: string;
  readonly id: string;
  readonly shareId: string;
  /** Null when the person was erased. */
  readonly memberId: string | null;
  readonly verdict: Verdict;
  readonly at: string;
}

export const TOOL_NOTES = ['modelChanged', 'mergedInto'] as const;

/** Something that happened to a tool, for everyone who uses it. */
export interface ToolNote {
  readonly workspaceId: string;
  readonly id: string;
  readonly toolId: string;
  readonly authorId: string | null;
  readonly is: (typeof TOOL_NOTES)[number];
  /** When it happened: `2026-10-31`. */
  readonly day: string;
  /** The tool that it has become part of; null for a model that changed. */
  readonly intoId: string | null;
  readonly text: string;
  readonly at: string;
}
