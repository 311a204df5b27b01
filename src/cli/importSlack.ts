import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSlackExport, type SlackNetwork } from '../app/readSlackExport.ts';
import type { Command, Office } from './command.ts';
import { canFill, canRead, progressOf, wrote } from './files.ts';
import { optionOf } from './typed.ts';
import { filesInZip, ZipError } from './zip.ts';

/** Who met whom in an export of Slack, as the two files that `bridgers` reads; no text is kept. */
export const importSlackCommand: Command = {
  name: 'import slack',
  takes: 'file',
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  run: async (typed, office) => {
    const { terminal, words } = office;
    const [file = ''] = typed.words;
    const folder = optionOf(typed, 'out') ?? '.';
    if (!(await canRead(file, office)) || !(await canFill(folder, office))) return 1;
    const network = await readFrom(file, office);
    if (network === null) return 1;
    const [peopleFile, edgesFile] = [join(folder, 'people.csv'), join(folder, 'edges.csv')];
    const written = await wrote(folder, office, async () => {
      await mkdir(folder, { recursive: true });
      await writeFile(peopleFile, lines(['id', 'name', 'jobFamily'], rowsOfPeople(network)));
      await writeFile(edgesFile, lines(['a', 'b', 'weight'], rowsOfTies(network)));
    });
    if (!written) return 1;
    if (typed.options['json'] === true)
      terminal.out(JSON.stringify({ people: peopleFile, edges: edgesFile, lastDay: network.lastDay }));
    else terminal.out(words.bridgers.slack.done(peopleFile, edgesFile, network.lastDay));
    return 0;
  },
};

/** Null, once it is said, when the archive or what it holds cannot be read. */
async function readFrom(file: string, office: Office): Promise<Read | null> {
  const { terminal, words } = office;
  const told = words.bridgers.slack;
  const progress = progressOf(office);
  try {
    const network = await readSlackExport({ files: () => filesInZip(file) }, progress.step);
    if (network.ok) return network;
    terminal.err(network.is === 'broken' ? told.broken(network.path) : told[network.is]);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    terminal.err(told.zip[error.problem](error.path));
  } finally {
    progress.end();
  }
  return null;
}

/** A cell that begins like a formula is one for a spreadsheet program: names are written by people. */
function cellOf(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Read = SlackNetwork & { readonly ok: true };

function* rowsOfPeople({ people }: Read): Generator<readonly string[]> {
  for (const { id, name } of people) yield [id, name, ''];
}

function* rowsOfTies({ people, ties: { from, to, weight } }: Read): Generator<readonly string[]> {
  for (let at = 0; at < from.length; at++)
    yield [people[from[at]!]!.id, people[to[at]!]!.id, weight[at]!.toFixed(4)];
}

const WRITTEN_AT_ONCE = 65_536;

/** The lines of a table, many at a time. */
function* lines(columns: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  let text = lineOf(columns);
  for (const row of rows) {
    text += lineOf(row);
    if (text.length < WRITTEN_AT_ONCE) continue;
    yield text;
    text = '';
  }
  yield text;
}

const lineOf = (row: readonly string[]): string => `${row.map(cellOf).join(',')}\r\n`;
