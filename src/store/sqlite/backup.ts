import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, realpathSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreError } from '../errors.ts';
import { lockFolder } from './folderLock.ts';

const FILE = 'passerelle.sqlite';

/**
 * Copies the data of a folder into one file, while a server may be running on it: `VACUUM INTO` reads a snapshot
 * (https://www.sqlite.org/lang_vacuum.html#vacuuminto). Throws when the file is there already or cannot be written.
 */
export function backUp(folder: string, file: string): void {
  const database = new DatabaseSync(join(folder, FILE), { timeout: 5000 });
  try {
    database.prepare('vacuum into ?').run(file);
  } finally {
    database.close();
  }
}

/** What SQLite writes beside a database that is in use, and leaves there when its program is killed. */
const JOURNALS = ['-wal', '-shm', '-journal'];

/**
 * The journal that lies beside a database file, be it there or not; null for none. A file without its journal is not
 * whole, and a journal would be played on any other file that takes the place of its own.
 */
export function journalBeside(file: string): string | null {
  const real = existsSync(file) ? realpathSync(file) : file;
  return JOURNALS.map((ending) => `${real}${ending}`).find((journal) => existsSync(journal)) ?? null;
}

/** The journal that was left in a data folder; null for none. */
export function journalIn(folder: string): string | null {
  return journalBeside(join(folder, FILE));
}

/** Whether a file is a whole Passerelle database: SQLite's own check, and a table that only ours has. */
export function isBackup(file: string): boolean {
  try {
    // As it is and by itself: read in any other way, it might be given a journal.
    const alone = pathToFileURL(file);
    alone.searchParams.set('immutable', '1');
    const database = new DatabaseSync(alone, { readOnly: true });
    try {
      const whole = database.prepare('pragma integrity_check').get()?.['integrity_check'] === 'ok';
      return (
        whole && database.prepare("select 1 from sqlite_schema where name = 'workspaces'").get() !== undefined
      );
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** True when the folder holds data already: a restore must not write over it. */
export function holdsData(folder: string): boolean {
  return existsSync(join(folder, FILE));
}

/**
 * Puts a backup in a folder that holds no data yet, whole or not at all. Throws a `StoreError` 'data-folder-locked' when
 * the folder is in use.
 */
export function restore(file: string, folder: string): void {
  let lock;
  try {
    lock = lockFolder(folder, []);
  } catch (error) {
    throw new StoreError('data-folder-locked', folder, error);
  }
  try {
    const part = join(folder, `${FILE}.part`);
    copyFileSync(file, part);
    flush(part);
    renameSync(part, join(folder, FILE));
  } finally {
    lock.release();
  }
}

/** Has the disk keep a file that was just written. */
function flush(file: string): void {
  const open = openSync(file, 'r+');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
