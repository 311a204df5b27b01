import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError, type StoreProblem } from './errors.ts';
import type { Profile } from './profile.ts';
import { openDatabase as openFile, openToRead, sqliteDialect } from './sqlite/connection.ts';
import { lockFolder, type FolderLock } from './sqlite/folderLock.ts';
import { emptyJournal } from './sqlite/journal.ts';
import { searchIndexOn, searchMigrations } from './sqlite/search.ts';
import { openDatabase, openStore, type OpenDatabase, type OpenStore } from './store.ts';
import { allTogether } from './transactor.ts';

const FILE = 'passerelle.sqlite';

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html) that whoever starts the product can solve. */
const SQLITE_PROBLEMS: Readonly<Record<number, StoreProblem>> = {
  3: 'data-folder-readonly',
  5: 'data-folder-locked',
  8: 'data-folder-readonly',
  11: 'data-folder-corrupt',
  13: 'data-folder-full',
  14: 'data-folder-readonly',
  26: 'data-folder-corrupt',
};

const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST']);

function problemOf(error: unknown): StoreProblem | null {
  if (!(error instanceof Error)) return null;
  if ('errcode' in error && typeof error.errcode === 'number')
    return SQLITE_PROBLEMS[error.errcode & 0xff] ?? null;
  return 'code' in error && READ_ONLY.has(String(error.code)) ? 'data-folder-readonly' : null;
}

function asStoreError(error: unknown, folder: string): unknown {
  const problem = problemOf(error);
  return problem === null ? error : new StoreError(problem, folder, error);
}

/** What is SQLite's own in the store. `place` is the data folder. */
export function sqliteProfile(database: DatabaseSync, place: string): Profile {
  return {
    place,
    dialect: sqliteDialect(database, (error) => asStoreError(error, place)),
    searchMigrations,
    searchIndexOn,
    isAlone: true,
    afterMigrations: async () => {},
    // One connection is one writer: nobody claims at the same time, and each flush to the disk is worth sharing.
    lockRows: (picked) => picked,
    transactor: allTogether,
  };
}

/** What was forgotten is readable in the journal until then, however it was overwritten in the file itself. */
const EMPTY_EVERY_MS = 60_000;

async function openLocked(folder: string, lock: FolderLock, emptyEveryMs: number): Promise<OpenDatabase> {
  try {
    const { db, store } = await openDatabase(sqliteProfile(openFile(join(folder, FILE)), folder));
    const emptying = setInterval(() => void emptyJournal(db), emptyEveryMs).unref();
    let closing: Promise<void> | undefined;
    const close = async (): Promise<void> => {
      clearInterval(emptying);
      await store.close().finally(() => lock.release());
    };
    return { db, store: { ...store, close: () => (closing ??= close()) } };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens the embedded store of a data folder and gives its database too. As `openSqliteStore` otherwise. */
export async function openSqliteDatabase(
  folder: string,
  emptyEveryMs = EMPTY_EVERY_MS,
): Promise<OpenDatabase> {
  try {
    return await openLocked(folder, lockFolder(folder, [FILE]), emptyEveryMs);
  } catch (error) {
    throw asStoreError(error, folder);
  }
}

/**
 * Opens a data folder that another process is using, to be read and nothing else: what writes is refused, and so is a
 * schema of another version. Throws a `StoreError` as `openSqliteStore` does.
 */
export async function readSqliteStore(folder: string): Promise<OpenStore> {
  try {
    const profile = sqliteProfile(openToRead(join(folder, FILE)), folder);
    return await openStore({ ...profile, isAlone: false });
  } catch (error) {
    throw asStoreError(error, folder);
  }
}

/**
 * Opens the embedded store of a data folder, made when missing, or one that lives in memory.
 * One process at a time: a second one is refused with a `StoreError` 'data-folder-locked', commands that only
 * read included, for as long as the first one lives. Other problems: 'data-folder-readonly',
 * 'data-folder-corrupt', 'data-folder-full', 'schema-newer'; all but the last may also come from any later call.
 */
export async function openSqliteStore(folder: string | ':memory:'): Promise<OpenStore> {
  if (folder === ':memory:') return openStore(sqliteProfile(openFile(folder), folder));
  return (await openSqliteDatabase(folder)).store;
}
