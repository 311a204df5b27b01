import type { PostPlace } from './ports/post.ts';

/** Where a page of the channel ends, as a word that an address can hold. */
export function cursorOf({ at, id }: PostPlace): string {
  return `${at}~${id}`;
}

/** The place that a cursor tells; null for what is none. A bare instant is taken for the beginning of it. */
export function readCursor(typed: string): PostPlace | null {
  const [, at, id] = /^(\d{4}-\d\d-\d\dT[\d:.]{5,12}Z)(?:~(.{1,200}))?$/.exec(typed) ?? [];
  return at === undefined ? null : { at, id: id ?? '' };
}
