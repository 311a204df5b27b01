import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { programEnvironment } from '../clock.ts';
import { startProcess } from '../ending.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The real program in a process of its own. */
export interface Program {
  /** `http://localhost:40123` */
  readonly address: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop; gives its exit code and all it said. */
  stop(): Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly warned: string;
}

function run(env: Readonly<Record<string, string>>): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
} {
  const child = startProcess([process.execPath, MAIN, 'start'], {
    env: programEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, warned] = ['', ''];
  child.stdout?.on('data', (data) => void (said += String(data)));
  child.stderr?.on('data', (data) => void (warned += String(data)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said, warned }));
  return { child, ended };
}

/**
 * Starts the program on a folder, or on a `postgres://` address, and a free port; throws what it said when it ends
 * before it listens.
 */
export async function startProgram(
  place: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const { child, ended } = run({
    ...more,
    [place.startsWith('postgres:') ? 'DATABASE_URL' : 'DATA_DIR']: place,
    PORT: '0',
  });
  const listening = (async (): Promise<string | null> => {
    for await (const line of createInterface({ input: child.stdout! })) {
      const [address] = /http:\/\/\S+/.exec(line) ?? [];
      if (address !== undefined) return address;
    }
    return null;
  })();
  const address = await listening;
  if (address === null) throw new Error((await ended).warned);
  child.stdout?.resume();
  return {
    address,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Runs the program in an environment where it cannot start. */
export function refusedProgram(env: Readonly<Record<string, string>>): Promise<Ended> {
  return run(env).ended;
}
