import type { Pace, Pacer } from '../app/ports/surface.ts';

/** Channels that have not been spoken to for so long have their bucket full again: forgotten, not kept. */
const MOST_CHANNELS = 10_000;

/**
 * A token bucket a channel (as in RFC 2697): `burst` tokens at first, filled at `perSecond`. Tokens may be owed:
 * each further delivery waits a little longer, in the order in which they came.
 */
export function tokenBuckets({ perSecond, burst }: Pace): Pacer {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return (channel, nowMs) => {
    const bucket = buckets.get(channel) ?? { tokens: burst, atMs: nowMs };
    // A clock that is put back gives no token and takes none.
    const elapsed = Math.max(0, nowMs - bucket.atMs) / 1_000;
    const tokens = Math.min(burst, bucket.tokens + elapsed * perSecond) - 1;
    buckets.delete(channel);
    buckets.set(channel, { tokens, atMs: nowMs });
    const [oldest] = buckets.keys();
    if (buckets.size > MOST_CHANNELS && oldest !== undefined) buckets.delete(oldest);
    return tokens >= 0 ? 0 : Math.ceil((-tokens / perSecond) * 1_000);
  };
}
