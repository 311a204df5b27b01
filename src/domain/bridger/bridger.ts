export const BRIDGER_STATES = ['waiting', 'asked', 'accepted', 'declined'] as const;
/** Waiting to be asked, asked, or what was answered. */
export type BridgerState = (typeof BRIDGER_STATES)[number];

/** Why someone is asked, as it is told to them; jobs are ids of job families. */
export type BridgerWhy =
  | { readonly is: 'named' }
  | { readonly is: 'volunteered' }
  | { readonly is: 'meetsColleagues' }
  | { readonly is: 'meetsJobs'; readonly jobs: readonly string[] }
  | { readonly is: 'joinsJobs'; readonly jobs: readonly [string, string] }
  | { readonly is: 'knowsOwnJob'; readonly job: string };

/** Someone who may become a Bridger, or is one. What was computed to choose them is kept nowhere. */
export interface Bridger {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly state: BridgerState;
  /** Forgotten once they answered. */
  readonly reasons: readonly BridgerWhy[];
  readonly askedAt: string | null;
  readonly answeredAt: string | null;
}

/** A round of « À qui demandez-vous… ? ». Its id is the seed of its draws. */
export interface Nomination {
  readonly workspaceId: string;
  readonly id: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

/** What one person answered; secret, and forgotten when the round is closed. */
export interface Ballot {
  readonly workspaceId: string;
  readonly nominationId: string;
  readonly voterId: string;
  readonly named: readonly string[];
  readonly volunteers: boolean;
}

/** Someone who is in no computation. */
export interface Objection {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly at: string;
}

/** Who switched the network on, and what they say was done before; days are `2026-11-24`. */
export interface NetworkConsent {
  readonly workspaceId: string;
  readonly consultedOn: string;
  readonly informedOn: string;
  readonly switchedBy: string;
  readonly switchedAt: string;
  /** Set once it is switched off. */
  readonly offAt: string | null;
}

/** What a space's audit log holds: who decided what of Bridgers, and when. */
export interface AuditEntry {
  readonly workspaceId: string;
  readonly id: string;
  readonly at: string;
  readonly actorId: string;
  readonly what: 'networkOn' | 'networkOff' | 'nominationOpened' | 'nominationClosed';
  /** The days that were declared, for `networkOn`; empty otherwise. */
  readonly detail: string;
}

/** Two members who exchanged on a day, each pair in the order of their ids. */
export interface MemberTie {
  readonly workspaceId: string;
  readonly day: string;
  readonly oneId: string;
  readonly otherId: string;
}
