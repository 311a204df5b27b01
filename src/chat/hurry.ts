/** Whether so much comes that acknowledging it is all there is time for. */
export interface Hurry {
  came(nowMs: number): void;
  is(nowMs: number): boolean;
}

const WINDOW_MS = 100;

/** More than `perSecond`, over the last tenth of a second or so. */
export function openHurry(perSecond: number): Hurry {
  let [from, before, now] = [0, 0, 0];
  const turn = (nowMs: number): void => {
    const elapsed = nowMs - from;
    if (elapsed < WINDOW_MS && elapsed >= 0) return;
    before = elapsed < 2 * WINDOW_MS ? now : 0;
    [from, now] = [nowMs, 0];
  };
  return {
    came: (nowMs) => {
      turn(nowMs);
      now += 1;
    },
    is: (nowMs) => {
      turn(nowMs);
      return Math.max(before, now) * (1_000 / WINDOW_MS) > perSecond;
    },
  };
}
