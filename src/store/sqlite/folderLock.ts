import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface FolderLock {
  release(): void;
}

/** Not `recursive`: Node's own never comes back where the system says ENOENT for ever, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process that starts at the same time may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Asked by name, never by opening: a file descriptor closed on a file that SQLite holds in this same
 * process drops its POSIX locks.
 */
function mustBeWritable(path: string): void {
  if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
}

/**
 * Makes the data folder when missing and takes it for this process alone, until `release` or the end of the
 * process, however it ends: the lock is SQLite's on an empty file of its own, which the system drops with the
 * process. It has to be apart from the data, since WAL readers need no lock that would keep a second process out.
 */
export function lockFolder(folder: string, files: readonly string[]): FolderLock {
  makeFolder(folder);
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  const lockFile = join(folder, 'passerelle.lock');
  for (const path of [lockFile, ...files.map((file) => join(folder, file))]) mustBeWritable(path);
  const lock = new DatabaseSync(lockFile, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw error;
  }
  return { release: () => lock.close() };
}
