/** A line of an export that is whole and well formed. */
export interface ReadLine {
  readonly type: string;
  readonly workspaceId: string;
  /** What no other line of the file is known by: the store would refuse it without saying which line. */
  readonly keys: readonly string[];
  /** Puts back what it holds. */
  keep(): Promise<void>;
}

/** One kind of thing that an export holds, a line each. Ballots are secret and ties are forgotten after 90 days: a file keeps neither. */
export interface Kind {
  readonly type: string;
  /** What older exports call it. */
  readonly formerType: string | null;
  /** All of a space, in an order that is the same each time. */
  all(workspaceId: string): AsyncIterable<object>;
  /** What a line of this kind holds; null when it is not whole and well formed. */
  read(said: Readonly<Record<string, unknown>>): ReadLine | null;
}
