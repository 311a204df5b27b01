import type { Command } from './command.ts';
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
    const told = words.commands.backup;
    if (!backups.isBackup(file)) terminal.err(told.noBackup(file));
    else if (backups.holdsData()) terminal.err(told.folderFull(config.dataDir));
    else {
      backups.restore(file);
      terminal.out(told.restored(config.dataDir));
      return 0;
    }
    return 1;
  },
};
