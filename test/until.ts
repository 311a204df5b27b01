import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

/** What has not come by then never will, however busy the machine. */
const PATIENCE_MS = 300_000;

/** Waits for a fact. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    assert.ok(performance.now() < end, 'it never came');
    await wait(10);
  }
}
