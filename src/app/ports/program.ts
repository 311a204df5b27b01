/** The present instant, ISO 8601 UTC with milliseconds. */
export interface Clock {
  now(): string;
}

/** New identifiers: unique, and sorting in the order they were made. */
export interface Ids {
  next(): string;
  /** A whole number from 0 to below `below`, that nobody can foresee. */
  random(below: number): number;
}

/** Does what may never end on a text of someone's; null when it was stopped, having taken its whole budget of time. */
export type WithinBudget = <T extends object>(work: () => T) => T | null;

/** What a signed link says: until this instant, this member may read this page of this space. */
export interface Pass {
  readonly workspaceId: string;
  readonly memberId: string;
  /** From the root of the site, without a query. */
  readonly path: string;
  readonly expiresAt: string;
}

/** Signs passes in a way that nobody else can. */
export interface Seal {
  /** Text for an address or a cookie. */
  sign(pass: Pass): string;
  /** Null for what was not signed here. Its end is for the caller to look at. */
  read(signed: string): Pass | null;
}

/** Public holidays of the world. A place is a country (`FR`) or one of its regions (`FR-67`); empty for none. */
export interface Holidays {
  /** Days of a year, `2026-07-14`; none for a place that is not known. */
  of(place: string, year: number): Promise<readonly string[]>;
  /** Countries whose holidays are known, by code. */
  countries(): Promise<readonly string[]>;
  /** Regions of a country that have holidays of their own. */
  regions(country: string): Promise<readonly { readonly place: string; readonly name: string }[]>;
}

/** From (included) to (excluded), ISO 8601 UTC instants. */
export interface Period {
  readonly from: string;
  readonly to: string;
}
