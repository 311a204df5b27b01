import { fail, type Command, type Office } from './command.ts';
import { canRead } from './files.ts';

/** Puts a backup into a data folder that holds nothing yet. */
export const restore: Command = {
  name: 'restore',
  takes: 'file',
  options: {},
  run: async (typed, office) => {
    const { terminal, words, backups, config } = office;
    const [file = ''] = typed.words;
    if (!(await canRead(file, office))) return 1;
    const refusal = refusalOf(file, office);
    if (refusal !== null) return fail(office, refusal);
    backups.restore(file);
    terminal.out(words.commands.backup.restored(config.dataDir));
    return 0;
  },
};

/** Why this file cannot be restored here, in words; null when it can. */
function refusalOf(file: string, { words, backups, config }: Office): string | null {
  const texts = words.commands.backup;
  const beside = backups.journalBeside(file);
  if (beside !== null) return texts.inUse(file, beside);
  if (!backups.isBackup(file)) return texts.noBackup(file);
  if (backups.holdsData()) return texts.folderFull(config.dataDir);
  const left = backups.journalLeft();
  return left === null ? null : texts.journalLeft(left);
}
