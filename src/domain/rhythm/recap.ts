/** Why a use case was chosen; `words/` tells it in a sentence. */
export type RecapReason =
  | { readonly is: 'triedByPeers'; readonly trials: number }
  | { readonly is: 'crossesJobs'; readonly jobFamilies: number }
  | { readonly is: 'saysItsLimits' }
  | { readonly is: 'usefulFailure' }
  | { readonly is: 'caution' }
  | { readonly is: 'newTool'; readonly tool: string }
  | { readonly is: 'onlyOneOfItsJob'; readonly jobFamilyId: string }
  | { readonly is: 'hasPrompt' }
  | { readonly is: 'olderNotTriedBy'; readonly jobFamilyId: string };

export interface RecapPick {
  readonly shareId: string;
  readonly reasons: readonly RecapReason[];
}

/** The week's five use cases. `week` is an ISO week, `2026-W47`. */
export interface Recap {
  readonly id: string;
  readonly workspaceId: string;
  readonly week: string;
  readonly publishedAt: string;
  readonly picks: readonly RecapPick[];
}
