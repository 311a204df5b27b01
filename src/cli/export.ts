import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dirname } from 'node:path';
import { exportWorkspace } from '../app/exportWorkspace.ts';
import type { Store } from '../app/ports.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import type { Command } from './command.ts';
import { atDesk, canFill } from './files.ts';
import { spaceTyped } from './space.ts';

/** Everything of a space, one JSON object a line; `import space` reads it back. */
export const exportCommand: Command = {
  name: 'export',
  options: { out: { type: 'string' }, space: { type: 'string' } },
  run: (typed, office) =>
    atDesk(office, async (desk) => {
      const space = await spaceTyped(typed, desk, office);
      if (space === null) return 1;
      const file = typed.options['out'];
      if (typeof file !== 'string') {
        await pipeline(Readable.from(linesOf(desk.store, space)), process.stdout, { end: false });
        return 0;
      }
      if (!(await canFill(dirname(file), office))) return 1;
      await pipeline(Readable.from(linesOf(desk.store, space)), createWriteStream(file));
      office.terminal.out(file);
      return 0;
    }),
};

async function* linesOf(store: Store, space: Workspace): AsyncGenerator<string> {
  for await (const line of exportWorkspace(store, space)) yield `${JSON.stringify(line)}\n`;
}
