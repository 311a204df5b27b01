import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monthBrief } from '../app/brief/monthBrief.ts';
import { monthNow } from '../app/recap/viewRecap.ts';
import type { Brief } from '../domain/brief/brief.ts';
import { fail, type Command, type Office } from './command.ts';
import { canFill, wrote } from './files.ts';
import { inSpace } from './space.ts';
import { optionOf } from './typed.ts';

/** The month's brief as a deck, a PDF and a page. */
export const brief: Command = {
  name: 'brief',
  takes: 'nothing',
  options: {
    month: { type: 'string' },
    out: { type: 'string' },
    space: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: (typed, office) =>
    inSpace(typed, office, async (desk, space) => {
      const { terminal, words, config } = office;
      const month = optionOf(typed, 'month') ?? monthNow(desk, space);
      const reader = { locale: words.locale, origin: config.publicUrl };
      const found = await monthBrief(desk, space, { month, ...reader });
      if (!found.ok) return fail(office, words.problems.noSuchMonth(month));
      const written = { told: found.value, folder: optionOf(typed, 'out') ?? '.' };
      const made = { at: desk.clock.now(), timeZone: space.timeZone };
      const files = await writeDocuments(written, office, made);
      if (files === null) return 1;
      if (typed.options['json'] === true) terminal.out(JSON.stringify({ files, brief: found.value }));
      else for (const file of files) terminal.out(file);
      return 0;
    }),
};

/** The files written; null, once it is said, when one could not be. */
async function writeDocuments(
  { told, folder }: { readonly told: Brief; readonly folder: string },
  office: Office,
  made: { readonly at: string; readonly timeZone: string },
): Promise<readonly string[] | null> {
  if (!(await canFill(folder, office))) return null;
  const { documents, words } = office;
  const contents: readonly (readonly [string, Uint8Array | string])[] = [
    ['pptx', await documents.deck(told, words, made)],
    ['pdf', await documents.pdf(told, words, made)],
    ['html', documents.page(told, words)],
  ];
  const files: string[] = [];
  for (const [ending, content] of contents) {
    const file = join(folder, `brief-${told.month}.${ending}`);
    if (!(await wrote(file, office, () => writeFile(file, content)))) return null;
    files.push(file);
  }
  return files;
}
