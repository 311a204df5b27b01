/** A task on which several tools are compared (« banc d'essai »). */
export interface Comparison {
  readonly workspaceId: string;
  readonly id: string;
  /** Null when the person was erased. */
  readonly authorId: string | null;
  readonly task: string;
  readonly at: string;
}

/** A share of the channel that says something of the task. */
export interface ComparedShare {
  readonly workspaceId: string;
  readonly comparisonId: string;
  readonly shareId: string;
  readonly at: string;
}

/** What somebody found of one tool on the task, told on the comparison itself. At least one text is there. */
export interface Finding {
  readonly workspaceId: string;
  readonly id: string;
  readonly comparisonId: string;
  /** Null when it was told without a name: who told it is then kept nowhere. */
  readonly authorId: string | null;
  readonly tool: string;
  readonly toolId: string;
  readonly works: string | null;
  readonly fails: string | null;
  readonly cost: string | null;
  readonly at: string;
}
