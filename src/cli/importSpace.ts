import { importWorkspace } from '../app/exchange/importWorkspace.ts';
import type { Command } from './command.ts';
import { atDesk, canRead, inUtf8, progressOf } from './files.ts';
import { linesOf } from './lines.ts';

/** Reads back what `export` wrote. */
export const importSpaceCommand: Command = {
  name: 'import space',
  takes: 'file',
  options: { json: { type: 'boolean' } },
  run: async (typed, office) => {
    const { terminal, words } = office;
    const [file = ''] = typed.words;
    if (!(await canRead(file, office))) return 1;
    const work = (): Promise<number> =>
      atDesk(office, async (desk) => {
        const progress = progressOf(office);
        const result = await importWorkspace(desk, () => linesOf(file), progress.step).finally(progress.end);
        const { importing } = words.commands;
        if (result.ok && typed.options['json'] === true)
          terminal.out(JSON.stringify({ space: result.workspace.id, lines: result.lines }));
        else if (result.ok) terminal.out(importing.spaceDone(result.workspace.name, result.lines));
        else if (result.is === 'broken') terminal.err(importing.spaceBroken(result.line));
        else terminal.err(importing.spaceThere(result.workspace.name));
        return result.ok ? 0 : 1;
      });
    return inUtf8(file, office, work);
  },
};
