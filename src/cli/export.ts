import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportWorkspace } from '../app/exchange/exportWorkspace.ts';
import type { Store } from '../app/ports/store.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import { fail, type Command } from './command.ts';
import { canFill, wrote } from './files.ts';
import { inSpace } from './space.ts';
import { optionOf } from './typed.ts';

/** Everything of a space, one JSON object a line; `import space` reads it back. */
export const exportCommand: Command = {
  name: 'export',
  takes: 'nothing',
  options: { out: { type: 'string' }, space: { type: 'string' } },
  run: (typed, office) =>
    inSpace(typed, office, async (desk, space) => {
      const { terminal, words } = office;
      const lines = textsOf(desk.store, space);
      const file = optionOf(typed, 'out');
      if (file === null) {
        await terminal.pour(lines);
        return 0;
      }
      const there = await stat(file).catch(() => null);
      if (there?.isDirectory() === true) return fail(office, words.commands.file.isFolder(file));
      if (!(await canFill(dirname(file), office))) return 1;
      if (!(await wrote(file, office, () => writeWhole(file, lines)))) return 1;
      terminal.out(file);
      return 0;
    }),
};

async function* textsOf(store: Store, space: Workspace): AsyncGenerator<string> {
  for await (const line of exportWorkspace(store, space)) yield `${JSON.stringify(line)}\n`;
}

/** The file appears whole: an export that is cut short leaves the one of yesterday. A device is written to as it is. */
async function writeWhole(file: string, texts: AsyncIterable<string>): Promise<void> {
  const there = await stat(file).catch(() => null);
  const isDevice = there?.isFile() === false;
  const part = isDevice ? file : `${file}.part`;
  try {
    await pipeline(Readable.from(texts), createWriteStream(part));
    if (!isDevice) await rename(part, file);
  } catch (error) {
    if (!isDevice) await rm(part, { force: true });
    throw error;
  }
}
