import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startProcess } from '../ending.ts';

/** A script of `fixtures/` at work in a process of its own. */
export interface Child {
  /** The next line it says, or null once it has ended. */
  line(): Promise<string | null>;
  /** Ends it as a power cut would, and gives the lines not read yet. */
  kill(): Promise<readonly string[]>;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

export function startChild(script: string, args: readonly string[], options: SpawnOptions = {}): Child {
  const path = fileURLToPath(new URL(`./fixtures/${script}`, import.meta.url));
  const child = startProcess([process.execPath, path, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const line = async () => {
    const next = await lines.next();
    return next.done === true ? null : next.value;
  };
  return {
    line,
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
      const rest: string[] = [];
      for (let said = await line(); said !== null; said = await line()) rest.push(said);
      return rest;
    },
  };
}
