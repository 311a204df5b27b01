import { createReadStream } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Office, OpenDesk } from './command.ts';

/** The lines of a text file, one at a time; a byte order mark at its head is no part of it. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let first = true;
  for await (const line of lines) {
    yield first ? line.replace(/^\uFEFF/, '') : line;
    first = false;
  }
}

/** True when the file can be read; says so when it cannot. */
export async function canRead(file: string | undefined, { terminal, words }: Office): Promise<boolean> {
  if (file === undefined) {
    terminal.err(words.commands.file.missing);
    return false;
  }
  try {
    await access(file, constants.R_OK);
    return true;
  } catch {
    terminal.err(words.commands.file.unreadable(file));
    return false;
  }
}

/** True when the folder is there, or was made, and takes files; says so when it does not. */
export async function canFill(folder: string, { terminal, words }: Office): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return true;
  } catch {
    terminal.err(words.commands.file.unwritable(folder));
    return false;
  }
}

/** Works with a desk and closes it whatever happens. */
export async function atDesk(office: Office, work: (desk: OpenDesk) => Promise<number>): Promise<number> {
  const desk = await office.openDesk();
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

/** Counts aloud for a person who watches; silent in a pipe. */
export function progressOf({ terminal, words }: Office): { step(done: number): void; end(): void } {
  const every = 1_000;
  let shown = false;
  return {
    step: (done) => {
      if (!terminal.isWatched || done % every !== 0) return;
      process.stderr.write(`\r${words.commands.progress(done)}`);
      shown = true;
    },
    end: () => {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
