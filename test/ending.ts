import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** What stops each thing that tests have started and not stopped yet. */
const running = new Set<() => unknown>();

/** Has this stopped when the tests end, should its own test fail before it does. Gives what forgets it. */
export function atEnd(stop: () => unknown): () => void {
  running.add(stop);
  return () => void running.delete(stop);
}

/** Starts a process that lives no longer than the tests: the signal ends it if it is still there. */
export function startProcess(
  [command, ...args]: readonly [string, ...string[]],
  options: SpawnOptions,
  signal: NodeJS.Signals = 'SIGKILL',
): ChildProcess {
  const child = spawn(command, args, options);
  child.once(
    'exit',
    atEnd(() => endProcess(child, options.detached === true, signal)),
  );
  return child;
}

/** A process that leads a group of its own takes its group along. */
function endProcess(child: ChildProcess, leads: boolean, signal: NodeJS.Signals): void {
  if (leads && child.pid !== undefined) process.kill(-child.pid, signal);
  else child.kill(signal);
}

/** Stops all that is still running. */
export async function stopAll(): Promise<void> {
  const stops = [...running];
  running.clear();
  await Promise.allSettled(stops.map(async (stop) => stop()));
}

// A run that is interrupted leaves nothing behind either.
process.once('exit', () => void stopAll());
