import { access, constants, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OpenDesk } from '../app/desk.ts';
import { fail, type Office } from './command.ts';
import { isNotUtf8 } from './lines.ts';

/** Who says what cannot be done. */
type Speaks = Pick<Office, 'terminal' | 'words'>;

/** True when the file can be read; says so when it cannot. A pipe or a folder is no file. */
export async function canRead(file: string, { terminal, words }: Speaks): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
    if ((await stat(file)).isFile()) return true;
    terminal.err(words.commands.file.notAFile(file));
  } catch {
    terminal.err(words.commands.file.unreadable(file));
  }
  return false;
}

/** Reads a text in UTF-8; says so when it is not. */
export async function inUtf8(file: string, office: Office, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!isNotUtf8(error)) throw error;
    return fail(office, office.words.commands.file.notUtf8(file));
  }
}

/** True when the folder is there, or was made, and takes files; says so when it does not. */
export async function canFill(folder: string, { terminal, words }: Speaks): Promise<boolean> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    return true;
  } catch {
    terminal.err(words.commands.file.unwritable(folder));
    return false;
  }
}

/** Step by step: `mkdir` with `recursive` never comes back where the system refuses a folder by ENOENT (/proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if ((await stat(folder).catch(() => null))?.isDirectory() === true) return;
    const parent = dirname(folder);
    if (parent === folder || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await makeFolder(parent);
    await mkdir(folder);
  }
}

/** Writes a file; false, once it is said, when the system refuses it: no room, no right, a folder of that name. */
export async function wrote(file: string, office: Speaks, write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    office.terminal.err(office.words.commands.file.notWritten(file));
    return false;
  }
}

/** Writes a text in a folder that is made where there is none; false, once it is said, when it cannot. */
export async function keepFile(file: string, text: string, office: Speaks): Promise<boolean> {
  if (!(await canFill(dirname(file), office))) return false;
  return wrote(file, office, () => writeFile(file, text));
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
