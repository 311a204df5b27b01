import { MOST_PER_FAMILY } from './cover.ts';
import { shuffled, type Random } from './random.ts';
import type { Bridger } from './bridger.ts';

/** Once so many accepted, nobody more is asked; more than so many are never Bridgers at once. */
export const ENOUGH_BRIDGERS = 8;
export const MOST_BRIDGERS = 12;
/** So many are asked at a time: each is welcomed by people who have the time to. */
export const WAVE = 4;
/** How long an answer is waited for before others are asked; whoever takes longer may still accept. */
const PATIENCE_DAYS = 14;

/** Whom to ask now, in an order that is drawn: a whole wave once that before was answered, nobody once enough accepted. */
export function nextWave(
  bridgers: readonly Bridger[],
  families: ReadonlyMap<string, string | null>,
  now: string,
  random: Random,
): readonly Bridger[] {
  const accepted = bridgers.filter(({ state }) => state === 'accepted');
  const isAwaited = bridgers.some(({ state, askedAt }) => state === 'asked' && isRecent(askedAt, now));
  if (isAwaited || accepted.length >= ENOUGH_BRIDGERS) return [];
  const perFamily = new Map<string, number>();
  const fits = ({ memberId }: Bridger): boolean => {
    const family = families.get(memberId) ?? null;
    if (family === null) return true;
    const there = perFamily.get(family) ?? 0;
    perFamily.set(family, there + 1);
    return there < MOST_PER_FAMILY;
  };
  accepted.forEach(fits);
  const waiting = bridgers.filter(({ state, memberId }) => state === 'waiting' && families.has(memberId));
  return shuffled(waiting, random)
    .filter(fits)
    .slice(0, Math.min(WAVE, MOST_BRIDGERS - accepted.length));
}

function isRecent(askedAt: string | null, now: string): boolean {
  return askedAt !== null && Date.parse(now) - Date.parse(askedAt) < PATIENCE_DAYS * 86_400_000;
}

/** A number from a text, the same each time (FNV-1a): what has an id needs no other seed. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
