import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepExportedTies } from '../app/bridger/keepExportedTies.ts';
import { readSlackExport, type SlackNetwork } from '../app/bridger/readSlackExport.ts';
import type { Typed } from '../app/ports/terminal.ts';
import type { Command, Office } from './command.ts';
import { canFill, canRead, progressOf, wrote } from './files.ts';
import { inSpace } from './space.ts';
import { optionOf } from './typed.ts';
import { filesInZip, ZipError } from './zip.ts';

/** Who met whom in an export of Slack, as the two files that `bridgers` reads, or in a space whose network is on; no text is kept. */
export const importSlackCommand: Command = {
  name: 'import slack',
  takes: 'file',
  options: { out: { type: 'string' }, space: { type: 'string' }, json: { type: 'boolean' } },
  run: async (typed, office) => {
    const [file = ''] = typed.words;
    const isForSpace = optionOf(typed, 'space') !== null;
    const folder = optionOf(typed, 'out') ?? '.';
    if (!(await canRead(file, office)) || (!isForSpace && !(await canFill(folder, office)))) return 1;
    const network = await readFrom(file, office);
    if (network === null) return 1;
    return isForSpace ? keepInSpace(network, typed, office) : writeIn({ folder, network }, typed, office);
  },
};

async function keepInSpace(network: Read, typed: Typed, office: Office): Promise<number> {
  const { terminal, words } = office;
  return inSpace(typed, office, async (desk, space) => {
    const result = await keepExportedTies(desk, space.id, network);
    const texts = words.bridgersCommand.slack.space[result];
    if (result === 'kept') terminal.out(texts);
    else terminal.err(texts);
    return result === 'kept' ? 0 : 1;
  });
}

async function writeIn(
  { folder, network }: { readonly folder: string; readonly network: Read },
  typed: Typed,
  office: Office,
): Promise<number> {
  const { terminal, words } = office;
  const [people, edges] = [join(folder, 'people.csv'), join(folder, 'edges.csv')];
  const written = await wrote(folder, office, async () => {
    await writeFile(people, lines(['id', 'name', 'jobFamily'], rowsOfPeople(network)));
    await writeFile(edges, lines(['a', 'b', 'weight'], rowsOfTies(network)));
  });
  if (!written) return 1;
  const { lastDay } = network;
  if (typed.options['json'] === true) terminal.out(JSON.stringify({ people, edges, lastDay }));
  else terminal.out(words.bridgersCommand.slack.done(people, edges, lastDay));
  return 0;
}

/** Null, once it is said, when the archive or what it holds cannot be read. */
async function readFrom(file: string, office: Office): Promise<Read | null> {
  const { terminal, words } = office;
  const texts = words.bridgersCommand.slack;
  const progress = progressOf(office);
  try {
    const network = await readSlackExport({ files: () => filesInZip(file) }, progress.step);
    if (network.ok) return network;
    terminal.err(network.is === 'broken' ? texts.broken(network.path) : texts[network.is]);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    terminal.err(texts.zip[error.problem](error.path));
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

function* rowsOfTies({ people, exchanges, today }: Read): Generator<readonly string[]> {
  const { from, to, weight } = exchanges.ties(today);
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
