import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, type Command } from './command.ts';
import { canFill } from './files.ts';

/** Copies the data folder into one file, while the server runs. */
export const backup: Command = {
  name: 'backup',
  takes: 'file',
  options: {},
  run: async (typed, office) => {
    const { terminal, words, backups } = office;
    const [file = ''] = typed.words;
    if (existsSync(file)) return fail(office, words.commands.backup.fileThere(file));
    if (!backups.holdsData()) return fail(office, words.commands.backup.nothing);
    if (!(await canFill(dirname(file), office))) return 1;
    backups.backUp(file);
    terminal.out(words.commands.backup.done(file));
    return 0;
  },
};
