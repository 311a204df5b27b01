import { importWorkspace } from '../app/importWorkspace.ts';
import type { Command } from './command.ts';
import { atDesk, canRead, linesOf, progressOf } from './files.ts';

/** Reads back what `export` wrote. */
export const importSpaceCommand: Command = {
  name: 'import space',
  options: { json: { type: 'boolean' } },
  run: async (typed, office) => {
    const { terminal, words } = office;
    const [file] = typed.words;
    if (file === undefined || !(await canRead(file, office))) return file === undefined ? 2 : 1;
    return atDesk(office, async (desk) => {
      const progress = progressOf(office);
      const result = await importWorkspace(desk, linesOf(file), progress.step);
      progress.end();
      const { importing } = words.commands;
      if (result.ok && typed.options['json'] === true)
        terminal.out(JSON.stringify({ space: result.workspace.id, lines: result.lines }));
      else if (result.ok) terminal.out(importing.spaceDone(result.workspace.name, result.lines));
      else if (result.is === 'broken') terminal.err(importing.spaceBroken(result.line));
      else terminal.err(importing.spaceThere(result.workspace.name));
      return result.ok ? 0 : 1;
    });
  },
};
