import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { programEnvironment } from '../clock.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A data folder of its own, and the real command run on it as a child process. */
export function newTerminal(more: Readonly<Record<string, string>> = {}): {
  readonly folder: string;
  type(command: readonly string[], input?: string): Answer;
} {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    type: (command, input = '') => {
      const child = spawnSync(process.execPath, [join(root, 'src', 'main.ts'), ...command], {
        cwd: root,
        env: programEnvironment({ ...more, DATA_DIR: join(folder, 'data') }),
        input,
        encoding: 'utf8',
        timeout: 300_000,
        maxBuffer: 64 * 1024 * 1024,
      });
      return { code: child.status, out: child.stdout, err: child.stderr };
    },
  };
}
