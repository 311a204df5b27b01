/** The decision that a facilitator asks of the committee for a month (`2026-10`). */
export interface Decision {
  readonly workspaceId: string;
  readonly month: string;
  readonly text: string;
  readonly writtenAt: string;
}

export interface Decisions {
  save(decision: Decision): Promise<void>;
  get(workspaceId: string, month: string): Promise<Decision | null>;
  list(workspaceId: string): Promise<readonly Decision[]>;
}

export interface BriefStore {
  readonly decisions: Decisions;
}
