import type { TimeSaved } from '../domain/duration/timeSaved.ts';
import type { Names } from '../domain/workspace/workspace.ts';

/** Whether what a file says may be a value. */
export type Is = (said: unknown) => boolean;

/** How a value is written where engines hold text and integers only, and read back. */
export interface Codec<V> {
  readonly write: (value: V) => string | number | null;
  readonly read: (held: unknown) => V;
}

/** What a column holds. */
export interface Value<V> {
  readonly is: Is;
  /** Null when it is held as it is. */
  readonly codec: Codec<V> | null;
}

/** 0 or 1: SQLite has no boolean. */
export type Flag = 0 | 1;

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

export const isText = (said: unknown): said is string => typeof said === 'string';
export const isNumber: Is = (said) => typeof said === 'number' && Number.isFinite(said);
export const isId = (said: unknown): said is string => isText(said) && said !== '';

export function isObject(said: unknown): said is Readonly<Record<string, unknown>> {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

export function isOneOf(all: readonly string[]): Is {
  const known = new Set<unknown>(all);
  return (said) => known.has(said);
}

export function isNullOr(is: Is): Is {
  return (said) => said === null || is(said);
}

export function isListOf(is: Is): Is {
  return (said) => Array.isArray(said) && said.every(is);
}

/** An object of which these are well formed; whatever else it holds is its own. */
export function isRecordOf(shape: Readonly<Record<string, Is>>): Is {
  const parts = Object.entries(shape);
  return (said) => isObject(said) && parts.every(([name, is]) => is(said[name]));
}

function isTimeZone(said: unknown): boolean {
  try {
    return (
      typeof said === 'string' &&
      new Intl.DateTimeFormat('en', { timeZone: said }).resolvedOptions().timeZone !== ''
    );
  } catch {
    return false;
  }
}

/** Held as it is, whatever narrower type it has. */
export function heldAs<V extends string | number | null>(is: Is): Value<V> {
  return { is, codec: null };
}

export const text: Value<string> = { is: isText, codec: null };
export const id: Value<string> = { is: isId, codec: null };
export const number: Value<number> = { is: isNumber, codec: null };
export const instant: Value<string> = {
  is: (said) => isText(said) && INSTANT.test(said),
  codec: null,
};
export const day: Value<string> = { is: (said) => isText(said) && DAY.test(said), codec: null };
export const timeZone: Value<string> = { is: isTimeZone, codec: null };
export const flag: Value<boolean> = {
  is: (said) => typeof said === 'boolean',
  codec: { write: (value): Flag => (value ? 1 : 0), read: (held) => held === 1 },
};

export function oneOf<V extends string>(...all: readonly V[]): Value<V> {
  return heldAs(isOneOf(all));
}

/** Text that no query looks into: a key that was absent is absent when it is read back. */
export function json<V>(is: Is): Value<V> {
  return { is, codec: { write: (value) => JSON.stringify(value), read: (held) => JSON.parse(String(held)) } };
}

export function orNull<V>({ is, codec }: Value<V>): Value<V | null> {
  return {
    is: isNullOr(is),
    codec: codec && {
      write: (value) => (value === null ? null : codec.write(value)),
      read: (held) => (held === null ? null : codec.read(held)),
    },
  };
}

export const timeSaved: Value<TimeSaved> = json(
  isRecordOf({
    savedMin: isNullOr(isListOf(isNullOr(isNumber))),
    per: isOneOf(['once', 'item', 'day', 'week', 'month', 'year']),
    quote: isText,
  }),
);

/** In one language at least. */
export const names: Value<Names> = json(
  (said) => isObject(said) && Object.values(said).length > 0 && Object.values(said).every(isText),
);
