/** A question put in private to a colleague who has done something close. */
export interface QuestionRequest {
  readonly id: string;
  readonly workspaceId: string;
  readonly questionId: string;
  readonly memberId: string;
  /** The share, their own or one they tried, for which they are asked. */
  readonly shareId: string | null;
  readonly askedAt: string;
  /** Set by « Pas maintenant », which nobody is told. */
  readonly declinedAt: string | null;
}
