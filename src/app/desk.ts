import type { Unasked } from '../domain/question/unasked.ts';
import type { Fact, FactName } from './fact/fact.ts';
import type { Clock, Holidays, Ids, WithinBudget } from './ports/program.ts';
import type { Store } from './ports/store.ts';

/** What every verb works with. */
export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly holidays: Holidays;
  readonly withinBudget: WithinBudget;
  /** What each noun does about the facts that it hears of, in the order in which they hear; `app/fact/hears.ts` in the program. */
  readonly hears: readonly Hears[];
}

/** What a noun does about each fact that it hears of, with the desk of the fact's transaction. */
export type Hears = { readonly [Is in FactName]?: (inside: Desk, fact: Fact<Is>) => Promise<unknown> };

/** A desk on a store that was opened, to be closed. */
export interface OpenDesk extends Desk {
  close(): Promise<void>;
}

/** Does several things together or none of them: within `work`, whatever is done with the desk inside is one transaction. */
export function together<D extends Desk, T>(desk: D, work: (inside: D) => Promise<T>): Promise<T> {
  return desk.store.transact((store) => work({ ...desk, store }));
}

/**
 * Tells a fact to all who hear of it, one after the other. Call it with the desk of the fact's transaction, once the fact
 * is in the store: a listener that fails undoes it.
 */
export async function announce<Is extends FactName>(inside: Desk, fact: Fact<Is>): Promise<void> {
  for (const noun of inside.hears) await noun[fact.is]?.(inside, fact);
}

/** Longest message, in UTF-16 code units: a share with a long prompt fits. */
export const LONGEST_MESSAGE = 20_000;

/** Why something that was asked is not done; each has its sentence in `words/`. */
export type Refusal =
  | 'notFound'
  | 'onlyAuthor'
  | 'onlyFacilitator'
  | 'ownTrial'
  | 'variationCircle'
  | Unasked
  | 'emptyMessage'
  | 'messageTooLong'
  | 'unread'
  | 'secret'
  | 'emptyRecap'
  | 'alreadyPublished'
  | 'noSuchWeek'
  | 'noSuchMonth'
  | 'badAddress'
  | 'addressTaken'
  | 'notInformed'
  | 'noReader'
  | 'badCode'
  | 'ownCode';

interface Done<T> {
  readonly ok: true;
  readonly value: T;
}

interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** An expected refusal is a value; an exception is for what nobody can answer. */
export type Result<T> = Done<T> | Refused;

/** A result that may also tell what is to be put right, as a form does; nothing was stored then. */
export type Outcome<T, Wrong> = Result<T> | ({ readonly ok: false } & Wrong);

/** What is wrong with what was typed, field by field. */
export interface Problems<Field, Problem> {
  readonly problems: ReadonlyMap<Field, Problem>;
}

export const done = <T>(value: T): Done<T> => ({ ok: true, value });
export const refused = (refusal: Refusal): Refused => ({ ok: false, refusal });
export const wrong = <Wrong>(what: Wrong): { readonly ok: false } & Wrong => ({ ok: false, ...what });
