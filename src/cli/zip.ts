import { stat } from 'node:fs/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { ExportFile } from '../app/bridger/readSlackExport.ts';

/** Why an archive is not read. */
export type ZipProblem = 'notZip' | 'outside' | 'sizes' | 'tooBig' | 'encrypted';

export class ZipError extends Error {
  readonly problem: ZipProblem;
  /** Of the file within, when it is one file's. */
  readonly path: string | null;

  constructor(problem: ZipProblem, path: string | null) {
    super(problem);
    this.problem = problem;
    this.path = path;
  }
}

/** A day of a channel is thousands of times smaller: one file is held at a time. */
const LARGEST_FILE = 64 * 1_024 * 1_024;
/** Text is seldom packed ten times; deflate can claim a thousand times, one file within another far more. */
const MOST_PACKED = 400;

/**
 * The files of a zip, one after the other, nothing written anywhere. Throws a `ZipError` for an archive that is none,
 * whose paths lead outside, whose sizes lie, or that would not stop growing.
 */
export async function* filesInZip(path: string): AsyncGenerator<ExportFile> {
  const zip = await opened(path);
  const most = (await stat(path)).size * MOST_PACKED;
  const room = openRoom();
  let unpacked = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      unpacked += entry.uncompressedSize;
      if (unpacked > most) throw new ZipError('tooBig', null);
      if (!entry.fileName.endsWith('/')) yield { path: entry.fileName, text: () => textOf(zip, entry, room) };
    }
  } finally {
    zip.close();
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch {
    throw new ZipError('notZip', null);
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof ZipError || !(error instanceof Error)) throw error;
    throw new ZipError(/path|characters in fileName/.test(error.message) ? 'outside' : 'notZip', null);
  }
}

async function textOf(zip: ZipFile, entry: Entry, room: Room): Promise<string> {
  const { fileName, uncompressedSize, compressedSize } = entry;
  if (entry.isEncrypted()) throw new ZipError('encrypted', fileName);
  if (uncompressedSize > LARGEST_FILE) throw new ZipError('tooBig', fileName);
  if (uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * MOST_PACKED)
    throw new ZipError('tooBig', fileName);
  try {
    return await textIn(await zip.openReadStreamPromise(entry), room(uncompressedSize));
  } catch {
    // yauzl stops at the first byte beyond the size that was told, and at the end when some are missing.
    throw new ZipError('sizes', fileName);
  }
}

/** A place for this many bytes; the one before is no longer used. */
type Room = (size: number) => Buffer;

/** The same place for file after file: those that were dropped would be collected long after. */
function openRoom(): Room {
  let room = Buffer.alloc(0);
  return (size) => {
    if (room.length < size) room = Buffer.allocUnsafeSlow(2 * size);
    return room.subarray(0, size);
  };
}

/** Copied piece by piece into its place: a list of pieces would outlive its file by many others. */
async function textIn(pieces: AsyncIterable<Buffer>, whole: Buffer): Promise<string> {
  let filled = 0;
  for await (const piece of pieces) filled += piece.copy(whole, filled);
  return whole.toString('utf8', 0, filled);
}
