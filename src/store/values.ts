import type { TimeSaved } from '../domain/duration/timeSaved.ts';
import type { Flag } from './schema.ts';

export function flag(value: boolean): Flag {
  return value ? 1 : 0;
}

/** Time saved is JSON text: no query looks into it, and a key that was absent is absent when read back. */
export function timeSavedText(timeSaved: TimeSaved | null): string | null {
  return timeSaved === null ? null : JSON.stringify(timeSaved);
}

export function timeSavedOf(text: string | null): TimeSaved | null {
  return text === null ? null : (JSON.parse(text) as TimeSaved);
}
