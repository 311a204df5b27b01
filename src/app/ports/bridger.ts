import type {
  Ballot,
  MemberTie,
  NetworkConsent,
  Nomination,
  Objection,
  Bridger,
} from '../../domain/bridger/bridger.ts';

export interface Bridgers {
  get(workspaceId: string, memberId: string): Promise<Bridger | null>;
  /** Adds, or replaces that of the same member. */
  save(bridger: Bridger): Promise<void>;
  /** By member. */
  list(workspaceId: string): Promise<readonly Bridger[]>;
  remove(workspaceId: string, memberId: string): Promise<void>;
}

export interface Objections {
  /** Does nothing, and gives false, when it is there already. */
  addOnce(objection: Objection): Promise<boolean>;
  remove(workspaceId: string, memberId: string): Promise<void>;
  /** By member. */
  list(workspaceId: string): Promise<readonly Objection[]>;
}

export interface Nominations {
  /** Adds or replaces. */
  save(nomination: Nomination): Promise<void>;
  /** Newest first. */
  list(workspaceId: string): Promise<readonly Nomination[]>;
  /** Replaces what the same voter said before. */
  cast(ballot: Ballot): Promise<void>;
  /** By voter; none once they were forgotten. */
  ballots(workspaceId: string, nominationId: string): Promise<readonly Ballot[]>;
  /** Forgets the ballot of a voter, or of all of them when null. */
  forget(workspaceId: string, nominationId: string, voterId: string | null): Promise<void>;
}

/** Whether ties are looked at in a space, and those that are kept. */
export interface Networks {
  /** Null for a space where it was never switched on. */
  get(workspaceId: string): Promise<NetworkConsent | null>;
  /** Adds or replaces. */
  save(consent: NetworkConsent): Promise<void>;
  /** Does nothing when that pair is there for that day already. */
  tie(tie: MemberTie): Promise<void>;
  /** Oldest first. */
  ties(workspaceId: string): Promise<readonly MemberTie[]>;
  /** Forgets the ties of the days before this one. */
  forgetBefore(workspaceId: string, day: string): Promise<void>;
  forgetTiesOf(workspaceId: string, memberId: string): Promise<void>;
}

export interface BridgerStore {
  readonly bridgers: Bridgers;
  readonly objections: Objections;
  readonly nominations: Nominations;
  readonly networks: Networks;
}
