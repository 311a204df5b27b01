import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

/** Whether a file is a whole Passerelle database: SQLite's own check, and a table that only ours has. */
export function isBackup(file: string): boolean {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
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

/** Puts a backup in a folder that holds no data yet. Throws a `StoreError` 'data-folder-locked' when it is in use. */
export function restore(file: string, folder: string): void {
  let lock;
  try {
    lock = lockFolder(folder, []);
  } catch (error) {
    throw new StoreError('data-folder-locked', folder, error);
  }
  try {
    copyFileSync(file, join(folder, FILE));
  } finally {
    lock.release();
  }
}
