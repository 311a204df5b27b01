import type { Config } from '../config.ts';
import { StoreError } from '../store/errors.ts';
import { PlugError } from '../surfaces/plug.ts';
import type { Words } from '../words/words.ts';

/** Where an unforeseen error is told: its kind and place in the code, never its message, which may quote someone. */
export function logFailure(error: unknown): void {
  const known = error instanceof Error;
  const where = known
    ? (error.stack ?? '')
        .split('\n')
        .find((line) => /^\s+at /.test(line))
        ?.trim()
    : undefined;
  const kind = known ? error.name : typeof error;
  const code = error instanceof StoreError ? error.code : undefined;
  console.error(JSON.stringify({ level: 'error', kind, code, where: where ?? null }));
}

/** The sentence for a problem that whoever starts the product can solve; null for any other. */
export function tellProblem(error: unknown, config: Config, words: Words): string | null {
  const { commands } = words;
  if (error instanceof StoreError)
    return {
      'data-folder-locked': commands.folderLocked,
      'data-folder-readonly': commands.folderReadOnly,
      'data-folder-corrupt': commands.folderCorrupt,
      'data-folder-full': commands.folderFull,
      'schema-newer': commands.schemaNewer,
      'database-unreachable': commands.databaseUnreachable,
      'database-untrusted': commands.databaseUntrusted,
      'database-forbidden': commands.databaseForbidden,
      'database-missing': commands.databaseMissing,
      'database-readonly': commands.databaseReadOnly,
      'database-full': commands.databaseFull,
    }[error.code](error.folder);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (error instanceof PlugError) return error.tell(words);
  if (code === 'EADDRINUSE') return commands.portBusy(config.port);
  if (code === 'EACCES') return commands.portForbidden(config.port);
  return null;
}
