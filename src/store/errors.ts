/** Why a store cannot be opened; the sentence that a person reads is made in `words/`. */
export type StoreProblem =
  | 'data-folder-locked'
  | 'data-folder-readonly'
  | 'data-folder-corrupt'
  | 'data-folder-full'
  | 'database-unreachable'
  | 'database-untrusted'
  | 'database-forbidden'
  | 'database-missing'
  | 'database-readonly'
  | 'database-full'
  | 'schema-newer';

/** A problem that whoever starts the product can solve. The cause is kept for the curious. */
export class StoreError extends Error {
  readonly code: StoreProblem;
  /** The data folder, or the address of the database without its password. */
  readonly folder: string;

  constructor(code: StoreProblem, folder: string, cause?: unknown) {
    super(`${code}: ${folder}`, { cause });
    this.name = 'StoreError';
    this.code = code;
    this.folder = folder;
  }
}
