/** Remembers what a chat asked to be left alone for: one method in one channel, the others going on. */
export interface Gate {
  /** Seconds to wait before asking; 0 to go on. */
  wait(way: string, nowMs: number): number;
  close(way: string, nowMs: number, seconds: number): void;
}

export function openGate(): Gate {
  const until = new Map<string, number>();
  return {
    wait: (way, nowMs) => {
      const end = until.get(way) ?? 0;
      if (end <= nowMs) until.delete(way);
      return Math.max(0, Math.ceil((end - nowMs) / 1_000));
    },
    close: (way, nowMs, seconds) => void until.set(way, nowMs + seconds * 1_000),
  };
}
