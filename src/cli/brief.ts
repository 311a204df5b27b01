import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monthBrief } from '../app/monthBrief.ts';
import { monthNow } from '../app/viewRecap.ts';
import type { Command } from './command.ts';
import { atDesk, canFill } from './files.ts';
import { spaceTyped } from './space.ts';

/** The month's brief as a deck, a PDF and a page. */
export const brief: Command = {
  name: 'brief',
  options: {
    month: { type: 'string' },
    out: { type: 'string' },
    space: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: (typed, office) =>
    atDesk(office, async (desk) => {
      const { terminal, words, documents, config } = office;
      const space = await spaceTyped(typed, desk, office);
      if (space === null) return 1;
      const month =
        typeof typed.options['month'] === 'string' ? typed.options['month'] : monthNow(desk, space);
      const reader = { locale: words.locale, origin: config.publicUrl };
      const found = await monthBrief(desk, space, month, reader);
      if (!found.ok) {
        terminal.err(words.problems.noSuchMonth(month));
        return 1;
      }
      const folder = typeof typed.options['out'] === 'string' ? typed.options['out'] : '.';
      if (!(await canFill(folder, office))) return 1;
      const made = { at: desk.clock.now(), timeZone: space.timeZone };
      const files: readonly (readonly [string, Uint8Array | string])[] = [
        [`brief-${month}.pptx`, await documents.deck(found.value, words, made)],
        [`brief-${month}.pdf`, await documents.pdf(found.value, words, made)],
        [`brief-${month}.html`, documents.page(found.value, words)],
      ];
      const paths = files.map(([name]) => join(folder, name));
      for (const [name, content] of files) await writeFile(join(folder, name), content);
      if (typed.options['json'] === true) terminal.out(JSON.stringify({ files: paths, brief: found.value }));
      else for (const path of paths) terminal.out(path);
      return 0;
    }),
};
