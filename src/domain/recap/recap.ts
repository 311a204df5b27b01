/** Why a use case was chosen; `words/` tells it in a sentence. */
export type RecapReason =
  | { readonly is: 'chosenByFacilitator' }
  | { readonly is: 'comesBack' }
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

/** What a recap says besides its use cases. */
export interface RecapBesides {
  /** Nothing was shared that week: older shares come back, and a question is asked. */
  readonly silent: boolean;
  /** A colleague's question that is still open. */
  readonly questionId: string | null;
  /** Newcomers since the recap before, of those who agreed to be named. */
  readonly welcome: readonly string[];
  /** A sentence of the person who facilitates. */
  readonly note: string | null;
}

export const NOTHING_BESIDES: RecapBesides = { silent: false, questionId: null, welcome: [], note: null };

/** The week's five use cases. `week` is an ISO week, `2026-W47`. */
export interface Recap {
  readonly id: string;
  readonly workspaceId: string;
  readonly week: string;
  readonly publishedAt: string;
  readonly picks: readonly RecapPick[];
  readonly besides: RecapBesides;
}

/** What who facilitates changed in a week's recap before it goes. */
export interface RecapEdit {
  readonly workspaceId: string;
  readonly week: string;
  /** Shares to be in it, whatever would have been chosen. */
  readonly kept: readonly string[];
  /** Shares left out, for which another takes the place. */
  readonly replaced: readonly string[];
  /** Shares left out, whose place stays empty. */
  readonly removed: readonly string[];
  readonly note: string | null;
  /** Set when this recap must not go by itself. */
  readonly heldAt: string | null;
}

/** Nothing changed. */
export function noEdit(workspaceId: string, week: string): RecapEdit {
  return { workspaceId, week, kept: [], replaced: [], removed: [], note: null, heldAt: null };
}
